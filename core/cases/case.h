// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/calls/case_plan.h"

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

/// A task (zadatak) of a case, or a milestone (prekretnica) that is worked towards from one day to another.
struct CaseTask {
    Id<CaseTask> id;
    Id<Case> caseId;
    TaskKind kind = TaskKind::Task;
    QString title;
    std::optional<QDate> startsOn; ///< of milestones, not after dueOn
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;
    QString responsible;
    int remindDays = 7;                           ///< how long before the day it is told as coming
    std::optional<Id<PlannedTask>> plannedTaskId; ///< of the call, when its plan brought it

    friend bool operator==(const CaseTask&, const CaseTask&) = default;
};

enum class NoteKind { Note, PhoneCall, Meeting, FieldVisit, LetterReceived, LetterSent };

template <>
struct Codes<NoteKind> {
    static constexpr std::array list{coded(NoteKind::Note, "note"),
                                     coded(NoteKind::PhoneCall, "phone_call"),
                                     coded(NoteKind::Meeting, "meeting"),
                                     coded(NoteKind::FieldVisit, "field_visit"),
                                     coded(NoteKind::LetterReceived, "letter_received"),
                                     coded(NoteKind::LetterSent, "letter_sent")};
};

/// What an officer notes of a case: something that was said, seen or written on a day.
struct CaseNote {
    Id<CaseNote> id;
    Id<Case> caseId;
    NoteKind kind = NoteKind::Note;
    QDate happenedOn;
    QString text;
    QString number;      ///< registry number of a letter on our side
    QString otherNumber; ///< and on the other party's

    friend bool operator==(const CaseNote&, const CaseNote&) = default;
};

/// What somebody is in the team of a case.
enum class MemberRole { Officer, Mentor, Expert, PartyContact };

template <>
struct Codes<MemberRole> {
    static constexpr std::array list{coded(MemberRole::Officer, "officer"),
                                     coded(MemberRole::Mentor, "mentor"), coded(MemberRole::Expert, "expert"),
                                     coded(MemberRole::PartyContact, "party_contact")};
};

/// Somebody who works in a case (član tima), for all of it or from one day to another.
struct CaseMember {
    Id<CaseMember> id;
    Id<Case> caseId;
    MemberRole role = MemberRole::Officer;
    QString person;
    std::optional<QDate> validFrom; ///< not after validTo
    std::optional<QDate> validTo;   ///< the last day

    [[nodiscard]] bool isIn(QDate day) const
    {
        return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
    friend bool operator==(const CaseMember&, const CaseMember&) = default;
};

template <>
struct Mapping<CaseMember> {
    static constexpr const char* table = "case_members";
    static constexpr auto columns = std::tuple{column("id", &CaseMember::id),
                                               column("case_id", &CaseMember::caseId),
                                               column("role", &CaseMember::role),
                                               column("person", &CaseMember::person),
                                               column("valid_from", &CaseMember::validFrom),
                                               column("valid_to", &CaseMember::validTo)};
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

template <>
struct Mapping<CaseTask> {
    static constexpr const char* table = "case_tasks";
    static constexpr auto columns = std::tuple{column("id", &CaseTask::id),
                                               column("case_id", &CaseTask::caseId),
                                               column("kind", &CaseTask::kind),
                                               column("title", &CaseTask::title),
                                               column("starts_on", &CaseTask::startsOn),
                                               column("due_on", &CaseTask::dueOn),
                                               column("done_on", &CaseTask::doneOn),
                                               column("responsible", &CaseTask::responsible),
                                               column("remind_days", &CaseTask::remindDays),
                                               column("planned_task_id", &CaseTask::plannedTaskId)};
};

template <>
struct Mapping<CaseNote> {
    static constexpr const char* table = "case_notes";
    static constexpr auto columns = std::tuple{column("id", &CaseNote::id),
                                               column("case_id", &CaseNote::caseId),
                                               column("kind", &CaseNote::kind),
                                               column("happened_on", &CaseNote::happenedOn),
                                               column("text", &CaseNote::text),
                                               column("number", &CaseNote::number),
                                               column("other_number", &CaseNote::otherNumber)};
};

} // namespace oslonac
