// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_sheet.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace oslonac::ui {

PageSheet::PageSheet(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
}

void PageSheet::showPage(const QImage& page, std::vector<QRectF> places)
{
    m_page = page;
    m_places = std::move(places);
    m_sentence.clear();
    setMinimumSize(page.deviceIndependentSize().toSize() + QSize(2 * margin, 2 * margin));
    setCursor(Qt::ArrowCursor);
    update();
}

void PageSheet::showSentence(const QString& sentence)
{
    m_page = {};
    m_places.clear();
    m_sentence = sentence;
    setMinimumSize(0, 0);
    setCursor(Qt::ArrowCursor);
    update();
}

void PageSheet::setCurrent(std::optional<int> place)
{
    m_current = place;
    update();
}

QPoint PageSheet::corner() const
{
    const int room = width() - m_page.deviceIndependentSize().toSize().width();
    return {std::max(margin, room / 2), margin};
}

std::optional<int> PageSheet::placeAt(const QPointF& position) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].adjusted(-2, -2, 2, 2).contains(position - corner()))
            return int(i);
    }
    return std::nullopt;
}

void PageSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Desk, palette()));
    if (m_page.isNull()) {
        painter.setPen(colour(Token::Text2, palette()));
        painter.setFont(fontFor(TextUse::Body));
        painter.drawText(rect().adjusted(2 * margin, 2 * margin, -2 * margin, -2 * margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
        return;
    }
    painter.drawImage(corner(), m_page);
    painter.setPen(colour(Token::LineStrong, palette()));
    painter.drawRect(QRect(corner(), m_page.deviceIndependentSize().toSize()).adjusted(-1, -1, 0, 0));
    if (!m_current || size_t(*m_current) >= m_places.size())
        return;
    // The paper is white in every theme, and so the ring is that of the light one.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Token::Focus, Shade::Light), 2));
    painter.drawRoundedRect(m_places[size_t(*m_current)].translated(corner()).adjusted(-3, -2, 3, 2), 3, 3);
}

void PageSheet::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(placeAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void PageSheet::mouseReleaseEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (place && event->button() == Qt::LeftButton)
        Q_EMIT placeClicked(*place);
    QWidget::mouseReleaseEvent(event);
}

bool PageSheet::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (placeAt(help->pos()))
        QToolTip::showText(help->globalPos(), tr("Not entered. Click to enter it."), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace oslonac::ui
