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

std::optional<MarkPlace> firstChangedMark(const CallMarks& before, const CallMarks& after)
{
    const auto placeOf = [](const Mark& mark) {
        return MarkPlace{mark.applicationId, mark.assessorId, mark.criterionId};
    };
    auto old = before.marks.begin();
    for (const Mark& mark : after.marks) {
        if (old == before.marks.end() || mark.id < old->id)
            return placeOf(mark); // came
        if (old->id < mark.id)
            return placeOf(*old); // went
        if (old->points != mark.points || old->comment != mark.comment)
            return placeOf(mark);
        ++old;
    }
    return old == before.marks.end() ? std::nullopt : std::optional(placeOf(*old));
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
