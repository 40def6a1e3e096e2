// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/decision_form.h"

#include "core/selection/reason_text.h"
#include "core/selection/selection_operations.h"
#include "core/values/amounts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DecisionForm", source};
}

QString lotText(const SelectionLot& lot, Language language)
{
    QString text = DecisionForm::tr("Lot %1: %2 selected, %3 on the reserve list")
                       .arg(lot.code)
                       .arg(lot.count(SelectionStatus::Selected))
                       .arg(lot.count(SelectionStatus::Reserve));
    if (const auto money = lot.awarded()) {
        text = lot.envelope
                   ? DecisionForm::tr("%1, %2 awarded of %3")
                         .arg(text, amountText(*money, language), amountText(*lot.envelope, language))
                   : DecisionForm::tr("%1, %2 awarded").arg(text, amountText(*money, language));
    }
    return text;
}

const SelectionRow* openTie(const SelectionLot& lot)
{
    const auto tie = std::ranges::find(lot.rows, SelectionStatus::UndecidedTie, &SelectionRow::status);
    return tie == lot.rows.end() ? nullptr : &*tie;
}

/// Ranked neither in nor out because a mark is missing.
int unmarked(const SelectionList& list)
{
    int count = 0;
    for (const SelectionLot& lot : list.lots) {
        count += int(std::ranges::count_if(lot.rows, [](const SelectionRow& row) {
            return std::ranges::any_of(
                row.reasons, [](const Reason& reason) { return reason.code == ReasonCode::MarksMissing; });
        }));
    }
    return count;
}

} // namespace

DecisionForm::DecisionForm(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_notes(new NoteList(this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionForm", "Decision on the list")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionForm", "Decide the list")), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_notes);
    column->addWidget(m_form);
    FormBuilder& form = m_form->form();
    m_number = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionForm", "Number of the decision")),
                            StepForm::keep());
    m_date = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionForm", "Date of the decision")),
                          [](const auto&) { return std::optional<QString>(); });
    m_body =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionForm", "Who decided")), StepForm::keep());
    m_form->setStep([this] { return decide(); });
}

void DecisionForm::show(const std::shared_ptr<const CallState>& state)
{
    if (!m_state || m_state->call().id != state->call().id)
        m_form->hide();
    m_state = state;
    m_preview.clear();
    std::vector<Note> notes;
    bool ready = true;
    for (const SelectionLot& lot : state->list().lots) {
        Note note;
        note.kind = StatusKind::Info;
        note.icon = u"view-financial-list"_s;
        note.text = lotText(lot, m_desk.language());
        if (const SelectionRow* tie = openTie(lot)) {
            ready = false;
            note.kind = StatusKind::Late;
            note.icon.clear();
            note.text =
                tr("%1. A tie on the line is open, so the list cannot be decided yet.").arg(note.text);
            note.step = tr("Show the tie");
            note.take = [this, id = tie->listed.application.number()] { Q_EMIT tieShown(id); };
        }
        m_preview.append(note.text);
        notes.push_back(std::move(note));
    }
    if (const int missing = unmarked(state->list()); missing > 0) {
        Note note;
        note.kind = StatusKind::Wait;
        note.text = tr("%n applications have no marks yet and stand as incomplete.", nullptr, missing);
        m_preview.append(note.text);
        notes.push_back(std::move(note));
    }
    m_notes->setNotes(notes);
    m_form->setReady(ready && !m_desk.isReadOnly());
}

void DecisionForm::open()
{
    if (m_desk.isReadOnly())
        return;
    m_number->setValue({});
    m_date->show(m_desk.workspace.today());
    // The same commission decides the next version too.
    m_body->setValue(m_state && m_state->decision() ? m_state->decision()->body : m_body->value());
    m_form->open();
}

std::optional<QString> DecisionForm::decide()
{
    const Call call = m_state->call();
    const DecisionPaper paper{m_number->value(), m_date->shown().value_or(QDate()), m_body->value()};
    int version = 0;
    const auto refusal =
        m_desk.runner.attempt([&] { version = decideSelection(m_desk.workspace, call, paper).version; });
    if (!refusal) {
        m_desk.tell(tr("The list of %1 is decided, version %2.").arg(call.code).arg(version));
        Q_EMIT decided();
    }
    return refusal;
}

} // namespace oslonac::ui
