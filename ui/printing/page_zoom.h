// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace oslonac::ui {

/// How large a page is shown: as wide as the desk, whole, or at a percentage of its size on paper.
struct PageZoom {
    enum class Fit { Width, Page, None };

    Fit fit = Fit::Width;
    int percent = 100; ///< only without a fit

    static constexpr int least = 30;
    static constexpr int most = 300;

    friend bool operator==(const PageZoom&, const PageZoom&) = default;
};

/// The factor for a page of this size (px at 100 %) on a desk with this room.
[[nodiscard]] qreal zoomFactor(const PageZoom& zoom, const QSizeF& page, const QSizeF& room);

/// The next larger or smaller of the usual steps (50, 67, 75, 90, 100, 110, 125, 150, 200, ...) from what is
/// shown now.
enum class ZoomStep { Smaller, Larger };
[[nodiscard]] PageZoom steppedZoom(qreal shown, ZoomStep step);

} // namespace oslonac::ui
