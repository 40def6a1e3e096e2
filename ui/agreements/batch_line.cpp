// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/batch_line.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int picture = 16;
constexpr int gap = 8;
constexpr int leastName = 60;

} // namespace

BatchLine::BatchLine(StatusKind kind, const QString& name, const QString& aside, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind), m_aside(aside)
{
    setText(name);
    setAccessibleName(aside.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, aside));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BatchLine::sizeHint() const
{
    return {240, heightFor(26)};
}

QSize BatchLine::minimumSizeHint() const
{
    return {leastName, heightFor(26)};
}

int BatchLine::asideWidth() const
{
    constexpr int rounding = 1; // an advance is rounded, and what is elided is measured exactly
    return std::min(QFontMetrics(fontFor(TextUse::Secondary)).horizontalAdvance(m_aside) + rounding,
                    std::max(0, width() - picture - gap - leastName));
}

QString BatchLine::shownAside() const
{
    return QFontMetrics(fontFor(TextUse::Secondary)).elidedText(m_aside, Qt::ElideRight, asideWidth());
}

void BatchLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), colour(isDown() ? Token::Selected : Token::Hover, palette()));
    const StatusLook look = lookOf(m_kind);
    painter.drawPixmap(0, (height() - picture) / 2,
                       icons::tinted(QString::fromLatin1(look.icon), picture, colour(look.fore, palette()),
                                     devicePixelRatioF()));
    const QRect box = rect().adjusted(picture + gap, 0, 0, 0);
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette()));
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, shownAside());
    painter.setFont(fontFor(TextUse::Body));
    painter.setPen(colour(Token::Text, palette()));
    const QRect nameBox = box.adjusted(0, 0, -asideWidth() - gap, 0);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, nameBox.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

} // namespace oslonac::ui
