// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/cases_due.h"

#include "core/agreements/agreement_dossier.h"
#include "core/cases/case_findings.h"
#include "core/cases/case_stages.h"
#include "core/storage/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DueItem)
};

/// "Šid, 400-73/2023-16"
QString partyOf(const CaseFile& of)
{
    return Tr::tr("%1, %2", "party and number of an agreement")
        .arg(shortPartyName(of.dossier, Script::Latin), of.dossier.agreement.number);
}

/// Work of one kind in one call on one day.
struct Work {
    int count = 0;
    QString table; ///< of the first record of it
    qint64 first = 0;
    Id<Case> firstCase{};
    QString about; ///< the party while it is of one case, then the call
    std::vector<Finding> findings{};
};

/// Statuses of payments stand for their next step; other work has none.
using WorkKey = std::tuple<DueKind, QDate, Id<Call>, int>;

class Works final {
public:
    template <Mapped Record>
    Work& add(DueKind kind, std::optional<QDate> day, const CaseFile& of, const Record& record, int step = 0)
    {
        Work& work = m_works[{kind, day.value_or(QDate()), of.dossier.call.id, step}];
        if (work.count++ == 0) {
            work.table = QString::fromLatin1(Mapping<Record>::table);
            work.first = record.id.number();
            work.firstCase = of.record.id;
            work.about = partyOf(of);
        } else if (work.firstCase != of.record.id) {
            work.about = of.dossier.call.code;
        }
        return work;
    }
    [[nodiscard]] const std::map<WorkKey, Work>& all() const { return m_works; }

private:
    std::map<WorkKey, Work> m_works;
};

QString paymentsText(PaymentStatus status, int count)
{
    switch (status) {
    case PaymentStatus::Requested:
        return Tr::tr("%n payments to check", nullptr, count);
    case PaymentStatus::Checked:
        return Tr::tr("%n payments to authorise", nullptr, count);
    case PaymentStatus::Authorised:
        return Tr::tr("%n payments to make", nullptr, count);
    case PaymentStatus::Paid:
        return Tr::tr("%n payments to be confirmed by the party", nullptr, count);
    case PaymentStatus::Confirmed:
    case PaymentStatus::Returned:
        break;
    }
    return {};
}

QString whatOf(DueKind kind, int step, const Work& work)
{
    switch (kind) {
    case DueKind::CaseFindings:
        return Tr::tr("%n cases to put right", nullptr, work.count);
    case DueKind::StageEnd:
        return StageKind(step) == StageKind::Financial
                   ? Tr::tr("Financial support of %n cases ends", nullptr, work.count)
               : StageKind(step) == StageKind::Technical
                   ? Tr::tr("Expert and technical support of %n cases ends", nullptr, work.count)
                   : Tr::tr("A stage of %n cases ends", nullptr, work.count);
    case DueKind::CasesToClose:
        return Tr::tr("%n cases to close", nullptr, work.count);
    case DueKind::ReportsDue:
        return Tr::tr("%n reports to be sent by the party", nullptr, work.count);
    case DueKind::ReportsToCheck:
        return Tr::tr("%n reports to be checked", nullptr, work.count);
    case DueKind::InstalmentsDue:
        return Tr::tr("%n instalments to be requested", nullptr, work.count);
    case DueKind::Recoveries:
        return Tr::tr("%n amounts to be paid back by the party", nullptr, work.count);
    case DueKind::Visits:
        return Tr::tr("%n visits to make", nullptr, work.count);
    case DueKind::Recommendations:
        return Tr::tr("%n recommendations to be carried out by the party", nullptr, work.count);
    case DueKind::LicenceEnd:
        return Tr::tr("%n licences of services end", nullptr, work.count);
    case DueKind::PaymentsInCourse:
        return paymentsText(PaymentStatus(step), work.count);
    case DueKind::CallDeadline:
    case DueKind::LastQuestions:
    case DueKind::Answers:
    case DueKind::Decision:
    case DueKind::Tie:
    case DueKind::IncompleteApplications:
    case DueKind::UncheckedDocuments:
    case DueKind::MissingMarks:
    case DueKind::OpenFindings:
    case DueKind::AgreementsToDraft:
    case DueKind::AgreementValues:
    case DueKind::Signing:
    case DueKind::CasesToOpen:
    case DueKind::CaseTasks:
        break; // not put together here
    }
    return {};
}

void addTasks(const CaseFile& of, QDate today, std::vector<DueItem>& items)
{
    for (const CaseTask& task : of.tasks) {
        const bool isNear = !task.dueOn || task.dueOn->addDays(-task.remindDays) <= today;
        if (task.doneOn || !isNear)
            continue;
        DueItem item;
        item.kind = DueKind::CaseTasks;
        item.date = task.dueOn;
        item.what = task.title;
        item.about = partyOf(of);
        item.call = of.dossier.call.id;
        item.recordTable = QString::fromLatin1(Mapping<Case>::table);
        item.recordId = of.record.id.number();
        items.push_back(std::move(item));
    }
}

void addReports(const CaseFile& of, Works& works)
{
    for (const ReportFile& report : of.reports) {
        if (report.isOwed())
            works.add(DueKind::ReportsDue, report.dueOn(), of, report.record);
        else if (report.state() == ReportState::Received)
            works.add(DueKind::ReportsToCheck, std::nullopt, of, report.record);
    }
}

void addMoney(const CaseFile& of, Works& works)
{
    for (const Recovery& recovery : of.recoveries) {
        if (!recovery.receivedOn)
            works.add(DueKind::Recoveries, recovery.dueOn, of, of.record);
    }
    for (const InstalmentPayments& one : of.instalments) {
        if (one.instalment.dueOn && !one.left().isZero() && !one.left().isNegative())
            works.add(DueKind::InstalmentsDue, one.instalment.dueOn, of, one.instalment);
        for (const Payment& payment : one.payments) {
            const PaymentStatus status = statusOf(payment);
            if (isInCourse(payment) || status == PaymentStatus::Paid)
                works.add(DueKind::PaymentsInCourse, std::nullopt, of, payment, int(status));
        }
    }
}

void addStages(const CaseFile& of, QDate today, Works& works)
{
    if (of.stages.empty())
        return;
    if (of.stages.back().endsOn < today)
        works.add(DueKind::CasesToClose, of.stages.back().endsOn, of, of.record);
    else if (const CaseStage* stage = stageOn(of.stages, today))
        works.add(DueKind::StageEnd, stage->endsOn, of, of.record, int(stage->kind));
}

void addSupport(const CaseFile& of, Works& works)
{
    for (const VisitFile& visit : of.visits) {
        if (!visit.record.madeOn)
            works.add(DueKind::Visits, visit.record.plannedOn, of, of.record);
        for (const VisitRecommendation& one : visit.recommendations) {
            if (!one.doneOn)
                works.add(DueKind::Recommendations, one.dueOn, of, of.record);
        }
    }
    for (const ServiceFile& service : of.services) {
        if (service.record.isLicensed() && service.record.licenceUntil)
            works.add(DueKind::LicenceEnd, service.record.licenceUntil, of, of.record);
    }
}

void addFindings(const CaseFile& of, QDate today, const std::vector<Approval>& approvals, Works& works)
{
    std::vector<Finding> findings = caseFindings(of, today);
    attachApprovals(findings, approvals);
    std::erase_if(findings, [](const Finding& finding) { return !finding.isOpen(); });
    if (findings.empty())
        return;
    Work& work = works.add(DueKind::CaseFindings, std::nullopt, of, of.record);
    std::ranges::move(findings, std::back_inserter(work.findings));
}

/// Signed agreements that no case was opened for, by call.
void addUnopened(const Connection& file, std::vector<DueItem>& items)
{
    std::unordered_set<Id<Agreement>> opened;
    for (const Case& one : Records<Case>(file).all())
        opened.insert(one.agreementId);
    std::map<Id<Call>, int> unopened;
    for (const Agreement& agreement :
         Records<Agreement>(file).by(&Agreement::status, AgreementStatus::Signed)) {
        if (!opened.contains(agreement.id))
            ++unopened[agreement.callId];
    }
    for (const auto& [id, count] : unopened) {
        DueItem item;
        item.kind = DueKind::CasesToOpen;
        item.what = Tr::tr("%n cases to open", nullptr, count);
        item.about = Records<Call>(file).get(id).code;
        item.call = id;
        item.recordTable = QString::fromLatin1(Mapping<Call>::table);
        item.recordId = id.number();
        items.push_back(std::move(item));
    }
}

} // namespace

std::vector<DueItem> casesDue(const Connection& file, const DueQuestion& question)
{
    std::vector<DueItem> items;
    addUnopened(file, items);
    const std::vector<Approval> approvals = Records<Approval>(file).all();
    Works works;
    for (const CaseFile& of : readAllCases(file)) {
        if (of.record.status != CaseStatus::Open)
            continue;
        addFindings(of, question.today, approvals, works);
        if (of.dossier.agreement.status == AgreementStatus::Cancelled)
            continue;
        addStages(of, question.today, works);
        addReports(of, works);
        addMoney(of, works);
        addSupport(of, works);
        addTasks(of, question.today, items);
    }
    for (const auto& [key, work] : works.all()) {
        const auto& [kind, day, call, step] = key;
        DueItem item;
        item.kind = kind;
        if (day.isValid())
            item.date = day;
        item.what = whatOf(kind, step, work);
        item.about = work.about;
        item.call = call;
        item.recordTable = work.table;
        item.recordId = work.first;
        item.findings = work.findings;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace oslonac
