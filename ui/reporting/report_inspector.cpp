// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting/report_inspector.h"

#include "core/calls/paper_kind.h"
#include "core/values/dates.h"
#include "ui/letters/letter_form.h"
#include "ui/reporting/report_steps_panel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ReportInspector", source};
}

} // namespace

ReportInspector::ReportInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_state(new PillLabel(this)),
      m_next(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportInspector", "Next step")))),
      m_past(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportInspector", "Course")))),
      m_links(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportInspector", "Related")))),
      m_steps(m_next->add(new ReportStepsPanel(desk, &m_next->body()))),
      m_remind(m_next->add(new Button(ButtonKind::Usual, &m_next->body()))),
      m_letter(m_next->add(new LetterForm(desk, &m_next->body()))),
      m_course(m_past->add(new NoteList(&m_past->body()))),
      m_places(m_links->add(new NoteList(&m_links->body())))
{
    addTag(m_state);
    m_remind->setThemedIcon(u"document-send"_s);
    m_next->column()->setAlignment(m_remind, Qt::AlignLeft);
    connect(m_remind, &QPushButton::clicked, this, &ReportInspector::remind);
    connect(m_letter, &LetterForm::closed, this, [this] {
        showReminder();
        m_remind->setFocus(Qt::OtherFocusReason);
    });
    m_course->setShape(NoteList::Shape::Timeline);
    show({});
}

void ReportInspector::show(const std::vector<ReportRow>& rows)
{
    const auto isSame = [](const ReportRow& one, const ReportRow& other) { return one.id == other.id; };
    if (!std::ranges::equal(rows, m_rows, isSame))
        m_letter->giveUp();
    m_rows = rows;
    m_steps->show(rows);
    retranslate();
}

void ReportInspector::retranslate()
{
    m_steps->retranslate();
    showHead();
    showReminder();
    showCourse();
    showLinks();
}

std::vector<Id<Case>> ReportInspector::lateCases() const
{
    std::vector<Id<Case>> cases;
    for (const ReportRow& row : m_rows) {
        if (row.isOverdue() && std::ranges::find(cases, row.caseId) == cases.end())
            cases.push_back(row.caseId);
    }
    return cases;
}

void ReportInspector::showReminder()
{
    const auto count = int(lateCases().size());
    m_remind->setText(count > 1 ? tr("Write reminders to %n parties…", nullptr, count)
                                : tr("Write a reminder…"));
    m_remind->setVisible(count > 0 && !m_letter->form().isOpen() && !m_desk.isReadOnly());
}

void ReportInspector::remind()
{
    m_letter->open(lateCases(), QString::fromLatin1(reminderTemplateCode));
    showReminder();
}

void ReportInspector::showHead()
{
    m_next->setVisible(!m_rows.empty());
    if (m_rows.empty()) {
        setTitle(tr("No report is chosen"));
        setFacts(tr("The plan of a call says which reports its parties owe."));
        return m_state->setPill(StatusKind::None, {});
    }
    if (m_rows.size() > 1) {
        setTitle(tr("%n reports chosen", nullptr, int(m_rows.size())));
        setFacts({});
        return m_state->setPill(StatusKind::None, {});
    }
    const ReportRow& row = m_rows.front();
    const Language language = m_desk.language();
    setTitle(row.party(language));
    setFacts(tr("%1, agreement %2. Time: %3, due on: %4", "report, number, time, day")
                 .arg(titleOf(row.report.record), row.number, timeText(row.report.record, language),
                      dateText(row.report.dueOn(), language)));
    m_state->setPill(statusKindOf(row), stateText(row), iconOf(row));
}

void ReportInspector::showCourse()
{
    m_past->setVisible(m_rows.size() == 1 && !m_rows.front().report.steps.empty());
    if (m_rows.size() != 1)
        return;
    const Language language = m_desk.language();
    std::vector<Note> notes;
    for (const ReportStep& step : m_rows.front().report.steps | std::views::reverse) {
        Note note;
        note.kind = statusKindOf(step.kind);
        note.icon = iconOf(step.kind);
        note.title = titleOf(step.kind);
        note.aside = dateText(step.happenedOn, language);
        QStringList said;
        if (!step.person.isEmpty())
            said.append(step.person);
        if (!step.remarks.isEmpty())
            said.append(step.remarks);
        if (step.correctBy)
            said.append(tr("Due again on: %1").arg(dateText(*step.correctBy, language)));
        note.text = said.join(u'\n');
        notes.push_back(std::move(note));
    }
    m_course->setNotes(notes);
}

void ReportInspector::showLinks()
{
    m_links->setVisible(m_rows.size() == 1);
    if (m_rows.size() != 1)
        return;
    const ReportRow row = m_rows.front();
    const auto link = [this](const QString& title, const QString& icon, const Place& place) {
        Note note;
        note.icon = icon;
        note.title = title;
        note.open = [this, place] { m_desk.go(place); };
        return note;
    };
    m_places->setNotes({link(tr("Case of agreement %1").arg(row.number), u"folder-open"_s,
                             {PageId::Cases, row.caseId.number()}),
                        link(tr("Agreement %1").arg(row.number), u"document-sign"_s,
                             {PageId::Agreements, row.agreement.number()})});
}

} // namespace oslonac::ui
