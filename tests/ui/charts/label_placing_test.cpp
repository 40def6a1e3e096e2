// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_placing.h"

#include <catch2/catch.hpp>

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
    const auto boxes = placeLabels({at(150, 100), at(150, 101)}, {}, {}, sheet);
    REQUIRE(boxes[0]);
    CHECK(boxes[0]->left() > 150);
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
