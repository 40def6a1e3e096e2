// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_operations.h"

#include "core/budgets/budget_operations.h"
#include "core/cases/case_operations.h"
#include "core/payments/payment_operations.h"
#include "core/sample/sample_programme.h"
#include "core/storage/records.h"
#include "tests/support/drafted_sample.h"

namespace oslonac {

namespace {

void withSigned(Workspace& workspace)
{
    addSampleProgramme(workspace);
    signDrafted(workspace, {draftSample(workspace).front()});
}

Agreement firstSigned(const Workspace& workspace)
{
    return Records<Agreement>(workspace.file()).firstBy(&Agreement::status, AgreementStatus::Signed).value();
}

void open(Workspace& workspace)
{
    (void)openCases(workspace, {firstSigned(workspace)});
}

void withCase(Workspace& workspace)
{
    withSigned(workspace);
    open(workspace);
}

Case theCase(const Workspace& workspace)
{
    return Records<Case>(workspace.file()).all().front();
}

void prolongStage(Workspace& workspace)
{
    CaseStage stage = Records<CaseStage>(workspace.file()).all("ORDER BY position DESC").front();
    stage.endsOn = stage.endsOn.addMonths(1);
    editStage(workspace, stage);
}

void close(Workspace& workspace)
{
    closeCase(workspace, theCase(workspace).id, {CaseStatus::Closed, workspace.today(), {}});
}

void withClosedCase(Workspace& workspace)
{
    withCase(workspace);
    close(workspace);
}

void reopen(Workspace& workspace)
{
    reopenCase(workspace, theCase(workspace).id);
}

std::vector<Instalment> instalments(const Workspace& workspace)
{
    return Records<Instalment>(workspace.file()).all("ORDER BY position");
}

void planOneInstalment(Workspace& workspace)
{
    std::vector<Instalment> plan = instalments(workspace);
    plan.resize(1);
    plan.front().dueOn = QDate(2024, 3, 1);
    planInstalments(workspace, firstSigned(workspace).id, plan);
}

Id<Payment> thePayment(const Workspace& workspace)
{
    return Records<Payment>(workspace.file()).all().front().id;
}

void request(Workspace& workspace)
{
    (void)requestPayment(workspace, {instalments(workspace).front().id, QStringLiteral("III-7/2023"),
                                     QDate(2023, 11, 1), Money::eur(1'000)});
}

void withRequest(Workspace& workspace)
{
    withCase(workspace);
    request(workspace);
}

void check(Workspace& workspace)
{
    checkPayments(workspace, {thePayment(workspace)}, {QDate(2023, 11, 2), QStringLiteral("Ana Primer")});
}

void withChecked(Workspace& workspace)
{
    withRequest(workspace);
    check(workspace);
}

void authorise(Workspace& workspace)
{
    authorisePayments(workspace, {thePayment(workspace)},
                      {QDate(2023, 11, 3), QStringLiteral("Marko Primer")});
}

void withAuthorised(Workspace& workspace)
{
    withChecked(workspace);
    authorise(workspace);
}

void record(Workspace& workspace)
{
    recordPayments(workspace, {thePayment(workspace)}, QDate(2023, 11, 6));
}

void withPaid(Workspace& workspace)
{
    withAuthorised(workspace);
    record(workspace);
}

void confirm(Workspace& workspace)
{
    confirmPayments(workspace, {thePayment(workspace)}, QDate(2023, 11, 7));
}

void askForMoney(Workspace& workspace)
{
    Recovery recovery;
    recovery.agreementId = firstSigned(workspace).id;
    recovery.amount = Money::eur(100);
    recovery.reason = QStringLiteral("neutrošena sredstva");
    recovery.requestedOn = QDate(2023, 11, 8);
    (void)askBack(workspace, recovery);
}

void withRecovery(Workspace& workspace)
{
    withPaid(workspace);
    askForMoney(workspace);
}

Id<Recovery> theRecovery(const Workspace& workspace)
{
    return Records<Recovery>(workspace.file()).all().front().id;
}

void receiveMoney(Workspace& workspace)
{
    receiveRecovery(workspace, theRecovery(workspace), QDate(2023, 11, 9));
}

void giveUpMoney(Workspace& workspace)
{
    giveUpRecovery(workspace, theRecovery(workspace));
}

void giveBack(Workspace& workspace)
{
    returnPayment(workspace, thePayment(workspace), QDate(2023, 11, 3), QStringLiteral("nepotpun zahtev"));
}

CaseTask bookVisit(const Workspace& workspace)
{
    CaseTask task;
    task.caseId = theCase(workspace).id;
    task.title = QStringLiteral("Zakaži mentorsku posetu");
    task.dueOn = QDate(2024, 3, 1);
    return task;
}

void add(Workspace& workspace)
{
    (void)addTask(workspace, bookVisit(workspace));
}

void withTask(Workspace& workspace)
{
    withCase(workspace);
    add(workspace);
}

CaseTask theTask(const Workspace& workspace)
{
    return Records<CaseTask>(workspace.file()).all().front();
}

void putOff(Workspace& workspace)
{
    CaseTask task = theTask(workspace);
    task.dueOn = task.dueOn->addDays(7);
    editTask(workspace, task);
}

void finish(Workspace& workspace)
{
    finishTasks(workspace, {theTask(workspace).id}, workspace.today());
}

void dropTask(Workspace& workspace)
{
    deleteTask(workspace, theTask(workspace).id);
}

void writeDown(Workspace& workspace)
{
    CaseNote note;
    note.caseId = theCase(workspace).id;
    note.happenedOn = workspace.today();
    note.text = QStringLiteral("Usluga je počela u dva sela.");
    (void)writeNote(workspace, note);
}

void withNote(Workspace& workspace)
{
    withCase(workspace);
    writeDown(workspace);
}

CaseNote theNote(const Workspace& workspace)
{
    return Records<CaseNote>(workspace.file()).all().front();
}

void rewriteNote(Workspace& workspace)
{
    CaseNote note = theNote(workspace);
    note.kind = NoteKind::FieldVisit;
    editNote(workspace, note);
}

void dropNote(Workspace& workspace)
{
    deleteNote(workspace, theNote(workspace).id);
}

BudgetLine oneLine(const Workspace& workspace)
{
    BudgetLine line;
    line.caseId = theCase(workspace).id;
    line.heading = QStringLiteral("Ljudski resursi");
    line.title = QStringLiteral("Gerontodomaćice");
    line.planned = Money::eur(30'000);
    return line;
}

void addLine(Workspace& workspace)
{
    (void)addBudgetLine(workspace, oneLine(workspace));
}

void withLine(Workspace& workspace)
{
    withCase(workspace);
    addLine(workspace);
}

BudgetLine theLine(const Workspace& workspace)
{
    return Records<BudgetLine>(workspace.file()).all().front();
}

void amendLine(Workspace& workspace)
{
    BudgetLine line = theLine(workspace);
    line.amended = Money::eur(28'000);
    editBudgetLine(workspace, line);
}

void dropLine(Workspace& workspace)
{
    deleteBudgetLine(workspace, theLine(workspace).id);
}

void spend(Workspace& workspace)
{
    Expenditure expenditure;
    expenditure.lineId = theLine(workspace).id;
    expenditure.spentOn = QDate(2023, 11, 6);
    expenditure.document = QStringLiteral("R-17");
    expenditure.original = Money::rsd(117'234, 50);
    expenditure.rateMicros = 117'234'500;
    expenditure.rateSource = QStringLiteral("NBS");
    expenditure.amount = Money::eur(1'000);
    (void)addExpenditure(workspace, expenditure);
}

void withExpenditure(Workspace& workspace)
{
    withLine(workspace);
    spend(workspace);
}

Expenditure theExpenditure(const Workspace& workspace)
{
    return Records<Expenditure>(workspace.file()).all().front();
}

void moveExpenditure(Workspace& workspace)
{
    Expenditure expenditure = theExpenditure(workspace);
    expenditure.payee = QStringLiteral("Dobavljač");
    editExpenditure(workspace, expenditure);
}

void dropExpenditure(Workspace& workspace)
{
    deleteExpenditure(workspace, theExpenditure(workspace).id);
}

void acceptIt(Workspace& workspace)
{
    acceptExpenditures(workspace, {theExpenditure(workspace).id});
}

void withAccepted(Workspace& workspace)
{
    withExpenditure(workspace);
    acceptIt(workspace);
}

void parkIt(Workspace& workspace)
{
    parkExpenditure(workspace, theExpenditure(workspace).id, QStringLiteral("nedostaje izvod"));
}

void uncheckIt(Workspace& workspace)
{
    uncheckExpenditure(workspace, theExpenditure(workspace).id);
}

} // namespace

std::vector<OperationUnderTest> caseOperations()
{
    return {{"add a line of a budget", withCase, addLine},
            {"edit a line of a budget", withLine, amendLine},
            {"delete a line of a budget", withLine, dropLine},
            {"add an expenditure", withLine, spend},
            {"edit an expenditure", withExpenditure, moveExpenditure},
            {"delete an expenditure", withExpenditure, dropExpenditure},
            {"accept an expenditure", withExpenditure, acceptIt},
            {"park an expenditure", withExpenditure, parkIt},
            {"uncheck an expenditure", withAccepted, uncheckIt},
            {"add a task", withCase, add},
            {"edit a task", withTask, putOff},
            {"finish a task", withTask, finish},
            {"delete a task", withTask, dropTask},
            {"write a note", withCase, writeDown},
            {"edit a note", withNote, rewriteNote},
            {"delete a note", withNote, dropNote},
            {"open cases", withSigned, open},
            {"edit a stage of a case", withCase, prolongStage},
            {"close a case", withCase, close},
            {"reopen a case", withClosedCase, reopen},
            {"plan instalments", withCase, planOneInstalment},
            {"request a payment", withCase, request},
            {"check a payment", withRequest, check},
            {"authorise a payment", withChecked, authorise},
            {"record a payment", withAuthorised, record},
            {"confirm a payment", withPaid, confirm},
            {"return a request for payment", withChecked, giveBack},
            {"ask money back", withPaid, askForMoney},
            {"receive money that was asked back", withRecovery, receiveMoney},
            {"give up money that was asked back", withRecovery, giveUpMoney}};
}

} // namespace oslonac
