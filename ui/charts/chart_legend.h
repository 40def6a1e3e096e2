// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace oslonac::ui {

enum class LegendSign { Box, Shape };

struct LegendEntry {
    QString name;
    ChartLook look;
    LegendSign sign = LegendSign::Box;
};

/// Names of series with their look, side by side and on as many lines as they need.
[[nodiscard]] qreal legendHeight(const std::vector<LegendEntry>& entries, qreal width);
void paintLegend(QPainter& painter, const QRectF& area, const std::vector<LegendEntry>& entries,
                 const QPalette& palette);

} // namespace oslonac::ui
