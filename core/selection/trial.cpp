// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/trial.h"

#include <algorithm>

namespace oslonac {

namespace {

template <typename Record, typename Value>
void set(const std::map<Id<Record>, Value>& changes, Id<Record> id, Value& value)
{
    if (const auto found = changes.find(id); found != changes.end())
        value = found->second;
}

void leaveOut(SelectionInput& input, Id<Assessor> assessor)
{
    for (SelectionCandidate& candidate : input.candidates)
        std::erase_if(candidate.marks,
                      [assessor](const CandidateMark& mark) { return mark.assessor == assessor; });
}

TrialLot countedLot(const SelectionLot& before, const SelectionLot& after,
                    const std::vector<SelectionDifference>& differences)
{
    TrialLot lot{before.id, 0, 0, 0, before.awarded(), after.awarded()};
    for (const SelectionDifference& difference : differences) {
        if (difference.lotCode != before.code)
            continue;
        switch (shiftOf(difference)) {
        case Shift::ComesIn:
            ++lot.cameIn;
            break;
        case Shift::GoesOut:
            ++lot.wentOut;
            break;
        case Shift::Rises:
        case Shift::Falls:
            ++lot.moved;
            break;
        case Shift::Otherwise:
            break;
        }
    }
    return lot;
}

} // namespace

bool Trial::isEmpty() const
{
    return places.empty() && envelopes.empty() && !totalMinimum && sectionMinimums.empty() &&
           multipliers.empty() && !withoutAssessor;
}

SelectionInput tried(SelectionInput input, const Trial& trial)
{
    CallDefinition& definition = input.definition;
    if (trial.totalMinimum)
        definition.call.totalMinimum = *trial.totalMinimum;
    for (DefinedLot& lot : definition.lots) {
        set(trial.places, lot.lot.id, lot.lot.places);
        set(trial.envelopes, lot.lot.id, lot.lot.envelope);
    }
    for (DefinedSection& section : definition.sections) {
        set(trial.sectionMinimums, section.section.id, section.section.minimum);
        for (Criterion& criterion : section.criteria)
            set(trial.multipliers, criterion.id, criterion.multiplier);
    }
    if (trial.withoutAssessor)
        leaveOut(input, *trial.withoutAssessor);
    return input;
}

const TrialLot* TrialOutcome::lot(Id<Lot> id) const
{
    const auto found =
        std::find_if(lots.begin(), lots.end(), [id](const TrialLot& lot) { return lot.lot == id; });
    return found == lots.end() ? nullptr : &*found;
}

TrialOutcome outcomeOf(const SelectionList& present, const SelectionInput& input, const Trial& trial)
{
    const SelectionInput changed = tried(input, trial);
    TrialOutcome outcome;
    outcome.list = rankApplications(changed);
    outcome.differences = compareSelections(present, outcome.list);
    for (size_t i = 0; i < present.lots.size() && i < outcome.list.lots.size(); ++i)
        outcome.lots.push_back(countedLot(present.lots[i], outcome.list.lots[i], outcome.differences));
    return outcome;
}

} // namespace oslonac
