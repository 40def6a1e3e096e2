// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/nearest_mark.h"

#include <catch2/catch.hpp>

using namespace oslonac::ui;

TEST_CASE("An arrow key goes to the next point in its direction", "[charts]")
{
    const std::vector<QPointF> points{{0, 0}, {10, 0}, {20, 0}, {10, 10}};
    CHECK(nearestTowards(Heading::Right, points[0], points) == 1);
    CHECK(nearestTowards(Heading::Left, points[2], points) == 1);
    CHECK(nearestTowards(Heading::Down, points[1], points) == 3);
    CHECK(nearestTowards(Heading::Up, points[3], points) == 1);
}

TEST_CASE("Straight ahead wins over near but aside", "[charts]")
{
    const std::vector<QPointF> points{{0, 0}, {8, 7}, {12, 1}};
    CHECK(nearestTowards(Heading::Right, points[0], points) == 2);
}

TEST_CASE("At the edge there is nowhere to go", "[charts]")
{
    const std::vector<QPointF> points{{0, 0}, {10, 0}};
    CHECK_FALSE(nearestTowards(Heading::Left, points[0], points));
    CHECK_FALSE(nearestTowards(Heading::Up, points[0], points));
}
