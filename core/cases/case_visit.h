// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/case_plan.h"

#include <QDate>

#include <optional>

namespace oslonac {

struct Case;

enum class VisitKind { Field, Monitoring };

template <>
struct Codes<VisitKind> {
    static constexpr std::array list{coded(VisitKind::Field, "field_visit"),
                                     coded(VisitKind::Monitoring, "monitoring_visit")};
};

/// A visit (terenska or monitoring poseta) to the party of a case: planned for a day, and once it was made,
/// what was found. Its checks and recommendations are records of their own.
struct CaseVisit {
    Id<CaseVisit> id;
    Id<Case> caseId;
    VisitKind kind = VisitKind::Field;
    QDate plannedOn;
    std::optional<QDate> madeOn;
    QString place;
    QString visitor;
    QString findings;

    [[nodiscard]] QDate day() const { return madeOn.value_or(plannedOn); }
    friend bool operator==(const CaseVisit&, const CaseVisit&) = default;
};

/// What is to be put right after a visit (preporuka), and by when.
struct VisitRecommendation {
    Id<VisitRecommendation> id;
    Id<CaseVisit> visitId;
    int position = 0;
    QString title;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;

    friend bool operator==(const VisitRecommendation&, const VisitRecommendation&) = default;
};

enum class CheckAnswer { Unanswered, Yes, No, NotApplicable };

template <>
struct Codes<CheckAnswer> {
    static constexpr std::array list{coded(CheckAnswer::Unanswered, "unanswered"),
                                     coded(CheckAnswer::Yes, "yes"), coded(CheckAnswer::No, "no"),
                                     coded(CheckAnswer::NotApplicable, "not_applicable")};
};

/// A question of a checklist with its answer: of a visit, or without one of the closing of the case. It keeps
/// its own words, so that a checklist that changes later does not change what was answered.
struct CaseCheck {
    Id<CaseCheck> id;
    Id<Case> caseId;
    std::optional<Id<CaseVisit>> visitId;
    std::optional<Id<ChecklistItem>> itemId; ///< of the call, when its checklist asked
    int position = 0;
    QString title;
    CheckAnswer answer = CheckAnswer::Unanswered;
    QString note;

    /// Nothing more is to be done about it.
    [[nodiscard]] bool isSettled() const
    {
        return answer == CheckAnswer::Yes || answer == CheckAnswer::NotApplicable;
    }
    friend bool operator==(const CaseCheck&, const CaseCheck&) = default;
};

/// A visit with its checks and recommendations in their order.
struct VisitFile {
    CaseVisit record;
    std::vector<CaseCheck> checks;
    std::vector<VisitRecommendation> recommendations;
};

template <>
struct Mapping<CaseVisit> {
    static constexpr const char* table = "case_visits";
    static constexpr auto columns =
        std::tuple{column("id", &CaseVisit::id),           column("case_id", &CaseVisit::caseId),
                   column("kind", &CaseVisit::kind),       column("planned_on", &CaseVisit::plannedOn),
                   column("made_on", &CaseVisit::madeOn),  column("place", &CaseVisit::place),
                   column("visitor", &CaseVisit::visitor), column("findings", &CaseVisit::findings)};
};

template <>
struct Mapping<VisitRecommendation> {
    static constexpr const char* table = "visit_recommendations";
    static constexpr auto columns = std::tuple{column("id", &VisitRecommendation::id),
                                               column("visit_id", &VisitRecommendation::visitId),
                                               column("position", &VisitRecommendation::position),
                                               column("title", &VisitRecommendation::title),
                                               column("due_on", &VisitRecommendation::dueOn),
                                               column("done_on", &VisitRecommendation::doneOn)};
};

template <>
struct Mapping<CaseCheck> {
    static constexpr const char* table = "case_checks";
    static constexpr auto columns = std::tuple{column("id", &CaseCheck::id),
                                               column("case_id", &CaseCheck::caseId),
                                               column("visit_id", &CaseCheck::visitId),
                                               column("checklist_item_id", &CaseCheck::itemId),
                                               column("position", &CaseCheck::position),
                                               column("title", &CaseCheck::title),
                                               column("answer", &CaseCheck::answer),
                                               column("note", &CaseCheck::note)};
};

/// "Terenska poseta" in the language of the interface.
[[nodiscard]] QString titleOf(VisitKind kind);
/// "Ne odnosi se".
[[nodiscard]] QString titleOf(CheckAnswer answer);

} // namespace oslonac
