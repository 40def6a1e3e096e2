// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int padding = 12;
constexpr int gap = 6;
constexpr int markSize = 14;
constexpr int widestText = 280;

} // namespace

FilterChip::FilterChip(ChipKind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void FilterChip::setKeyCap(const QString& keys)
{
    m_keyCap = keys;
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextUse::Secondary));
    int width = std::min(metrics.horizontalAdvance(text()) + 2, widestText * textPercent() / 100);
    width += 2 * padding + gap + markSize;
    if (!m_keyCap.isEmpty())
        width += gap + keyCapSize(m_keyCap).width();
    return {width, std::max(28, metrics.height() + 12)};
}

QRect FilterChip::removeMark() const
{
    return {width() - padding + 2 - markSize, (height() - markSize) / 2, markSize, markSize};
}

void FilterChip::paintFrame(QPainter& painter) const
{
    const bool active = m_kind == ChipKind::Active;
    const bool hovered = underMouse();
    painter.setBrush(colour(active ? Token::Selected : hovered ? Token::Hover : Token::Surface, palette()));
    QPen pen(colour(active ? Token::Accent : Token::LineStrong, palette()), 1);
    if (!active)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QColor ink = colour(Token::Text, palette());
    painter.setFont(fontFor(TextUse::Secondary));
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    if (m_kind == ChipKind::Adding) {
        painter.drawPixmap(
            room.left(), (height() - markSize) / 2,
            icons::tinted(u"list-add"_s, markSize, colour(Token::Text2, palette()), devicePixelRatioF()));
        room.setLeft(room.left() + markSize + gap);
        if (!m_keyCap.isEmpty()) {
            const QSize cap = keyCapSize(m_keyCap);
            drawKeyCap(painter,
                       {QPoint(width() - padding + 2 - cap.width(), (height() - cap.height()) / 2), cap},
                       m_keyCap, palette());
        }
    } else {
        // A filled circle with a cross, whatever the icon theme has.
        const QRectF mark = removeMark();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(mark);
        painter.setPen(QPen(colour(Token::Selected, palette()), 1.5, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = mark.adjusted(4.5, 4.5, -4.5, -4.5);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        room.setRight(removeMark().left() - gap);
    }
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect mark = removeMark().adjusted(-5, -7, 5, 7); // easier to hit than to see
    if (m_kind == ChipKind::Active && event->button() == Qt::LeftButton &&
        mark.contains(event->position().toPoint())) {
        setDown(false);
        return void(Q_EMIT removeRequested());
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_kind == ChipKind::Active)
            Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        click();
        return;
    default:
        return event->ignore(); // arrows belong to the row of chips
    }
}

} // namespace oslonac::ui
