// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map_view.h"

#include "ui/charts/label_placing.h"
#include "ui/theme/type_scale.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr qreal margin = 4;
constexpr qreal dotRadius = 1.8;
constexpr qreal smallestCircle = 3.5;
constexpr qreal largestCircle = 8;
constexpr qreal loneOutline = 6.5;
constexpr qreal frameFactor = 1.9; ///< of an outlined shape around a filled one
constexpr qreal ringGap = 3;       ///< between a shape and the ring that tells it is chosen
constexpr qreal labelGap = 2;
constexpr qreal landKilometres = 15; ///< how far the land reaches around a seat
constexpr qreal neighbourKilometres = 75;
constexpr size_t mostNeighbours = 11;
constexpr qreal usualDetour = 1.12;
constexpr qreal pointerReach = 9;

bool isOutlined(const MapShape& shape)
{
    return shape.look.shape == PackageShape::Triangle;
}

/// Half the box of a filled shape with the area of a circle of this radius.
qreal reachOf(PackageShape shape, qreal radius)
{
    constexpr qreal inset = 1; // of round and square shapes in their box
    constexpr qreal pi = std::numbers::pi;
    switch (shape) {
    case PackageShape::Circle:
    case PackageShape::Triangle:
        return radius + inset;
    case PackageShape::Square:
        return radius * std::sqrt(pi) / 2 + inset;
    case PackageShape::Diamond:
        return radius * std::sqrt(pi / 2);
    case PackageShape::Cross:
        break;
    }
    constexpr qreal crossArea = 2.6; // of two bars over each other, in squares of half the box
    return radius * std::sqrt(pi / crossArea);
}

qreal reachOf(const MapShape& shape)
{
    const qreal radius = largestCircle * std::sqrt(std::clamp(shape.weight, 0.0, 1.0));
    return reachOf(shape.look.shape, std::max(radius, smallestCircle));
}

std::vector<MapShape> filledOf(const MapPlace& place)
{
    std::vector<MapShape> filled;
    std::ranges::remove_copy_if(place.shapes, std::back_inserter(filled), &isOutlined);
    return filled;
}

/// How far the shapes of the place reach from its middle, up and down.
qreal reachOf(const MapPlace& place)
{
    if (!place.isMarked())
        return dotRadius;
    const std::vector<MapShape> filled = filledOf(place);
    if (filled.empty())
        return loneOutline;
    qreal reach = 0;
    for (const MapShape& shape : filled)
        reach = std::max(reach, reachOf(shape));
    return filled.size() < place.shapes.size() ? reach * frameFactor : reach;
}

QFont fontOf(const MapPlace& place)
{
    constexpr double heavy = 0.99;
    QFont font = fontFor(TextUse::Axis);
    if (place.weight() >= heavy)
        font.setWeight(QFont::DemiBold);
    return font;
}

QRectF around(QPointF point, qreal radius)
{
    return {point.x() - radius, point.y() - radius, 2 * radius, 2 * radius};
}

qreal squaredLength(QPointF way)
{
    return QPointF::dotProduct(way, way);
}

/// From each seat to its nearest ones: drawn thick they make the land between them. A way that passes close
/// by a third seat is left out, because the ways over that seat lie upon it.
std::vector<QLineF> neighbourWays(const std::vector<QPointF>& seats, qreal furthest)
{
    std::vector<QLineF> ways;
    for (const QPointF& seat : seats) {
        std::vector<QPointF> near;
        for (const QPointF& other : seats) {
            const qreal length = squaredLength(other - seat);
            if (length > 0 && length < furthest * furthest)
                near.push_back(other);
        }
        std::ranges::sort(near, {}, [seat](QPointF other) { return squaredLength(other - seat); });
        near.resize(std::min(near.size(), mostNeighbours));
        for (auto other = near.begin(); other != near.end(); ++other) {
            const qreal length = std::sqrt(squaredLength(*other - seat));
            const bool isCovered = std::any_of(near.begin(), other, [&](QPointF between) {
                return std::sqrt(squaredLength(between - seat)) + std::sqrt(squaredLength(*other - between)) <
                       usualDetour * length;
            });
            if (!isCovered)
                ways.emplace_back(seat, *other);
        }
    }
    return ways;
}

/// An outlined shape holds a filled one, so that both are seen; two filled ones stand side by side.
void drawShapes(QPainter& painter, QPointF point, const MapPlace& place, const QPalette& palette)
{
    const std::vector<MapShape> filled = filledOf(place);
    if (filled.size() < place.shapes.size()) {
        const qreal reach = reachOf(place);
        // The middle of a triangle lies below the middle of its box.
        drawPackageShape(painter, around(point - QPointF(0, reach / 4), reach), PackageShape::Triangle,
                         colour(Token::Chart4, palette));
    }
    qreal width = 0;
    for (const MapShape& shape : filled)
        width += 2 * reachOf(shape);
    qreal left = point.x() - width / 2;
    for (const MapShape& shape : filled) {
        const qreal reach = reachOf(shape);
        drawPackageShape(painter, around({left + reach, point.y()}, reach), shape.look.shape,
                         colour(shape.look.token, palette));
        left += 2 * reach;
    }
}

} // namespace

double MapPlace::weight() const
{
    double most = 0;
    for (const MapShape& shape : shapes)
        most = std::max(most, shape.weight);
    return most;
}

void MapView::setData(MapData data)
{
    // What is painted last lies on top: the marked places, the light ones over the heavy ones.
    std::ranges::stable_sort(data.places, [](const MapPlace& left, const MapPlace& right) {
        if (left.isMarked() != right.isMarked())
            return !left.isMarked();
        return left.isMarked() && left.weight() > right.weight();
    });
    m_data = std::move(data);
    pictureChanged();
}

QRectF MapView::mapArea(const QRectF& area) const
{
    const qreal legend = m_data.legend.empty() ? 0 : legendHeight(m_data.legend, area.width()) + 8;
    return area.adjusted(margin, margin, -margin, -margin - legend);
}

MapProjection MapView::projectionIn(const QRectF& area) const
{
    std::vector<GeoPoint> points;
    points.reserve(m_data.places.size());
    for (const MapPlace& place : m_data.places)
        points.push_back(place.where);
    // The land reaches further than the outermost seats.
    const MapProjection wide(points, mapArea(area));
    const qreal inset = landKilometres * wide.kilometre() * 0.9;
    return {points, mapArea(area).adjusted(inset, inset, -inset, -inset)};
}

QSize MapView::minimumSizeHint() const
{
    return {280, 340};
}

std::vector<ChartMark> MapView::marksIn(const QRectF& area) const
{
    const MapProjection projection = projectionIn(area);
    const bool anyMarked = std::ranges::any_of(m_data.places, &MapPlace::isMarked);
    std::vector<ChartMark> marks;
    marks.reserve(m_data.places.size());
    for (const MapPlace& place : m_data.places)
        marks.push_back({around(projection.at(place.where), reachOf(place)), place.sentence, place.key,
                         anyMarked && !place.isMarked()});
    return marks;
}

void MapView::paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    const MapProjection projection = projectionIn(area);
    paintLand(painter, projection, palette);
    const std::vector<ChartMark> marks = marksIn(area);
    const std::vector<std::optional<QRectF>> names = nameBoxes(area, marks);
    const auto isUnderName = [&names](QPointF point) {
        constexpr qreal halo = dotRadius + 1;
        return std::ranges::any_of(names, [&](const std::optional<QRectF>& box) {
            return box && box->adjusted(-halo, -halo, halo, halo).contains(point);
        });
    };
    for (size_t i = 0; i < marks.size(); ++i) {
        const MapPlace& place = m_data.places[i];
        const QPointF point = marks[i].area.center();
        if (place.isMarked()) {
            drawShapes(painter, point, place, palette);
            continue;
        }
        if (isUnderName(point))
            continue; // it is only the ground that a name is read on
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::LineStrong, palette));
        painter.drawEllipse(point, dotRadius, dotRadius);
    }
    paintNames(painter, names, palette);
    const QRectF map = mapArea(area);
    paintLegend(painter, {map.left(), map.bottom() + margin, map.width(), 0}, m_data.legend, palette);
}

void MapView::paintLand(QPainter& painter, const MapProjection& projection, const QPalette& palette) const
{
    std::vector<QPointF> seats;
    for (const MapPlace& place : m_data.places)
        seats.push_back(projection.at(place.where));
    const qreal width = 2 * landKilometres * projection.kilometre();
    painter.setPen(QPen(colour(Token::Header, palette), width, Qt::SolidLine, Qt::RoundCap));
    // The land is hardly darker than the paper: nobody sees a smooth edge, and it takes five times as long.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto ways = neighbourWays(seats, neighbourKilometres * projection.kilometre());
    painter.drawLines(ways.data(), int(ways.size()));
    painter.setRenderHint(QPainter::Antialiasing);
}

std::vector<std::optional<QRectF>> MapView::nameBoxes(const QRectF& area,
                                                      const std::vector<ChartMark>& marks) const
{
    // A little further from the shapes, where that costs no name its place.
    const auto roomy = nameBoxes(area, marks, labelGap);
    const auto close = nameBoxes(area, marks, 0);
    const auto placed = [](const auto& boxes) {
        return std::ranges::count_if(boxes, [](const auto& box) { return box.has_value(); });
    };
    return placed(roomy) < placed(close) ? close : roomy;
}

std::vector<std::optional<QRectF>> MapView::nameBoxes(const QRectF& area, const std::vector<ChartMark>& marks,
                                                      qreal gap) const
{
    std::vector<LabelWish> wishes;
    std::vector<size_t> named;
    std::vector<QRectF> shapes;
    std::vector<QPointF> dots;
    for (size_t i = 0; i < marks.size(); ++i) {
        const MapPlace& place = m_data.places[i];
        if (!place.isMarked()) {
            dots.push_back(marks[i].area.center());
            continue;
        }
        const QFontMetricsF metrics(fontOf(place));
        wishes.push_back({marks[i].area.center(),
                          reachOf(place) + gap,
                          {metrics.horizontalAdvance(place.name), metrics.height() - 1}});
        named.push_back(i);
        shapes.push_back(marks[i].area);
    }
    const auto boxes = placeLabels(wishes, shapes, dots, area);
    std::vector<std::optional<QRectF>> byPlace(marks.size());
    for (size_t i = 0; i < boxes.size(); ++i)
        byPlace[named[i]] = boxes[i];
    return byPlace;
}

void MapView::paintNames(QPainter& painter, const std::vector<std::optional<QRectF>>& boxes,
                         const QPalette& palette) const
{
    painter.setPen(colour(Token::Text, palette));
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i])
            continue;
        painter.setFont(fontOf(m_data.places[i]));
        painter.drawText(boxes[i]->adjusted(-2, 0, 2, 0), Qt::AlignCenter, m_data.places[i].name);
    }
}

void MapView::paintCurrent(QPainter& painter, const ChartMark& mark) const
{
    const QRectF ring = around(mark.area.center(), mark.area.width() / 2 + ringGap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(hasFocus() ? Token::Focus : Token::Text, palette()), 2));
    painter.drawEllipse(ring);
}

int MapView::markAt(QPointF point) const
{
    int nearest = -1;
    qreal least = pointerReach;
    for (int mark = int(marks().size()) - 1; mark >= 0; --mark) {
        const QPointF way = marks()[size_t(mark)].area.center() - point;
        // A shape is easier to hit than a dot beside it.
        const qreal distance = std::hypot(way.x(), way.y()) - (placeOf(mark).isMarked() ? 3 : 0);
        if (distance < least) {
            least = distance;
            nearest = mark;
        }
    }
    return nearest;
}

} // namespace oslonac::ui
