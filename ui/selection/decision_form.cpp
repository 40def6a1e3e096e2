// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/decision_form.h"

#include "core/languages/spoken.h"
#include "core/selection/reason_text.h"
#include "core/selection/selection_operations.h"
#include "core/values/dates.h"
#include "ui/lists/list_totals.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DecisionForm", source};
}

/// Nobody counts to one: the only lot has no number.
QString lotText(const SelectionList& list, const SelectionLot& lot, Language language)
{
    const QString counts = DecisionForm::tr("%1 proposed, %2 on the reserve list")
                               .arg(spokenNumber(lot.count(SelectionStatus::Selected)),
                                    spokenNumber(lot.count(SelectionStatus::Reserve)));
    QString text = list.lots.size() == 1 ? counts : DecisionForm::tr("Lot %1: %2").arg(lot.code, counts);
    if (const auto money = lot.awarded()) {
        text = lot.envelope
                   ? DecisionForm::tr("%1, %2 of %3 in all")
                         .arg(text, amountsText({*money}, language), amountsText({*lot.envelope}, language))
                   : DecisionForm::tr("%1, %2 in all").arg(text, amountsText({*money}, language));
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
    const bool isOther = !m_state || m_state->call().id != state->call().id;
    m_state = state;
    if (isOther) {
        m_form->giveUp();
        clear();
    }
    const SelectionList& list = state->list();
    std::vector<Note> all = notes(list);
    std::ranges::move(warnings(), std::back_inserter(all));
    m_preview.clear();
    for (const Note& note : all)
        m_preview.append(note.text);
    m_notes->setNotes(all);
    m_form->setReady(std::ranges::all_of(list.lots, [](const SelectionLot& lot) { return !openTie(lot); }) &&
                     !m_desk.isReadOnly());
}

std::vector<Note> DecisionForm::notes(const SelectionList& list)
{
    std::vector<Note> notes;
    for (const SelectionLot& lot : list.lots) {
        Note note;
        note.kind = StatusKind::Info;
        note.icon = u"view-financial-list"_s;
        note.text = lotText(list, lot, m_desk.language());
        if (const SelectionRow* tie = openTie(lot)) {
            note.kind = StatusKind::Late;
            note.icon.clear();
            note.text =
                tr("%1. A tie on the line is open, so the list cannot be decided yet.").arg(note.text);
            note.step = tr("Show the tie");
            note.take = [this, id = tie->listed.application.number()] { Q_EMIT tieShown(id); };
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

std::vector<Note> DecisionForm::warnings() const
{
    std::vector<Note> notes;
    const auto warn = [&notes](const QString& text) {
        Note note;
        note.kind = StatusKind::Wait;
        note.text = text;
        notes.push_back(std::move(note));
    };
    if (const SelectionDecision* decided = m_state->decision()) {
        warn(
            tr("Version %1 was decided on %2 with number %3 and stays as it is. Deciding again makes version "
               "%4.")
                .arg(QString::number(decided->version), dateText(decided->decidedOn, m_desk.language()),
                     decided->number, QString::number(decided->version + 1)));
        if (decided->digest == m_state->list().digest)
            warn(tr("Nothing has changed since then: both versions would have the same list."));
    }
    if (const int missing = unmarked(m_state->list()); missing > 0)
        warn(tr("%n applications wait for marks and are not ranked.", nullptr, missing));
    return notes;
}

void DecisionForm::clear()
{
    m_number->setValue({});
    m_date->show(m_desk.workspace.today());
    // The same commission decides the next version too.
    m_body->setValue(m_state && m_state->decision() ? m_state->decision()->body : QString());
}

void DecisionForm::open()
{
    if (!m_desk.isReadOnly())
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
        clear();
        m_desk.tell(tr("The list of %1 is decided, version %2.").arg(call.code).arg(version));
        Q_EMIT decided();
    }
    return refusal;
}

} // namespace oslonac::ui
