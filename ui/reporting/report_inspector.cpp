// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting/report_inspector.h"

#include "core/values/dates.h"
#include "ui/reporting/report_steps_panel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QVBoxLayout>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ReportInspector", source};
}

template <typename Body>
Body* placed(Body* body, InspectorSection& section)
{
    auto* column = new QVBoxLayout(&section.body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    return body;
}

} // namespace

ReportInspector::ReportInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_state(new PillLabel(this)),
      m_next(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportInspector", "Next step")))),
      m_past(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportInspector", "Course")))),
      m_links(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportInspector", "Related")))),
      m_steps(placed(new ReportStepsPanel(desk, &m_next->body()), *m_next)),
      m_course(placed(new NoteList(&m_past->body()), *m_past)),
      m_places(placed(new NoteList(&m_links->body()), *m_links))
{
    addTag(m_state);
    m_course->setShape(NoteList::Shape::Timeline);
    show({});
}

void ReportInspector::show(const std::vector<ReportRow>& rows)
{
    m_rows = rows;
    m_steps->show(rows);
    retranslate();
}

void ReportInspector::retranslate()
{
    m_steps->retranslate();
    showHead();
    showCourse();
    showLinks();
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
