// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_list.h"

#include <algorithm>

namespace oslonac {

bool SelectionRow::has(ReasonCode code) const
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

bool SelectionRow::waitsForMarks() const
{
    return status == SelectionStatus::Incomplete && has(ReasonCode::MarksMissing);
}

ListStanding SelectionRow::standing() const
{
    return {status, rank, reservePosition, total, awarded, waitsForMarks()};
}

int SelectionLot::count(SelectionStatus status) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&](const SelectionRow& row) { return row.status == status; }));
}

std::optional<Money> SelectionLot::awarded() const
{
    std::optional<Money> sum;
    for (const SelectionRow& row : rows) {
        if (row.awarded)
            sum = sum ? *sum + *row.awarded : *row.awarded;
    }
    return sum;
}

const SelectionRow* SelectionLot::row(Id<Application> application) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SelectionRow& row) {
        return row.listed.application == application;
    });
    return found == rows.end() ? nullptr : &*found;
}

const SelectionRow* SelectionList::row(Id<Application> application) const
{
    for (const SelectionLot& lot : lots) {
        if (const SelectionRow* row = lot.row(application))
            return row;
    }
    return nullptr;
}

bool SelectionList::hasUndecidedTie() const
{
    return std::any_of(lots.begin(), lots.end(),
                       [](const SelectionLot& lot) { return lot.count(SelectionStatus::UndecidedTie) > 0; });
}

} // namespace oslonac
