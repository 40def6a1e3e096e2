// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace oslonac::ui {

class ListTable;
struct Desk;

/// A row of the history: a step, or the heading over the steps of one day. A heading has the number of the
/// step it stands before, by which the list keeps them together.
struct HistoryRow {
    JournalEntry entry;
    std::optional<QDate> day{}; ///< of a heading

    [[nodiscard]] qint64 id() const { return day ? -entry.number : entry.number; }
};

/// The steps grouped by day while the list is ordered by time, in either direction; in any other order there
/// are no headings.
class HistoryDays final {
public:
    explicit HistoryDays(const Desk& desk) : m_desk(desk) {}

    /// Its order decides, its narrowing is counted.
    void watch(ListTable& table);
    [[nodiscard]] bool areShown() const;
    /// Entries newest first; so are the rows, whatever the order of the list.
    [[nodiscard]] std::vector<HistoryRow> rowsOf(std::vector<JournalEntry> entries) const;
    /// "Today, Thursday 13 Mar 2025", and after a tab how many steps are listed under it.
    [[nodiscard]] QString headingOf(const HistoryRow& heading);

private:
    void count();

    const Desk& m_desk;
    ListTable* m_table = nullptr;
    QHash<qint64, int> m_counts; ///< by heading
    bool m_isCounted = false;
};

} // namespace oslonac::ui
