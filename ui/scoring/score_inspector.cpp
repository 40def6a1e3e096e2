// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/score_inspector.h"

#include "core/scoring/scoring_operations.h"
#include "core/scoring/scoring_rules.h"
#include "core/values/dates.h"
#include "core/values/plain_text.h"
#include "ui/applications/application_texts.h"
#include "ui/language/own_text.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/scoring/marks_matrix.h"
#include "ui/scoring/score_sheet_model.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ScoreInspector", source};
}

} // namespace

ScoreInspector::ScoreInspector(const Desk& desk, QWidget* parent) : InspectorPanel(parent), m_desk(desk)
{
    const auto section = [this](const char* title) {
        m_sections.push_back(addSection(phrase(title)));
        return m_sections.back();
    };
    m_markSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "This mark"));
    m_otherSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "All marks of this criterion"));
    m_conflictSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "Conflict of interest"));
    m_matrixSection =
        section(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "All marks of this application"));
    buildMark();
    m_others = new NoteList(this);
    m_otherSection->add(m_others);
    buildConflict();
    m_matrix = new QLabel(this);
    m_matrix->setTextFormat(Qt::RichText);
    m_matrix->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_matrix->setWordWrap(true);
    m_matrixSection->add(m_matrix);
    retranslate();
    showNothing();
}

void ScoreInspector::buildMark()
{
    QVBoxLayout* column = m_markSection->column();
    m_criterion = new QLabel(this);
    m_criterion->setWordWrap(true);
    column->addWidget(m_criterion);
    auto* form = new QWidget(this);
    m_remark = FormBuilder(*form).addTextArea(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "Remark")), [this](const QString& text) {
            return m_desk.runner.attempt([&] { remarkOnMark(m_desk.workspace, m_place, text); });
        });
    column->addWidget(form);
}

void ScoreInspector::buildConflict()
{
    QVBoxLayout* column = m_conflictSection->column();
    m_declared = new NoteList(this);
    m_form = new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector",
                                                   "The assessor declares a conflict of interest")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "Declare")), this);
    m_date = m_form->form().addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "Date")),
                                    [](const auto&) { return std::optional<QString>(); });
    m_reason = m_form->form().addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ScoreInspector", "Reason")),
                                          StepForm::keep());
    m_form->setStep([this] { return declare(); });
    m_declare = new Button(ButtonKind::Usual, this);
    m_declare->setThemedIcon(u"dialog-cancel"_s);
    column->addWidget(m_declared);
    column->addWidget(m_form);
    column->addWidget(m_declare, 0, Qt::AlignLeft);
    connect(m_declare, &QPushButton::clicked, this, &ScoreInspector::declareConflict);
    connect(m_form, &StepForm::closed, m_declare, [this] {
        m_declare->setVisible(!m_desk.isReadOnly() && m_declared->isHidden());
        m_declare->setFocus(Qt::OtherFocusReason);
    });
}

void ScoreInspector::show(const CallState& state, const MarkPlace& place)
{
    const Criterion* criterion = state.applications.definition.criterion(place.criterion);
    const Application* application = state.application(place.application);
    if (!criterion || !application)
        return showNothing();
    if (place != m_declaredPlace) // what was typed waits where it was meant
        m_form->hide();
    m_place = place;
    for (InspectorSection* section : m_sections)
        section->show();
    const Organisation* applicant = state.applications.organisation(application->applicantId);
    setTitle(applicant ? nameOf(*applicant, m_desk.language()) : QString());
    setFacts(application->registryNumber.isEmpty() ? application->service
                                                   : tr("number %1").arg(application->registryNumber));
    showMark(state, *criterion);
    showOthers(state, *criterion);
    showConflict(state);
    showMatrix(state);
}

void ScoreInspector::showNothing()
{
    m_place = {};
    setTitle(tr("No mark is chosen"));
    setFacts({});
    for (InspectorSection* section : m_sections)
        section->hide();
}

void ScoreInspector::showMark(const CallState& state, const Criterion& criterion)
{
    m_criterion->setText(
        tr("%1: %2. Marks from %3.").arg(criterion.code, ownText(criterion.title), scaleText(criterion)));
    const Mark* mark = state.markIndex().at(m_place);
    m_markSection->setNote(mark ? markText(mark->points) : tr("no mark"));
    m_remark->setValue(mark ? mark->comment : QString());
    m_remark->setReadOnly(m_desk.isReadOnly() || !mark);
    m_remark->edit().setPlaceholderText(mark ? QString() : tr("Give the mark first."));
}

void ScoreInspector::showOthers(const CallState& state, const Criterion& criterion)
{
    std::vector<Note> notes;
    std::optional<Score> lowest;
    std::optional<Score> highest;
    for (const Assessor& assessor : state.marks.assessors) {
        Note note;
        note.title = assessor.name;
        const Mark* mark = state.markIndex().at({m_place.application, assessor.id, m_place.criterion});
        if (state.conflicts().has(m_place.application, assessor.id)) {
            note.aside = tr("conflict");
        } else if (mark) {
            note.aside = markText(mark->points);
            note.text = mark->comment;
            note.kind = StatusKind::Info;
            lowest = lowest ? std::min(*lowest, mark->points) : mark->points;
            highest = highest ? std::max(*highest, mark->points) : mark->points;
        } else {
            note.aside = u"–"_s;
        }
        notes.push_back(std::move(note));
    }
    const auto limit = state.call().divergenceLimitPercent;
    if (limit && lowest && isDivergent(criterion, *lowest, *highest, *limit)) {
        Note warning;
        warning.kind = StatusKind::Wait;
        warning.icon = u"data-warning"_s;
        warning.title = tr("Assessors disagree on %1").arg(criterion.code);
        warning.text = tr("From %1 to %2: the difference is more than %3% of the scale.")
                           .arg(markText(*lowest), markText(*highest))
                           .arg(*limit);
        notes.insert(notes.begin(), std::move(warning));
    }
    m_others->setNotes(notes);
    m_otherSection->setVisible(state.call().assessmentMethod == AssessmentMethod::Average &&
                               state.marks.assessors.size() > 1);
}

void ScoreInspector::showConflict(const CallState& state)
{
    m_conflictSection->setVisible(m_place.assessor.has_value());
    if (!m_place.assessor)
        return;
    const auto& all = state.marks.conflicts;
    const auto found = std::ranges::find_if(all, [this](const ConflictOfInterest& conflict) {
        return conflict.applicationId == m_place.application && conflict.assessorId == *m_place.assessor;
    });
    m_marksThatGo = 0;
    for (const DefinedSection& section : state.applications.definition.sections) {
        for (const Criterion& criterion : section.criteria)
            m_marksThatGo +=
                state.markIndex().at({m_place.application, m_place.assessor, criterion.id}) ? 1 : 0;
    }
    const bool writable = !m_desk.isReadOnly();
    std::vector<Note> notes;
    if (found != all.end()) {
        Note note;
        note.kind = StatusKind::Mute;
        note.icon = u"dialog-cancel"_s;
        note.title = state.marks.assessor(*m_place.assessor)->name;
        const QString date =
            found->declaredOn ? dateText(*found->declaredOn, m_desk.language()) : tr("no date");
        note.text = tr("Declared: %1. %2").arg(beforeStop(date), found->reason);
        if (writable) {
            note.step = tr("Take the declaration back");
            note.take = [this, place = m_place] {
                m_desk.run([&] { withdrawConflict(m_desk.workspace, place.application, *place.assessor); });
            };
        }
        notes.push_back(std::move(note));
    }
    m_declared->setNotes(notes);
    m_declared->setVisible(!notes.empty());
    m_declare->setVisible(writable && notes.empty() && m_form->isHidden());
}

void ScoreInspector::showMatrix(const CallState& state)
{
    const Application* application = state.application(m_place.application);
    m_matrix->setText(application ? marksMatrix(state, *application, m_desk.language(), palette())
                                  : QString());
    m_matrixSection->setVisible(!m_matrix->text().isEmpty());
}

void ScoreInspector::declareConflict()
{
    m_declaredPlace = m_place;
    m_date->show(m_desk.workspace.today());
    m_reason->setValue({});
    QStringList lead{tr("Assessor: %1.").arg(Records<Assessor>(m_desk.file()).get(*m_place.assessor).name)};
    if (m_marksThatGo > 0)
        lead.append(tr("%n marks of this assessor on the application go away.", nullptr, m_marksThatGo));
    m_form->setLead(lead.join(u' '));
    m_declare->hide();
    m_form->open();
}

std::optional<QString> ScoreInspector::declare()
{
    const MarkPlace place = m_place;
    return m_desk.runner.attempt([&] {
        oslonac::declareConflict(
            m_desk.workspace,
            {{}, place.application, *place.assessor, m_date->shown(), m_reason->value().trimmed()});
    });
}

void ScoreInspector::changeEvent(QEvent* event)
{
    InspectorPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScoreInspector::retranslate()
{
    m_declare->setText(tr("Declare a conflict of interest…"));
}

} // namespace oslonac::ui
