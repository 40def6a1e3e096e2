// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/ranking_steps.h"
#include "core/values/serbian_order.h"

#include <algorithm>

namespace oslonac::ranking {

namespace {

struct Tally {
    Score sum;
    qint64 count = 0;
    Score lowest;
    Score highest;

    void add(Score points)
    {
        lowest = count == 0 ? points : std::min(lowest, points);
        highest = count == 0 ? points : std::max(highest, points);
        sum += points;
        ++count;
    }
};

Tally tallyOf(const SelectionCandidate& candidate, Id<Criterion> criterion)
{
    Tally tally;
    for (const CandidateMark& mark : candidate.marks) {
        if (mark.criterion == criterion)
            tally.add(mark.points);
    }
    return tally;
}

void countPoints(Contender& contender, const std::vector<const DefinedSection*>& sections,
                 QStringList& unmarked)
{
    SelectionRow& row = contender.row;
    Score total;
    for (const DefinedSection* section : sections) {
        Score points;
        for (const Criterion& criterion : section->criteria) {
            const Tally tally = tallyOf(*contender.candidate, criterion.id);
            if (tally.count == 0) {
                unmarked.append(criterion.code);
                continue;
            }
            const Score mean = tally.sum / tally.count;
            row.criteria.push_back({mean, tally.lowest, tally.highest, mean * criterion.multiplier});
            points += row.criteria.back().points;
        }
        row.sectionPoints.push_back(points);
        total += points;
    }
    row.total = total;
}

void requireMinimums(SelectionRow& row, const CallDefinition& definition,
                     const std::vector<const DefinedSection*>& sections)
{
    size_t criterionIndex = 0;
    for (size_t i = 0; i < sections.size(); ++i) {
        const CriteriaSection& section = sections[i]->section;
        if (section.minimum && row.sectionPoints[i] < *section.minimum) {
            row.reasons.push_back(
                reason(ReasonCode::SectionMinimum, {{"section", section.code},
                                                    {"points", row.sectionPoints[i].toExactText()},
                                                    {"minimum", section.minimum->toExactText()}}));
        }
        for (const Criterion& criterion : sections[i]->criteria) {
            const CriterionResult& result = row.criteria[criterionIndex++];
            if (criterion.minimum && result.mean < *criterion.minimum) {
                row.reasons.push_back(
                    reason(ReasonCode::ItemMinimum, {{"criterion", criterion.code},
                                                     {"mark", result.mean.toExactText()},
                                                     {"minimum", criterion.minimum->toExactText()}}));
            }
        }
    }
    const auto& minimum = definition.call.totalMinimum;
    if (minimum && *row.total < *minimum) {
        row.reasons.push_back(reason(ReasonCode::TotalMinimum, {{"points", row.total->toExactText()},
                                                                {"minimum", minimum->toExactText()}}));
    }
}

} // namespace

Reason reason(ReasonCode code, std::initializer_list<std::pair<const char*, QString>> facts)
{
    Reason made{code, {}};
    for (const auto& [key, value] : facts)
        made.facts.insert(QString::fromLatin1(key), value);
    return made;
}

namespace {

enum class Scoring { Whole, Missing, Uncountable };

/// A row without all its points has none: a part of a total is no total.
Scoring score(Contender& contender, const std::vector<const DefinedSection*>& sections, QStringList& unmarked)
{
    Scoring scoring = Scoring::Missing;
    try {
        if (!sections.empty())
            countPoints(contender, sections, unmarked);
        if (!sections.empty() && unmarked.isEmpty())
            scoring = Scoring::Whole;
    } catch (const ScoreError&) {
        scoring = Scoring::Uncountable;
    }
    if (scoring != Scoring::Whole) {
        contender.row.total.reset();
        contender.row.sectionPoints.clear();
        contender.row.criteria.clear();
    }
    return scoring;
}

void noteWhatWasFound(SelectionRow& row, const SelectionCandidate& candidate, Scoring scoring)
{
    row.reasons = candidate.approved;
    row.reasons.insert(row.reasons.end(), candidate.incomplete.begin(), candidate.incomplete.end());
    row.reasons.insert(row.reasons.end(), candidate.ineligible.begin(), candidate.ineligible.end());
    if (scoring == Scoring::Whole)
        row.reasons.insert(row.reasons.end(), candidate.unfinished.begin(), candidate.unfinished.end());
}

} // namespace

void judge(Contender& contender, const CallDefinition& definition,
           const std::vector<const DefinedSection*>& sections)
{
    const SelectionCandidate& candidate = *contender.candidate;
    SelectionRow& row = contender.row;
    row.listed = candidate.listed;
    contender.nameKey = sortKey(candidate.listed.nameLatin);
    QStringList unmarked;
    const Scoring scoring = score(contender, sections, unmarked);
    // The gates in the order in which a commission meets them; the first closed one gives the status, all
    // give reasons.
    if (candidate.withdrawn) {
        row.status = SelectionStatus::Withdrawn;
        row.reasons.push_back(*candidate.withdrawn);
        return;
    }
    noteWhatWasFound(row, candidate, scoring);
    if (!candidate.incomplete.empty()) {
        row.status = SelectionStatus::Incomplete;
        return;
    }
    if (!candidate.ineligible.empty()) {
        row.status = SelectionStatus::Ineligible;
        return;
    }
    if (scoring != Scoring::Whole) {
        row.status = SelectionStatus::Incomplete;
        row.reasons.push_back(
            scoring == Scoring::Uncountable
                ? reason(ReasonCode::PointsUncountable)
                : reason(ReasonCode::MarksMissing, {{"criteria", unmarked.join(QStringLiteral(", "))}}));
        return;
    }
    const size_t before = row.reasons.size();
    requireMinimums(row, definition, sections);
    contender.passed = row.reasons.size() == before;
    if (!contender.passed)
        row.status = SelectionStatus::BelowMinimum;
}

} // namespace oslonac::ranking
