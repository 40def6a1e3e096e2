// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/step_words.h"

#include "core/operations/history.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// A step over more records than these is told by their number: nobody reads an import in a row of a list.
constexpr qint64 mostRecordsWorded = 20;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::StepWords)
};

/// What a record that was made or taken away held says little; that it was, everything.
bool isToldByValues(const WordedChange& change, size_t fields)
{
    return change.change == RowChange::Updated || fields == 1;
}

QString madeOrTaken(const WordedChange& change)
{
    return change.change == RowChange::Inserted ? Tr::tr("new: %1", "kind of record").arg(change.kind)
                                                : Tr::tr("deleted: %1", "kind of record").arg(change.kind);
}

QString recordText(const WordedChange& change)
{
    if (change.title.isEmpty())
        return change.kind;
    if (change.hint.isEmpty())
        return change.title;
    return Tr::tr("%1 (%2)", "name of a record and what tells it from others").arg(change.title, change.hint);
}

} // namespace

StepKind kindOf(const JournalEntry& entry)
{
    if (entry.action == JournalAction::Undo)
        return StepKind::TakenBack;
    if (entry.action == JournalAction::Redo)
        return StepKind::DoneAgain;
    const QString code = oslonac::codeOf(entry.operation.kind);
    if (isDeletion(entry.operation.kind))
        return StepKind::Deletion;
    if (code.startsWith(u"import_"))
        return StepKind::Import;
    return code.startsWith(u"add_") || code.startsWith(u"draft_") ? StepKind::Addition : StepKind::Change;
}

QString codeOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Addition:
        return u"addition"_s;
    case StepKind::Change:
        return u"change"_s;
    case StepKind::Deletion:
        return u"deletion"_s;
    case StepKind::Import:
        return u"import"_s;
    case StepKind::TakenBack:
        return u"taken_back"_s;
    case StepKind::DoneAgain:
        return u"done_again"_s;
    }
    return {};
}

QString titleOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Addition:
        return Tr::tr("Addition");
    case StepKind::Change:
        return Tr::tr("Change");
    case StepKind::Deletion:
        return Tr::tr("Deletion");
    case StepKind::Import:
        return Tr::tr("Import");
    case StepKind::TakenBack:
        return Tr::tr("Undo");
    case StepKind::DoneAgain:
        return Tr::tr("Redo");
    }
    return {};
}

QString sentenceOf(const JournalEntry& entry)
{
    switch (entry.action) {
    case JournalAction::Do:
        return titleOf(entry.operation);
    case JournalAction::Undo:
        return Tr::tr("Undone: %1").arg(stepName(entry.operation));
    case JournalAction::Redo:
        return Tr::tr("Done again: %1").arg(stepName(entry.operation));
    }
    return {};
}

StepWords::StepWords(const Desk& desk) : m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())) {}

void StepWords::forget()
{
    m_known.clear();
    if (m_texts->language() != m_desk.language())
        m_texts = std::make_unique<Texts>(m_desk.language());
}

const StepSummary& StepWords::of(const JournalEntry& entry)
{
    const auto known = m_known.constFind(entry.number);
    return known != m_known.constEnd() ? *known : *m_known.insert(entry.number, summary(entry));
}

std::vector<WordedChange> StepWords::changes(const JournalEntry& entry) const
{
    return inWords(m_desk.file(), m_desk.workspace.history().ofEntry(entry), *m_texts);
}

StepSummary StepWords::summary(const JournalEntry& entry) const
{
    StepSummary words;
    const QString many = Tr::tr("%n records", nullptr, int(entry.rowCount));
    if (entry.rowCount > mostRecordsWorded) {
        words.record = words.note = many;
        return words;
    }
    const std::vector<WordedChange> all = changes(entry);
    if (all.empty())
        return words;
    const bool isOne = std::ranges::all_of(
        all, [&](const WordedChange& change) { return change.record == all.front().record; });
    words.record = isOne ? recordText(all.front()) : many;
    const auto first = std::ranges::find_if(
        all, [&](const WordedChange& change) { return isToldByValues(change, all.size()); });
    if (first == all.end()) {
        words.note = isOne ? madeOrTaken(all.front()) : many;
        return words;
    }
    words.field = first->field;
    words.before = first->before.simplified();
    words.after = first->after.simplified();
    if (all.size() > 1)
        words.note = Tr::tr("and %n more", "fields", int(all.size()) - 1);
    return words;
}

} // namespace oslonac::ui
