// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budgets/funding.h"
#include "core/cases/case.h"
#include "core/cases/case_visit.h"
#include "core/operations/part_operations.h"
#include "core/services/supported_service.h"

namespace oslonac {

/// The parts of a case as the operations on parts (part_operations.h) see them: its stages, its team, its
/// services with their counts, its visits with what they asked and recommended, its closing checks, and its
/// sources of funding. Visits are added by addVisit (visit_operations.h), which brings their checklist.

/// The case by the number of its agreement.
template <>
QString parts::codeOfOwner<Case>(const Connection& file, Id<Case> owner);

template <>
struct Part<CaseStage> {
    static constexpr auto parent = &CaseStage::caseId;
    [[nodiscard]] static Id<Case> ownerOf(const Connection&, const CaseStage& stage) { return stage.caseId; }
    [[nodiscard]] static QString nameOf(const Connection&, const CaseStage& stage) { return stage.title; }
    static void require(const CaseStage& stage);
};

template <>
struct Part<CaseMember> {
    static constexpr auto parent = &CaseMember::caseId;
    [[nodiscard]] static Id<Case> ownerOf(const Connection&, const CaseMember& member)
    {
        return member.caseId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const CaseMember& member) { return member.person; }
    static void require(const CaseMember& member);
};

template <>
struct Part<SupportedService> {
    static constexpr auto parent = &SupportedService::caseId;
    static constexpr std::array contents{"service_users"};
    [[nodiscard]] static Id<Case> ownerOf(const Connection&, const SupportedService& service)
    {
        return service.caseId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const SupportedService& service)
    {
        return service.title;
    }
    static void require(const SupportedService& service);
};

template <>
struct Part<ServiceUsers> {
    static constexpr auto parent = &ServiceUsers::serviceId;
    [[nodiscard]] static Id<Case> ownerOf(const Connection& file, const ServiceUsers& users);
    [[nodiscard]] static QString nameOf(const Connection& file, const ServiceUsers& users);
    static void require(const ServiceUsers& users);
};

template <>
struct Part<CaseVisit> {
    static constexpr auto parent = &CaseVisit::caseId;
    static constexpr std::array contents{"case_checks", "visit_recommendations"};
    [[nodiscard]] static Id<Case> ownerOf(const Connection&, const CaseVisit& visit) { return visit.caseId; }
    [[nodiscard]] static QString nameOf(const Connection&, const CaseVisit& visit);
    static void require(const CaseVisit& visit);
};

template <>
struct Part<VisitRecommendation> {
    static constexpr auto parent = &VisitRecommendation::visitId;
    [[nodiscard]] static Id<Case> ownerOf(const Connection& file, const VisitRecommendation& recommendation);
    [[nodiscard]] static QString nameOf(const Connection&, const VisitRecommendation& recommendation)
    {
        return recommendation.title;
    }
    static void require(const VisitRecommendation& recommendation);
};

template <>
struct Part<CaseCheck> {
    static constexpr auto parent = &CaseCheck::caseId;
    [[nodiscard]] static Id<Case> ownerOf(const Connection&, const CaseCheck& check) { return check.caseId; }
    [[nodiscard]] static QString nameOf(const Connection&, const CaseCheck& check) { return check.title; }
    /// Each visit and the closing have a checklist of their own.
    [[nodiscard]] static bool isSibling(const CaseCheck& one, const CaseCheck& other)
    {
        return one.visitId == other.visitId;
    }
    static void require(const CaseCheck& check);
};

template <>
struct Part<BudgetSource> {
    static constexpr auto parent = &BudgetSource::caseId;
    [[nodiscard]] static Id<Case> ownerOf(const Connection&, const BudgetSource& source)
    {
        return source.caseId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const BudgetSource& source)
    {
        return source.title;
    }
    static void require(const BudgetSource& source);
};

/// The sources of a case that has none: the programme and, where it gives anything, the party. One step.
void shareBudget(Performer& performer, Id<Case> of, const FundingShares& shares);

} // namespace oslonac
