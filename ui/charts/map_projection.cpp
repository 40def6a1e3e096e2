// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace oslonac::ui {

MapProjection::MapProjection(const std::vector<GeoPoint>& points, const QRectF& area)
{
    if (points.empty()) {
        m_shift = area.center();
        return;
    }
    const auto [south, north] = std::ranges::minmax(points, {}, &GeoPoint::latitude);
    const double middle = (south.latitude + north.latitude) / 2;
    m_widthOfDegree = std::cos(middle * std::numbers::pi / 180);
    QRectF all(flat(points.front()), QSizeF());
    for (const GeoPoint& point : points) {
        const QPointF place = flat(point);
        all.setLeft(std::min(all.left(), place.x()));
        all.setRight(std::max(all.right(), place.x()));
        all.setTop(std::min(all.top(), place.y()));
        all.setBottom(std::max(all.bottom(), place.y()));
    }
    constexpr double leastSpan = 0.01; // a single point has none
    m_scale = std::min(area.width() / std::max(all.width(), leastSpan),
                       area.height() / std::max(all.height(), leastSpan));
    m_shift = area.center() - all.center() * m_scale;
}

QPointF MapProjection::at(GeoPoint point) const
{
    return flat(point) * m_scale + m_shift;
}

double MapProjection::kilometre() const
{
    constexpr double kilometresOfDegree = 111.2;
    return m_scale / kilometresOfDegree;
}

QPointF MapProjection::flat(GeoPoint point) const
{
    return {point.longitude * m_widthOfDegree, -point.latitude};
}

} // namespace oslonac::ui
