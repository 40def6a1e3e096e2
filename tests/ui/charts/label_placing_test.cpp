// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_placing.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace oslonac::ui;

namespace {

const QRectF sheet(0, 0, 200, 200);

LabelWish at(qreal x, qreal y)
{
    return {{x, y}, 4, {40, 12}};
}

} // namespace

TEST_CASE("A name with room around it stands at the right of its point", "[charts]")
{
    const auto boxes = placeLabels({at(100, 100)}, {}, {}, sheet);
    REQUIRE(boxes[0]);
    CHECK(boxes[0]->left() > 100);
    CHECK(boxes[0]->center().y() == Approx(100));
}

TEST_CASE("Names never cover each other, a shape or the edge", "[charts]")
{
    std::vector<LabelWish> wishes;
    std::vector<QRectF> shapes;
    for (int i = 0; i < 30; ++i) {
        wishes.push_back(at(i % 6 * 35 + 10, i / 6 * 35 + 10));
        shapes.emplace_back(wishes.back().point - QPointF(4, 4), QSizeF(8, 8));
    }
    const auto boxes = placeLabels(wishes, shapes, {}, sheet);
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i])
            continue;
        CHECK(sheet.contains(*boxes[i]));
        for (const QRectF& shape : shapes)
            CHECK_FALSE(boxes[i]->intersects(shape));
        for (size_t other = i + 1; other < boxes.size(); ++other)
            CHECK_FALSE((boxes[other] && boxes[i]->intersects(*boxes[other])));
    }
}

TEST_CASE("The first name gets the place that a later one wants too", "[charts]")
{
    // At the right of the second the sheet ends: its name would stand where the first one's does.
    const auto boxes = placeLabels({at(110, 100), at(172, 104)}, {}, {}, sheet);
    REQUIRE(boxes[0]);
    CHECK(boxes[0]->left() > 110);
    if (boxes[1])
        CHECK_FALSE(boxes[1]->intersects(*boxes[0]));
}

TEST_CASE("Names on one line keep a space between them, or they would read as one", "[charts]")
{
    // 4 + 3 to the first name's left edge, 40 to its right one: the second would begin 2 further on.
    const auto boxes = placeLabels({at(20, 100), at(62, 100)}, {}, {}, sheet);
    REQUIRE((boxes[0] && boxes[1]));
    const bool onOneLine = boxes[0]->top() < boxes[1]->bottom() && boxes[1]->top() < boxes[0]->bottom();
    CHECK((!onOneLine || boxes[1]->left() - boxes[0]->right() >= 6));
}

TEST_CASE("A name that fits nowhere gets no place", "[charts]")
{
    CHECK_FALSE(placeLabels({at(10, 10)}, {sheet}, {}, sheet)[0]);
}

TEST_CASE("A name stands plainly nearer to its own shape than to another, or nowhere", "[charts]")
{
    const auto gap = [](const QRectF& box, const LabelWish& wish) {
        const qreal across = std::max({box.left() - wish.point.x(), wish.point.x() - box.right(), 0.0});
        const qreal down = std::max({box.top() - wish.point.y(), wish.point.y() - box.bottom(), 0.0});
        return std::hypot(across, down) - wish.clearance;
    };
    // Beside the first name there are 4 px to the second shape, 3 to its own.
    const std::vector<LabelWish> wishes{at(60, 100), at(115, 100), at(88, 118), at(30, 86), at(88, 84)};
    std::vector<QRectF> shapes;
    for (const LabelWish& wish : wishes)
        shapes.emplace_back(wish.point - QPointF(4, 4), QSizeF(8, 8));
    const auto boxes = placeLabels(wishes, shapes, {}, sheet);
    size_t placed = 0;
    for (size_t name = 0; name < wishes.size(); ++name) {
        if (!boxes[name])
            continue;
        ++placed;
        for (size_t other = 0; other < wishes.size(); ++other) {
            if (other != name)
                CHECK(gap(*boxes[name], wishes[other]) >= gap(*boxes[name], wishes[name]) + 6);
        }
    }
    CHECK(placed > 0);
}
