// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_states.h"

#include "core/languages/texts.h"
#include "core/storage/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::PartyReport)
};

constexpr const char* context = "oslonac::PartyReport";

const char* sourceOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Narrative:
        return QT_TRANSLATE_NOOP("oslonac::PartyReport", "Narrative report");
    case ReportKind::Financial:
        return QT_TRANSLATE_NOOP("oslonac::PartyReport", "Financial report");
    case ReportKind::Interim:
        return QT_TRANSLATE_NOOP("oslonac::PartyReport", "Interim report");
    case ReportKind::Final:
        return QT_TRANSLATE_NOOP("oslonac::PartyReport", "Final report");
    case ReportKind::Other:
        return QT_TRANSLATE_NOOP("oslonac::PartyReport", "Report");
    }
    throw std::logic_error("a kind of reports is unknown");
}

/// The first of several is one of several too: the rule of interim reports asks for a row of them.
bool isOfRow(const PartyReport& report)
{
    return report.part > 1 || report.kind == ReportKind::Interim;
}

bool isOwedIn(ReportState state)
{
    return state == ReportState::Expected || state == ReportState::Returned;
}

/// `owed` is how a report was owed when it was skipped.
std::optional<ReportState> stateAfterStep(ReportState state, ReportState owed, ReportStepKind kind)
{
    using State = ReportState;
    const auto when = [](bool isPossible, State next) {
        return isPossible ? std::optional(next) : std::nullopt;
    };
    switch (kind) {
    case ReportStepKind::Received:
        return when(isOwedIn(state), State::Received);
    case ReportStepKind::Returned:
        return when(state == State::Received, State::Returned);
    case ReportStepKind::Approved:
        return when(state == State::Received, State::Approved);
    case ReportStepKind::Skipped:
        return when(isOwedIn(state), State::Skipped);
    case ReportStepKind::Reopened:
        if (state == State::Skipped)
            return owed;
        return when(state == State::Approved, State::Received);
    }
    throw std::logic_error("a kind of steps of reports is unknown");
}

} // namespace

std::optional<ReportState> stateAfter(const std::vector<ReportStep>& steps)
{
    ReportState state = ReportState::Expected;
    ReportState owed = state;
    for (const ReportStep& step : steps) {
        const auto next = stateAfterStep(state, owed, step.kind);
        if (!next)
            return std::nullopt;
        if (isOwedIn(state))
            owed = state;
        state = *next;
    }
    return state;
}

bool ReportFile::mayTake(ReportStepKind kind) const
{
    std::vector<ReportStep> then = steps;
    then.emplace_back();
    then.back().kind = kind;
    return stateAfter(then).has_value();
}

bool ReportFile::isOwed() const
{
    return isOwedIn(state());
}

QDate ReportFile::dueOn() const
{
    const ReportStep* returned = last(ReportStepKind::Returned);
    return returned && returned->correctBy ? *returned->correctBy : record.dueOn;
}

const ReportStep* ReportFile::last(ReportStepKind kind) const
{
    const auto found = std::ranges::find(steps.rbegin(), steps.rend(), kind, &ReportStep::kind);
    return found == steps.rend() ? nullptr : &*found;
}

std::vector<ReportFile> reportsOf(const Connection& file, Id<Agreement> of)
{
    std::vector<ReportFile> reports;
    for (PartyReport& report : Records<PartyReport>(file).by(&PartyReport::agreementId, of, "due_on, id")) {
        auto steps = Records<ReportStep>(file).by(&ReportStep::reportId, report.id, "id");
        reports.push_back({std::move(report), std::move(steps)});
    }
    return reports;
}

ReportFile readReport(const Connection& file, Id<PartyReport> id)
{
    return {Records<PartyReport>(file).get(id),
            Records<ReportStep>(file).by(&ReportStep::reportId, id, "id")};
}

int reportsToCheck(const Connection& file)
{
    // One that was approved and reopened waits again; one that was skipped and reopened is owed.
    return int(file.integer(R"(SELECT count(*)
FROM report_steps AS last
WHERE last.id = (SELECT max(id) FROM report_steps WHERE report_id = last.report_id)
  AND (last.kind = 'received'
       OR (last.kind = 'reopened'
           AND (SELECT kind FROM report_steps
                WHERE report_id = last.report_id AND id < last.id
                ORDER BY id DESC
                LIMIT 1) = 'approved')))"));
}

QString titleOf(ReportKind kind)
{
    return QCoreApplication::translate(context, sourceOf(kind));
}

QString titleOf(const PartyReport& report)
{
    const QString title = report.title.isEmpty() ? titleOf(report.kind) : report.title;
    return isOfRow(report) ? Tr::tr("%1 %2", "title and number of a report").arg(title).arg(report.part)
                           : title;
}

QString titleIn(const PartyReport& report, Language language)
{
    const Texts texts(language);
    const QString title =
        report.title.isEmpty() ? texts.translate(context, sourceOf(report.kind)) : texts.own(report.title);
    return isOfRow(report) ? u"%1 %2"_s.arg(title, QString::number(report.part)) : title;
}

QString titleOf(ReportState state)
{
    switch (state) {
    case ReportState::Expected:
        return Tr::tr("expected", "a report");
    case ReportState::Returned:
        return Tr::tr("being corrected", "a report");
    case ReportState::Received:
        return Tr::tr("to be checked", "a report");
    case ReportState::Approved:
        return Tr::tr("approved", "a report");
    case ReportState::Skipped:
        return Tr::tr("not needed", "a report");
    }
    throw std::logic_error("a state of reports is unknown");
}

QString titleOf(ReportStepKind kind)
{
    switch (kind) {
    case ReportStepKind::Received:
        return Tr::tr("Received", "a report");
    case ReportStepKind::Returned:
        return Tr::tr("Returned for corrections", "a report");
    case ReportStepKind::Approved:
        return Tr::tr("Approved", "a report");
    case ReportStepKind::Skipped:
        return Tr::tr("Declared not needed", "a report");
    case ReportStepKind::Reopened:
        return Tr::tr("Reopened", "a report");
    }
    throw std::logic_error("a kind of steps of reports is unknown");
}

} // namespace oslonac
