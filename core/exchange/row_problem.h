// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// Why one row of an imported table cannot be taken as it is. It blocks this row only. `line` is where the
/// row began in the file, counted from 1; `column` is the header's name, empty when the row as a whole is
/// meant; `reason` is translated.
struct RowProblem {
    int line = 0;
    QString column;
    QString value;
    QString reason;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

} // namespace oslonac
