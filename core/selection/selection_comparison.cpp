// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_comparison.h"

namespace oslonac {

namespace {

bool agree(const SelectionRow& a, const SelectionRow& b)
{
    return a.status == b.status && a.rank == b.rank && a.total == b.total && a.awarded == b.awarded &&
           a.tied == b.tied && a.reservePosition == b.reservePosition && a.sectionPoints == b.sectionPoints;
}

std::optional<ListStanding> standingOf(const SelectionRow* row)
{
    return row == nullptr ? std::nullopt : std::optional(row->standing());
}

SelectionDifference differenceOf(const QString& lotCode, const SelectionRow* frozen,
                                 const SelectionRow* present)
{
    return {lotCode, (present != nullptr ? present : frozen)->listed, standingOf(frozen),
            standingOf(present)};
}

struct IndexedRow {
    Id<Lot> lot;
    const SelectionRow* row = nullptr;
};

std::unordered_map<Id<Application>, IndexedRow> indexed(const SelectionList& list)
{
    std::unordered_map<Id<Application>, IndexedRow> rows;
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows)
            rows.emplace(row.listed.application, IndexedRow{lot.id, &row});
    }
    return rows;
}

} // namespace

Shift shiftOf(const SelectionDifference& difference)
{
    const auto isSelected = [](const std::optional<ListStanding>& standing) {
        return standing && standing->status == SelectionStatus::Selected;
    };
    const auto rankOf = [](const std::optional<ListStanding>& standing) {
        return standing ? standing->rank : std::nullopt;
    };
    if (isSelected(difference.frozen) != isSelected(difference.present))
        return isSelected(difference.present) ? Shift::ComesIn : Shift::GoesOut;
    const auto before = rankOf(difference.frozen);
    const auto now = rankOf(difference.present);
    if (before == now)
        return Shift::Otherwise;
    if (before && now)
        return *now < *before ? Shift::Rises : Shift::Falls;
    return now ? Shift::Rises : Shift::Falls; // into the ranked, or out of them
}

bool isMoveAlone(const SelectionDifference& difference)
{
    const auto& frozen = difference.frozen;
    const auto& present = difference.present;
    return frozen && present && frozen->status == present->status && frozen->total == present->total &&
           frozen->awarded == present->awarded && frozen->rank.has_value() == present->rank.has_value();
}

std::vector<SelectionDifference> compareSelections(const SelectionList& frozen, const SelectionList& present)
{
    const auto before = indexed(frozen);
    const auto now = indexed(present);
    std::vector<SelectionDifference> differences;
    for (const SelectionLot& lot : frozen.lots) {
        for (const SelectionRow& row : lot.rows) {
            const auto found = now.find(row.listed.application);
            const SelectionRow* other = found == now.end() ? nullptr : found->second.row;
            if (other == nullptr || found->second.lot != lot.id || !agree(row, *other))
                differences.push_back(differenceOf(lot.code, &row, other));
        }
    }
    for (const SelectionLot& lot : present.lots) {
        for (const SelectionRow& row : lot.rows) {
            if (!before.contains(row.listed.application))
                differences.push_back(differenceOf(lot.code, nullptr, &row));
        }
    }
    return differences;
}

} // namespace oslonac
