// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/input.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/applications/application.h"
#include "core/exchange/call_import.h"
#include "core/languages/own_text.h"
#include "core/languages/spoken.h"
#include "core/selection/selection_operations.h"
#include "core/values/dates.h"
#include "core/values/faults.h"

#include <QFileInfo>
#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject importJson(const CallImport& import, const CallImportResult& result)
{
    QJsonArray problems;
    for (const JsonProblem& problem : result.problems) {
        problems.append(QJsonObject{{u"path"_s, problem.path},
                                    {u"line"_s, problem.line},
                                    {u"column"_s, problem.column},
                                    {u"reason"_s, problem.sentence}});
    }
    return {{u"call"_s, import.definition.call.code},
            {u"imported"_s, result.call.has_value()},
            {u"changed"_s, !result.changes.isEmpty()},
            {u"problems"_s, problems}};
}

/// A rule that stands against the call is told as JSON too, and then as every refusal.
CallImportResult imported(Performer& performer, const CallImport& import, const Invocation& invocation)
{
    try {
        return importCall(performer, import);
    } catch (const RuleBroken& broken) {
        if (invocation.wantsJson())
            print(importJson(import, {std::nullopt, {}, {{QString(), broken.whatHappened()}}}));
        throw;
    }
}

Exit importCallFile(const Invocation& invocation)
{
    const QString path = invocation.argument(1);
    const CallImport import = readCallJson(contentOf(path), QFileInfo(path).fileName());
    const auto workspace = invocation.open(Access::ReadWrite);
    const CallImportResult result = imported(*workspace, import, invocation);
    if (invocation.wantsJson())
        print(importJson(import, result));
    for (const JsonProblem& problem : result.problems)
        say(problemLine(problem));
    if (!result.call) {
        say(Words::tr("The call was not imported; nothing was written."));
        return Exit::Findings;
    }
    const QString& code = import.definition.call.code;
    say(result.changes.isEmpty()
            ? Words::tr("Call %1 is already in the file with the same content.").arg(code)
            : Words::tr("Call %1 was imported.").arg(code));
    return Exit::Done;
}

Exit exportCallFile(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    printBytes(writeCallJson(workspace->file(), invocation.call(workspace->file()).id));
    return Exit::Done;
}

/// A call as the list names it.
struct ListedCall {
    Call call;
    qint64 lots = 0;
    qint64 applications = 0;
    std::optional<SelectionDecision> decision;
};

std::vector<ListedCall> listedCalls(const Connection& file)
{
    std::vector<ListedCall> listed;
    for (const Call& call : Records<Call>(file).all("ORDER BY code")) {
        listed.push_back({call, std::ssize(Records<Lot>(file).by(&Lot::callId, call.id)),
                          std::ssize(Records<Application>(file).by(&Application::callId, call.id)),
                          latestDecision(file, call.id)});
    }
    return listed;
}

QJsonObject callJson(const ListedCall& listed)
{
    const Call& call = listed.call;
    QJsonValue decision;
    if (listed.decision) {
        decision = QJsonObject{{u"number"_s, listed.decision->number},
                               {u"date"_s, listed.decision->decidedOn.toString(Qt::ISODate)},
                               {u"version"_s, listed.decision->version},
                               {u"digest"_s, listed.decision->digest}};
    }
    return {{u"code"_s, call.code},
            {u"title"_s, call.title},
            {u"published_on"_s,
             call.publishedOn ? QJsonValue(call.publishedOn->toString(Qt::ISODate)) : QJsonValue()},
            {u"deadline"_s, call.deadline ? QJsonValue(call.deadline->toIsoText()) : QJsonValue()},
            {u"lots"_s, listed.lots},
            {u"applications"_s, listed.applications},
            {u"decision"_s, decision}};
}

QStringList callRow(const ListedCall& listed, Language language)
{
    const auto& deadline = listed.call.deadline;
    return {listed.call.code,
            deadline ? dateTimeText(QDateTime(deadline->date, deadline->time), language) : u"–"_s,
            QString::number(listed.lots),
            spokenNumber(listed.applications),
            listed.decision ? listed.decision->number : u"–"_s,
            ownTextIn(listed.call.title, language)};
}

Exit listCalls(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    QJsonArray calls;
    std::vector<QStringList> rows;
    for (const ListedCall& listed : listedCalls(workspace->file())) {
        calls.append(callJson(listed));
        rows.push_back(callRow(listed, invocation.language()));
    }
    if (invocation.wantsJson()) {
        print(QJsonObject{{u"calls"_s, calls}});
    } else {
        print(alignedTable({Words::tr("Call"), Words::tr("Deadline"), Words::tr("Lots"),
                            Words::tr("Applications"), Words::tr("Decision"), Words::tr("Title")},
                           rows, {Side::Left, Side::Left, Side::Right, Side::Right}));
    }
    return Exit::Done;
}

} // namespace

std::vector<Verb> callVerbs()
{
    return {
        {"call",
         "import",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Adds a call, or brings the one of the same code to what the file says."),
         {fileArgument(),
          {"CALL.json",
           QT_TRANSLATE_NOOP("oslonac::CommandLine", "The call; its format: docs/call-json.md.")}},
         {jsonOption()},
         importCallFile},
        {"call",
         "export",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Writes a call as JSON to standard output."),
         {fileArgument()},
         {callOption()},
         exportCallFile},
        {"call",
         "list",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Lists the calls of a file."),
         {fileArgument()},
         {jsonOption()},
         listCalls},
    };
}

} // namespace oslonac
