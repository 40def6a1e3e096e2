// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QDate>

namespace oslonac::ui {

class ListTable;

/// What the paper says of where the list comes from.
struct ListOrigin {
    QString title;       ///< of the list
    QString view;        ///< which of its views is open; empty for all
    QString file;        ///< whose state it is
    QDate date;          ///< of which day
    QStringList facts{}; ///< lines of what it belongs to: its call, the decision on it
    QString notice{};    ///< what no reader of its rows may miss
};

/// The list as it is seen, ready to leave the program: the shown columns and rows in their order, and in
/// words what it is narrowed by, how it is ordered and what its sums are. In the language of the interface.
/// The digest is left to setDigest().
[[nodiscard]] Report reportOf(const ListTable& table, const ListOrigin& origin);

} // namespace oslonac::ui
