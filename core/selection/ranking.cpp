// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/ranking.h"

#include "core/selection/ranking_steps.h"
#include "core/selection/selection_digest.h"

#include <algorithm>

namespace oslonac {

namespace {

using ranking::Contender;
using ranking::Standing;

int number(const std::vector<Standing>& standings, int rank)
{
    for (const Standing& standing : standings) {
        for (Contender* contender : standing) {
            contender->row.rank = rank;
            contender->row.tied = standing.size() > 1;
        }
        rank += static_cast<int>(standing.size());
    }
    return rank;
}

void append(SelectionLot& lot, const std::vector<Standing>& standings)
{
    for (const Standing& standing : standings) {
        for (Contender* contender : standing)
            lot.rows.push_back(std::move(contender->row));
    }
}

// What was not ranked stands at the end: incomplete, ineligible, withdrawn, each by name.
void appendUnranked(SelectionLot& lot, std::vector<Contender*> contenders)
{
    const auto group = [](const Contender* contender) {
        return std::pair(contender->row.status == SelectionStatus::Withdrawn,
                         contender->row.status == SelectionStatus::Ineligible);
    };
    std::sort(contenders.begin(), contenders.end(), [&](const Contender* a, const Contender* b) {
        return group(a) != group(b) ? group(a) < group(b) : ranking::namedBefore(a, b);
    });
    for (Contender* contender : contenders)
        lot.rows.push_back(std::move(contender->row));
}

SelectionLot headOf(const Lot& lot, const std::vector<const DefinedSection*>& sections)
{
    SelectionLot head{lot.id, lot.code, lot.title, lot.publishedTitle, lot.places, lot.envelope, {}, {}};
    for (const DefinedSection* section : sections) {
        ListedSection listed{section->section.code,
                             section->section.title,
                             section->maximumPoints(),
                             section->section.minimum,
                             {}};
        for (const Criterion& criterion : section->criteria)
            listed.criteria.push_back({criterion.code, criterion.title, criterion.maximumPoints()});
        head.sections.push_back(std::move(listed));
    }
    return head;
}

SelectionLot rankLot(const CallDefinition& definition, const Lot& lot,
                     const std::vector<const SelectionCandidate*>& candidates,
                     const std::vector<DecidedOrder>& decisions)
{
    const auto sections = definition.sectionsOf(lot.id);
    std::vector<Contender> contenders(candidates.size());
    std::vector<Contender*> passed;
    std::vector<Contender*> below;
    std::vector<Contender*> unranked;
    for (size_t i = 0; i < candidates.size(); ++i) {
        Contender& contender = contenders[i];
        contender.candidate = candidates[i];
        ranking::judge(contender, definition, sections);
        if (contender.passed)
            passed.push_back(&contender);
        else if (contender.row.status == SelectionStatus::BelowMinimum)
            below.push_back(&contender);
        else
            unranked.push_back(&contender);
    }
    const auto ranked = ranking::order(std::move(passed), definition, sections, decisions);
    const int nextRank = number(ranked, 1); // reasons of the line name ranks
    ranking::drawTheLine(ranked, definition, lot);
    const auto belowRanked = ranking::order(std::move(below), definition, sections, decisions);
    number(belowRanked, nextRank);

    SelectionLot list = headOf(lot, sections);
    append(list, ranked);
    append(list, belowRanked);
    appendUnranked(list, std::move(unranked));
    return list;
}

} // namespace

SelectionList rankApplications(const CallDefinition& definition,
                               const std::vector<SelectionCandidate>& candidates,
                               const std::vector<DecidedOrder>& decisions)
{
    SelectionList list{definition.call.code, definition.call.title, definition.call.totalMinimum, {}, {}};
    std::unordered_map<Id<Lot>, std::vector<const SelectionCandidate*>> byLot;
    for (const SelectionCandidate& candidate : candidates)
        byLot[candidate.lot].push_back(&candidate);
    for (const DefinedLot& lot : definition.lots)
        list.lots.push_back(rankLot(definition, lot.lot, byLot[lot.lot.id], decisions));
    list.digest = digestOf(list);
    return list;
}

} // namespace oslonac
