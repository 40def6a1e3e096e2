// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_part_operations.h"

#include "core/calls/call_parts.h"
#include "core/cases/case_operations.h"
#include "core/cases/case_parts.h"
#include "core/cases/visit_operations.h"
#include "core/exchange/budget_import.h"
#include "core/sample/sample_programme.h"
#include "tests/support/drafted_sample.h"

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

void withCase(Workspace& workspace)
{
    addSampleProgramme(workspace);
    const Id<Agreement> agreement = draftSample(workspace).front();
    signDrafted(workspace, {agreement});
    for (const ChecklistPurpose purpose : {ChecklistPurpose::Visit, ChecklistPurpose::Closing}) {
        ChecklistItem item;
        item.callId = Records<Agreement>(workspace.file()).get(agreement).callId;
        item.purpose = purpose;
        item.title = u"Spisak korisnika je potpun"_s;
        addPart(workspace, item);
    }
    (void)openCases(workspace, {Records<Agreement>(workspace.file()).get(agreement)});
}

Id<Case> theCase(const Workspace& workspace)
{
    return Records<Case>(workspace.file()).all().front().id;
}

template <Mapped Record>
Record theOnly(const Workspace& workspace)
{
    return Records<Record>(workspace.file()).all("ORDER BY id").front();
}

void join(Workspace& workspace)
{
    CaseMember member;
    member.caseId = theCase(workspace);
    member.role = MemberRole::Mentor;
    member.person = u"Jelena Primer"_s;
    addPart(workspace, member);
}

void support(Workspace& workspace)
{
    SupportedService service;
    service.caseId = theCase(workspace);
    service.title = u"Pomoć u kući"_s;
    addPart(workspace, service);
}

void withService(Workspace& workspace)
{
    withCase(workspace);
    support(workspace);
}

void count(Workspace& workspace)
{
    ServiceUsers users;
    users.serviceId = theOnly<SupportedService>(workspace).id;
    users.planned = 100;
    addPart(workspace, users);
}

void withUsers(Workspace& workspace)
{
    withService(workspace);
    count(workspace);
}

void countReached(Workspace& workspace)
{
    auto users = theOnly<ServiceUsers>(workspace);
    users.reached = 40;
    editPart(workspace, users);
}

void dropService(Workspace& workspace)
{
    deletePart(workspace, theOnly<SupportedService>(workspace).id);
}

void plan(Workspace& workspace)
{
    CaseVisit visit;
    visit.caseId = theCase(workspace);
    visit.plannedOn = QDate(2024, 3, 1);
    (void)addVisit(workspace, visit);
}

void withVisit(Workspace& workspace)
{
    withCase(workspace);
    plan(workspace);
}

void visitNow(Workspace& workspace)
{
    auto visit = theOnly<CaseVisit>(workspace);
    visit.madeOn = QDate(2023, 12, 1);
    visit.findings = u"Usluga je počela."_s;
    recordVisit(workspace, visit);
}

void recommend(Workspace& workspace)
{
    VisitRecommendation recommendation;
    recommendation.visitId = theOnly<CaseVisit>(workspace).id;
    recommendation.title = u"Dopuniti spisak"_s;
    addPart(workspace, recommendation);
}

void withRecommendation(Workspace& workspace)
{
    withVisit(workspace);
    recommend(workspace);
}

void carryOut(Workspace& workspace)
{
    finishRecommendations(workspace, {theOnly<VisitRecommendation>(workspace).id}, workspace.today());
}

void dropVisit(Workspace& workspace)
{
    deletePart(workspace, theOnly<CaseVisit>(workspace).id);
}

void answer(Workspace& workspace)
{
    answerCheck(workspace, theOnly<CaseCheck>(workspace).id, CheckAnswer::No, u"nedostaju dva imena"_s);
}

void fund(Workspace& workspace)
{
    BudgetSource source;
    source.caseId = theCase(workspace);
    source.amount = Money::eur(60'000);
    addPart(workspace, source);
}

void share(Workspace& workspace)
{
    shareBudget(workspace, theCase(workspace), {Money::eur(60'000), Money::eur(25'714, 29)});
}

void extend(Workspace& workspace)
{
    auto last = Records<CaseStage>(workspace.file()).all("ORDER BY position DESC").front();
    last.kind = StageKind::Other;
    last.title = u"Praćenje"_s;
    last.startsOn = last.endsOn.addDays(1);
    last.endsOn = last.startsOn.addMonths(3);
    addPart(workspace, last);
}

QByteArray tableOf(const Workspace& workspace, const QByteArray& header, const QByteArray& cells)
{
    const auto agreement = Records<Agreement>(workspace.file()).get(theOnly<Case>(workspace).agreementId);
    return header + '\n' + agreement.number.toUtf8() + ';' + cells + '\n';
}

void takeBudget(Workspace& workspace)
{
    (void)importBudget(workspace, tableOf(workspace, "agreement;line;planned", "Vozilo;12000"),
                       u"budzet.csv"_s);
}

void withBudget(Workspace& workspace)
{
    withCase(workspace);
    takeBudget(workspace);
}

void takeExpenditures(Workspace& workspace)
{
    (void)importExpenditures(
        workspace,
        tableOf(workspace, "agreement;line;spent_on;document;amount", "Vozilo;2023-11-06;R-17;250"),
        u"troskovi.csv"_s);
}

void write(Workspace& workspace)
{
    CaseNote letter;
    letter.caseId = theCase(workspace);
    letter.kind = NoteKind::LetterSent;
    letter.happenedOn = workspace.today();
    letter.text = u"Opomena za izveštaje"_s;
    writeLetters(workspace, {letter});
}

} // namespace

std::vector<OperationUnderTest> casePartOperations()
{
    return {{"add a member of a team", withCase, join},
            {"add a service", withCase, support},
            {"count users", withService, count},
            {"count users reached", withUsers, countReached},
            {"delete a service with its counts", withUsers, dropService},
            {"plan a visit", withCase, plan},
            {"record a visit", withVisit, visitNow},
            {"recommend", withVisit, recommend},
            {"carry out a recommendation", withRecommendation, carryOut},
            {"delete a visit with all that is of it", withRecommendation, dropVisit},
            {"answer a check", withVisit, answer},
            {"add a source of funding", withCase, fund},
            {"share a budget", withCase, share},
            {"add a stage", withCase, extend},
            {"import a budget", withCase, takeBudget},
            {"import expenditures", withBudget, takeExpenditures},
            {"write letters", withCase, write}};
}

} // namespace oslonac
