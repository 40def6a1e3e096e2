// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_findings.h"
#include "app/command_line/call_lookup.h"
#include "app/command_line/import_output.h"
#include "app/command_line/input.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/applications/application_operations.h"
#include "core/exchange/applications_import.h"
#include "core/languages/own_text.h"

#include <QFileInfo>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

Exit importApplicationsTable(const Invocation& invocation)
{
    const QString path = invocation.argument(1);
    const QByteArray bytes = contentOf(path);
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    return tellImport(invocation, importApplications(*workspace, call, bytes, QFileInfo(path).fileName()));
}

[[noreturn]] void refuseApproval(const Application& application, const QString& code, bool isApproved,
                                 const QStringList& open)
{
    const QString& number = application.registryNumber;
    if (isApproved)
        throw Refusal(
            Words::tr("The finding \"%1\" of application %2 is approved already.").arg(code, number));
    if (open.isEmpty()) {
        throw Refusal(
            Words::tr("Application %1 has no open finding, so there is nothing to approve.").arg(number));
    }
    throw Refusal(Words::tr("Application %1 has no open finding \"%2\"; it has: %3.")
                      .arg(number, code, open.join(u", "_s)));
}

/// The findings of the application with this code that nobody has approved yet.
std::vector<Finding> openFindings(const Workspace& workspace, const CallApplications& applications,
                                  const Application& application, const Invocation& invocation)
{
    const QString code = invocation.value("finding");
    std::vector<Finding> open;
    QStringList codes;
    bool isApproved = false;
    const DueQuestion question{workspace.today(), invocation.language()};
    for (const ListedFinding& one : findingsOfCall(workspace.file(), applications, question)) {
        if (one.application != application.id)
            continue;
        if (!one.finding.isOpen()) {
            isApproved = isApproved || one.finding.code == code;
            continue;
        }
        if (one.finding.code == code)
            open.push_back(one.finding);
        if (!codes.contains(one.finding.code))
            codes.append(one.finding.code);
    }
    if (open.empty())
        refuseApproval(application, code, isApproved, codes);
    return open;
}

Exit approve(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const auto applications = readCallApplications(workspace->file(), invocation.call(workspace->file()).id);
    const Application& application = applicationOf(applications, invocation.value("application"));
    const auto findings = openFindings(*workspace, applications, application, invocation);
    approveFindings(*workspace, findings, invocation.value("reason"));
    for (const Finding& finding : findings)
        say(Words::tr("Approved: %1").arg(ownTextIn(finding.what, invocation.language())));
    return Exit::Done;
}

Exit withdraw(const Invocation& invocation)
{
    const QDate date = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    const auto applications = readCallApplications(workspace->file(), invocation.call(workspace->file()).id);
    const Application& application = applicationOf(applications, invocation.value("application"));
    withdrawApplication(*workspace, application.id, date, invocation.value("reason"));
    say(Words::tr("Application %1 of %2 was withdrawn.")
            .arg(application.registryNumber,
                 ownTextIn(applications.organisationName(application.applicantId), invocation.language())));
    return Exit::Done;
}

VerbOption applicationOption()
{
    return {"application", "NUMBER",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "The registry number of the application."),
            Presence::Required};
}

} // namespace

std::vector<Verb> applicationsVerbs()
{
    return {
        {"applications",
         "import",
         QT_TRANSLATE_NOOP(
             "oslonac::CommandLine",
             "Takes applications from a table: all of it or, with a problem, nothing (status 1)."),
         {fileArgument(),
          {"TABLE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "CSV; its columns: docs/tables.md.")}},
         {callOption(), jsonOption()},
         importApplicationsTable},
        {"applications",
         "approve",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Accepts a finding on an application, with the reason."),
         {fileArgument()},
         {callOption(),
          applicationOption(),
          {"finding", "CODE",
           QT_TRANSLATE_NOOP("oslonac::CommandLine",
                             "The code of the finding, as \"findings list\" shows it."),
           Presence::Required},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why it is accepted."),
           Presence::Required}},
         approve},
        {"applications",
         "withdraw",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Notes that the applicant withdrew an application."),
         {fileArgument()},
         {callOption(),
          applicationOption(),
          {"date", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it was withdrawn."),
           Presence::Required},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why it was withdrawn."),
           Presence::Required}},
         withdraw},
    };
}

} // namespace oslonac
