// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/languages/own_text.h"
#include "core/languages/spoken.h"
#include "core/values/dates.h"

#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject entryJson(const JournalEntry& entry)
{
    return {{u"number"_s, entry.number},
            {u"occurred_at"_s, entry.occurredAt.toUTC().toString(Qt::ISODate)},
            {u"officer"_s, entry.officer},
            {u"action"_s, codeOf(entry.action)},
            {u"operation"_s, codeOf(entry.operation.kind)},
            {u"details"_s, QJsonArray::fromStringList(entry.operation.details)},
            {u"title"_s, titleOf(entry.operation)},
            {u"target"_s, entry.target ? QJsonValue(*entry.target) : QJsonValue()},
            {u"is_undone"_s, entry.isUndone},
            {u"rows"_s, entry.rowCount}};
}

/// What an officer wrote in it stands in the script of the sentence.
QString shownTitle(const Operation& operation)
{
    return ownTextIn(titleOf(operation), spokenLanguage());
}

QString whatHappened(const JournalEntry& entry)
{
    const QString title = shownTitle(entry.operation);
    switch (entry.action) {
    case JournalAction::Do:
        return entry.isUndone ? Words::tr("%1 (undone)", "a step in the history").arg(title) : title;
    case JournalAction::Undo:
        return Words::tr("Undone: %1").arg(title);
    case JournalAction::Redo:
        return Words::tr("Redone: %1").arg(title);
    }
    throw std::logic_error("an action is unknown");
}

Exit listHistory(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    QJsonArray entries;
    std::vector<QStringList> rows;
    for (const JournalEntry& entry : workspace->journal().entries()) {
        entries.append(entryJson(entry));
        rows.push_back({QString::number(entry.number),
                        dateTimeText(entry.occurredAt.toLocalTime(), invocation.language()), entry.officer,
                        spokenNumber(entry.rowCount), whatHappened(entry)});
    }
    if (invocation.wantsJson()) {
        print(QJsonObject{{u"entries"_s, entries}});
    } else {
        print(alignedTable({Words::tr("Entry"), Words::tr("When"), Words::tr("Who"), Words::tr("Records"),
                            Words::tr("What")},
                           rows, {Side::Right, Side::Left, Side::Left, Side::Right}));
    }
    return Exit::Done;
}

qint64 entryNumber(const QString& text)
{
    bool sound = false;
    const qint64 number = text.toLongLong(&sound);
    if (!sound || number < 1)
        throw UsageError(Words::tr("--entry takes the number of an entry, as \"history list\" shows it."));
    return number;
}

Operation operationOf(const Workspace& workspace, qint64 number)
{
    const auto entry = workspace.journal().find(number);
    if (!entry)
        throw Refusal(Words::tr("The history has no entry %1; nothing was changed.").arg(number));
    return entry->operation;
}

Exit undo(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const auto next = workspace->journal().nextUndo();
    if (invocation.has("entry")) {
        const qint64 number = entryNumber(invocation.value("entry"));
        const Operation operation = operationOf(*workspace, number);
        workspace->undoEntry(number);
        say(Words::tr("Undone: %1").arg(shownTitle(operation)));
        return Exit::Done;
    }
    if (!workspace->undo())
        throw Refusal(Words::tr("There is nothing to undo."));
    say(Words::tr("Undone: %1").arg(shownTitle(next->operation)));
    return Exit::Done;
}

Exit redo(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const auto next = workspace->journal().nextRedo();
    if (invocation.has("entry")) {
        const qint64 number = entryNumber(invocation.value("entry"));
        const Operation operation = operationOf(*workspace, number);
        workspace->redoEntry(number);
        say(Words::tr("Redone: %1").arg(shownTitle(operation)));
        return Exit::Done;
    }
    if (!workspace->redo())
        throw Refusal(Words::tr("There is nothing to redo."));
    say(Words::tr("Redone: %1").arg(shownTitle(next->operation)));
    return Exit::Done;
}

} // namespace

std::vector<Verb> historyVerbs()
{
    return {
        {"history",
         "list",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Lists who did what and when, newest first."),
         {fileArgument()},
         {jsonOption()},
         listHistory},
        {"history",
         "undo",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Takes back the newest step, or one step alone, if no later work stands on it."),
         {fileArgument()},
         {{"entry", "N", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The number of the step to take back.")}},
         undo},
        {"history",
         "redo",
         QT_TRANSLATE_NOOP(
             "oslonac::CommandLine",
             "Brings back the step undone last, or one step alone, however long ago it was undone."),
         {fileArgument()},
         {{"entry", "N", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The number of the step to bring back.")}},
         redo},
    };
}

} // namespace oslonac
