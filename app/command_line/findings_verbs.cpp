// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/agreements/agreement_findings.h"
#include "core/applications/application_rules.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_operations.h"

#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A finding with the application it stands on, where it stands on one.
struct ListedFinding {
    Finding finding;
    QString registryNumber;
    QString applicant;
};

std::vector<Finding> findingsOf(const Connection& file, const Call& call,
                                const CallApplications& applications, Language language)
{
    std::vector<Finding> findings;
    for (const ApplicationReview& one : review(applications, language).applications)
        findings.insert(findings.end(), one.findings.begin(), one.findings.end());
    std::vector<Finding> scoring = scoringFindings(applications, readCallMarks(file, call.id));
    attachApprovals(scoring, Records<Approval>(file).all());
    findings.insert(findings.end(), scoring.begin(), scoring.end());
    const auto decision = latestDecision(file, call.id);
    const auto agreements = findingsOfAgreements(
        file, call, decision ? selectedIn(*decision) : std::vector<SelectedApplication>());
    findings.insert(findings.end(), agreements.begin(), agreements.end());
    return findings;
}

ListedFinding listed(Finding finding, const CallApplications& applications)
{
    ListedFinding result{std::move(finding), {}, {}};
    if (result.finding.recordTable != QLatin1StringView(Mapping<Application>::table))
        return result;
    for (const Application& application : applications.applications) {
        if (application.id.number() == result.finding.recordId) {
            result.registryNumber = application.registryNumber;
            result.applicant = applications.organisationName(application.applicantId);
        }
    }
    return result;
}

QJsonValue approvalJson(const std::optional<Approval>& approval)
{
    if (!approval)
        return {};
    return QJsonObject{{u"reason"_s, approval->reason},
                       {u"approved_by"_s, approval->approvedBy},
                       {u"approved_on"_s, approval->approvedOn.toString(Qt::ISODate)}};
}

QJsonObject findingJson(const ListedFinding& listed)
{
    const Finding& finding = listed.finding;
    return {{u"code"_s, finding.code},
            {u"severity"_s, codeOf(finding.severity)},
            {u"what"_s, finding.what},
            {u"why"_s, finding.why},
            {u"source"_s, finding.source},
            {u"facts"_s, finding.facts},
            {u"record_table"_s, finding.recordTable},
            {u"record_id"_s, QString::number(finding.recordId)},
            {u"registry_number"_s, listed.registryNumber},
            {u"applicant"_s, listed.applicant},
            {u"approval"_s, approvalJson(finding.approval)}};
}

QString severityText(const Finding& finding)
{
    if (!finding.isOpen())
        return Words::tr("approved", "a finding");
    switch (finding.severity) {
    case Severity::Note:
        return Words::tr("note", "how grave a finding is");
    case Severity::Warning:
        return Words::tr("warning", "how grave a finding is");
    case Severity::Error:
        return Words::tr("error", "how grave a finding is");
    }
    throw std::logic_error("a severity is unknown");
}

Exit listFindings(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const Call call = invocation.call(workspace->file());
    const auto applications = readCallApplications(workspace->file(), call.id);
    QJsonArray array;
    std::vector<QStringList> rows;
    bool open = false;
    for (Finding& finding : findingsOf(workspace->file(), call, applications, invocation.language())) {
        open = open || (finding.isOpen() && finding.severity != Severity::Note);
        const ListedFinding one = listed(std::move(finding), applications);
        array.append(findingJson(one));
        rows.push_back({severityText(one.finding), one.finding.code,
                        one.registryNumber.isEmpty() ? u"–"_s : one.registryNumber, one.finding.what});
    }
    if (invocation.wantsJson())
        print(QJsonObject{{u"findings"_s, array}});
    else if (rows.empty())
        print(Words::tr("Nothing was found.") + u'\n');
    else
        print(alignedTable(
            {Words::tr("Severity"), Words::tr("Finding"), Words::tr("Application"), Words::tr("What")},
            rows));
    return open ? Exit::Findings : Exit::Done;
}

} // namespace

std::vector<Verb> findingsVerbs()
{
    return {{"findings",
             "list",
             QT_TRANSLATE_NOOP(
                 "oslonac::CommandLine",
                 "Lists what is late, over the ceiling, missing, divergent or blank; status 1 while "
                 "a warning or an error is open."),
             {fileArgument()},
             {callOption(), jsonOption()},
             listFindings}};
}

} // namespace oslonac
