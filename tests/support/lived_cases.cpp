// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lived_cases.h"

#include "core/budgets/budget_operations.h"
#include "core/calls/call_parts.h"
#include "core/cases/case_file.h"
#include "core/cases/case_operations.h"
#include "core/cases/case_parts.h"
#include "core/cases/visit_operations.h"
#include "core/payments/payment_operations.h"
#include "core/reporting/report_operations.h"
#include "core/workspace.h"

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Agreement> waitingFor(const Connection& file)
{
    std::vector<Agreement> all;
    for (const Call& call : Records<Call>(file).all()) {
        for (const Agreement& agreement : withoutCase(file, call.id))
            all.push_back(agreement);
    }
    return all;
}

/// So many days after the signing, or today where that is still to come.
QDate dayOf(const Workspace& workspace, QDate signedOn, int days)
{
    return std::min(signedOn.addDays(days), workspace.today());
}

void payFirst(Workspace& workspace, const CaseFile& of, QDate from)
{
    const Instalment& first = of.instalments.at(0).instalment;
    const auto day = [&](int days) { return dayOf(workspace, from, days); };
    const Id<Payment> paid =
        requestPayment(workspace, {first.id, u"III-401-12/2023"_s, day(5), first.amount});
    checkPayments(workspace, {paid}, {day(8), u"Ana Primer"_s});
    authorisePayments(workspace, {paid}, {day(10), u"Marko Primer"_s});
    recordPayments(workspace, {paid}, day(18));
    confirmPayments(workspace, {paid}, day(20));
    if (of.instalments.size() < 2)
        return;
    const Instalment& second = of.instalments.at(1).instalment;
    const Id<Payment> waiting =
        requestPayment(workspace, {second.id, u"III-401-7/2025"_s, day(518), second.amount.share(1, 2)});
    checkPayments(workspace, {waiting}, {day(520), u"Ana Primer"_s});
}

void addWork(Workspace& workspace, Id<Case> id, QDate from)
{
    struct Work {
        TaskKind kind;
        QString title;
        std::optional<int> begins;
        std::optional<int> due;
        std::optional<int> done;
    };
    const std::vector<Work> all{{TaskKind::Milestone, u"Procena potreba"_s, 0, 95, 92},
                                {TaskKind::Milestone, u"Odluka skupštine o uslugama"_s, 130, 255, 255},
                                {TaskKind::Milestone, u"Licenca pružaoca"_s, 220, 430, 421},
                                {TaskKind::Milestone, u"Usluga u dva sela"_s, 440, 660, {}},
                                {TaskKind::Task, u"Proveri spisak korisnika za februar"_s, {}, 527, {}},
                                {TaskKind::Task, u"Zakaži mentorsku posetu"_s, {}, 541, {}},
                                {TaskKind::Task, u"Potvrdi broj računa kod trezora"_s, {}, 15, 12}};
    for (const Work& work : all) {
        CaseTask task;
        task.caseId = id;
        task.kind = work.kind;
        task.title = work.title;
        task.responsible = u"Ana Primer"_s;
        if (work.begins)
            task.startsOn = from.addDays(*work.begins);
        if (work.due)
            task.dueOn = from.addDays(*work.due);
        const Id<CaseTask> added = addTask(workspace, task);
        if (work.done && from.addDays(*work.done) <= workspace.today())
            finishTasks(workspace, {added}, from.addDays(*work.done));
    }
}

void addNotes(Workspace& workspace, Id<Case> id, QDate from)
{
    CaseNote visit;
    visit.caseId = id;
    visit.kind = NoteKind::FieldVisit;
    visit.happenedOn = dayOf(workspace, from, 513);
    visit.text = u"Obiđeno 6 korisnika u dva sela; zapisnik je priložen."_s;
    (void)writeNote(workspace, visit);
    CaseNote letter;
    letter.caseId = id;
    letter.kind = NoteKind::LetterSent;
    letter.happenedOn = dayOf(workspace, from, 524);
    letter.text = u"Zatražena dopuna: nedostaje spisak korisnika za februar."_s;
    letter.number = u"400-73/2025-12"_s;
    (void)writeNote(workspace, letter);
}

void addBudget(Workspace& workspace, Id<Case> id, QDate from)
{
    struct Line {
        QString heading;
        QString title;
        qint64 planned;
        qint64 spent;
    };
    const std::vector<Line> all{{u"Ljudski resursi"_s, u"Gerontodomaćice"_s, 34'000, 11'600},
                                {u"Ljudski resursi"_s, u"Obuke i supervizija"_s, 6'000, 2'300},
                                {u"Oprema i prevoz"_s, u"Vozilo i gorivo"_s, 12'000, 8'200},
                                {u"Oprema i prevoz"_s, u"Oprema za negu"_s, 8'000, 2'100}};
    int number = 0;
    for (const Line& line : all) {
        BudgetLine made;
        made.caseId = id;
        made.heading = line.heading;
        made.title = line.title;
        made.planned = Money::eur(line.planned);
        Expenditure spent;
        spent.lineId = addBudgetLine(workspace, made);
        spent.spentOn = dayOf(workspace, from, 400 + ++number);
        spent.document = u"R-%1/2024"_s.arg(number);
        spent.payee = u"Dobavljač %1"_s.arg(number);
        spent.amount = Money::eur(line.spent);
        const Id<Expenditure> entered = addExpenditure(workspace, spent);
        if (number == 1)
            acceptExpenditures(workspace, {entered});
        if (number == 3)
            cutExpenditure(workspace, entered, Money::eur(8'000), u"gorivo bez naloga za vožnju"_s);
    }
}

/// Days and kinds are ours; what the programme really asks for is not known (domain.md 8.3).
void planReports(Workspace& workspace, Id<Call> call)
{
    const auto add = [&](ReportKind kind, ReportedTime time, int everyMonths, int dueDays) {
        ReportRule rule;
        rule.callId = call;
        rule.kind = kind;
        rule.time = time;
        rule.everyMonths = everyMonths;
        rule.dueDays = dueDays;
        addPart(workspace, rule);
    };
    add(ReportKind::Narrative, ReportedTime::Technical, 0, 30);
    add(ReportKind::Interim, ReportedTime::Financial, 6, 30);
    add(ReportKind::Final, ReportedTime::Whole, 0, 60);
    PlannedTask check;
    check.callId = call;
    check.title = u"Uporedi završni izveštaj sa budžetom"_s;
    check.anchor = TaskAnchor::FinancialEnd;
    check.offsetDays = 45;
    addPart(workspace, check);
    const auto ask = [&](ChecklistPurpose purpose, const QString& title) {
        ChecklistItem item;
        item.callId = call;
        item.purpose = purpose;
        item.title = title;
        addPart(workspace, item);
    };
    ask(ChecklistPurpose::Visit, u"Usluga se pruža prema planu"_s);
    ask(ChecklistPurpose::Visit, u"Evidencija o korisnicima je uredna"_s);
    ask(ChecklistPurpose::Closing, u"Sve isplate su potvrđene"_s);
    ask(ChecklistPurpose::Closing, u"Oprema je popisana i predata"_s);
}

void addTeam(Workspace& workspace, Id<Case> id, QDate from)
{
    const auto join = [&](MemberRole role, const QString& person, QDate since) {
        CaseMember member;
        member.caseId = id;
        member.role = role;
        member.person = person;
        member.validFrom = since;
        addPart(workspace, member);
    };
    join(MemberRole::Officer, u"Ana Primer"_s, from);
    join(MemberRole::Mentor, u"Jelena Primer"_s, from.addDays(30));
    join(MemberRole::PartyContact, u"Petar Primer"_s, from);
}

void addServices(Workspace& workspace, Id<Case> id, QDate from)
{
    SupportedService service;
    service.caseId = id;
    service.title = u"Pomoć u kući"_s;
    service.support = ServiceSupport::Improved;
    service.provider = u"Centar za socijalni rad"_s;
    service.licence = Licence::Full;
    service.licenceUntil = from.addYears(6);
    const Id<SupportedService> of = addPart(workspace, service);
    const auto count = [&](UserGroup group, int planned, int reached) {
        ServiceUsers users;
        users.serviceId = of;
        users.group = group;
        users.planned = planned;
        users.reached = reached;
        addPart(workspace, users);
    };
    count(UserGroup::All, 80, 64);
    count(UserGroup::Women, 50, 41);
    count(UserGroup::Men, 30, 23);
    count(UserGroup::Rural, 60, 52);
}

/// One that was made, with a recommendation, and one to come.
void addVisits(Workspace& workspace, Id<Case> id, QDate from)
{
    CaseVisit visit;
    visit.caseId = id;
    visit.plannedOn = from.addDays(513);
    visit.visitor = u"Ana Primer"_s;
    const Id<CaseVisit> made = addVisit(workspace, visit);
    CaseVisit record = Records<CaseVisit>(workspace.file()).get(made);
    record.madeOn = dayOf(workspace, from, 513);
    record.findings = u"Usluga se pruža u dva sela; nedostaje raspored za vikend."_s;
    recordVisit(workspace, record);
    const auto checks = Records<CaseCheck>(workspace.file()).by(&CaseCheck::visitId, made, "position");
    answerCheck(workspace, checks.front().id, CheckAnswer::Yes, {});
    VisitRecommendation recommendation;
    recommendation.visitId = made;
    recommendation.title = u"Utvrditi raspored za vikend"_s;
    recommendation.dueOn = from.addDays(560);
    addPart(workspace, recommendation);
    visit.kind = VisitKind::Monitoring;
    visit.plannedOn = from.addDays(600);
    addVisit(workspace, visit);
}

void addSources(Workspace& workspace, Id<Case> id)
{
    const CaseFile of = readCase(workspace.file(), id);
    const auto budget = sumsOf(of.budget);
    const auto given = termsOn(workspace.today(), of.dossier.agreement, of.dossier.addenda).amount;
    if (budget)
        shareBudget(workspace, id, sharesOf(budget->current, {{}, given}));
}

/// The narrative report came, was returned once and then approved; the second instalment waits for the next.
void takeReports(Workspace& workspace, const CaseFile& of)
{
    const auto take = [&](ReportStepKind kind, QDate on, const QString& remarks = {}) {
        ReportStep step;
        step.kind = kind;
        step.happenedOn = std::min(on, workspace.today());
        step.person = u"Ana Primer"_s;
        step.remarks = remarks;
        takeReportStep(workspace, {of.reports.front().record.id}, step);
    };
    const QDate due = of.reports.front().record.dueOn;
    take(ReportStepKind::Received, due.addDays(-4));
    take(ReportStepKind::Returned, due.addDays(2), u"nedostaje spisak korisnika po polu i starosti"_s);
    take(ReportStepKind::Received, due.addDays(16));
    take(ReportStepKind::Approved, due.addDays(19));
}

} // namespace

std::vector<Id<Case>> liveThroughCases(Workspace& workspace)
{
    const std::vector<Agreement> agreements = waitingFor(workspace.file());
    planReports(workspace, agreements.front().callId);
    std::vector<Id<Case>> cases = openCases(workspace, agreements);
    const CaseFile first = readCase(workspace.file(), cases.front());
    const QDate from = agreements.front().concludedOn.value();
    if (!first.instalments.empty())
        payFirst(workspace, first, from);
    addWork(workspace, first.record.id, from);
    addNotes(workspace, first.record.id, from);
    addBudget(workspace, first.record.id, from);
    takeReports(workspace, first);
    addTeam(workspace, first.record.id, from);
    addServices(workspace, first.record.id, from);
    addVisits(workspace, first.record.id, from);
    addSources(workspace, first.record.id);
    return cases;
}

} // namespace oslonac
