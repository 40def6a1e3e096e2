// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets/budget.h"
#include "core/exchange/budget_import.h"

namespace oslonac {

class Connection;

/// What a row of an imported table does to the file.
enum class RowEffect { Adds, Changes, SaysTheSame };

/// A line of a budget or an expenditure as the table gives it.
template <typename Record>
struct SpendingEntry {
    Record record;
    RowEffect effect = RowEffect::Adds;
};

/// The rows of a table, read and compared with the file; nothing is written.
template <typename Record>
class SpendingRows final {
public:
    explicit SpendingRows(ImportTable& table) : m_table(&table) {}

    void add(SpendingEntry<Record> entry, const QString& agreement)
    {
        m_entries.push_back(std::move(entry));
        if (!m_agreements.contains(agreement))
            m_agreements.append(agreement);
    }
    [[nodiscard]] const std::vector<SpendingEntry<Record>>& entries() const { return m_entries; }
    /// Numbers of those that the rows are about.
    [[nodiscard]] const QStringList& agreements() const { return m_agreements; }
    [[nodiscard]] std::vector<RowProblem> problems() const { return m_table->problems(); }
    [[nodiscard]] QStringList ignoredColumns() const
    {
        QStringList names;
        for (const qsizetype place : m_table->unknownColumns())
            names.append(m_table->header()[place]);
        return names;
    }

private:
    ImportTable* m_table;
    std::vector<SpendingEntry<Record>> m_entries;
    QStringList m_agreements;
};

[[nodiscard]] SpendingRows<BudgetLine> readBudgetRows(const Connection& file, ImportTable& table);
[[nodiscard]] SpendingRows<Expenditure> readExpenditureRows(const Connection& file, ImportTable& table,
                                                            QDate today);

} // namespace oslonac
