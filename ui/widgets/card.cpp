// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

Card::Card(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel(this)), m_head(new QFrame(this)), m_tools(new QHBoxLayout),
      m_stack(new QStackedWidget(this)), m_message(new EmptyState(m_stack)),
      m_step(new Button(ButtonKind::Usual, m_message)), m_feet(new QWidget(this)),
      m_column(new QVBoxLayout(m_feet))
{
    setObjectName(u"card"_s);
    m_head->setObjectName(u"cardHead"_s);
    useFont(*m_title, TextUse::SectionTitle);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 0, 8, 0);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addLayout(m_tools);
    m_tools->setSpacing(4);
    m_message->addAction(m_step);
    m_stack->addWidget(m_message);
    connect(m_step, &QPushButton::clicked, this, &Card::stepTaken);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_feet);
    applyHeights();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

QWidget* Card::bodyHost() const
{
    return m_stack;
}

void Card::setBody(QWidget* body)
{
    m_stack->addWidget(body);
    turnTo(*body);
}

void Card::addFoot(QWidget* foot)
{
    m_column->addWidget(foot);
}

void Card::showBody()
{
    turnTo(*m_stack->widget(m_stack->count() - 1));
    m_feet->show();
}

void Card::say(const QString& title, const QString& text, const QString& step)
{
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    m_message->setTexts(title, text);
    turnTo(*m_message);
    m_feet->hide();
}

// The focus does not stay in what is not seen any more.
void Card::turnTo(QWidget& part)
{
    const QWidget* const focused = window()->focusWidget();
    const bool hadFocus = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(&part);
    QWidget& target = &part == m_message ? m_message->focusTarget() : part;
    setFocusProxy(&target);
    if (hadFocus && !focused->isVisibleTo(this))
        target.setFocus(Qt::OtherFocusReason);
}

bool Card::isShowingBody() const
{
    return m_stack->currentIndex() > 0;
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyHeights();
}

void Card::applyHeights()
{
    m_head->setMinimumHeight(heightFor(40));
}

} // namespace oslonac::ui
