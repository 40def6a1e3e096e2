// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget_import.h"

#include "core/exchange/spending_rows.h"
#include "core/operations/operation_details.h"

namespace oslonac {

namespace {

/// Counts what a row would write; nothing is written of one that says what stands there.
template <typename Record>
void count(const std::vector<SpendingEntry<Record>>& entries, ImportResult& result)
{
    for (const SpendingEntry<Record>& entry : entries) {
        switch (entry.effect) {
        case RowEffect::Adds:
            ++result.added;
            break;
        case RowEffect::Changes:
            ++result.changed;
            break;
        case RowEffect::SaysTheSame:
            ++result.unchanged;
            break;
        }
    }
}

template <typename Record>
ImportResult take(Performer& performer, OperationKind kind, const SpendingRows<Record>& rows)
{
    ImportResult result;
    result.ignoredColumns = rows.ignoredColumns();
    result.problems = rows.problems();
    if (!result.isDone())
        return result;
    count(rows.entries(), result);
    if (result.added + result.changed == 0)
        return result;
    constexpr int mostNamed = 2;
    const QStringList agreements = rows.agreements();
    performer.perform({kind, agreements.size() <= mostNamed ? agreements : severalDetails(agreements)},
                      [&](const Change& change) {
                          for (const SpendingEntry<Record>& entry : rows.entries()) {
                              if (entry.effect == RowEffect::Adds)
                                  change.insert(entry.record);
                              else if (entry.effect == RowEffect::Changes)
                                  change.update(entry.record);
                          }
                      });
    return result;
}

} // namespace

ImportResult importBudget(Performer& performer, const QByteArray& bytes, const QString& fileName)
{
    ImportTable table(readTable(bytes, fileName), budgetColumns());
    return take(performer, OperationKind::ImportBudget, readBudgetRows(performer.file(), table));
}

ImportResult importExpenditures(Performer& performer, const QByteArray& bytes, const QString& fileName)
{
    ImportTable table(readTable(bytes, fileName), expenditureColumns());
    return take(performer, OperationKind::ImportExpenditures,
                readExpenditureRows(performer.file(), table, performer.today()));
}

} // namespace oslonac
