// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_actions(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    useFont(*m_title, TextUse::InspectorTitle);
    m_text->setProperty("use", u"secondary"_s);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(420);
    m_text->setMinimumWidth(240);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    m_picture->hide();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    auto* text = new QHBoxLayout; // not by alignment, which would cut lines off
    text->addStretch(1);
    text->addWidget(m_text);
    text->addStretch(1);
    column->addLayout(text);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_actions);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    for (QLabel* label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
}

void EmptyState::setIcon(const QString& name)
{
    m_picture->setPixmap(icons::themed(name, Token::Accent).pixmap(22));
    m_picture->show();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

QWidget& EmptyState::focusTarget()
{
    for (int place = 0; place < m_actions->count(); ++place) {
        QWidget* action = m_actions->itemAt(place)->widget();
        if (action && action->isEnabled() && action->isVisibleTo(this))
            return *action;
    }
    return *this;
}

void EmptyState::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    if (QWidget& target = focusTarget(); &target != this)
        target.setFocus(event->reason()); // an action that came after the focus was led here
}

void EmptyState::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

// Where there is nothing to press the words themselves have the focus, and show it.
void EmptyState::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, m_title->geometry().united(m_text->geometry()).adjusted(-16, -12, 16, 12),
                   palette(), 8);
}

} // namespace oslonac::ui
