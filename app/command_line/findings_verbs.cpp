// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_findings.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/languages/own_text.h"

#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue approvalJson(const std::optional<Approval>& approval)
{
    if (!approval)
        return {};
    return QJsonObject{{u"reason"_s, approval->reason},
                       {u"approved_by"_s, approval->approvedBy},
                       {u"approved_on"_s, approval->approvedOn.toString(Qt::ISODate)}};
}

QJsonObject findingJson(const ListedFinding& listed, Language language)
{
    const Finding& finding = listed.finding;
    return {{u"code"_s, finding.code},
            {u"severity"_s, codeOf(finding.severity)},
            {u"what"_s, ownTextIn(finding.what, language)},
            {u"why"_s, finding.why},
            {u"source"_s, finding.source},
            {u"facts"_s, finding.facts},
            {u"record_table"_s, finding.recordTable},
            {u"record_id"_s, QString::number(finding.recordId)},
            {u"registry_number"_s, listed.registryNumber},
            {u"applicant"_s, listed.applicant},
            {u"waits"_s, listed.waits},
            {u"approval"_s, approvalJson(finding.approval)}};
}

QString severityText(const Finding& finding)
{
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

QString stateText(const ListedFinding& listed)
{
    if (!listed.finding.isOpen())
        return Words::tr("approved", "a finding");
    return listed.waits ? Words::tr("waits", "a finding, for an answer")
                        : Words::tr("settled", "a finding, by a rule or a decision");
}

Exit listFindings(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const Call call = invocation.call(workspace->file());
    const auto applications = readCallApplications(workspace->file(), call.id);
    QJsonArray array;
    std::vector<QStringList> rows;
    bool waits = false;
    for (const ListedFinding& one :
         findingsOfCall(workspace->file(), applications, {workspace->today(), invocation.language()})) {
        waits = waits || one.waits;
        array.append(findingJson(one, invocation.language()));
        rows.push_back({severityText(one.finding), stateText(one), one.finding.code,
                        one.registryNumber.isEmpty() ? u"–"_s : one.registryNumber,
                        ownTextIn(one.finding.what, invocation.language())});
    }
    if (invocation.wantsJson())
        print(QJsonObject{{u"findings"_s, array}});
    else if (rows.empty())
        print(Words::tr("Nothing was found.") + u'\n');
    else
        print(alignedTable({Words::tr("Severity"), Words::tr("State"), Words::tr("Finding"),
                            Words::tr("Application"), Words::tr("What")},
                           rows));
    return waits ? Exit::Findings : Exit::Done;
}

} // namespace

std::vector<Verb> findingsVerbs()
{
    return {{"findings",
             "list",
             QT_TRANSLATE_NOOP(
                 "oslonac::CommandLine",
                 "Lists what is late, over the ceiling, missing, divergent or blank; status 1 while "
                 "a finding waits for an answer."),
             {fileArgument()},
             {callOption(), jsonOption()},
             listFindings}};
}

} // namespace oslonac
