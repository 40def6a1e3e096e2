// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_zoom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace oslonac::ui {

namespace {

constexpr std::array steps{PageZoom::least, 40, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250,
                           PageZoom::most};

} // namespace

qreal zoomFactor(const PageZoom& zoom, const QSizeF& page, const QSizeF& room)
{
    const auto bounded = [](qreal factor) {
        return std::clamp(factor, PageZoom::least / 100.0, PageZoom::most / 100.0);
    };
    switch (zoom.fit) {
    case PageZoom::Fit::Width:
        return bounded(room.width() / page.width());
    case PageZoom::Fit::Page:
        return bounded(std::min(room.width() / page.width(), room.height() / page.height()));
    case PageZoom::Fit::None:
        break;
    }
    return bounded(zoom.percent / 100.0);
}

PageZoom steppedZoom(qreal shown, ZoomStep step)
{
    const auto percent = int(std::lround(shown * 100));
    if (step == ZoomStep::Larger) {
        const auto* next = std::ranges::upper_bound(steps, percent);
        return {PageZoom::Fit::None, next == steps.end() ? PageZoom::most : *next};
    }
    const auto* here = std::ranges::lower_bound(steps, percent);
    return {PageZoom::Fit::None, here == steps.begin() ? PageZoom::least : *std::prev(here)};
}

} // namespace oslonac::ui
