// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"

namespace oslonac {

struct Call;

/// What a call lays down for the cases that follow from it: which reports each party owes and when, what
/// is to be done in each case, and what is asked on visits, at the closing and of its documents. Deadlines
/// are data of the call and never constants of ours (domain.md 4.5).

enum class ReportKind { Narrative, Financial, Interim, Final, Other };

template <>
struct Codes<ReportKind> {
    static constexpr std::array list{
        coded(ReportKind::Narrative, "narrative_report"), coded(ReportKind::Financial, "financial_report"),
        coded(ReportKind::Interim, "interim_report"), coded(ReportKind::Final, "final_report"),
        coded(ReportKind::Other, "other_report")};
};

/// The time that a report is about: all of the support, or one of its two stages.
enum class ReportedTime { Whole, Technical, Financial };

template <>
struct Codes<ReportedTime> {
    static constexpr std::array list{coded(ReportedTime::Whole, "whole"),
                                     coded(ReportedTime::Technical, "technical"),
                                     coded(ReportedTime::Financial, "financial")};
};

/// A rule by which a party owes reports (izveštaji): one for the whole of a time, or one for every so many
/// months of it, each due some days after the last day it is about.
struct ReportRule {
    Id<ReportRule> id;
    Id<Call> callId;
    int position = 0;
    ReportKind kind = ReportKind::Final;
    QString title; ///< what the call names it; without one the kind does
    ReportedTime time = ReportedTime::Whole;
    int everyMonths = 0; ///< 0: one report for all of the time
    int dueDays = 30;

    friend bool operator==(const ReportRule&, const ReportRule&) = default;
};

enum class TaskKind { Task, Milestone };

template <>
struct Codes<TaskKind> {
    static constexpr std::array list{coded(TaskKind::Task, "task"), coded(TaskKind::Milestone, "milestone")};
};

/// The day from which the day of a planned task is counted.
enum class TaskAnchor { AgreementConcluded, CaseOpened, TechnicalEnd, FinancialEnd, TaskBefore };

template <>
struct Codes<TaskAnchor> {
    static constexpr std::array list{
        coded(TaskAnchor::AgreementConcluded, "agreement_concluded"),
        coded(TaskAnchor::CaseOpened, "case_opened"), coded(TaskAnchor::TechnicalEnd, "technical_end"),
        coded(TaskAnchor::FinancialEnd, "financial_end"), coded(TaskAnchor::TaskBefore, "task_before")};
};

/// A task or milestone that every case of the call gets (planirani zadatak). One that is counted from the
/// task before it appears in a case once that one is done there.
struct PlannedTask {
    Id<PlannedTask> id;
    Id<Call> callId;
    int position = 0;
    TaskKind kind = TaskKind::Task;
    QString title;
    TaskAnchor anchor = TaskAnchor::CaseOpened;
    int offsetDays = 0; ///< from that day; before it when negative
    int lengthDays = 0; ///< of milestones: how long it is worked towards
    int remindDays = 7; ///< how long before the day it is told as coming

    friend bool operator==(const PlannedTask&, const PlannedTask&) = default;
};

/// What an item of a checklist is asked for: on a visit, before a case is closed, or as a document that a
/// case must have by the end of a stage or before it is closed.
enum class ChecklistPurpose { Visit, Closing, TechnicalDocument, FinancialDocument, ClosingDocument };

template <>
struct Codes<ChecklistPurpose> {
    static constexpr std::array list{coded(ChecklistPurpose::Visit, "of_visit"),
                                     coded(ChecklistPurpose::Closing, "of_closing"),
                                     coded(ChecklistPurpose::TechnicalDocument, "technical_document"),
                                     coded(ChecklistPurpose::FinancialDocument, "financial_document"),
                                     coded(ChecklistPurpose::ClosingDocument, "closing_document")};
};

/// An item of the checklists (kontrolne liste) of a call: a question, or a document.
struct ChecklistItem {
    Id<ChecklistItem> id;
    Id<Call> callId;
    int position = 0;
    ChecklistPurpose purpose = ChecklistPurpose::Visit;
    QString title;

    [[nodiscard]] bool isDocument() const
    {
        return purpose != ChecklistPurpose::Visit && purpose != ChecklistPurpose::Closing;
    }
    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

template <>
struct Mapping<ReportRule> {
    static constexpr const char* table = "report_rules";
    static constexpr auto columns = std::tuple{column("id", &ReportRule::id),
                                               column("call_id", &ReportRule::callId),
                                               column("position", &ReportRule::position),
                                               column("kind", &ReportRule::kind),
                                               column("title", &ReportRule::title),
                                               column("reported_time", &ReportRule::time),
                                               column("every_months", &ReportRule::everyMonths),
                                               column("due_days", &ReportRule::dueDays)};
};

template <>
struct Mapping<PlannedTask> {
    static constexpr const char* table = "planned_tasks";
    static constexpr auto columns = std::tuple{column("id", &PlannedTask::id),
                                               column("call_id", &PlannedTask::callId),
                                               column("position", &PlannedTask::position),
                                               column("kind", &PlannedTask::kind),
                                               column("title", &PlannedTask::title),
                                               column("anchor", &PlannedTask::anchor),
                                               column("offset_days", &PlannedTask::offsetDays),
                                               column("length_days", &PlannedTask::lengthDays),
                                               column("remind_days", &PlannedTask::remindDays)};
};

template <>
struct Mapping<ChecklistItem> {
    static constexpr const char* table = "checklist_items";
    static constexpr auto columns =
        std::tuple{column("id", &ChecklistItem::id), column("call_id", &ChecklistItem::callId),
                   column("position", &ChecklistItem::position), column("purpose", &ChecklistItem::purpose),
                   column("title", &ChecklistItem::title)};
};

} // namespace oslonac
