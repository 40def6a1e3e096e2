// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

namespace oslonac::ui {

/// A name that wants to stand beside its point, at least `clearance` from it.
struct LabelWish {
    QPointF point;
    qreal clearance = 0;
    QSizeF size;
};

/// Finds places for names, the first wish first: within the bounds, over no other name and over none of
/// `closed`, plainly nearer to what is drawn at their own point than to what is drawn at any other, over as
/// few of `soft` as may be. A name for which there is no room gets no place.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                                             const std::vector<QRectF>& closed,
                                                             const std::vector<QPointF>& soft,
                                                             const QRectF& bounds);

} // namespace oslonac::ui
