// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/point_decimals.h"

#include <catch2/catch.hpp>

using namespace oslonac;

namespace {

SelectionLot lotWith(const std::vector<std::vector<Score>>& sectionPointsOfRows)
{
    SelectionLot lot;
    lot.sections.resize(sectionPointsOfRows.front().size());
    for (const std::vector<Score>& points : sectionPointsOfRows) {
        SelectionRow row;
        row.sectionPoints = points;
        row.total = Score();
        for (const Score& one : points)
            *row.total += one;
        lot.rows.push_back(row);
    }
    return lot;
}

} // namespace

TEST_CASE("Points that end are written out, so that sections add up to the total by eye", "[selection]")
{
    const auto lot = lotWith({{Score::thousandths(15'563), Score::thousandths(5'998)},
                              {Score::thousandths(12'500), Score::thousandths(7'250)}});
    const PointDecimals decimals = pointDecimals(lot, std::nullopt);
    CHECK(decimals.areExact);
    CHECK(decimals.total == 3);
    CHECK(decimals.sections == std::vector{3, 3});
}

TEST_CASE("Whole points and halves keep the usual decimals", "[selection]")
{
    const PointDecimals decimals = pointDecimals(lotWith({{Score(15), Score::fraction(11, 2)}}), Score(20));
    CHECK(decimals.areExact);
    CHECK(decimals.total == usualDecimals);
    CHECK(decimals.sections == std::vector{usualDecimals, usualDecimals});
}

TEST_CASE("Thirds are rounded, and the list knows it", "[selection]")
{
    const PointDecimals decimals =
        pointDecimals(lotWith({{Score::fraction(46, 3), Score::thousandths(5'125)}}), std::nullopt);
    CHECK_FALSE(decimals.areExact);
    CHECK(decimals.total == usualDecimals);
    CHECK(decimals.ofSection(1) == usualDecimals);
}

TEST_CASE("Points with more decimals than people read are rounded as far as they differ", "[selection]")
{
    const Score fine = Score::fraction(1, 1'000'000);
    const PointDecimals decimals =
        pointDecimals(lotWith({{Score(10) + fine}, {Score(10)}}), std::nullopt);
    CHECK_FALSE(decimals.areExact);
    CHECK(decimals.total == 6);
}
