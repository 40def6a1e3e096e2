// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_axis.h"

#include <catch2/catch.hpp>

using namespace oslonac::ui;

TEST_CASE("A value axis goes from 0 in round steps to the first that holds the largest value", "[charts]")
{
    CHECK(axisSteps(900'000) == std::vector<double>{0, 300'000, 600'000, 900'000});
    CHECK(axisSteps(500'000) == std::vector<double>{0, 250'000, 500'000});
    CHECK(axisSteps(42).back() >= 42);
    CHECK(axisSteps(42).size() <= 5);
}

TEST_CASE("An axis of nothing is not empty", "[charts]")
{
    CHECK(axisSteps(0) == std::vector<double>{0, 1});
}
