// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_course.h"

#include "core/cases/case_operations.h"
#include "core/values/dates.h"
#include "ui/cases/case_texts.h"
#include "ui/reporting/report_rows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::CaseCourse", source};
}

QString iconOf(const TimelineEntry& entry)
{
    switch (entry.kind) {
    case TimelineKind::Selected:
        return u"approved"_s;
    case TimelineKind::AgreementSigned:
    case TimelineKind::AddendumInForce:
        return u"document-sign"_s;
    case TimelineKind::StageBegun:
        return u"go-next"_s;
    case TimelineKind::PaymentRequested:
        return u"document-import"_s;
    case TimelineKind::PaymentChecked:
        return u"search"_s;
    case TimelineKind::PaymentAuthorised:
    case TimelineKind::PaymentMade:
    case TimelineKind::PaymentConfirmed:
        return u"view-financial-list"_s;
    case TimelineKind::PaymentReturned:
        return u"edit-undo"_s;
    case TimelineKind::MoneyAskedBack:
        return u"edit-undo"_s;
    case TimelineKind::MoneyBack:
        return u"view-financial-list"_s;
    case TimelineKind::ReportReceived:
        return ui::iconOf(ReportStepKind::Received);
    case TimelineKind::ReportReturned:
        return ui::iconOf(ReportStepKind::Returned);
    case TimelineKind::ReportApproved:
        return ui::iconOf(ReportStepKind::Approved);
    case TimelineKind::ReportSkipped:
        return ui::iconOf(ReportStepKind::Skipped);
    case TimelineKind::ReportReopened:
        return ui::iconOf(ReportStepKind::Reopened);
    case TimelineKind::VisitMade:
        return ui::iconOf(NoteKind::FieldVisit);
    case TimelineKind::RecommendationDone:
    case TimelineKind::TaskDone:
    case TimelineKind::CaseClosed:
        return u"dialog-ok-apply"_s;
    case TimelineKind::Noted:
        return entry.note ? ui::iconOf(entry.note->kind) : QString();
    case TimelineKind::CaseOpened:
        return u"folder-open"_s;
    }
    return {};
}

StatusKind statusKindOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::AgreementSigned:
    case TimelineKind::PaymentMade:
    case TimelineKind::PaymentConfirmed:
    case TimelineKind::MoneyBack:
    case TimelineKind::ReportApproved:
    case TimelineKind::TaskDone:
    case TimelineKind::RecommendationDone:
    case TimelineKind::CaseClosed:
        return StatusKind::Ok;
    case TimelineKind::PaymentRequested:
    case TimelineKind::PaymentChecked:
    case TimelineKind::PaymentAuthorised:
    case TimelineKind::AddendumInForce:
    case TimelineKind::ReportReceived:
    case TimelineKind::VisitMade:
        return StatusKind::Info;
    case TimelineKind::PaymentReturned:
    case TimelineKind::MoneyAskedBack:
    case TimelineKind::ReportReturned:
    case TimelineKind::ReportReopened:
        return StatusKind::Wait;
    case TimelineKind::Selected:
    case TimelineKind::StageBegun:
    case TimelineKind::Noted:
    case TimelineKind::CaseOpened:
    case TimelineKind::ReportSkipped:
        return StatusKind::Mute;
    }
    return StatusKind::Mute;
}

constexpr std::array noteKinds{NoteKind::Note,    NoteKind::PhoneCall,      NoteKind::FieldVisit,
                               NoteKind::Meeting, NoteKind::LetterReceived, NoteKind::LetterSent};

bool isLetter(NoteKind kind)
{
    return kind == NoteKind::LetterReceived || kind == NoteKind::LetterSent;
}

std::vector<ChoiceField::Choice> kindChoices()
{
    std::vector<ChoiceField::Choice> choices;
    for (const NoteKind kind : noteKinds)
        choices.push_back({codeOf(kind), {}, titleOf(kind)});
    return choices;
}

} // namespace

CaseCourse::CaseCourse(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_add(new Button(ButtonKind::Usual, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "Note")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "Write the note")), this)),
      m_delete(new Button(ButtonKind::Quiet, m_form)), m_course(new NoteList(this))
{
    build();
}

void CaseCourse::build()
{
    m_course->setShape(NoteList::Shape::Timeline);
    m_add->setThemedIcon(u"document-edit"_s);
    m_add->setKeyCap(u"Ctrl+N"_s);
    FormBuilder& form = m_form->form();
    m_text = form.addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "What happened")),
                              StepForm::keep());
    m_kind = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "Kind")), kindChoices(), [this](const QVariant&) {
            QMetaObject::invokeMethod(this, &CaseCourse::showNumbers, Qt::QueuedConnection);
            return std::optional<QString>();
        });
    m_kind->setLive();
    m_day = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "On")),
                         [](const auto&) { return std::optional<QString>(); });
    m_number =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "Our number")), StepForm::keep());
    m_otherNumber =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseCourse", "Their number")), StepForm::keep());
    form.addBelow(m_delete);
    m_delete->setThemedIcon(u"edit-delete"_s);
    m_form->setStep([this] { return write(); });
    connect(m_add, &QPushButton::clicked, this, qOverload<>(&CaseCourse::openNote));
    connect(m_delete, &QPushButton::clicked, this, &CaseCourse::deleteOpenNote);
    connect(m_form, &StepForm::closed, this, [this] {
        m_edited.reset();
        m_add->setVisible(!m_desk.isReadOnly());
        m_add->setFocus(Qt::OtherFocusReason);
    });
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_course);
    addWidget(body);
}

void CaseCourse::show(const CaseFile& of)
{
    const bool isOther = !m_of || m_of->record.id != of.record.id;
    if (isOther && m_form->isOpen()) {
        m_form->giveUp();
        m_edited.reset();
    }
    m_of = of;
    m_entries = timelineOf(of, m_desk.workspace.today());
    retranslate();
}

void CaseCourse::retranslate()
{
    setTitle(tr("Course of the case"));
    m_add->setText(tr("Write a note"));
    m_add->setToolTip(tr("A phone call, a visit, a letter or anything else about this case"));
    m_add->setVisible(!m_desk.isReadOnly() && !m_form->isOpen());
    m_delete->setText(tr("Delete the note"));
    m_kind->setChoices(kindChoices());
    if (!m_of)
        return;
    m_entries = timelineOf(*m_of, m_desk.workspace.today());
    setFacts(tr("%n entries", nullptr, int(m_entries.size())));
    std::vector<Note> notes;
    for (const TimelineEntry& entry : m_entries) {
        Note note;
        note.kind = statusKindOf(entry.kind);
        note.icon = iconOf(entry);
        note.title = entry.title;
        note.aside = dateText(entry.date, m_desk.language());
        note.text = entry.text;
        if (entry.note && !m_desk.isReadOnly())
            note.open = [this, shown = *entry.note] { openNote(shown); };
        notes.push_back(std::move(note));
    }
    m_course->setNotes(notes);
}

void CaseCourse::fill(const CaseNote& note)
{
    m_text->setValue(note.text);
    m_kind->setValue(codeOf(note.kind));
    m_day->show(note.happenedOn);
    m_number->setValue(note.number);
    m_otherNumber->setValue(note.otherNumber);
    m_delete->setVisible(m_edited.has_value());
    showNumbers();
}

void CaseCourse::showNumbers()
{
    const bool letter = isLetter(fromCode<NoteKind>(m_kind->value().toString()).value_or(NoteKind::Note));
    m_form->form().setRowVisible(*m_number, letter);
    m_form->form().setRowVisible(*m_otherNumber, letter);
}

void CaseCourse::openNote()
{
    if (m_desk.isReadOnly() || !m_of)
        return;
    if (!m_form->isOpen()) {
        m_edited.reset();
        CaseNote note;
        note.happenedOn = m_desk.workspace.today();
        fill(note);
    }
    m_add->hide();
    m_form->open();
}

void CaseCourse::openNote(const CaseNote& note)
{
    if (m_form->isOpen() && m_form->isBegun())
        m_form->giveUp();
    m_edited = note;
    fill(note);
    m_add->hide();
    m_form->hide(); // what it holds now is what it begins with
    m_form->open();
}

void CaseCourse::deleteOpenNote()
{
    if (!m_edited)
        return;
    const Id<CaseNote> id = m_edited->id;
    if (m_desk.run([&] { deleteNote(m_desk.workspace, id); }))
        m_form->close();
}

std::optional<QString> CaseCourse::write()
{
    CaseNote note = m_edited.value_or(CaseNote());
    note.caseId = m_of->record.id;
    note.kind = fromCode<NoteKind>(m_kind->value().toString()).value_or(NoteKind::Note);
    if (!m_day->shown())
        return tr("Enter the day on which it happened.");
    note.happenedOn = *m_day->shown();
    note.text = m_text->value();
    note.number = isLetter(note.kind) ? m_number->value() : QString();
    note.otherNumber = isLetter(note.kind) ? m_otherNumber->value() : QString();
    return m_desk.runner.attempt([&] {
        if (m_edited)
            editNote(m_desk.workspace, note);
        else
            (void)writeNote(m_desk.workspace, note);
    });
}

} // namespace oslonac::ui
