// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace oslonac::ui {

/// Degrees, as the registry has them.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
};

/// From degrees into an area, north up. Equirectangular with the width of a degree at the middle latitude:
/// within one country nobody sees the difference to a truer map. All points fit, in the middle and in
/// proportion.
class MapProjection final {
public:
    MapProjection(const std::vector<GeoPoint>& points, const QRectF& area);

    [[nodiscard]] QPointF at(GeoPoint point) const;
    /// How many px a kilometre has.
    [[nodiscard]] double kilometre() const;

private:
    [[nodiscard]] QPointF flat(GeoPoint point) const;

    double m_widthOfDegree = 1;
    double m_scale = 1;
    QPointF m_shift;
};

} // namespace oslonac::ui
