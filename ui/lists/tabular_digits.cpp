// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/tabular_digits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

qreal digitAdvance(const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

qreal advanceOf(QChar character, const QFontMetricsF& metrics, qreal digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

} // namespace

qreal tabularWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitAdvance(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += advanceOf(character, metrics, digit);
    return width;
}

void drawTabular(QPainter& painter, const QRectF& box, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font());
    const qreal digit = digitAdvance(metrics);
    qreal left = box.left();
    if (alignment & Qt::AlignRight)
        left = box.right() - tabularWidth(text, painter.font());
    const qreal baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar character : text) {
        const qreal advance = advanceOf(character, metrics, digit);
        const qreal own = metrics.horizontalAdvance(character);
        painter.drawText(QPointF(left + (advance - own) / 2, baseline), QString(character));
        left += advance;
    }
}

} // namespace oslonac::ui
