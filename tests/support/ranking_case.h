// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/ranking.h"

#include <map>

namespace oslonac::test {

/// Builds the input of a ranking in words: one lot, a grid of criteria, applicants with marks.
///     RankingCase call; call.places(2).applicant("Ada", {{"K1", {20, 22}}});
class RankingCase final {
public:
    RankingCase()
    {
        definition.call.code = QStringLiteral("TEST");
        lot().code = QStringLiteral("1");
        lot().id = Id<Lot>(1);
        section("S1", {"K1", "K2"});
    }

    Lot& lot()
    {
        if (definition.lots.empty())
            definition.lots.emplace_back();
        return definition.lots.front().lot;
    }

    RankingCase& places(int count)
    {
        lot().places = count;
        return *this;
    }

    RankingCase& reserve(int size)
    {
        lot().reserveSize = size;
        return *this;
    }

    RankingCase& envelope(Money money, Money ceiling)
    {
        lot().envelope = money;
        lot().ceiling = ceiling;
        lot().awardKind = AwardKind::Requested;
        return *this;
    }

    DefinedSection& section(const char* code, const std::vector<const char*>& criteria)
    {
        DefinedSection made;
        made.section.id = Id<CriteriaSection>(m_next++);
        made.section.code = QString::fromLatin1(code);
        for (const char* name : criteria) {
            Criterion criterion;
            criterion.id = Id<Criterion>(m_next++);
            criterion.code = QString::fromLatin1(name);
            criterion.scaleMaximum = 50;
            made.criteria.push_back(criterion);
        }
        definition.sections.push_back(made);
        return definition.sections.back();
    }

    Criterion& criterion(const char* code)
    {
        for (DefinedSection& section : definition.sections) {
            for (Criterion& criterion : section.criteria) {
                if (criterion.code == QLatin1StringView(code))
                    return criterion;
            }
        }
        throw std::logic_error("no such criterion in the case");
    }

    RankingCase& tieRule(TieRuleKind kind, const char* criterionCode = nullptr)
    {
        TieRule rule;
        rule.position = static_cast<int>(definition.tieRules.size()) + 1;
        rule.kind = kind;
        if (criterionCode != nullptr)
            rule.criterionId = criterion(criterionCode).id;
        definition.tieRules.push_back(rule);
        return *this;
    }

    /// Marks by criterion, one per assessor.
    SelectionCandidate& applicant(const char* name, const std::map<const char*, std::vector<Score>>& marks)
    {
        SelectionCandidate candidate;
        candidate.listed.application = Id<Application>(m_next++);
        candidate.listed.nameLatin = QString::fromUtf8(name);
        candidate.lot = lot().id;
        for (const auto& [code, points] : marks) {
            for (const Score mark : points)
                candidate.marks.push_back({criterion(code).id, mark});
        }
        candidates.push_back(candidate);
        return candidates.back();
    }

    SelectionCandidate& applicant(const char* name, Score total)
    {
        return applicant(name, {{"K1", {total}}, {"K2", {Score(0)}}});
    }

    [[nodiscard]] Id<Application> idOf(const char* name) const
    {
        for (const SelectionCandidate& candidate : candidates) {
            if (candidate.listed.nameLatin == QString::fromUtf8(name))
                return candidate.listed.application;
        }
        throw std::logic_error("no such applicant in the case");
    }

    [[nodiscard]] SelectionList rank() const { return rankApplications(definition, candidates, decisions); }

    /// The list in one line a row: "1 Ada 40 selected", "2= Šid 30 undecided_tie", "- Tutin - incomplete".
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        const SelectionList list = rank(); // kept while its rows are read
        for (const SelectionRow& row : list.lots.front().rows) {
            lines.append(QStringLiteral("%1%2 %3 %4 %5")
                             .arg(row.rank ? QString::number(*row.rank) : QStringLiteral("-"),
                                  row.tied ? QStringLiteral("=") : QString(), row.listed.nameLatin,
                                  row.total ? row.total->toExactText() : QStringLiteral("-"),
                                  codeOf(row.status)));
        }
        return lines;
    }

    CallDefinition definition;
    std::vector<SelectionCandidate> candidates;
    std::vector<DecidedOrder> decisions;

private:
    qint64 m_next = 100;
};

} // namespace oslonac::test
