// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/money.h"
#include "core/values/score.h"

#include <QString>

#include <vector>

namespace oslonac::ui {

class ListModel;

/// The sum of one column over some rows: of numbers, or of amounts, one for each currency, never together.
struct ColumnSum {
    int column = 0;
    qint64 number = 0;
    Score score{};
    std::vector<Money> amounts;
    int counted = 0; ///< cells that held something to add

    [[nodiscard]] QString text(Language language) const;
};

/// Sums of the columns that are added up, over these rows of the model; columns without anything to add are
/// left out. Only the given columns are asked.
[[nodiscard]] std::vector<ColumnSum> columnSums(const ListModel& model, const std::vector<int>& columns,
                                                const std::vector<int>& rows);

/// "1.500.000 EUR + 3.000 RSD"; cents only where there are any.
[[nodiscard]] QString amountsText(const std::vector<Money>& amounts, Language language);

} // namespace oslonac::ui
