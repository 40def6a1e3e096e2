// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_rules.h"

#include "core/languages/spoken.h"
#include "core/operations/changed_columns.h"
#include "core/operations/written_records.h"
#include "core/reporting/report_names.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ReportRules)
};

void requireSound(const Connection& file, const PartyReport& report)
{
    if (report.endsOn < report.startsOn) {
        throw RuleBroken(
            Texts::tr("The report %1 would be about a time from %2 that ends on %3.")
                .arg(nameOf(file, report), spokenDate(report.startsOn), spokenDate(report.endsOn)),
            Texts::tr("Enter the first and the last day it is about."));
    }
    if (report.dueOn < report.startsOn) {
        throw RuleBroken(
            Texts::tr("The report %1 would be due on %2, before the time it is about begins on %3.")
                .arg(nameOf(file, report), spokenDate(report.dueOn), spokenDate(report.startsOn)),
            Texts::tr("Enter a later day."));
    }
}

bool needsReason(ReportStepKind kind)
{
    return kind == ReportStepKind::Returned || kind == ReportStepKind::Skipped ||
           kind == ReportStepKind::Reopened;
}

void requireReasons(const ReportStep& step, const QString& name)
{
    if (needsReason(step.kind) && step.remarks.isEmpty()) {
        throw RuleBroken(
            Texts::tr("The step of the report %1 was not written, because it says no reason.").arg(name),
            step.kind == ReportStepKind::Returned
                ? Texts::tr("Enter what is to be corrected; the party is told it.")
                : Texts::tr("Enter why."));
    }
    if (step.correctBy && *step.correctBy < step.happenedOn) {
        throw RuleBroken(Texts::tr("The report %1 was returned on %2, so it cannot be due again on %3.")
                             .arg(name, spokenDate(step.happenedOn), spokenDate(*step.correctBy)),
                         Texts::tr("Enter a later day for the corrections, or none."));
    }
}

void requireOrder(const ReportFile& report, const QString& name)
{
    if (!stateAfter(report.steps)) {
        throw RuleBroken(Texts::tr("The step does not fit the report %1 as it stands now.").arg(name),
                         Texts::tr("A report is received, then approved or returned for corrections; only "
                                   "one that is owed can be declared not needed."));
    }
    for (size_t i = 0; i < report.steps.size(); ++i) {
        requireReasons(report.steps[i], name);
        if (i > 0 && report.steps[i].happenedOn < report.steps[i - 1].happenedOn) {
            throw RuleBroken(Texts::tr("The step of the report %1 would be on %2, before the last one on %3.")
                                 .arg(name, spokenDate(report.steps[i].happenedOn),
                                      spokenDate(report.steps[i - 1].happenedOn)),
                             Texts::tr("Enter the day on which it was done."));
        }
    }
}

/// Those that a step is written to or taken from: what stands must follow without it too.
QSet<qint64> reportsStepped(const PendingChange& pending)
{
    QSet<qint64> reports;
    for (const ReportStep& step : writtenRecords<ReportStep>(pending))
        reports.insert(step.reportId.number());
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (!isOf<ReportStep>(row))
            return;
        for (const ColumnChange& column : row.columns) {
            if (isColumn(column, &ReportStep::reportId) && column.before.isValid())
                reports.insert(column.before.toLongLong());
        }
    });
    return reports;
}

} // namespace

void reportsHoldTogether(const PendingChange& pending)
{
    for (const PartyReport& report : writtenRecords<PartyReport>(pending))
        requireSound(pending.file, report);
    for (const qint64 id : reportsStepped(pending)) {
        const auto record = Records<PartyReport>(pending.file).find(Id<PartyReport>(id));
        if (record) // or it goes with its steps
            requireOrder(readReport(pending.file, record->id), nameOf(pending.file, *record));
    }
}

} // namespace oslonac
