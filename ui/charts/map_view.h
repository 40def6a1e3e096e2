// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/map_projection.h"

namespace oslonac::ui {

/// One of the shapes of a place. The area of a filled one follows its weight from 0 to 1, the same for every
/// kind of shape, down to a least size that is still seen; an outlined one tells no amount.
struct MapShape {
    ChartLook look;
    double weight = 0;
};

/// A place on the map: a small dot, or its shapes.
struct MapPlace {
    qint64 key = 0;
    QString name;
    GeoPoint where;
    std::vector<MapShape> shapes;
    QString sentence;

    [[nodiscard]] bool isMarked() const { return !shapes.empty(); }
    /// That of the heaviest shape.
    [[nodiscard]] double weight() const;
};

struct MapData {
    std::vector<MapPlace> places;
    std::vector<LegendEntry> legend;
};

/// A map made of nothing but places: together they show the shape of the country. Marked places have a shape
/// by kind, a size by weight and a name where there is room for it; arrow keys go from one to the next.
class MapView final : public ChartPicture {
    Q_OBJECT

public:
    using ChartPicture::ChartPicture;

    void setData(MapData data);
    [[nodiscard]] const MapData& data() const { return m_data; }
    /// The place of a mark; marked places stand at the end.
    [[nodiscard]] const MapPlace& placeOf(int mark) const { return m_data.places.at(size_t(mark)); }

    void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    std::vector<ChartMark> marksIn(const QRectF& area) const override;
    QSize sizeHint() const override { return {340, 460}; }
    /// A wide map is a high one, or half of its width would be empty.
    QSize minimumSizeHint() const override;
    QSize sizeOutside() const override { return {640, 860}; }

protected:
    void paintCurrent(QPainter& painter, const ChartMark& mark) const override;
    int markAt(QPointF point) const override;

private:
    [[nodiscard]] QRectF mapArea(const QRectF& area) const;
    [[nodiscard]] MapProjection projectionIn(const QRectF& area) const;
    void paintLand(QPainter& painter, const MapProjection& projection, const QPalette& palette) const;
    /// Where the name of each place stands; nothing for those without one.
    [[nodiscard]] std::vector<std::optional<QRectF>> nameBoxes(const QRectF& area,
                                                               const std::vector<ChartMark>& marks) const;
    [[nodiscard]] std::vector<std::optional<QRectF>>
    nameBoxes(const QRectF& area, const std::vector<ChartMark>& marks, qreal gap) const;
    void paintNames(QPainter& painter, const std::vector<std::optional<QRectF>>& boxes,
                    const QPalette& palette) const;

    MapData m_data;
};

} // namespace oslonac::ui
