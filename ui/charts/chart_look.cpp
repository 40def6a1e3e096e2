// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_look.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>

namespace oslonac::ui {

namespace {

constexpr qreal spacing = 5;

enum class Slope { Rising, Falling };

// Cut by hand to the box: SVG has no clipping here.
void drawSlanted(QPainter& painter, const QRectF& box, Slope slope)
{
    for (qreal offset = spacing; offset < box.width() + box.height(); offset += spacing) {
        const qreal left = std::max(0.0, offset - box.height());
        const qreal right = std::min(box.width(), offset);
        const auto heightAt = [&](qreal across) {
            return slope == Slope::Rising ? box.top() + offset - across : box.bottom() - offset + across;
        };
        painter.drawLine(QPointF(box.left() + left, heightAt(left)),
                         QPointF(box.left() + right, heightAt(right)));
    }
}

void drawDots(QPainter& painter, const QRectF& box, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    constexpr qreal radius = 1.1;
    for (qreal y = box.top() + spacing / 2; y < box.bottom() - radius; y += spacing) {
        for (qreal x = box.left() + spacing / 2; x < box.right() - radius; x += spacing)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

void drawPattern(QPainter& painter, const QRectF& box, ChartFill fill, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.6));
    switch (fill) {
    case ChartFill::Hatched:
        return drawSlanted(painter, box, Slope::Rising);
    case ChartFill::CounterHatched:
        return drawSlanted(painter, box, Slope::Falling);
    case ChartFill::Crossed:
        drawSlanted(painter, box, Slope::Rising);
        return drawSlanted(painter, box, Slope::Falling);
    case ChartFill::Dotted:
        return drawDots(painter, box, ink);
    case ChartFill::Solid:
    case ChartFill::Outline:
        return;
    }
}

} // namespace

ChartLook chartLook(int series)
{
    static constexpr std::array<ChartLook, mostSeries> looks{{
        {Token::Chart1, ChartFill::Solid, PackageShape::Circle},
        {Token::Chart2, ChartFill::Hatched, PackageShape::Diamond},
        {Token::Chart3, ChartFill::Dotted, PackageShape::Square},
        {Token::Chart4, ChartFill::CounterHatched, PackageShape::Triangle},
        {Token::Chart5, ChartFill::Crossed, PackageShape::Cross},
    }};
    return looks[size_t(std::clamp(series, 0, mostSeries - 1))];
}

ChartLook restLook()
{
    return {Token::LineStrong, ChartFill::Outline, PackageShape::Circle};
}

void fillBox(QPainter& painter, const QRectF& box, const ChartLook& look, const QPalette& palette)
{
    if (box.isEmpty())
        return;
    const QColor ink = colour(look.token, palette);
    painter.save();
    const bool solid = look.fill == ChartFill::Solid;
    painter.fillRect(box, solid ? ink : colour(Token::Surface, palette));
    if (!solid) {
        drawPattern(painter, box, look.fill, ink);
        painter.setPen(QPen(ink, look.fill == ChartFill::Outline ? 1 : 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

QColor inkOn(const ChartLook& look, const QPalette& palette)
{
    return colour(look.fill == ChartFill::Solid ? Token::Surface : Token::Text2, palette);
}

} // namespace oslonac::ui
