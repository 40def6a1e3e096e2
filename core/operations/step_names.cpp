// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation_details.h"
#include "core/operations/record_step.h"
#include "core/values/quotation_marks.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

//: The names say what was done after a word of their own: "Undo: import of scores (PP-2023)".
const char* sourceName(OperationKind kind)
{
    switch (kind) {
    case OperationKind::EditOrganisation:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of organisation %1");
    case OperationKind::AddOrganisation:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new organisation %1");
    case OperationKind::MergeOrganisations:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "merging of organisations %1");
    case OperationKind::AddContact:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new contact %1");
    case OperationKind::EditContact:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of contact %1");
    case OperationKind::DeleteContact:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of contact %1");
    case OperationKind::EraseContact:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "erasing of contact %1 for good");
    case OperationKind::MergeContacts:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "merging of contacts %1");
    case OperationKind::AddProgramme:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new programme %1");
    case OperationKind::DeleteOrganisation:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of organisation %1");
    case OperationKind::DeleteProgramme:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of programme %1");
    case OperationKind::EditProgramme:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of programme %1");
    case OperationKind::ImportCall:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "import of call %1");
    case OperationKind::AddCall:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new call %1");
    case OperationKind::EditCall:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of call %1");
    case OperationKind::DeleteCall:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of call %1");
    case OperationKind::AddPart:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "%1, addition");
    case OperationKind::EditPart:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "%1, change");
    case OperationKind::MovePart:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "%1, move");
    case OperationKind::DeletePart:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "%1, deletion");
    case OperationKind::TakeGrid:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "taking over of criteria (%1)");
    case OperationKind::ExtendDeadline:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "extension of the deadline (%1)");
    case OperationKind::ImportApplications:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "import of applications (%1)");
    case OperationKind::AddApplication:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new application %1");
    case OperationKind::EditApplication:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of application %1");
    case OperationKind::WithdrawApplication:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "withdrawal of application %1");
    case OperationKind::ReinstateApplication:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "return of the withdrawn application %1");
    case OperationKind::DeleteApplications:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of application %1");
    case OperationKind::CheckCompleteness:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "check of completeness (%1)");
    case OperationKind::ApproveFinding:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "approval of a finding (%1)");
    case OperationKind::RevokeApproval:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "withdrawal of an approval (%1)");
    case OperationKind::ImportScores:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "import of scores (%1)");
    case OperationKind::RecordMark:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "mark (%1)");
    case OperationKind::RecordMarks:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "marks (%1)");
    case OperationKind::RemarkOnMark:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "remark on a mark (%1)");
    case OperationKind::DeclareConflict:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "declaration of a conflict of interest (%1)");
    case OperationKind::WithdrawConflict:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "withdrawal of a conflict of interest (%1)");
    case OperationKind::DecideTie:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "decision on a tie (%1)");
    case OperationKind::DecideSelection:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "decision on the selection (%1)");
    case OperationKind::DraftAgreements:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "drafts of agreements (%1)");
    case OperationKind::EditAgreement:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of agreement %1");
    case OperationKind::MarkPrinted:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "printing of %1");
    case OperationKind::SignAgreement:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "signing of %1");
    case OperationKind::CancelAgreement:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "cancellation of agreement %1");
    case OperationKind::AddAddendum:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new addendum %1");
    case OperationKind::EditAddendum:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of addendum %1");
    case OperationKind::MarkAddendaPrinted:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "printing of addendum %1");
    case OperationKind::SignAddendum:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "signing of addendum %1");
    case OperationKind::CancelAddendum:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "cancellation of addendum %1");
    case OperationKind::CopyTemplate:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "copy of a template (%1)");
    case OperationKind::EditTemplate:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of template “%1”");
    case OperationKind::DeleteTemplate:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of template “%1”");
    case OperationKind::AddCeremony:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new signing “%1”");
    case OperationKind::EditCeremony:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of signing “%1”");
    case OperationKind::AttachAgreements:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "addition of %1 to a signing");
    case OperationKind::DetachAgreements:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "removal of %1 from a signing");
    case OperationKind::DeleteCeremony:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of signing “%1”");
    case OperationKind::OpenCases:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "opening of cases (%1)");
    case OperationKind::EditStage:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of a stage of case %1");
    case OperationKind::CloseCase:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "closing of case %1");
    case OperationKind::ReopenCase:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "reopening of case %1");
    case OperationKind::AddTask:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new task (%1)");
    case OperationKind::EditTask:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of a task (%1)");
    case OperationKind::FinishTask:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "completion of a task (%1)");
    case OperationKind::DeleteTask:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of a task (%1)");
    case OperationKind::WriteNote:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new note (%1)");
    case OperationKind::WriteLetters:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "letters (%1)");
    case OperationKind::EditNote:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of a note (%1)");
    case OperationKind::DeleteNote:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of a note (%1)");
    case OperationKind::AttachDocument:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "attaching of a document (%1)");
    case OperationKind::EditDocument:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of a document (%1)");
    case OperationKind::DeleteDocument:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "detaching of a document (%1)");
    case OperationKind::AddBudgetLine:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new line of a budget (%1)");
    case OperationKind::EditBudgetLine:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of a line of a budget (%1)");
    case OperationKind::DeleteBudgetLine:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of a line of a budget (%1)");
    case OperationKind::ImportBudget:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "import of a budget (%1)");
    case OperationKind::ImportExpenditures:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "import of expenditures (%1)");
    case OperationKind::AddExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new expenditure (%1)");
    case OperationKind::EditExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of an expenditure (%1)");
    case OperationKind::DeleteExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of an expenditure (%1)");
    case OperationKind::AcceptExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "acceptance of an expenditure (%1)");
    case OperationKind::ParkExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "parking of an expenditure (%1)");
    case OperationKind::UncheckExpenditure:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "taking back of the check of an expenditure (%1)");
    case OperationKind::AddReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "new report (%1)");
    case OperationKind::EditReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of a report (%1)");
    case OperationKind::DeleteReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of a report (%1)");
    case OperationKind::ReceiveReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "receipt of a report (%1)");
    case OperationKind::ReturnReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "return of a report for corrections (%1)");
    case OperationKind::ApproveReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "approval of a report (%1)");
    case OperationKind::SkipReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "declaration that a report is not needed (%1)");
    case OperationKind::ReopenReport:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "reopening of a report (%1)");
    case OperationKind::PlanWork:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "what the plan of the call says (%1)");
    case OperationKind::PlanInstalments:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change of the instalments of %1");
    case OperationKind::RequestPayment:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "request for payment of %1");
    case OperationKind::CheckPayment:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "check of the payment of %1");
    case OperationKind::AuthorisePayment:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "authorisation of the payment of %1");
    case OperationKind::RecordPayment:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "payment of %1");
    case OperationKind::ConfirmPayment:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "confirmation of the payment of %1");
    case OperationKind::ReturnPayment:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "return of the request for payment of %1");
    case OperationKind::AskBack:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "request to pay back (%1)");
    case OperationKind::ReceiveRecovery:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "receipt of money that was asked back (%1)");
    case OperationKind::DeleteRecovery:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "deletion of a request to pay back (%1)");
    case OperationKind::EditRecords:
        return QT_TRANSLATE_NOOP("oslonac::StepName", "change in the list (%1)");
    }
    throw std::logic_error("an operation has no name");
}

} // namespace

QString stepName(const Operation& operation)
{
    if (saysMark(operation)) {
        const QStringList mark = markWords(operation.details);
        return QCoreApplication::translate("oslonac::StepName", "mark %1, %2 → %3 (%4, %5)")
            .arg(mark[0], mark[1], mark[2], mark[3], mark[4]);
    }
    const QString name = QCoreApplication::translate("oslonac::StepName", sourceName(operation.kind));
    const auto step = recordStepOf(operation);
    if (!step)
        return withNamed(name, objectOf(operation));
    return isEditOfRecord(operation.kind) ? editName(*step) : withNamed(name, recordTitle(*step));
}

} // namespace oslonac
