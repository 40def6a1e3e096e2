// SPDX-License-Identifier: GPL-3.0-or-later
// The thirty agreements of the sample from the decision to the last closed case, as officers would live
// through it.
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/applications/application_operations.h"
#include "core/calls/call_parts.h"
#include "core/cases/case_findings.h"
#include "core/cases/case_operations.h"
#include "core/cases/case_parts.h"
#include "core/cases/unfinished_work.h"
#include "core/cases/visit_operations.h"
#include "core/payments/payment_operations.h"
#include "core/reporting/report_operations.h"
#include "core/reports/due_list.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/dump.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString officer = u"Ana Primer"_s;
const QString secondOfficer = u"Marko Primer"_s;

class TwoYears final {
public:
    TwoYears()
        : m_workspace(Workspace::create(m_folder.filePath(u"two-years.oslonac"_s),
                                        [this] { return QDateTime(m_today, QTime(9, 0), Qt::UTC); }))
    {}

    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const Connection& file() const { return m_workspace->file(); }
    [[nodiscard]] std::vector<CaseFile> cases() const { return readAllCases(file()); }
    [[nodiscard]] CaseFile read(Id<Case> id) const { return readCase(file(), id); }
    [[nodiscard]] QDate today() const { return m_today; }
    void goTo(QDate day) { m_today = day; }

    /// The first selected applicant of the packages withdraws before the ceremony; the reserve takes its
    /// place.
    void promoteFromReserve(Id<Agreement> first)
    {
        const auto agreement = Records<Agreement>(file()).get(first);
        cancelAgreement(workspace(), first, u"odustali pre potpisivanja"_s);
        withdrawApplication(workspace(), agreement.applicationId, today(), u"odustali"_s);
        const auto call = Records<Call>(file()).get(agreement.callId);
        (void)decideSelection(workspace(), call, {u"400-64/2023"_s, today(), u"Komisija"_s});
        const auto drafted = draftAgreements(workspace(), call).drafted;
        REQUIRE(drafted.size() == 1);
    }
    void planCall(const Call& call)
    {
        const auto ask = [&](ReportKind kind, ReportedTime time, int everyMonths, int dueDays) {
            ReportRule rule;
            rule.callId = call.id;
            rule.kind = kind;
            rule.time = time;
            rule.everyMonths = everyMonths;
            rule.dueDays = dueDays;
            addPart(workspace(), rule);
        };
        ask(ReportKind::Interim, ReportedTime::Whole, 6, 30);
        ask(ReportKind::Final, ReportedTime::Whole, 0, 60);
        PlannedTask visit;
        visit.callId = call.id;
        visit.title = u"Prva poseta"_s;
        visit.offsetDays = 30;
        addPart(workspace(), visit);
        PlannedTask record = visit;
        record.title = u"Zapisnik o poseti"_s;
        record.anchor = TaskAnchor::TaskBefore;
        record.offsetDays = 7;
        addPart(workspace(), record);
        for (const ChecklistPurpose purpose : {ChecklistPurpose::Visit, ChecklistPurpose::Closing}) {
            ChecklistItem item;
            item.callId = call.id;
            item.purpose = purpose;
            item.title = u"Evidencija o korisnicima je uredna"_s;
            addPart(workspace(), item);
        }
    }
    /// A service with its users, and a visit that finds something to be put right.
    void visit(const CaseFile& of)
    {
        SupportedService service;
        service.caseId = of.record.id;
        service.title = u"Pomoć u kući"_s;
        ServiceUsers users;
        users.serviceId = addPart(workspace(), service);
        users.planned = 80;
        users.reached = 40;
        addPart(workspace(), users);
        CaseVisit visit;
        visit.caseId = of.record.id;
        visit.plannedOn = today();
        visit.id = addVisit(workspace(), visit);
        visit.madeOn = today();
        visit.findings = u"nedostaje raspored za vikend"_s;
        recordVisit(workspace(), visit);
        const CaseFile visited = read(of.record.id);
        for (const CaseCheck& check : visited.visits.front().checks)
            answerCheck(workspace(), check.id, CheckAnswer::No, u"nedostaju dva lista"_s);
        VisitRecommendation recommendation;
        recommendation.visitId = visit.id;
        recommendation.title = u"Utvrditi raspored"_s;
        recommendation.dueOn = today().addDays(20);
        addPart(workspace(), recommendation);
    }
    void settle(const CaseFile& of)
    {
        for (const VisitFile& visit : of.visits) {
            for (const VisitRecommendation& one : visit.recommendations)
                finishRecommendations(workspace(), {one.id}, today());
        }
        for (const CaseCheck& check : of.closing)
            answerCheck(workspace(), check.id, CheckAnswer::Yes, {});
    }
    void pay(const Instalment& instalment)
    {
        const Id<Payment> id = requestPayment(
            workspace(), {instalment.id, u"III-%1"_s.arg(instalment.position), today(), instalment.amount});
        checkPayments(workspace(), {id}, {today(), officer});
        authorisePayments(workspace(), {id}, {today(), secondOfficer});
        recordPayments(workspace(), {id}, today());
        confirmPayments(workspace(), {id}, today());
    }
    void payNext(const CaseFile& of)
    {
        for (const InstalmentPayments& one : of.instalments) {
            if (!one.left().isZero())
                return pay(one.instalment);
        }
    }
    void take(const ReportFile& report, ReportStepKind kind, const QString& remarks = {})
    {
        ReportStep step;
        step.kind = kind;
        step.happenedOn = today();
        step.person = officer;
        step.remarks = remarks;
        takeReportStep(workspace(), {report.record.id}, step);
    }
    /// Every report whose time is over comes, every third one is returned once.
    void takeReports(const CaseFile& of)
    {
        for (const ReportFile& report : of.reports) {
            if (!report.isOwed() || report.record.endsOn >= today())
                continue;
            take(report, ReportStepKind::Received);
            if (m_taken++ % 3 == 0) {
                take(report, ReportStepKind::Returned, u"nedostaje spisak korisnika"_s);
                take(report, ReportStepKind::Received);
            }
            take(report, ReportStepKind::Approved);
        }
    }
    void finishTasksOf(const CaseFile& of)
    {
        for (const CaseTask& task : of.tasks) {
            if (!task.doneOn && task.dueOn && *task.dueOn <= today())
                finishTasks(workspace(), {task.id}, today());
        }
    }
    void signAddendum(Id<Agreement> agreement, Money amount)
    {
        Addendum addendum;
        addendum.agreementId = agreement;
        addendum.amount = amount;
        addendum.reason = u"izmena obima usluge"_s;
        addendum.id = addAddendum(workspace(), addendum);
        markPrinted(workspace(), {{agreement, u"adde"_s, addendum.id}});
        oslonac::signAddendum(workspace(), addendum.id, {today(), {}, {}});
    }
    /// The last instalment takes the difference.
    void planAnew(const CaseFile& of, Money more)
    {
        std::vector<Instalment> plan;
        for (const InstalmentPayments& one : of.instalments)
            plan.push_back(one.instalment);
        plan.back().amount = plan.back().amount + more;
        planInstalments(workspace(), of.dossier.agreement.id, plan);
    }

private:
    QTemporaryDir m_folder;
    QDate m_today{2023, 9, 18};
    int m_taken = 0;
    std::unique_ptr<Workspace> m_workspace;
};

QStringList codesOf(const CaseFile& of, QDate today)
{
    QStringList codes;
    for (const Finding& finding : caseFindings(of, today))
        codes.append(finding.code);
    return codes;
}

} // namespace

TEST_CASE("The agreements of the sample live through two years, and every cent is accounted for", "[cases]")
{
    TwoYears years;
    Workspace& workspace = years.workspace();
    addSampleProgramme(workspace);
    const auto drafted = draftSample(workspace);
    REQUIRE(drafted.size() == 30);
    years.goTo(QDate(2023, 9, 25));
    years.promoteFromReserve(drafted.front());
    std::vector<Id<Agreement>> standing;
    for (const Agreement& agreement : Records<Agreement>(years.file()).all()) {
        if (agreement.status != AgreementStatus::Cancelled)
            standing.push_back(agreement.id);
    }
    REQUIRE(standing.size() == 30);
    signDrafted(workspace, standing);
    for (const Call& call : Records<Call>(years.file()).all())
        years.planCall(call);
    const QString before = dumpOf(years.file());
    const qint64 stepsBefore = workspace.journal().nextUndo()->number;

    years.goTo(QDate(2023, 10, 3));
    for (const Call& call : Records<Call>(years.file()).all())
        (void)openCases(workspace, withoutCase(years.file(), call.id));
    const std::vector<CaseFile> opened = years.cases();
    REQUIRE(opened.size() == 30);
    std::vector<CaseFile> paidOnes; // with money, in the order of their numbers
    std::ranges::copy_if(opened, std::back_inserter(paidOnes),
                         [](const CaseFile& of) { return of.instalments.size() >= 2; });
    REQUIRE(paidOnes.size() >= 4);
    const Id<Case> raised = paidOnes[0].record.id;
    const Id<Case> lowered = paidOnes[1].record.id;
    const Id<Case> ending = paidOnes[2].record.id;
    const Id<Case> returning = paidOnes[3].record.id;
    const Money more = Money::eur(4'321, 9);

    std::map<qint64, QDate> lastDay;
    for (const CaseFile& of : opened)
        lastDay[of.record.id.number()] = of.stages.empty() ? years.today() : of.stages.back().endsOn;
    for (int month = 1; month <= 27; ++month) {
        years.goTo(QDate(2023, 10, 3).addMonths(month));
        for (const CaseFile& of : years.cases()) {
            if (of.record.status != CaseStatus::Open)
                continue;
            years.takeReports(of);
            years.finishTasksOf(years.read(of.record.id));
            if (month == 1 || month == 13 || month == 25)
                years.payNext(of);
            if (month == 6)
                years.visit(of);
            if (month == 9)
                years.settle(of);
        }
        if (month == 7) // twenty days after the visits
            CHECK(codesOf(years.read(raised), years.today()) == QStringList{u"recommendation_overdue"_s});
        if (month == 2) {
            const CaseFile up = years.read(raised);
            const CaseFile down = years.read(lowered);
            years.signAddendum(up.dossier.agreement.id, up.sums()->planned + more);
            CHECK(codesOf(years.read(raised), years.today()) == QStringList{u"case_money_unplanned"_s});
            years.planAnew(up, more);
            years.signAddendum(down.dossier.agreement.id, down.sums()->planned - more);
            CHECK(codesOf(years.read(lowered), years.today()) ==
                  QStringList{u"case_instalments_over_agreement"_s});
            years.planAnew(down, Money::zero(Currency::Eur) - more);
        }
        if (month == 8) { // it gives up: the case ends early and what was paid comes back
            const CaseFile of = years.read(ending);
            cancelAgreement(workspace, of.dossier.agreement.id, u"jednostrani raskid"_s);
            Recovery all;
            all.agreementId = of.dossier.agreement.id;
            all.amount = of.sums()->paid;
            all.reason = u"usluga nije uspostavljena"_s;
            all.requestedOn = years.today();
            receiveRecovery(workspace, askBack(workspace, all), years.today());
            closeCase(workspace, ending, {CaseStatus::EndedEarly, years.today(), u"jednostrani raskid"_s});
        }
    }
    const CaseFile giving = years.read(returning);
    Recovery unspent;
    unspent.agreementId = giving.dossier.agreement.id;
    unspent.amount = Money::eur(1'234, 56);
    unspent.reason = u"neutrošena sredstva"_s;
    unspent.requestedOn = years.today();
    receiveRecovery(workspace, askBack(workspace, unspent), years.today());
    for (const CaseFile& of : years.cases()) {
        if (of.record.status != CaseStatus::Open)
            continue;
        INFO(of.dossier.agreement.number.toStdString());
        CHECK(codesOf(of, years.today()).isEmpty());
        CHECK(unfinishedIn(of, years.today()).isEmpty());
        closeCase(workspace, of.record.id, {CaseStatus::Closed, years.today(), {}});
    }

    Money given = Money::zero(Currency::Eur);
    Money kept = given;
    for (const CaseFile& of : years.cases()) {
        CHECK(of.record.status != CaseStatus::Open);
        const auto terms = termsOn(years.today(), of.dossier.agreement, of.dossier.addenda);
        const auto sums = of.sums();
        if (!sums)
            continue;
        kept += sums->kept();
        if (of.record.id == ending) {
            CHECK(sums->kept().isZero());
            continue;
        }
        given += *terms.amount;
        CHECK(sums->paid == *terms.amount);
    }
    CHECK(kept == given - Money::eur(1'234, 56));
    for (const DueItem& item : dueItems(years.file(), {years.today(), Language::English}))
        CHECK(item.kind != DueKind::PaymentsInCourse);

    // All of it can be taken back, step by step, to the very file.
    while (workspace.journal().nextUndo()->number > stepsBefore)
        REQUIRE(workspace.undo());
    CHECK(dumpOf(years.file()) == before);
}
