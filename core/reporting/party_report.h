// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/case_plan.h"

#include <QDate>

#include <optional>

namespace oslonac {

struct Agreement;

/// A report (izveštaj) that the party of a signed agreement owes: what it is about and when it is due. What
/// became of it stands in its steps.
struct PartyReport {
    Id<PartyReport> id;
    Id<Agreement> agreementId;
    std::optional<Id<ReportRule>> ruleId; ///< that asks for it
    int part = 1;                         ///< which of those that the rule asks for
    ReportKind kind = ReportKind::Final;
    QString title;
    QDate startsOn; ///< of the time it is about
    QDate endsOn;
    QDate dueOn;

    friend bool operator==(const PartyReport&, const PartyReport&) = default;
};

enum class ReportStepKind { Received, Returned, Approved, Skipped, Reopened };

template <>
struct Codes<ReportStepKind> {
    static constexpr std::array list{
        coded(ReportStepKind::Received, "received"), coded(ReportStepKind::Returned, "returned"),
        coded(ReportStepKind::Approved, "approved"), coded(ReportStepKind::Skipped, "skipped"),
        coded(ReportStepKind::Reopened, "reopened")};
};

/// Something that happened to a report. Steps are never written over: a report that was returned twice has
/// both remarks.
struct ReportStep {
    Id<ReportStep> id;
    Id<PartyReport> reportId;
    ReportStepKind kind = ReportStepKind::Received;
    QDate happenedOn;
    QString person;                 ///< who received or judged it
    QString remarks;                ///< what is to be corrected; why it was skipped or reopened
    std::optional<QDate> correctBy; ///< of one that was returned: the new day it is due

    friend bool operator==(const ReportStep&, const ReportStep&) = default;
};

template <>
struct Mapping<PartyReport> {
    static constexpr const char* table = "party_reports";
    static constexpr auto columns = std::tuple{column("id", &PartyReport::id),
                                               column("agreement_id", &PartyReport::agreementId),
                                               column("report_rule_id", &PartyReport::ruleId),
                                               column("part", &PartyReport::part),
                                               column("kind", &PartyReport::kind),
                                               column("title", &PartyReport::title),
                                               column("starts_on", &PartyReport::startsOn),
                                               column("ends_on", &PartyReport::endsOn),
                                               column("due_on", &PartyReport::dueOn)};
};

template <>
struct Mapping<ReportStep> {
    static constexpr const char* table = "report_steps";
    static constexpr auto columns = std::tuple{column("id", &ReportStep::id),
                                               column("report_id", &ReportStep::reportId),
                                               column("kind", &ReportStep::kind),
                                               column("happened_on", &ReportStep::happenedOn),
                                               column("person", &ReportStep::person),
                                               column("remarks", &ReportStep::remarks),
                                               column("correct_by", &ReportStep::correctBy)};
};

} // namespace oslonac
