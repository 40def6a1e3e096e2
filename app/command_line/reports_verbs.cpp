// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreement_lookup.h"
#include "app/command_line/case_json.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/languages/spoken.h"
#include "core/languages/texts.h"
#include "core/organisations/placed_name.h"
#include "core/reporting/report_operations.h"

#include <QJsonArray>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// By its place among those of the agreement, as `reports list` numbers them.
Id<PartyReport> reportAt(const Invocation& invocation, const Connection& file)
{
    const Agreement agreement = agreementNumbered(file, invocation.value("number"));
    const std::vector<ReportFile> reports = reportsOf(file, agreement.id);
    bool isNumber = false;
    const int place = invocation.value("report").trimmed().toInt(&isNumber);
    if (!isNumber || place < 1 || place > int(reports.size()))
        throw Refusal(Words::tr("Agreement %1 has no report %2; nothing was written.")
                          .arg(agreement.number, invocation.value("report")));
    return reports[size_t(place) - 1].record.id;
}

Exit take(const Invocation& invocation, ReportStepKind kind)
{
    ReportStep step;
    step.kind = kind;
    step.happenedOn = invocation.date("date");
    step.remarks = invocation.value("remarks");
    if (invocation.has("correct-by"))
        step.correctBy = invocation.date("correct-by");
    const auto workspace = invocation.open(Access::ReadWrite);
    step.person = invocation.has("by") ? invocation.value("by").simplified() : workspace->officer();
    const Id<PartyReport> id = reportAt(invocation, workspace->file());
    takeReportStep(*workspace, {id}, step);
    const ReportFile report = readReport(workspace->file(), id);
    say(Words::tr("%1: %2", "a report and its state").arg(titleOf(report.record), titleOf(report.state())));
    return Exit::Done;
}

Exit receive(const Invocation& invocation)
{
    return take(invocation, ReportStepKind::Received);
}

Exit giveBack(const Invocation& invocation)
{
    return take(invocation, ReportStepKind::Returned);
}

Exit approve(const Invocation& invocation)
{
    return take(invocation, ReportStepKind::Approved);
}

Exit skip(const Invocation& invocation)
{
    return take(invocation, ReportStepKind::Skipped);
}

Exit reopen(const Invocation& invocation)
{
    return take(invocation, ReportStepKind::Reopened);
}

/// A report among the listed ones, with its place in its agreement.
struct ListedReport {
    const CaseFile* of = nullptr;
    const ReportFile* report = nullptr;
    int place = 0;
};

/// What is owed in a closed case is no longer waited for.
bool isLate(const CaseFile& of, const ReportFile& report, QDate today)
{
    return of.record.status == CaseStatus::Open && report.isOverdue(today);
}

std::vector<ListedReport> chosenAmong(const std::vector<CaseFile>& cases, const Invocation& invocation,
                                      QDate today)
{
    const auto state = fromCode<ReportState>(invocation.value("state")); // "all" and "overdue" are none
    const bool isOverdueOnly = invocation.value("state") == u"overdue";
    std::vector<ListedReport> listed;
    for (const CaseFile& of : cases) {
        int place = 0;
        for (const ReportFile& report : of.reports) {
            ++place;
            const bool isMeant =
                isOverdueOnly ? isLate(of, report, today) : !state || report.state() == *state;
            if (isMeant)
                listed.push_back({&of, &report, place});
        }
    }
    return listed;
}

QString reportsTable(const std::vector<ListedReport>& reports, QDate today, Language language)
{
    const Texts texts(language);
    std::vector<QStringList> rows;
    for (const ListedReport& one : reports) {
        const QString due = spokenDate(one.report->dueOn());
        rows.push_back({one.of->dossier.agreement.number, QString::number(one.place),
                        texts.own(placedNameIn(one.of->dossier.party, Script::Latin)),
                        titleOf(one.report->record),
                        isLate(*one.of, *one.report, today) ? Words::tr("%1 (late)", "a day").arg(due) : due,
                        titleOf(one.report->state())});
    }
    return alignedTable({Words::tr("Agreement"), u"#"_s, Words::tr("Party"), Words::tr("Report"),
                         Words::tr("Due on"), Words::tr("Status")},
                        rows, {Side::Left, Side::Right, Side::Left, Side::Left, Side::Left, Side::Left});
}

Exit list(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    std::vector<CaseFile> cases = readAllCases(workspace->file());
    if (invocation.has("call")) {
        const Call call = invocation.call(workspace->file());
        std::erase_if(cases, [&](const CaseFile& of) { return of.dossier.call.id != call.id; });
    }
    const auto reports = chosenAmong(cases, invocation, workspace->today());
    if (invocation.wantsJson()) {
        QJsonArray all;
        for (const ListedReport& listed : reports) {
            QJsonObject one = reportJson(*listed.report);
            one[u"agreement"_s] = listed.of->dossier.agreement.number;
            one[u"party"_s] = placedNameIn(listed.of->dossier.party, Script::Latin);
            one[u"place"_s] = listed.place;
            one[u"overdue"_s] = isLate(*listed.of, *listed.report, workspace->today());
            all.append(one);
        }
        print(QJsonObject{{u"reports"_s, all}});
    } else if (!reports.empty()) {
        print(reportsTable(reports, workspace->today(), invocation.language()));
    }
    return Exit::Done;
}

/// A step on one report of an agreement.
Verb stepVerb(const char* name, const char* help, std::vector<VerbOption> options,
              Exit (*run)(const Invocation& invocation))
{
    std::vector<VerbOption> all{
        agreementNumberOption(),
        {"report", "PLACE",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "The report of the agreement, as the list of reports numbers it."),
         Presence::Required},
        {"date", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it was done."), Presence::Required},
        {"by", "NAME",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Who did it; the officer when it is left out.")}};
    all.insert(all.end(), options.begin(), options.end());
    return {"reports", name, help, {fileArgument()}, std::move(all), run};
}

VerbOption stateOption()
{
    return {"state",
            "STATE",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Only reports that stand there."),
            Presence::Optional,
            {"all", "overdue", "expected", "returned", "received", "approved", "skipped"}};
}

} // namespace

std::vector<Verb> reportsVerbs()
{
    const VerbOption remarks{"remarks", "TEXT",
                             QT_TRANSLATE_NOOP("oslonac::CommandLine", "What is to be said of it.")};
    const VerbOption why{"remarks", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why."),
                         Presence::Required};
    return {
        {"reports",
         "list",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Lists the reports that parties owe or have sent."),
         {fileArgument()},
         {callOption(Presence::Optional), stateOption(), jsonOption()},
         list},
        stepVerb("receive", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that a report was received."),
                 {remarks}, receive),
        stepVerb(
            "return",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Returns a report to the party for corrections."),
            {{"remarks", "TEXT",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "What is to be corrected; the party is told it."),
              Presence::Required},
             {"correct-by", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it is due again.")}},
            giveBack),
        stepVerb("approve", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that a report was approved."),
                 {remarks}, approve),
        stepVerb("skip", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Declares a report not needed."), {why},
                 skip),
        stepVerb("reopen",
                 QT_TRANSLATE_NOOP("oslonac::CommandLine", "Opens an approved or skipped report again."),
                 {why}, reopen)};
}

} // namespace oslonac
