// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_inspector.h"

#include "core/values/dates.h"
#include "ui/history/change_lines.h"
#include "ui/history/step_words.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t mostValues = 30;

} // namespace

HistoryInspector::HistoryInspector(const Desk& desk, StepWords& words, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_words(words)
{
    m_changed = addSection(
        {"oslonac::ui::HistoryInspector", QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "Old and new")});
    m_lines = m_changed->add(new ChangeLines);
    buildConsequences();
    m_past = addSection({"oslonac::ui::HistoryInspector",
                         QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "History of this field")});
    m_values = m_past->add(new NoteList);
    connect(m_lines, &ChangeLines::recordChosen, this, &HistoryInspector::recordChosen);
    connect(m_lines, &ChangeLines::fieldChosen, this,
            [this](size_t place) { m_desk.run([&] { showPast(place); }); });
    showNothing();
}

void HistoryInspector::buildConsequences()
{
    m_consequence =
        addSection({"oslonac::ui::HistoryInspector",
                    QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "If this step is undone")});
    m_check = m_consequence->add(new NoteList);
    m_undo = new Button(ButtonKind::Primary, &m_consequence->body());
    m_undo->setThemedIcon(u"edit-undo"_s);
    m_undo->setKeyCap(u"U"_s);
    m_consequence->add(m_undo);
    m_consequence->column()->setAlignment(m_undo, Qt::AlignLeft);
    connect(m_undo, &QPushButton::clicked, this, &HistoryInspector::undoRequested);
}

QString HistoryInspector::whenAndWho(const JournalEntry& entry) const
{
    return tr("%1, %2", "moment and officer")
        .arg(dateTimeText(entry.occurredAt.toLocalTime(), m_desk.language()),
             entry.officer.isEmpty() ? tr("nobody named") : ownText(entry.officer, Writing::AsName));
}

void HistoryInspector::show(const JournalEntry& entry)
{
    setTitle(sentenceOf(entry));
    setFacts(tr("Step %1, %2").arg(QString::number(entry.number), whenAndWho(entry)), Writing::AsWritten);
    m_entry = entry;
    m_changes = m_words.changes(entry);
    m_changed->show();
    m_changed->setNote(tr("%n fields", nullptr, int(m_changes.size())));
    m_lines->setChanges(m_changes);
    m_consequence->hide();
    showPast(0);
    verticalScrollBar()->setValue(0);
}

void HistoryInspector::showNothing()
{
    setTitle(tr("No step chosen"));
    setFacts({});
    m_consequence->hide();
    m_changed->hide();
    m_past->hide();
}

void HistoryInspector::showConsequence()
{
    constexpr const char* undone =
        QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "If this step is undone");
    constexpr const char* again =
        QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "If this step is done again");
    m_consequence->setTitle({"oslonac::ui::HistoryInspector", m_entry.isUndone ? again : undone});
    m_consequence->show();
}

void HistoryInspector::showPlanning()
{
    showConsequence();
    m_check->setNotes({{StatusKind::Mute, {}, {}, tr("Looking for later steps that depend on it…")}});
    m_undo->hide();
}

Note HistoryInspector::outcomeOf(const UndoPlan& plan) const
{
    if (!plan.isPossible())
        return {StatusKind::Wait, {}, {}, plan.obstacle};
    if (m_entry.isUndone)
        return {StatusKind::Ok, {}, {}, tr("Nothing changed since stands in its way.")};
    if (!plan.later.empty())
        return {StatusKind::Wait,
                {},
                {},
                tr("%n later steps depend on it and are undone with it:", nullptr, int(plan.later.size()))};
    if (isDeletion(m_entry.operation.kind))
        return {StatusKind::Ok,
                {},
                {},
                tr("%n records come back, with everything linked to them.", nullptr, int(m_entry.rowCount))};
    return {StatusKind::Ok, {}, {}, tr("No later step depends on it; it can be undone on its own.")};
}

void HistoryInspector::showPlan(const UndoPlan& plan)
{
    showConsequence();
    std::vector<Note> notes{outcomeOf(plan)};
    if (!plan.inTheWay.empty())
        notes.push_back({StatusKind::Mute,
                         {},
                         {},
                         tr("%n later steps stand in the way. Undo them first, beginning with the newest.",
                            nullptr, int(plan.inTheWay.size()))});
    for (const JournalEntry& step : plan.isPossible() ? plan.later : plan.inTheWay) {
        notes.push_back({StatusKind::Mute,
                         sentenceOf(step),
                         {},
                         whenAndWho(step),
                         tr("Show this step"),
                         [this, number = step.number] { Q_EMIT stepChosen(number); },
                         u"document-edit"_s});
        notes.back().writing = Writing::AsWritten;
    }
    if (plan.isPossible())
        notes.push_back({StatusKind::Ok, {}, {}, tr("All other steps stay.")});
    m_check->setNotes(notes);
    const int later = int(plan.later.size());
    m_undo->setVisible(plan.isPossible());
    m_undo->setThemedIcon(m_entry.isUndone ? u"edit-redo"_s : u"edit-undo"_s);
    m_undo->setText(m_entry.isUndone                     ? tr("Do it again")
                    : later > 0                          ? tr("Undo with %n later steps", nullptr, later)
                    : isDeletion(m_entry.operation.kind) ? tr("Bring it back")
                                                         : tr("Undo this one"));
}

// Where a step changed several fields, the first one until another takes the focus.
void HistoryInspector::showPast(size_t place)
{
    const bool isOne =
        place < m_changes.size() && std::ranges::all_of(m_changes, [&](const WordedChange& change) {
            return change.record == m_changes.front().record;
        });
    m_past->setVisible(isOne);
    if (!isOne)
        return;
    const WordedChange& field = m_changes[place];
    m_past->setNote(field.field);
    const auto all =
        inWords(m_desk.file(), m_desk.workspace.history().ofRecord(field.record.table, field.record.id),
                m_words.texts());
    std::vector<Note> notes;
    for (const WordedChange& past : all) {
        if (past.column != field.column || notes.size() == mostValues)
            continue;
        const bool isShown = past.entry.number == m_entry.number;
        notes.push_back({isShown ? StatusKind::Info : StatusKind::Mute,
                         past.after.isEmpty() ? tr("nothing") : past.after,
                         {},
                         isShown ? tr("%1 (this step)").arg(whenAndWho(past.entry)) : whenAndWho(past.entry),
                         {},
                         {},
                         past.entry.action == JournalAction::Undo ? u"edit-undo"_s : u"document-edit"_s});
        notes.back().writing = Writing::AsWritten;
    }
    m_values->setNotes(notes);
}

} // namespace oslonac::ui
