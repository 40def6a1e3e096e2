// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"

#include <QStringList>

namespace oslonac {

/// Everything an officer can do to the file. The code stands in the journal for good; the title is made from
/// it in the language of the interface (operation_titles.cpp).
enum class OperationKind {
    EditOrganisation,
    AddOrganisation,
    DeleteOrganisation,
    MergeOrganisations,
    AddContact,
    EditContact,
    DeleteContact,
    EraseContact,
    MergeContacts,
    AddProgramme,
    EditProgramme,
    DeleteProgramme,
    ImportCall,
    AddCall,
    EditCall,
    DeleteCall,
    AddPart,
    EditPart,
    MovePart,
    DeletePart,
    TakeGrid,
    ExtendDeadline,
    ImportApplications,
    AddApplication,
    EditApplication,
    WithdrawApplication,
    ReinstateApplication,
    DeleteApplications,
    CheckCompleteness,
    ApproveFinding,
    RevokeApproval,
    ImportScores,
    RecordMark,
    RecordMarks,
    RemarkOnMark,
    DeclareConflict,
    WithdrawConflict,
    DecideTie,
    DecideSelection,
    DraftAgreements,
    EditAgreement,
    MarkPrinted,
    SignAgreement,
    CancelAgreement,
    AddAddendum,
    EditAddendum,
    MarkAddendaPrinted,
    SignAddendum,
    CancelAddendum,
    EditTemplate,
    DeleteTemplate,
    AddCeremony,
    EditCeremony,
    AttachAgreements,
    DetachAgreements,
    DeleteCeremony,
    OpenCases,
    EditStage,
    CloseCase,
    ReopenCase,
    AddTask,
    EditTask,
    FinishTask,
    DeleteTask,
    WriteNote,
    EditNote,
    DeleteNote,
    AddBudgetLine,
    EditBudgetLine,
    DeleteBudgetLine,
    AddExpenditure,
    EditExpenditure,
    DeleteExpenditure,
    AcceptExpenditure,
    ParkExpenditure,
    UncheckExpenditure,
    PlanInstalments,
    RequestPayment,
    CheckPayment,
    AuthorisePayment,
    RecordPayment,
    ConfirmPayment,
    ReturnPayment,
    EditRecords, ///< in a list: a column, and the record or how many
};

template <>
struct Codes<OperationKind> {
    static constexpr std::array list{
        coded(OperationKind::EditOrganisation, "edit_organisation"),
        coded(OperationKind::AddOrganisation, "add_organisation"),
        coded(OperationKind::DeleteOrganisation, "delete_organisation"),
        coded(OperationKind::MergeOrganisations, "merge_organisations"),
        coded(OperationKind::AddContact, "add_contact"),
        coded(OperationKind::EditContact, "edit_contact"),
        coded(OperationKind::DeleteContact, "delete_contact"),
        coded(OperationKind::EraseContact, "erase_contact"),
        coded(OperationKind::MergeContacts, "merge_contacts"),
        coded(OperationKind::AddProgramme, "new_programme"),
        coded(OperationKind::EditProgramme, "add_programme"), // of a time when one step did both
        coded(OperationKind::DeleteProgramme, "delete_programme"),
        coded(OperationKind::ImportCall, "import_call"),
        coded(OperationKind::AddCall, "add_call"),
        coded(OperationKind::EditCall, "edit_call"),
        coded(OperationKind::DeleteCall, "delete_call"),
        // The codes are older than the parts of programmes.
        coded(OperationKind::AddPart, "add_call_part"),
        coded(OperationKind::EditPart, "edit_call_part"),
        coded(OperationKind::MovePart, "move_call_part"),
        coded(OperationKind::DeletePart, "delete_call_part"),
        coded(OperationKind::TakeGrid, "take_grid"),
        coded(OperationKind::ExtendDeadline, "extend_deadline"),
        coded(OperationKind::ImportApplications, "import_applications"),
        coded(OperationKind::AddApplication, "add_application"),
        coded(OperationKind::EditApplication, "edit_application"),
        coded(OperationKind::WithdrawApplication, "withdraw_application"),
        coded(OperationKind::ReinstateApplication, "reinstate_application"),
        coded(OperationKind::DeleteApplications, "delete_applications"),
        coded(OperationKind::CheckCompleteness, "check_completeness"),
        coded(OperationKind::ApproveFinding, "approve_finding"),
        coded(OperationKind::RevokeApproval, "revoke_approval"),
        coded(OperationKind::ImportScores, "import_scores"),
        coded(OperationKind::RecordMark, "record_mark"),
        coded(OperationKind::RecordMarks, "record_marks"),
        coded(OperationKind::RemarkOnMark, "remark_on_mark"),
        coded(OperationKind::DeclareConflict, "declare_conflict"),
        coded(OperationKind::WithdrawConflict, "withdraw_conflict"),
        coded(OperationKind::DecideTie, "decide_tie"),
        coded(OperationKind::DecideSelection, "decide_selection"),
        coded(OperationKind::DraftAgreements, "draft_agreements"),
        coded(OperationKind::EditAgreement, "edit_agreement"),
        coded(OperationKind::MarkPrinted, "mark_printed"),
        coded(OperationKind::SignAgreement, "sign_agreement"),
        coded(OperationKind::CancelAgreement, "cancel_agreement"),
        coded(OperationKind::AddAddendum, "add_addendum"),
        coded(OperationKind::EditAddendum, "edit_addendum"),
        coded(OperationKind::MarkAddendaPrinted, "mark_addenda_printed"),
        coded(OperationKind::SignAddendum, "sign_addendum"),
        coded(OperationKind::CancelAddendum, "cancel_addendum"),
        coded(OperationKind::EditTemplate, "edit_template"),
        coded(OperationKind::DeleteTemplate, "delete_template"),
        coded(OperationKind::AddCeremony, "add_ceremony"),
        coded(OperationKind::EditCeremony, "edit_ceremony"),
        coded(OperationKind::AttachAgreements, "attach_agreements"),
        coded(OperationKind::DetachAgreements, "detach_agreements"),
        coded(OperationKind::DeleteCeremony, "delete_ceremony"),
        coded(OperationKind::OpenCases, "open_cases"),
        coded(OperationKind::EditStage, "edit_stage"),
        coded(OperationKind::CloseCase, "close_case"),
        coded(OperationKind::ReopenCase, "reopen_case"),
        coded(OperationKind::AddTask, "add_task"),
        coded(OperationKind::EditTask, "edit_task"),
        coded(OperationKind::FinishTask, "finish_task"),
        coded(OperationKind::DeleteTask, "delete_task"),
        coded(OperationKind::WriteNote, "write_note"),
        coded(OperationKind::EditNote, "edit_note"),
        coded(OperationKind::DeleteNote, "delete_note"),
        coded(OperationKind::AddBudgetLine, "add_budget_line"),
        coded(OperationKind::EditBudgetLine, "edit_budget_line"),
        coded(OperationKind::DeleteBudgetLine, "delete_budget_line"),
        coded(OperationKind::AddExpenditure, "add_expenditure"),
        coded(OperationKind::EditExpenditure, "edit_expenditure"),
        coded(OperationKind::DeleteExpenditure, "delete_expenditure"),
        coded(OperationKind::AcceptExpenditure, "accept_expenditure"),
        coded(OperationKind::ParkExpenditure, "park_expenditure"),
        coded(OperationKind::UncheckExpenditure, "uncheck_expenditure"),
        coded(OperationKind::PlanInstalments, "plan_instalments"),
        coded(OperationKind::RequestPayment, "request_payment"),
        coded(OperationKind::CheckPayment, "check_payment"),
        coded(OperationKind::AuthorisePayment, "authorise_payment"),
        coded(OperationKind::RecordPayment, "record_payment"),
        coded(OperationKind::ConfirmPayment, "confirm_payment"),
        coded(OperationKind::ReturnPayment, "return_payment"),
        coded(OperationKind::EditRecords, "edit_records"),
    };
};

/// One thing an officer did, with what it was done to ("Šid", "17"): the name of an undo step and of a
/// journal entry.
struct Operation {
    OperationKind kind;
    QStringList details;
};

/// Takes whole records away, to the trash: what undoing the step brings back with all that hung on them. Such
/// kinds have codes that begin with "delete".
[[nodiscard]] bool isDeletion(OperationKind kind);

/// A whole sentence part without a full stop, such as "Scores imported: PP-2023"; in the interface's
/// language.
[[nodiscard]] QString titleOf(const Operation& operation);
/// What was done, for after a word that says what became of it: "Undo: printing of 400-73/2023-1".
[[nodiscard]] QString stepName(const Operation& operation);

} // namespace oslonac
