// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/theme/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr qreal signSize = 11;
constexpr qreal signGap = 6;
constexpr qreal entryGap = 16;

qreal lineHeight()
{
    return QFontMetricsF(fontFor(TextUse::Secondary)).height() + 4;
}

/// Where each entry stands, from the top left corner.
std::vector<QRectF> places(const std::vector<LegendEntry>& entries, qreal width)
{
    const QFontMetricsF metrics(fontFor(TextUse::Secondary));
    std::vector<QRectF> boxes;
    qreal left = 0;
    qreal top = 0;
    for (const LegendEntry& entry : entries) {
        const qreal own = signSize + signGap + metrics.horizontalAdvance(entry.name);
        if (left > 0 && left + own > width) {
            left = 0;
            top += lineHeight();
        }
        boxes.emplace_back(left, top, std::min(own, width), lineHeight());
        left += own + entryGap;
    }
    return boxes;
}

} // namespace

qreal legendHeight(const std::vector<LegendEntry>& entries, qreal width)
{
    const auto boxes = places(entries, width);
    return boxes.empty() ? 0 : boxes.back().bottom();
}

void paintLegend(QPainter& painter, const QRectF& area, const std::vector<LegendEntry>& entries,
                 const QPalette& palette)
{
    const auto boxes = places(entries, area.width());
    painter.save();
    painter.setFont(fontFor(TextUse::Secondary));
    const QFontMetricsF metrics(painter.font());
    for (size_t i = 0; i < entries.size(); ++i) {
        const QRectF box = boxes[i].translated(area.topLeft());
        const QRectF sign(box.left(), box.center().y() - signSize / 2, signSize, signSize);
        if (entries[i].sign == LegendSign::Shape)
            drawPackageShape(painter, sign, entries[i].look.shape, colour(entries[i].look.token, palette));
        else
            fillBox(painter, sign, entries[i].look, palette);
        painter.setPen(colour(Token::Text2, palette));
        const QRectF text = box.adjusted(signSize + signGap, 0, 1, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(entries[i].name, Qt::ElideRight, text.width() + 1));
    }
    painter.restore();
}

} // namespace oslonac::ui
