// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/ranking_steps.h"

#include "core/values/serbian_order.h"

#include <algorithm>

namespace oslonac::ranking {

namespace {

/// What a tie rule looks at, made comparable: more is better, nothing is worst.
using TieValue = std::optional<Score>;

Score exact(qint64 count)
{
    return Score::fraction(count, 1);
}

TieValue developmentValue(const std::optional<DevelopmentGroup>& group)
{
    if (!group)
        return std::nullopt;
    switch (*group) {
    case DevelopmentGroup::First:
        return Score(1);
    case DevelopmentGroup::Second:
        return Score(2);
    case DevelopmentGroup::Third:
        return Score(3);
    case DevelopmentGroup::Fourth:
        return Score(4);
    case DevelopmentGroup::Devastated:
        return Score(5);
    }
    throw std::logic_error("a development group is unknown");
}

TieValue ownShare(const SelectionCandidate& candidate)
{
    const auto& requested = candidate.listed.requested;
    const auto& own = candidate.ownContribution;
    if (!own || !requested || own->currency() != requested->currency())
        return std::nullopt;
    const Money whole = *own + *requested;
    if (whole.minorUnits() <= 0)
        return std::nullopt;
    return Score::fraction(own->minorUnits(), whole.minorUnits());
}

TieValue receivedValue(const std::optional<WallTime>& received)
{
    if (!received)
        return std::nullopt;
    constexpr qint64 minutesPerDay = 24 * 60;
    constexpr int millisecondsPerMinute = 60'000;
    return exact(-(received->date.toJulianDay() * minutesPerDay +
                   received->time.msecsSinceStartOfDay() / millisecondsPerMinute));
}

TieValue pointsOf(const Contender& contender, const TieRule& rule,
                  const std::vector<const DefinedSection*>& sections)
{
    size_t criterionIndex = 0;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (rule.sectionId == sections[i]->section.id)
            return contender.row.sectionPoints[i];
        for (const Criterion& criterion : sections[i]->criteria) {
            if (rule.criterionId == criterion.id)
                return contender.row.criteria[criterionIndex].points;
            ++criterionIndex;
        }
    }
    return std::nullopt;
}

TieValue valueOf(const Contender& contender, const TieRule& rule,
                 const std::vector<const DefinedSection*>& sections)
{
    const SelectionCandidate& candidate = *contender.candidate;
    switch (rule.kind) {
    case TieRuleKind::HigherSection:
    case TieRuleKind::HigherCriterion:
        return pointsOf(contender, rule, sections);
    case TieRuleKind::LowerRequestedAmount:
        return candidate.listed.requested ? TieValue(exact(-candidate.listed.requested->minorUnits()))
                                          : std::nullopt;
    case TieRuleKind::HigherOwnContributionShare:
        return ownShare(candidate);
    case TieRuleKind::EarlierReceived:
        return receivedValue(candidate.listed.received);
    case TieRuleKind::LessDeveloped:
        return developmentValue(candidate.developmentGroup);
    }
    throw std::logic_error("a tie rule is unknown");
}

/// The value as it is shown beside the reason: without words, in the units of the file.
QString shownValue(const Contender& contender, const TieRule& rule, const TieValue& value)
{
    const SelectionCandidate& candidate = *contender.candidate;
    if (!value)
        return {};
    switch (rule.kind) {
    case TieRuleKind::LowerRequestedAmount:
        return exact(candidate.listed.requested->minorUnits()).toExactText();
    case TieRuleKind::EarlierReceived:
        return candidate.listed.received->toIsoText();
    case TieRuleKind::LessDeveloped:
        return codeOf(*candidate.developmentGroup);
    case TieRuleKind::HigherSection:
    case TieRuleKind::HigherCriterion:
    case TieRuleKind::HigherOwnContributionShare:
        return value->toExactText();
    }
    throw std::logic_error("a tie rule is unknown");
}

QString subjectOf(const TieRule& rule, const std::vector<const DefinedSection*>& sections)
{
    for (const DefinedSection* section : sections) {
        if (rule.sectionId == section->section.id)
            return section->section.code;
        for (const Criterion& criterion : section->criteria) {
            if (rule.criterionId == criterion.id)
                return criterion.code;
        }
    }
    return {};
}

/// Splits one standing where `better` sees a difference; what it cannot separate stays together.
template <typename Better>
std::vector<Standing> split(Standing standing, Better better)
{
    std::stable_sort(standing.begin(), standing.end(), better);
    std::vector<Standing> parts;
    for (Contender* contender : standing) {
        if (parts.empty() || better(parts.back().front(), contender))
            parts.emplace_back();
        parts.back().push_back(contender);
    }
    return parts;
}

void noteRule(Contender& own, const Contender& other, const TieRule& rule,
              const std::vector<const DefinedSection*>& sections, const QString& outcome)
{
    own.row.reasons.push_back(reason(ReasonCode::TieRuleDecided,
                                     {{"position", QString::number(rule.position)},
                                      {"rule", codeOf(rule.kind)},
                                      {"subject", subjectOf(rule, sections)},
                                      {"with", other.row.listed.nameLatin},
                                      {"own", shownValue(own, rule, valueOf(own, rule, sections))},
                                      {"other", shownValue(other, rule, valueOf(other, rule, sections))},
                                      {"outcome", outcome}}));
}

// Neighbours are enough to explain the order: each row names the one it passed and the one that passed it.
void noteNeighbours(const std::vector<Standing>& parts, const TieRule& rule,
                    const std::vector<const DefinedSection*>& sections)
{
    for (size_t i = 1; i < parts.size(); ++i) {
        Contender& above = *parts[i - 1].back();
        Contender& below = *parts[i].front();
        noteRule(above, below, rule, sections, QStringLiteral("before"));
        noteRule(below, above, rule, sections, QStringLiteral("after"));
    }
}

std::vector<Standing> byRules(Standing standing, const CallDefinition& definition, size_t next,
                              const std::vector<const DefinedSection*>& sections)
{
    if (standing.size() < 2 || next == definition.tieRules.size())
        return {std::move(standing)};
    const TieRule& rule = definition.tieRules[next];
    auto parts = split(std::move(standing), [&](const Contender* a, const Contender* b) {
        return valueOf(*a, rule, sections) > valueOf(*b, rule, sections);
    });
    noteNeighbours(parts, rule, sections);
    std::vector<Standing> ordered;
    for (Standing& part : parts) {
        for (Standing& smaller : byRules(std::move(part), definition, next + 1, sections))
            ordered.push_back(std::move(smaller));
    }
    return ordered;
}

std::optional<size_t> positionIn(const DecidedOrder& decision, const Contender* contender)
{
    const auto& applications = decision.applications;
    const auto found = std::find(applications.begin(), applications.end(), contender->row.listed.application);
    if (found == applications.end())
        return std::nullopt;
    return static_cast<size_t>(found - applications.begin());
}

// A decision settles a tie only when it names every application of it: an order without one of them is no
// order. The newest such decision counts.
std::vector<Standing> byDecision(Standing standing, const std::vector<DecidedOrder>& decisions)
{
    if (standing.size() < 2)
        return {std::move(standing)};
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
        const bool namesAll = std::all_of(standing.begin(), standing.end(), [&](const Contender* contender) {
            return positionIn(*decision, contender).has_value();
        });
        if (!namesAll)
            continue;
        for (Contender* contender : standing) {
            contender->row.reasons.push_back(
                reason(ReasonCode::TieDecided,
                       {{"number", decision->number}, {"date", decision->decidedOn.toString(Qt::ISODate)}}));
        }
        return split(std::move(standing), [&](const Contender* a, const Contender* b) {
            return *positionIn(*decision, a) < *positionIn(*decision, b);
        });
    }
    return {std::move(standing)};
}

} // namespace

bool namedBefore(const Contender* a, const Contender* b)
{
    const auto& left = a->row.listed;
    const auto& right = b->row.listed;
    const auto names = std::tie(a->nameKey, left.nameLatin);
    const auto others = std::tie(b->nameKey, right.nameLatin);
    return names != others ? names < others : comesBefore(left.registryNumber, right.registryNumber);
}

std::vector<Standing> order(std::vector<Contender*> contenders, const CallDefinition& definition,
                            const std::vector<const DefinedSection*>& sections,
                            const std::vector<DecidedOrder>& decisions)
{
    std::sort(contenders.begin(), contenders.end(), &namedBefore);
    std::vector<Standing> standings;
    if (contenders.empty())
        return standings;
    const auto morePoints = [](const Contender* a, const Contender* b) {
        return *a->row.total > *b->row.total;
    };
    for (Standing& equal : split(std::move(contenders), morePoints)) {
        for (Standing& part : byRules(std::move(equal), definition, 0, sections)) {
            for (Standing& settled : byDecision(std::move(part), decisions))
                standings.push_back(std::move(settled));
        }
    }
    return standings;
}

} // namespace oslonac::ranking
