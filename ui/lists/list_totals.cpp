// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_totals.h"

#include "core/values/amounts.h"
#include "ui/lists/list_model.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

void add(ColumnSum& sum, const ListModel& model, int row)
{
    if (model.head(sum.column).filter == FilterKind::Money) {
        for (const Money& amount : model.cellAmounts(row, sum.column)) {
            addAmount(sum.amounts, amount);
            ++sum.counted;
        }
        return;
    }
    const CellValue value = model.cellValue(row, sum.column);
    if (const auto* number = std::get_if<qint64>(&value))
        sum.number += *number;
    else if (const auto* score = std::get_if<Score>(&value))
        sum.score += *score;
    else
        return;
    ++sum.counted;
}

} // namespace

QString ColumnSum::text(Language language) const
{
    if (!amounts.empty())
        return amountsText(amounts, language);
    if (score == Score())
        return numberText(number, language);
    return (score + Score::fraction(number, 1)).toRoundedText(language == Language::English ? u'.' : u',');
}

std::vector<ColumnSum> columnSums(const ListModel& model, const std::vector<int>& columns,
                                  const std::vector<int>& rows)
{
    std::vector<ColumnSum> sums;
    for (const int column : columns) {
        if (model.head(column).total == ColumnTotal::None)
            continue;
        ColumnSum sum{column, 0, {}, {}, 0};
        for (const int row : rows)
            add(sum, model, row);
        if (sum.counted > 0)
            sums.push_back(std::move(sum));
    }
    return sums;
}

QString amountsText(const std::vector<Money>& amounts, Language language)
{
    QStringList texts;
    for (const Money& amount : amounts)
        // Cents only where there are any: sums of packages are whole.
        texts.append(
            amount.minorUnits() % 100 == 0
                ? u"%1 %2"_s.arg(numberText(amount.minorUnits() / 100, language), codeOf(amount.currency()))
                : amountText(amount, language));
    return texts.join(u" + "_s);
}

} // namespace oslonac::ui
