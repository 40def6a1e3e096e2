// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/nearest_mark.h"

#include <cmath>

namespace oslonac::ui {

namespace {

/// How far a way leads ahead and aside.
struct Way {
    qreal ahead;
    qreal aside;
};

Way wayOf(Heading heading, QPointF step)
{
    switch (heading) {
    case Heading::Left:
        return {-step.x(), std::abs(step.y())};
    case Heading::Right:
        return {step.x(), std::abs(step.y())};
    case Heading::Up:
        return {-step.y(), std::abs(step.x())};
    case Heading::Down:
        return {step.y(), std::abs(step.x())};
    }
    return {};
}

} // namespace

std::optional<int> nearestTowards(Heading heading, QPointF from, const std::vector<QPointF>& points)
{
    constexpr qreal costOfAside = 4;
    constexpr qreal steepest = 8; // rows of a chart lie close to each other and are wide
    std::optional<int> nearest;
    qreal least = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const Way way = wayOf(heading, points[i] - from);
        if (way.ahead < 0.5 || way.aside > steepest * way.ahead)
            continue;
        const qreal cost = way.ahead + costOfAside * way.aside;
        if (!nearest || cost < least) {
            nearest = int(i);
            least = cost;
        }
    }
    return nearest;
}

} // namespace oslonac::ui
