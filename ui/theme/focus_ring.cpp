// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QPainter>

namespace oslonac::ui {

void paintFocusRing(QPainter& painter, const QRect& box, const QPalette& palette, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(QPen(colour(Token::Focus, palette), 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF line = QRectF(box).adjusted(1, 1, -1, -1);
    if (radius > 0)
        painter.drawRoundedRect(line, radius, radius);
    else
        painter.drawRect(line);
    painter.restore();
}

namespace {

/// Qt's own stays hidden when the widget was scrolled out of sight as it got the focus and comes in later.
class ComingFrame final : public QFocusFrame {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isDone = QFocusFrame::eventFilter(watched, event);
        const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
        if (isMoved && !isVisible() && widget() && widget()->isVisible() && parentWidget() &&
            parentWidget()->rect().intersects(geometry())) {
            raise();
            show();
        }
        return isDone;
    }
};

} // namespace

FocusRing::FocusRing(QApplication& application) : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::follow(QWidget* widget)
{
    // A fresh frame each time: the window that held the last one as a child may be gone, and the frame with
    // it.
    m_frame.reset();
    if (!qobject_cast<QAbstractButton*>(widget))
        return;
    m_frame = std::make_unique<ComingFrame>();
    m_frame->setWidget(widget);
}

} // namespace oslonac::ui
