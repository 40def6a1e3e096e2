// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/step_form.h"

#include "ui/forms/step_entries.h"
#include "ui/language/own_text.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_in_sight.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QLabel* hiddenText(const char* use, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("use", QString::fromLatin1(use));
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

StepForm::StepForm(const Phrase& title, const Phrase& step, QWidget* parent)
    : QFrame(parent), m_entries(new StepEntries(*this, title)), m_titlePhrase(title), m_stepPhrase(step),
      m_title(new QLabel(this)), m_lead(hiddenText("secondary", this)), m_body(new QWidget(this)),
      m_form(std::make_unique<FormBuilder>(*m_body)), m_refusal(hiddenText("refused", this)),
      m_take(new Button(ButtonKind::Primary, this)), m_leave(new Button(ButtonKind::Quiet, this))
{
    setObjectName(u"card"_s);
    useFont(*m_title, TextUse::SectionTitle);
    m_title->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_lead), m_body,
                          static_cast<QWidget*>(m_refusal)})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &StepForm::take);
    connect(m_leave, &QPushButton::clicked, this, &StepForm::close);
    FocusInSight::keepWhole(*this);
    hide();
    retranslate();
}

LineField::Commit StepForm::keep()
{
    return [](const QString&) { return std::nullopt; };
}

void StepForm::setStep(Step step)
{
    m_step = std::move(step);
}

void StepForm::setStepText(const Phrase& step)
{
    m_stepPhrase = step;
    retranslate();
}

void StepForm::setLead(const QString& text)
{
    m_lead->setText(ownText(text));
    m_lead->setVisible(!text.isEmpty());
}

void StepForm::addAside(const Phrase& text, std::function<void()> take)
{
    auto* aside = new Button(ButtonKind::Usual, this);
    connect(aside, &QPushButton::clicked, this, std::move(take));
    static_cast<QVBoxLayout*>(layout())->addWidget(aside, 0, Qt::AlignLeft);
    m_asides.emplace_back(aside, text);
    retranslate();
}

void StepForm::setTitleVisible(bool visible)
{
    m_title->setVisible(visible);
}

void StepForm::setReady(bool ready)
{
    m_take->setEnabled(ready);
}

QString StepForm::refusal() const
{
    return m_refusal->text();
}

bool StepForm::isBegun() const
{
    return m_entries->areBegun();
}

void StepForm::open()
{
    say({});
    if (!isBegun()) // whoever asks for the step a second time has not taken the first yet
        m_entries->begin();
    show();
    if (auto* first = m_body->findChild<Field*>())
        first->editor().setFocus(Qt::OtherFocusReason);
}

void StepForm::close()
{
    hide();
    Q_EMIT closed();
}

void StepForm::giveUp()
{
    if (!m_isTaking) // a step that is taken brings its own change
        m_entries->giveUp();
    hide();
}

void StepForm::take()
{
    say({});
    // The line that is being typed in is left first, so that it is read like the others.
    QPointer<QWidget> field = focusWidget();
    if (field && field != m_take)
        m_take->setFocus(Qt::OtherFocusReason);
    if (Field* refused = refusedField())
        return refused->editor().setFocus(Qt::OtherFocusReason);
    const QScopedValueRollback taking(m_isTaking, true);
    const std::optional<QString> reason = m_step ? m_step() : std::nullopt;
    if (reason && field)
        field->setFocus(Qt::OtherFocusReason);
    if (reason)
        return say(*reason);
    close();
}

void StepForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_take->isEnabled())
        return take();
    QFrame::keyPressEvent(event);
}

void StepForm::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    say({}); // it was said in the other language, and is found anew when the step is taken
}

void StepForm::retranslate()
{
    m_title->setText(m_titlePhrase.text());
    setAccessibleName(m_titlePhrase.text());
    m_take->setText(m_stepPhrase.text());
    m_leave->setText(tr("Cancel"));
    for (const auto& [aside, text] : m_asides)
        aside->setText(text.text());
}

Field* StepForm::refusedField() const
{
    for (Field* field : m_body->findChildren<Field*>()) {
        if (!field->remark().isEmpty())
            return field;
    }
    return nullptr;
}

void StepForm::say(const QString& refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    setAccessibleDescription(refusal);
}

} // namespace oslonac::ui
