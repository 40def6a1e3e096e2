// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_operations.h"

#include "core/operations/operation_details.h"
#include "core/operations/past_day.h"
#include "core/operations/performer.h"
#include "core/payments/payment.h"
#include "core/reporting/report_names.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <stdexcept>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ReportOperations)
};

OperationKind operationOf(ReportStepKind kind)
{
    switch (kind) {
    case ReportStepKind::Received:
        return OperationKind::ReceiveReport;
    case ReportStepKind::Returned:
        return OperationKind::ReturnReport;
    case ReportStepKind::Approved:
        return OperationKind::ApproveReport;
    case ReportStepKind::Skipped:
        return OperationKind::SkipReport;
    case ReportStepKind::Reopened:
        return OperationKind::ReopenReport;
    }
    throw std::logic_error("a kind of steps of reports is unknown");
}

} // namespace

void addReports(Performer& performer, std::vector<PartyReport> reports)
{
    if (reports.empty()) {
        throw RuleBroken(Texts::tr("No report was added: every case has those that its call asks for."),
                         Texts::tr("Change the rules of reports in the call, or add one in its case."));
    }
    for (PartyReport& report : reports) {
        report.id = Id<PartyReport>::make();
        report.title = report.title.simplified();
    }
    performer.perform({OperationKind::AddReport, namesOf(performer.file(), reports)},
                      [&](const Change& change) {
                          for (const PartyReport& report : reports)
                              change.insert(report);
                      });
}

void editReport(Performer& performer, const PartyReport& report)
{
    performer.perform({OperationKind::EditReport, namesOf(performer.file(), {report})},
                      [&](const Change& change) { change.update(report); });
}

void deleteReport(Performer& performer, Id<PartyReport> id)
{
    const auto report = Records<PartyReport>(performer.file()).get(id);
    const QString name = nameOf(performer.file(), report);
    if (Records<ReportStep>(performer.file()).firstBy(&ReportStep::reportId, id)) {
        throw RuleBroken(Texts::tr("Something happened to the report %1, so it was not deleted.").arg(name),
                         Texts::tr("Declare it not needed; what happened stays in the case."));
    }
    if (const auto instalment = Records<Instalment>(performer.file()).firstBy(&Instalment::reportId, id)) {
        throw RuleBroken(Texts::tr("Instalment %1 waits for the report %2, so it was not deleted.")
                             .arg(QString::number(instalment->position), name),
                         Texts::tr("Let the instalment wait for another report, or for none."));
    }
    performer.perform({OperationKind::DeleteReport, {name}},
                      [&](const Change& change) { change.remove(id); });
}

void takeReportStep(Performer& performer, const std::vector<Id<PartyReport>>& reports, const ReportStep& step)
{
    requirePastDay(performer, step.happenedOn);
    std::vector<PartyReport> records;
    std::vector<ReportStep> steps;
    for (const Id<PartyReport> id : reports) {
        records.push_back(Records<PartyReport>(performer.file()).get(id));
        steps.push_back(step);
        steps.back().id = Id<ReportStep>::make();
        steps.back().reportId = id;
        steps.back().remarks = step.remarks.trimmed();
    }
    performer.perform({operationOf(step.kind), namesOf(performer.file(), records)},
                      [&](const Change& change) {
                          for (const ReportStep& one : steps)
                              change.insert(one);
                      });
}

} // namespace oslonac
