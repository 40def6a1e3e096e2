// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_inspector.h"

#include "core/values/dates.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t shownFields = 60;

NoteList* notesIn(InspectorSection& section)
{
    auto* notes = new NoteList(&section.body());
    auto* column = new QVBoxLayout(&section.body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(notes);
    return notes;
}

QString shown(const QVariant& value)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype longestWord = 24; // digests and the like cannot wrap
    const QString text = value.toString();
    if (text.size() > longestWord && !text.contains(u' '))
        return text.left(longestWord) + u"…";
    return text.size() > longest ? QString(text.left(longest) + u"…") : text;
}

} // namespace

HistoryInspector::HistoryInspector(const Desk& desk, QWidget* parent) : InspectorPanel(parent), m_desk(desk)
{
    m_consequence =
        addSection({"oslonac::ui::HistoryInspector",
                    QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "If this step is undone")});
    m_check = notesIn(*m_consequence);
    m_changed = addSection(
        {"oslonac::ui::HistoryInspector", QT_TRANSLATE_NOOP("oslonac::ui::HistoryInspector", "Old and new")});
    m_fields = notesIn(*m_changed);
    showNothing();
}

void HistoryInspector::show(const JournalEntry& entry, const QString& sentence,
                            const std::optional<UndoCheck>& check)
{
    setTitle(sentence);
    setFacts(tr("Step %1, %2, %3")
                 .arg(entry.number)
                 .arg(dateTimeText(entry.occurredAt.toLocalTime(), m_desk.language()),
                      entry.officer.isEmpty() ? tr("nobody named") : entry.officer));
    m_consequence->setVisible(check.has_value());
    if (check) {
        Note note;
        note.kind = check->isPossible() ? StatusKind::Ok : StatusKind::Wait;
        note.text = check->isPossible() ? tr("Nothing later stands on it: it can be taken back alone.")
                    : check->brokenRule.isEmpty()
                        ? tr("Later steps changed the same records (%n). Take those back first.", nullptr,
                             int(check->conflicts.size()))
                        : check->brokenRule;
        m_check->setNotes({note});
    }
    m_changed->show();
    showFields(entry.number);
}

void HistoryInspector::showNothing()
{
    setTitle(tr("Nothing has been changed yet"));
    setFacts({});
    m_consequence->hide();
    m_changed->hide();
}

void HistoryInspector::showFields(qint64 number)
{
    const std::vector<FieldChange> fields = m_desk.workspace.history().ofEntry(number);
    std::vector<Note> notes;
    for (const FieldChange& field : fields) {
        if (notes.size() == shownFields)
            break;
        if (shown(field.before).isEmpty() && shown(field.after).isEmpty())
            continue;
        Note note;
        note.title = u"%1.%2"_s.arg(field.table, field.field);
        note.text = field.change == RowChange::Inserted ? shown(field.after)
                    : field.change == RowChange::Deleted
                        ? tr("was: %1").arg(shown(field.before))
                        : u"%1 → %2"_s.arg(shown(field.before), shown(field.after));
        note.icon = u"document-edit"_s;
        notes.push_back(std::move(note));
    }
    m_changed->setNote(tr("%n fields", nullptr, int(fields.size())));
    m_fields->setNotes(notes);
}

} // namespace oslonac::ui
