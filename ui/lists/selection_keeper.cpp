// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selection_keeper.h"

#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"

#include <algorithm>

namespace oslonac::ui {

void SelectionKeeper::remember()
{
    const qint64 current = m_table.currentId();
    if (current != 0 && current != m_standIn) {
        m_current = current;
        m_standIn = 0;
    }
    m_wasInSight = m_table.viewport()->rect().intersects(m_table.visualRect(m_table.currentIndex()));
    m_neighbours = neighbours();
    m_column = std::max(0, m_table.currentIndex().column());
    std::vector<qint64> selected = m_table.selectedIds();
    if (m_standIn != 0 && selected == std::vector{m_standIn})
        return; // nobody chose it: what was chosen before comes back with the current row
    if (!selected.empty())
        m_selection = std::move(selected);
    else if (current != 0)
        m_selection.clear();
}

void SelectionKeeper::choose(qint64 id)
{
    m_current = id;
    m_standIn = 0;
    m_selection = {id};
}

int SelectionKeeper::standInPlace()
{
    const std::vector<int> listed = m_table.listedRows();
    if (listed.empty() || m_current == 0 || !m_table.proxy().isNarrowed())
        return -1;
    m_standIn = m_table.list()->idAt(listed.front());
    return m_table.proxy().shownPlace(listed.front());
}

int SelectionKeeper::neighbourPlace()
{
    if (m_table.list()->rowOf(m_current) >= 0)
        return -1; // there, and only not listed
    for (const qint64 id : m_neighbours) {
        if (const int place = m_table.placeOf(id); place >= 0) {
            choose(id);
            return place;
        }
    }
    return -1;
}

/// The nearest records below and above the current one that are not selected with it.
std::vector<qint64> SelectionKeeper::neighbours() const
{
    std::vector<qint64> found;
    const ListProxy& proxy = m_table.proxy();
    const QModelIndex current = m_table.currentIndex();
    for (const int step : {1, -1}) {
        int place = current.row() + step;
        const auto isPassed = [&] {
            return m_table.selectionModel()->isRowSelected(place) ||
                   m_table.list()->groupLine(proxy.sourceRow(place)) != GroupLine::None;
        };
        while (current.isValid() && place >= 0 && place < proxy.rowCount() && isPassed())
            place += step;
        if (current.isValid() && place >= 0 && place < proxy.rowCount())
            found.push_back(m_table.list()->idAt(proxy.sourceRow(place)));
    }
    return found;
}

void SelectionKeeper::bringBack()
{
    m_standIn = 0;
    int current = m_table.placeOf(m_current);
    if (current < 0)
        current = neighbourPlace();
    if (current < 0)
        current = standInPlace();
    if (current >= 0)
        m_table.selectionModel()->setCurrentIndex(m_table.proxy().index(current, m_column),
                                                  QItemSelectionModel::NoUpdate);
    std::vector<int> places;
    for (const qint64 id : m_selection) {
        if (const int place = m_table.placeOf(id); place >= 0)
            places.push_back(place);
    }
    if (places.empty() && current >= 0)
        places.push_back(current);
    select(std::move(places));
    if (m_wasInSight && current >= 0)
        m_table.scrollTo(m_table.currentIndex());
}

void SelectionKeeper::select(std::vector<int> places)
{
    std::ranges::sort(places);
    QItemSelection selection;
    const ListProxy& proxy = m_table.proxy();
    const int lastColumn = proxy.columnCount() - 1;
    for (size_t i = 0; i < places.size(); ++i) {
        const size_t first = i;
        while (i + 1 < places.size() && places[i + 1] == places[i] + 1)
            ++i;
        selection.append({proxy.index(places[first], 0), proxy.index(places[i], lastColumn)});
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::Select);
}

} // namespace oslonac::ui
