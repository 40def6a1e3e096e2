// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map_projection.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace oslonac::ui;

namespace {

constexpr GeoPoint subotica{46.1, 19.67};
constexpr GeoPoint vranje{42.55, 21.9};
constexpr GeoPoint negotin{44.23, 22.53};

} // namespace

TEST_CASE("North is up, east is right and every point fits", "[charts]")
{
    const QRectF area(10, 20, 300, 400);
    const MapProjection map({subotica, vranje, negotin}, area);
    CHECK(map.at(subotica).y() < map.at(negotin).y());
    CHECK(map.at(negotin).y() < map.at(vranje).y());
    CHECK(map.at(subotica).x() < map.at(vranje).x());
    for (const GeoPoint& point : {subotica, vranje, negotin})
        CHECK(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(map.at(point)));
}

TEST_CASE("A kilometre is as long to the east as to the north", "[charts]")
{
    const MapProjection map({subotica, vranje}, {0, 0, 500, 500});
    const GeoPoint start{44, 20};
    const double degree = 111.2;
    const double east = map.at({44, 20 + 1}).x() - map.at(start).x();
    const double north = map.at(start).y() - map.at({45, 20}).y();
    CHECK(north == Approx(degree * map.kilometre()));
    // The width of a degree is that of the middle of the map, so near it the error is small.
    CHECK(east == Approx(degree * map.kilometre() * std::cos(44.3 * 3.14159 / 180)).epsilon(0.02));
}

TEST_CASE("A map of one point or none has it in the middle", "[charts]")
{
    const QRectF area(0, 0, 100, 100);
    CHECK(MapProjection({subotica}, area).at(subotica) == QPointF(50, 50));
    CHECK_NOTHROW(MapProjection({}, area));
}
