// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/turn_bar.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int designHeight = 36;
constexpr int margin = 12;
constexpr int roomForRing = 10; ///< of the focus, with the border it stands around

} // namespace

TurnBar::TurnBar(Qt::Orientation orientation, QSplitter* parent)
    : QSplitterHandle(orientation, parent), m_step(new Button(ButtonKind::Quiet, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_step);
    row->addStretch(1);
    row->setSizeConstraint(QLayout::SetNoConstraint); // of a line, too
    m_step->setCursor(Qt::ArrowCursor);
    m_step->setFocusPolicy(Qt::NoFocus); // its key and Tab lead there as well
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, &TurnBar::turnRequested);
    retranslate();
}

void TurnBar::stand(Hidden forWhat)
{
    if (m_hidden == forWhat)
        return;
    m_hidden = forWhat;
    m_step->setVisible(forWhat != Hidden::None);
    retranslate();
    update();
}

void TurnBar::setPanelName(const Phrase& name)
{
    m_panelName = name;
    retranslate();
}

void TurnBar::addAside(QWidget& part)
{
    part.setCursor(Qt::ArrowCursor); // nothing is dragged by it
    layout()->addWidget(&part);
}

int TurnBar::barHeight() const
{
    int tallest = 0;
    for (int place = 0; place < layout()->count(); ++place) {
        if (const QWidget* part = layout()->itemAt(place)->widget())
            tallest = std::max(tallest, part->sizeHint().height());
    }
    return std::max(heightFor(designHeight), tallest + roomForRing);
}

void TurnBar::paintEvent(QPaintEvent* event)
{
    if (m_hidden == Hidden::None)
        return QSplitterHandle::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Header, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Line, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Line, palette()));
}

void TurnBar::mousePressEvent(QMouseEvent* event)
{
    if (m_hidden == Hidden::None)
        return QSplitterHandle::mousePressEvent(event);
    Q_EMIT turnRequested();
}

// There is nothing to drag between one that is seen and one that is not.
void TurnBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_hidden == Hidden::None)
        QSplitterHandle::mouseMoveEvent(event);
}

void TurnBar::changeEvent(QEvent* event)
{
    QSplitterHandle::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TurnBar::retranslate()
{
    const bool isList = m_hidden == Hidden::List;
    m_step->setThemedIcon(isList ? u"go-up"_s : u"go-down"_s);
    m_step->setText(isList ? tr("Back") : m_panelName.isEmpty() ? tr("Details") : m_panelName.text());
    m_step->setKeyCap(isList ? u"Esc"_s : u"F6"_s);
}

} // namespace oslonac::ui
