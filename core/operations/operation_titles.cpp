// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation.h"

#include "core/operations/operation_details.h"
#include "core/operations/record_step.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

//: The titles name a step that was done: "Undo: Scores imported: PP-2023". %1 is what it was done to.
const char* sourceTitle(OperationKind kind)
{
    switch (kind) {
    case OperationKind::EditOrganisation:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Organisation edited: %1");
    case OperationKind::AddOrganisation:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Organisation added: %1");
    case OperationKind::MergeOrganisations:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Organisations merged: %1");
    case OperationKind::AddContact:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Contact added: %1");
    case OperationKind::EditContact:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Contact edited: %1");
    case OperationKind::DeleteContact:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Contact deleted: %1");
    case OperationKind::EraseContact:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Contact erased for good: %1");
    case OperationKind::MergeContacts:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Contacts merged: %1");
    case OperationKind::AddProgramme:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Programme added: %1");
    case OperationKind::DeleteOrganisation:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Organisation deleted: %1");
    case OperationKind::DeleteProgramme:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Programme deleted: %1");
    case OperationKind::EditProgramme:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Programme edited: %1");
    case OperationKind::ImportCall:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Call imported: %1");
    case OperationKind::AddCall:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Call added: %1");
    case OperationKind::EditCall:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Call edited: %1");
    case OperationKind::DeleteCall:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Call deleted: %1");
    case OperationKind::AddPart:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Added: %1");
    case OperationKind::EditPart:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Edited: %1");
    case OperationKind::MovePart:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Moved: %1");
    case OperationKind::DeletePart:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Deleted: %1");
    case OperationKind::TakeGrid:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Criteria taken over: %1");
    case OperationKind::ExtendDeadline:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Deadline extended: %1");
    case OperationKind::ImportApplications:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Applications imported: %1");
    case OperationKind::AddApplication:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Application added: %1");
    case OperationKind::EditApplication:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Application edited: %1");
    case OperationKind::WithdrawApplication:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Application withdrawn: %1");
    case OperationKind::ReinstateApplication:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Withdrawal taken back: %1");
    case OperationKind::DeleteApplications:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Application deleted: %1");
    case OperationKind::CheckCompleteness:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Completeness checked: %1");
    case OperationKind::ApproveFinding:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Finding approved: %1");
    case OperationKind::RevokeApproval:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Approval taken back: %1");
    case OperationKind::ImportScores:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Scores imported: %1");
    case OperationKind::RecordMark:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Mark recorded: %1");
    case OperationKind::RecordMarks:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Marks recorded: %1");
    case OperationKind::RemarkOnMark:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Remark on a mark: %1");
    case OperationKind::DeclareConflict:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Conflict of interest declared: %1");
    case OperationKind::WithdrawConflict:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Conflict of interest taken back: %1");
    case OperationKind::DecideTie:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Tie decided: %1");
    case OperationKind::DecideSelection:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Selection decided: %1");
    case OperationKind::DraftAgreements:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreements drafted: %1");
    case OperationKind::EditAgreement:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreement edited: %1");
    case OperationKind::MarkPrinted:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreements printed: %1");
    case OperationKind::SignAgreement:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreement signed: %1");
    case OperationKind::CancelAgreement:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreement cancelled: %1");
    case OperationKind::AddAddendum:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Addendum added: %1");
    case OperationKind::EditAddendum:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Addendum edited: %1");
    case OperationKind::MarkAddendaPrinted:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Addenda printed: %1");
    case OperationKind::SignAddendum:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Addendum signed: %1");
    case OperationKind::CancelAddendum:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Addendum cancelled: %1");
    case OperationKind::CopyTemplate:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Template copied: %1");
    case OperationKind::EditTemplate:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Template edited: %1");
    case OperationKind::DeleteTemplate:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Template deleted: %1");
    case OperationKind::AddCeremony:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "New signing ceremony: %1");
    case OperationKind::EditCeremony:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Signing ceremony edited: %1");
    case OperationKind::AttachAgreements:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreements added to a signing ceremony: %1");
    case OperationKind::DetachAgreements:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Agreements taken from their signing ceremony: %1");
    case OperationKind::DeleteCeremony:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Signing ceremony deleted: %1");
    case OperationKind::OpenCases:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Cases opened: %1");
    case OperationKind::EditStage:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Stage of a case edited: %1");
    case OperationKind::CloseCase:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Case closed: %1");
    case OperationKind::ReopenCase:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Case reopened: %1");
    case OperationKind::AddTask:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Task added: %1");
    case OperationKind::EditTask:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Task edited: %1");
    case OperationKind::FinishTask:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Task done: %1");
    case OperationKind::DeleteTask:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Task deleted: %1");
    case OperationKind::WriteNote:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Note written: %1");
    case OperationKind::WriteLetters:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Letters written: %1");
    case OperationKind::EditNote:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Note edited: %1");
    case OperationKind::DeleteNote:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Note deleted: %1");
    case OperationKind::AttachDocument:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Document attached: %1");
    case OperationKind::EditDocument:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Document edited: %1");
    case OperationKind::DeleteDocument:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Document detached: %1");
    case OperationKind::AddBudgetLine:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Line of a budget added: %1");
    case OperationKind::EditBudgetLine:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Line of a budget edited: %1");
    case OperationKind::DeleteBudgetLine:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Line of a budget deleted: %1");
    case OperationKind::ImportBudget:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Budget imported: %1");
    case OperationKind::ImportExpenditures:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditures imported: %1");
    case OperationKind::AddExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditure entered: %1");
    case OperationKind::EditExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditure edited: %1");
    case OperationKind::DeleteExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditure deleted: %1");
    case OperationKind::AcceptExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditure accepted: %1");
    case OperationKind::ParkExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditure parked: %1");
    case OperationKind::UncheckExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Expenditure not checked any more: %1");
    case OperationKind::AddReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report added: %1");
    case OperationKind::EditReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report edited: %1");
    case OperationKind::DeleteReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report deleted: %1");
    case OperationKind::ReceiveReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report received: %1");
    case OperationKind::ReturnReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report returned for corrections: %1");
    case OperationKind::ApproveReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report approved: %1");
    case OperationKind::SkipReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report declared not needed: %1");
    case OperationKind::ReopenReport:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Report reopened: %1");
    case OperationKind::PlanWork:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Plan of the call given to cases: %1");
    case OperationKind::PlanInstalments:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Instalments planned: %1");
    case OperationKind::RequestPayment:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Payment requested: %1");
    case OperationKind::CheckPayment:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Payment checked: %1");
    case OperationKind::AuthorisePayment:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Payment authorised: %1");
    case OperationKind::RecordPayment:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Payment made: %1");
    case OperationKind::ConfirmPayment:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Payment confirmed: %1");
    case OperationKind::ReturnPayment:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Request for payment returned: %1");
    case OperationKind::AskBack:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Money asked back: %1");
    case OperationKind::ReceiveRecovery:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Money is back: %1");
    case OperationKind::DeleteRecovery:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Request to pay back deleted: %1");
    case OperationKind::EditRecords:
        return QT_TRANSLATE_NOOP("oslonac::Operation", "Changed in the list: %1");
    }
    throw std::logic_error("an operation has no title");
}

} // namespace

bool isDeletion(OperationKind kind)
{
    return codeOf(kind).startsWith(QStringLiteral("delete"));
}

QString titleOf(const Operation& operation)
{
    if (saysMark(operation)) {
        const QStringList mark = markWords(operation.details);
        return QCoreApplication::translate("oslonac::Operation", "Mark %1: %2 → %3 (%4, %5)")
            .arg(mark[0], mark[1], mark[2], mark[3], mark[4]);
    }
    const QString title = QCoreApplication::translate("oslonac::Operation", sourceTitle(operation.kind));
    const auto step = recordStepOf(operation);
    if (!step)
        return title.arg(objectOf(operation));
    return isEditOfRecord(operation.kind) ? editTitle(*step) : title.arg(recordTitle(*step));
}

} // namespace oslonac
