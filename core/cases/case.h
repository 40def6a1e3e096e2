// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

enum class CaseStatus { Open, Closed, EndedEarly };

template <>
struct Codes<CaseStatus> {
    static constexpr std::array list{coded(CaseStatus::Open, "open"), coded(CaseStatus::Closed, "closed"),
                                     coded(CaseStatus::EndedEarly, "ended_early")};
};

/// A case (predmet): the support that follows from one signed agreement, with its stages, money and papers. A
/// municipality has one for each of its agreements.
struct Case {
    Id<Case> id;
    Id<Agreement> agreementId;
    QDate openedOn;
    CaseStatus status = CaseStatus::Open;
    std::optional<QDate> closedOn;
    QString reason; ///< why it ended early; a remark when it was closed as agreed
};

enum class StageKind { Technical, Financial, Other };

template <>
struct Codes<StageKind> {
    static constexpr std::array list{coded(StageKind::Technical, "technical"),
                                     coded(StageKind::Financial, "financial"),
                                     coded(StageKind::Other, "other")};
};

/// A stage (faza) of a case, from its first to its last day.
struct CaseStage {
    Id<CaseStage> id;
    Id<Case> caseId;
    int position = 0;
    StageKind kind = StageKind::Technical;
    QString title; ///< of other stages; the two kinds of support have names in every language
    QDate startsOn;
    QDate endsOn;

    friend bool operator==(const CaseStage&, const CaseStage&) = default;
};

template <>
struct Mapping<Case> {
    static constexpr const char* table = "cases";
    static constexpr auto columns = std::tuple{column("id", &Case::id),
                                               column("agreement_id", &Case::agreementId),
                                               column("opened_on", &Case::openedOn),
                                               column("status", &Case::status),
                                               column("closed_on", &Case::closedOn),
                                               column("reason", &Case::reason)};
};

template <>
struct Mapping<CaseStage> {
    static constexpr const char* table = "case_stages";
    static constexpr auto columns = std::tuple{column("id", &CaseStage::id),
                                               column("case_id", &CaseStage::caseId),
                                               column("position", &CaseStage::position),
                                               column("kind", &CaseStage::kind),
                                               column("title", &CaseStage::title),
                                               column("starts_on", &CaseStage::startsOn),
                                               column("ends_on", &CaseStage::endsOn)};
};

} // namespace oslonac
