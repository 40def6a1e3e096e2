// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/call_marks.h"

namespace oslonac {

const Assessor* CallMarks::assessor(Id<Assessor> id) const
{
    const auto found = std::find_if(assessors.begin(), assessors.end(),
                                    [&](const Assessor& candidate) { return candidate.id == id; });
    return found == assessors.end() ? nullptr : &*found;
}

CallMarks readCallMarks(const Connection& file, Id<Call> call)
{
    constexpr const char* ofItsApplications =
        "WHERE application_id IN (SELECT id FROM applications WHERE call_id = ?1)\nORDER BY id";
    return {Records<Assessor>(file).select("WHERE call_id = ?1\nORDER BY position, id", call),
            Records<ConflictOfInterest>(file).select(ofItsApplications, call),
            Records<Mark>(file).select(ofItsApplications, call)};
}

std::vector<MarkPlace> changedMarks(const CallMarks& before, const CallMarks& after)
{
    std::vector<MarkPlace> changed;
    const auto note = [&changed](const Mark& mark) {
        changed.push_back({mark.applicationId, mark.assessorId, mark.criterionId});
    };
    auto old = before.marks.begin();
    auto now = after.marks.begin();
    while (old != before.marks.end() || now != after.marks.end()) {
        if (now == after.marks.end() || (old != before.marks.end() && old->id < now->id)) {
            note(*old++); // went
        } else if (old == before.marks.end() || now->id < old->id) {
            note(*now++); // came
        } else {
            if (old->points != now->points || old->comment != now->comment)
                note(*now);
            ++old;
            ++now;
        }
    }
    return changed;
}

ConflictIndex::ConflictIndex(const std::vector<ConflictOfInterest>& conflicts)
{
    for (const ConflictOfInterest& conflict : conflicts)
        m_pairs.emplace(conflict.applicationId, conflict.assessorId);
}

MarkIndex::MarkIndex(const std::vector<Mark>& marks)
{
    for (const Mark& mark : marks)
        m_marks[mark.applicationId].push_back(&mark);
}

const Mark* MarkIndex::at(const MarkPlace& place) const
{
    const auto own = m_marks.find(place.application);
    if (own == m_marks.end())
        return nullptr;
    const auto found = std::find_if(own->second.begin(), own->second.end(), [&](const Mark* mark) {
        return mark->criterionId == place.criterion && mark->assessorId == place.assessor;
    });
    return found == own->second.end() ? nullptr : *found;
}

} // namespace oslonac
