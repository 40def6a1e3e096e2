// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_timeline.h"

#include "core/cases/case_stages.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseTimeline)
};

using Entries = std::vector<TimelineEntry>;

void addAgreement(const AgreementDossier& dossier, Entries& entries)
{
    entries.push_back({TimelineKind::Selected, dossier.decision.decidedOn,
                       Texts::tr("Selected in the public call"),
                       Texts::tr("Call %1, lot %2").arg(dossier.call.code, dossier.lot.code)});
    if (dossier.agreement.concludedOn) {
        entries.push_back({TimelineKind::AgreementSigned, *dossier.agreement.concludedOn,
                           Texts::tr("Agreement signed"),
                           dossier.ceremony ? dossier.ceremony->place : dossier.agreement.place});
    }
    for (const Addendum& addendum : dossier.addenda) {
        if (const auto from = inForceFrom(addendum)) {
            entries.push_back({TimelineKind::AddendumInForce, *from,
                               Texts::tr("Addendum %1 in force").arg(addendum.position), addendum.change});
        }
    }
}

void addStages(const CaseFile& of, Entries& entries)
{
    for (const CaseStage& stage : of.stages) {
        entries.push_back({TimelineKind::StageBegun, stage.startsOn,
                           Texts::tr("%1 began").arg(titleOf(stage)),
                           Texts::tr("It lasts %n months.", nullptr, monthOf(stage, stage.endsOn).months)});
    }
}

void addPayment(const Instalment& instalment, const Payment& payment, Entries& entries)
{
    const auto add = [&](TimelineKind kind, const std::optional<QDate>& day, const QString& title,
                         Money amount, const QString& more) {
        if (!day)
            return;
        const QString sum = spokenAmount(amount);
        entries.push_back(
            {kind, *day, title.arg(instalment.position),
             more.isEmpty() ? sum : Texts::tr("%1, %2", "amount and what is said of it").arg(sum, more)});
    };
    const QString number =
        payment.requestNumber.isEmpty() ? QString() : Texts::tr("request %1").arg(payment.requestNumber);
    add(TimelineKind::PaymentRequested, payment.requestedOn, Texts::tr("Instalment %1 requested"),
        payment.requested, number);
    add(TimelineKind::PaymentChecked, payment.checkedOn, Texts::tr("Instalment %1 checked"),
        payment.requested, payment.checkedBy);
    add(TimelineKind::PaymentAuthorised, payment.authorisedOn, Texts::tr("Instalment %1 authorised"),
        payment.authorised.value_or(payment.requested),
        payment.returnedOn || payment.reason.isEmpty()
            ? payment.authorisedBy
            : Texts::tr("%1: %2", "who authorised less, and why").arg(payment.authorisedBy, payment.reason));
    add(TimelineKind::PaymentMade, payment.paidOn, Texts::tr("Instalment %1 paid"),
        payment.paid.value_or(payment.requested), {});
    add(TimelineKind::PaymentConfirmed, payment.confirmedOn, Texts::tr("Receipt of instalment %1 confirmed"),
        payment.paid.value_or(payment.requested), {});
    add(TimelineKind::PaymentReturned, payment.returnedOn, Texts::tr("Request for instalment %1 returned"),
        payment.requested, payment.reason);
}

TimelineKind kindOf(ReportStepKind step)
{
    switch (step) {
    case ReportStepKind::Received:
        return TimelineKind::ReportReceived;
    case ReportStepKind::Returned:
        return TimelineKind::ReportReturned;
    case ReportStepKind::Approved:
        return TimelineKind::ReportApproved;
    case ReportStepKind::Skipped:
        return TimelineKind::ReportSkipped;
    case ReportStepKind::Reopened:
        return TimelineKind::ReportReopened;
    }
    throw std::logic_error("a kind of steps of reports is unknown");
}

QString titleOfStep(ReportStepKind step, const QString& report)
{
    switch (step) {
    case ReportStepKind::Received:
        return Texts::tr("%1 received").arg(report);
    case ReportStepKind::Returned:
        return Texts::tr("%1 returned for corrections").arg(report);
    case ReportStepKind::Approved:
        return Texts::tr("%1 approved").arg(report);
    case ReportStepKind::Skipped:
        return Texts::tr("%1 declared not needed").arg(report);
    case ReportStepKind::Reopened:
        return Texts::tr("%1 reopened").arg(report);
    }
    throw std::logic_error("a kind of steps of reports is unknown");
}

void addReport(const ReportFile& report, Entries& entries)
{
    const QString title = titleOf(report.record);
    for (const ReportStep& step : report.steps) {
        QString text = step.remarks;
        if (step.correctBy) {
            const QString until = Texts::tr("To be corrected by: %1").arg(spokenDate(*step.correctBy));
            text = text.isEmpty() ? until : u"%1\n%2"_s.arg(text, until);
        }
        entries.push_back({kindOf(step.kind), step.happenedOn, titleOfStep(step.kind, title), text});
    }
}

QString numbersOf(const CaseNote& note)
{
    if (note.number.isEmpty())
        return note.otherNumber;
    return note.otherNumber.isEmpty()
               ? note.number
               : Texts::tr("%1 / %2", "our number, their number").arg(note.number, note.otherNumber);
}

void addNotes(const CaseFile& of, Entries& entries)
{
    for (const CaseNote& note : of.notes) {
        const QString numbers = numbersOf(note);
        const QString title = titleOf(note.kind);
        entries.push_back({TimelineKind::Noted, note.happenedOn,
                           numbers.isEmpty() ? title : Texts::tr("%1, no. %2", "letter").arg(title, numbers),
                           note.text, note});
    }
    for (const CaseTask& task : of.tasks) {
        if (task.doneOn) {
            entries.push_back(
                {TimelineKind::TaskDone, *task.doneOn,
                 task.kind == TaskKind::Milestone ? Texts::tr("Milestone reached") : Texts::tr("Task done"),
                 task.title});
        }
    }
}

void addVisit(const VisitFile& visit, Entries& entries)
{
    if (visit.record.madeOn)
        entries.push_back({TimelineKind::VisitMade, *visit.record.madeOn, titleOf(visit.record.kind),
                           visit.record.findings});
    for (const VisitRecommendation& one : visit.recommendations) {
        if (one.doneOn)
            entries.push_back({TimelineKind::RecommendationDone, *one.doneOn,
                               Texts::tr("Recommendation carried out"), one.title});
    }
}

} // namespace

std::vector<TimelineEntry> timelineOf(const CaseFile& of, QDate today)
{
    // In the order in which such things follow each other: it decides within a day.
    Entries entries;
    addAgreement(of.dossier, entries);
    addStages(of, entries);
    entries.push_back({TimelineKind::CaseOpened, of.record.openedOn, Texts::tr("Case opened"), {}});
    for (const InstalmentPayments& one : of.instalments) {
        for (const Payment& payment : one.payments)
            addPayment(one.instalment, payment, entries);
    }
    for (const Recovery& recovery : of.recoveries) {
        const QString amount = spokenAmount(recovery.amount);
        entries.push_back(
            {TimelineKind::MoneyAskedBack, recovery.requestedOn, Texts::tr("Money asked back"),
             Texts::tr("%1, %2", "amount and what is said of it").arg(amount, recovery.reason)});
        if (recovery.receivedOn)
            entries.push_back(
                {TimelineKind::MoneyBack, *recovery.receivedOn, Texts::tr("Money is back"), amount});
    }
    for (const ReportFile& report : of.reports)
        addReport(report, entries);
    for (const VisitFile& visit : of.visits)
        addVisit(visit, entries);
    addNotes(of, entries);
    if (of.record.closedOn) {
        entries.push_back({TimelineKind::CaseClosed, *of.record.closedOn,
                           of.record.status == CaseStatus::EndedEarly ? Texts::tr("Case ended early")
                                                                      : Texts::tr("Case closed"),
                           of.record.reason});
    }
    std::erase_if(
        entries, [today](const TimelineEntry& entry) { return !entry.date.isValid() || entry.date > today; });
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, std::greater{}, &TimelineEntry::date);
    return entries;
}

} // namespace oslonac
