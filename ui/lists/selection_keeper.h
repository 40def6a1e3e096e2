// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace oslonac::ui {

class ListTable;

/// Selection and current cell of a table by the ids of records, over filters and new readings. While what the
/// officer chose is not listed, the first record stands in for it; it comes back when it is listed again.
/// Where it was deleted, its neighbour is chosen: the one below, or the one above.
class SelectionKeeper final {
public:
    explicit SelectionKeeper(ListTable& table) : m_table(table) {}

    void remember();
    void bringBack();
    /// Chosen before it is there.
    void choose(qint64 id);
    /// Selects these of the shown rows as well.
    void select(std::vector<int> places);

private:
    [[nodiscard]] int standInPlace();
    [[nodiscard]] int neighbourPlace();
    [[nodiscard]] std::vector<qint64> neighbours() const;

    ListTable& m_table;
    qint64 m_current = 0; ///< what the officer chose
    qint64 m_standIn = 0;
    int m_column = 0;
    bool m_wasInSight = false;
    std::vector<qint64> m_selection;
    std::vector<qint64> m_neighbours;
};

} // namespace oslonac::ui
