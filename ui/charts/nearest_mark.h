// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>
#include <vector>

namespace oslonac::ui {

enum class Heading { Left, Right, Up, Down };

/// Of these points, the one that a person means who goes from `from` in a direction: near, and rather
/// straight ahead than aside. Nothing when none lies that way.
[[nodiscard]] std::optional<int> nearestTowards(Heading heading, QPointF from,
                                                const std::vector<QPointF>& points);

} // namespace oslonac::ui
