// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_form.h"

#include "core/agreements/built_in_templates.h"
#include "core/calls/paper_kind.h"
#include "core/documents/file_name.h"
#include "core/storage/records.h"
#include "ui/language/own_text.h"
#include "ui/letters/letter_batch.h"
#include "ui/shell/desk.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::LetterForm", source};
}

/// Of the file, and those that came with the program and an older file lacks.
std::vector<StoredTemplate> letterTemplates(const Connection& file)
{
    std::vector<StoredTemplate> templates = Records<StoredTemplate>(file).all("ORDER BY title, id");
    for (const StoredTemplate& shipped : builtInTemplates()) {
        if (std::ranges::find(templates, shipped.code, &StoredTemplate::code) == templates.end())
            templates.push_back(shipped);
    }
    std::erase_if(templates,
                  [](const StoredTemplate& one) { return paperKindOf(one.code) != PaperKind::Letter; });
    return templates;
}

} // namespace

LetterForm::LetterForm(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Letter")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Write the letters…")), this))
{
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_template =
        form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Template")), {}, nothing);
    m_template->setLive();
    m_number = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Number")), StepForm::keep());
    m_day = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Date")), nothing);
    m_script = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Script")),
        {{codeOf(Script::Latin), phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Latin")), {}},
         {codeOf(Script::Cyrillic), phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Cyrillic")), {}}},
        nothing);
    m_script->setLive();
    m_text = form.addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Text")), StepForm::keep());
    m_form->setStep([this] { return write(); });
    connect(m_form, &StepForm::closed, this, [this] {
        hide();
        Q_EMIT closed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    hide();
}

void LetterForm::fillTemplates()
{
    std::vector<ChoiceField::Choice> choices;
    m_desk.run([&] {
        for (const StoredTemplate& one : letterTemplates(m_desk.file()))
            choices.push_back({one.code, {}, ownText(one.title)});
    });
    m_template->setChoices(std::move(choices));
}

void LetterForm::open(std::vector<Id<Case>> cases, const QString& templateCode)
{
    if (cases.empty() || m_desk.isReadOnly())
        return;
    m_cases = std::move(cases);
    if (!m_form->isOpen()) {
        fillTemplates();
        m_template->setValue(templateCode);
        m_number->setValue({});
        m_day->show(m_desk.workspace.today());
        m_script->setValue(codeOf(scriptOf(m_desk.language())));
        m_text->setValue({});
    }
    const auto count = int(m_cases.size());
    m_form->setLead(
        count == 1 ? tr("One letter to the party of the case.")
                   : tr("%n letters, one for each case; the last number rises by one from letter to letter.",
                        nullptr, count));
    m_form->setStepText(count == 1
                            ? phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Write the letter…"))
                            : phrase(QT_TRANSLATE_NOOP("oslonac::ui::LetterForm", "Write the letters…")));
    show();
    m_form->open();
}

void LetterForm::giveUp()
{
    if (m_form->isOpen())
        m_form->giveUp();
    hide();
}

// With all that was typed, unless other letters were begun since.
void LetterForm::reopen(const std::vector<Id<Case>>& cases)
{
    if (m_form->isOpen() || m_cases != cases || m_desk.isReadOnly())
        return;
    show();
    m_form->open();
}

std::optional<QString> LetterForm::write()
{
    if (!m_day->shown())
        return tr("Enter the date of the letter.");
    if (*m_day->shown() > m_desk.workspace.today())
        return tr("The date is still to come; enter the day on which the letters are sent.");
    LetterBatch batch;
    batch.templateCode = m_template->value().toString();
    for (const StoredTemplate& one : letterTemplates(m_desk.file())) {
        if (one.code == batch.templateCode)
            batch.title = one.title;
    }
    batch.cases = m_cases;
    batch.numbers = letterNumbers(m_number->value(), int(m_cases.size()));
    if (QSet<QString>(batch.numbers.begin(), batch.numbers.end()).size() != batch.numbers.size())
        return tr("Every letter would carry the number %1, because no digits in it can rise.")
            .arg(m_number->value().trimmed());
    batch.date = *m_day->shown();
    batch.text = m_text->value();
    batch.script = fromCode<Script>(m_script->value().toString()).value_or(Script::Latin);
    if (batch.templateCode == QLatin1StringView(letterTemplateCode) && batch.text.trimmed().isEmpty())
        return tr("Write what the letter says.");
    const auto path =
        m_desk.prompts.fileToSave({tr("Letters"),
                                   {},
                                   safeFileName({batch.title, batch.date.toString(Qt::ISODate)}) + u".pdf"_s,
                                   {tr("PDF file (*.pdf)"), tr("OpenDocument text (*.odt)")},
                                   u"pdf"_s});
    if (!path)
        return tr("No file was chosen, so nothing was written.");
    writeLetters(m_desk, batch, *path, [self = QPointer(this), cases = m_cases] {
        if (self)
            self->reopen(cases);
    });
    return std::nullopt;
}

} // namespace oslonac::ui
