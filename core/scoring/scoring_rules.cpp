// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_rules.h"

#include <algorithm>
#include <unordered_set>

namespace oslonac {

namespace {

using Criteria = std::unordered_map<Id<Criterion>, const DefinedSection*>;

Criteria sectionByCriterion(const CallDefinition& definition)
{
    Criteria sections;
    for (const DefinedSection& section : definition.sections) {
        for (const Criterion& criterion : section.criteria)
            sections.emplace(criterion.id, &section);
    }
    return sections;
}

int dueMarks(const CallDefinition& definition, Id<Lot> lot)
{
    size_t due = 0;
    for (const DefinedSection* section : definition.sectionsOf(lot))
        due += section->criteria.size();
    return static_cast<int>(due);
}

/// Distinct criteria of the application's own grid, by application and assessor (number 0: the commission).
using GivenMarks = std::map<std::pair<Id<Application>, Id<Assessor>>, std::set<Id<Criterion>>>;

GivenMarks givenMarks(const CallDefinition& definition, const std::vector<Application>& applications,
                      const CallMarks& marks)
{
    const Criteria sections = sectionByCriterion(definition);
    std::unordered_map<Id<Application>, Id<Lot>> lots;
    for (const Application& application : applications)
        lots.emplace(application.id, application.lotId);
    GivenMarks given;
    for (const Mark& mark : countedMarks(definition.call, marks)) {
        const auto section = sections.find(mark.criterionId);
        const auto lot = lots.find(mark.applicationId);
        if (section != sections.end() && lot != lots.end() && section->second->appliesTo(lot->second))
            given[{mark.applicationId, mark.assessorId.value_or(Id<Assessor>())}].insert(mark.criterionId);
    }
    return given;
}

int countOf(const GivenMarks& given, Id<Application> application, Id<Assessor> assessor)
{
    const auto found = given.find({application, assessor});
    return found == given.end() ? 0 : static_cast<int>(found->second.size());
}

} // namespace

std::vector<MarkProgress> scoringProgress(const CallDefinition& definition,
                                          const std::vector<Application>& applications,
                                          const CallMarks& marks)
{
    const GivenMarks given = givenMarks(definition, applications, marks);
    const ConflictIndex conflicts(marks.conflicts);
    std::unordered_map<Id<Lot>, int> due;
    for (const DefinedLot& lot : definition.lots)
        due.emplace(lot.lot.id, dueMarks(definition, lot.lot.id));
    std::vector<MarkProgress> progress;
    for (const Application& application : applications) {
        if (application.withdrawnOn)
            continue;
        const int wanted = due[application.lotId];
        if (definition.call.assessmentMethod == AssessmentMethod::Consensus) {
            progress.push_back({application.id, std::nullopt, countOf(given, application.id, {}), wanted});
            continue;
        }
        for (const Assessor& assessor : marks.assessors) {
            if (!conflicts.has(application.id, assessor.id))
                progress.push_back(
                    {application.id, assessor.id, countOf(given, application.id, assessor.id), wanted});
        }
    }
    return progress;
}

std::vector<AssessorProgress> assessorProgress(const CallDefinition& definition, Id<Lot> lot,
                                               const std::vector<Application>& applications,
                                               const CallMarks& marks)
{
    const bool agreed = definition.call.assessmentMethod == AssessmentMethod::Consensus;
    std::vector<AssessorProgress> all;
    if (agreed)
        all.push_back({});
    for (const Assessor& assessor : marks.assessors) {
        if (!agreed)
            all.push_back({assessor.id});
    }
    std::unordered_set<Id<Application>> own;
    const ConflictIndex conflicts(marks.conflicts);
    const int wanted = dueMarks(definition, lot);
    for (const Application& application : applications) {
        if (application.lotId != lot || application.withdrawnOn)
            continue;
        own.insert(application.id);
        for (AssessorProgress& progress : all) {
            if (!progress.assessor || !conflicts.has(application.id, *progress.assessor))
                progress.due += wanted;
        }
    }
    std::unordered_set<Id<Criterion>> grid;
    for (const DefinedSection* section : definition.sectionsOf(lot)) {
        for (const Criterion& criterion : section->criteria)
            grid.insert(criterion.id);
    }
    for (const Mark& mark : marks.marks) {
        if (!own.contains(mark.applicationId) || !grid.contains(mark.criterionId) ||
            (mark.assessorId && conflicts.has(mark.applicationId, *mark.assessorId)))
            continue;
        const auto progress = std::find_if(all.begin(), all.end(), [&](const AssessorProgress& candidate) {
            return candidate.assessor == mark.assessorId;
        });
        if (progress != all.end())
            ++progress->given;
    }
    return all;
}

std::vector<Mark> countedMarks(const Call& call, const CallMarks& marks)
{
    const ConflictIndex conflicts(marks.conflicts);
    const bool wantsAssessor = call.assessmentMethod == AssessmentMethod::Average;
    std::vector<Mark> counted;
    for (const Mark& mark : marks.marks) {
        if (mark.assessorId.has_value() != wantsAssessor)
            continue;
        if (!mark.assessorId || !conflicts.has(mark.applicationId, *mark.assessorId))
            counted.push_back(mark);
    }
    return counted;
}

bool isOnScale(const Criterion& criterion, Score points)
{
    if (points < criterion.scaleMinimum || points > criterion.scaleMaximum)
        return false;
    if (criterion.step <= Score(0))
        return true;
    // Steps are counted from the foot of the scale: 1, 3, 5 has a step of 2.
    const Score steps = points - criterion.scaleMinimum;
    const auto above = steps.toThousandths();
    const auto step = criterion.step.toThousandths();
    return above && step && *above % *step == 0;
}

bool isDivergent(const Criterion& criterion, Score lowest, Score highest, int limitPercent)
{
    const Score span = criterion.scaleMaximum - criterion.scaleMinimum;
    return (highest - lowest) * Score(100) > span * Score(limitPercent);
}

} // namespace oslonac
