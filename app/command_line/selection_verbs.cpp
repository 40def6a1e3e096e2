// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_lookup.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/selection_export.h"
#include "app/command_line/selection_lists.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/dates.h"

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

CallList listToRank(const Connection& file, const Call& call, const Invocation& invocation)
{
    if (!invocation.has("decided"))
        return presentList(file, call);
    auto decided = decidedList(file, call);
    if (!decided)
        throw Refusal(Words::tr("The selection of call %1 is not decided yet.").arg(call.code));
    sayDifferences(decided->list, presentList(file, call).list, invocation.language());
    return *std::move(decided);
}

void keepLot(SelectionList& list, const QString& code)
{
    std::erase_if(list.lots, [&](const SelectionLot& lot) { return lot.code != code; });
}

Exit rank(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const Call call = invocation.call(workspace->file());
    CallList shown = listToRank(workspace->file(), call, invocation);
    SelectionList& list = shown.list;
    if (invocation.has("lot"))
        keepLot(list, lotOf(readCallDefinition(workspace->file(), call.id), invocation.value("lot")).code);
    if (invocation.wantsJson())
        print(toJson(list));
    else
        print(terminalText(shown, invocation.language(),
                           invocation.has("reasons") ? RowReasons::Show : RowReasons::Leave));
    sayOpenTies(list, invocation.language());
    return Exit::Done;
}

Exit decide(const Invocation& invocation)
{
    const DecisionPaper paper{invocation.value("number"), invocation.date("date"), invocation.value("body")};
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    const SelectionDecision decision = decideSelection(*workspace, call, paper);
    if (invocation.wantsJson()) {
        print(QJsonObject{{u"call"_s, call.code},
                          {u"number"_s, decision.number},
                          {u"date"_s, decision.decidedOn.toString(Qt::ISODate)},
                          {u"body"_s, decision.body},
                          {u"version"_s, decision.version},
                          {u"digest"_s, decision.digest}});
    }
    sayMissingMarks(selectionListFromJson(decision.list), invocation.language());
    say(Words::tr("Call %1 is decided: decision %2 of %3, version %4 of the list.")
            .arg(call.code, decision.number, dateText(decision.decidedOn, invocation.language()),
                 QString::number(decision.version)));
    return Exit::Done;
}

Exit decideTieOnLine(const Invocation& invocation)
{
    const DecisionPaper paper{invocation.value("number"), invocation.date("date"), invocation.value("body")};
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    const auto applications = readCallApplications(workspace->file(), call.id);
    const Lot& lot = lotOf(applications.definition, invocation.value("lot"));
    std::vector<Id<Application>> order;
    for (const QString& number : invocation.value("order").split(u',', Qt::SkipEmptyParts)) {
        const Application& application = applicationOf(applications, number);
        if (application.lotId != lot.id) {
            throw Refusal(Words::tr("Application %1 is not in lot %2; nothing was written.")
                              .arg(application.registryNumber, lot.code));
        }
        if (std::find(order.begin(), order.end(), application.id) != order.end())
            throw UsageError(
                Words::tr("--order names application %1 twice.").arg(application.registryNumber));
        order.push_back(application.id);
    }
    if (order.size() < 2)
        throw UsageError(Words::tr("--order names at least two applications, with commas between them."));
    decideTie(*workspace, call, lot.id, paper, order, invocation.value("reason"));
    say(Words::tr("The commission's order was recorded for lot %1.").arg(lot.code));
    return Exit::Done;
}

VerbOption numberOption()
{
    return {"number", "NUMBER", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The number of the decision."),
            Presence::Required};
}

VerbOption dateOption()
{
    return {"date", "DATE",
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Its date: 2023-09-18, or as 18. 9. 2023."),
            Presence::Required};
}

VerbOption bodyOption()
{
    return {"body", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Who decided.")};
}

Verb rankVerb()
{
    return {"selection",
            "rank",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Shows the list as it stands now; undecided ties are told on standard error."),
            {fileArgument()},
            {callOption(),
             {"lot", "LOT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Only this lot.")},
             {"decided", nullptr, QT_TRANSLATE_NOOP("oslonac::CommandLine", "The newest decided list.")},
             {"reasons", nullptr,
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "Also why each application stands where it stands.")},
             jsonOption()},
            rank};
}

Verb decideVerb()
{
    return {"selection",
            "decide",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Freezes the list under a decision; refused while a tie on the line is open."),
            {fileArgument()},
            {callOption(), numberOption(), dateOption(), bodyOption(), jsonOption()},
            decide};
}

Verb decideTieVerb()
{
    return {"selection",
            "decide-tie",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Records in which order the commission put applications with equal points."),
            {fileArgument()},
            {callOption(),
             {"lot", "LOT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The code of the lot."),
              Presence::Required},
             {"order", "NUMBERS",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "Registry numbers in their order, with commas."),
              Presence::Required},
             numberOption(),
             dateOption(),
             bodyOption(),
             {"reason", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why in this order."),
              Presence::Required}},
            decideTieOnLine};
}

} // namespace

std::vector<Verb> selectionVerbs()
{
    return {rankVerb(), decideVerb(), decideTieVerb(), selectionExportVerb()};
}

} // namespace oslonac
