// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_look.h"

#include <QRectF>

#include <vector>

class QPainter;
class QPalette;

namespace oslonac::ui {

enum class BarDirection { Lying, Standing };

/// The part of a chart that Qt Charts draws: bars of stacked values in equal categories, and the lines of
/// the value axis. Texts and patterns are ours, so that numbers are written as everywhere in the program and
/// patterns survive on paper.
struct BarPlot {
    BarDirection direction = BarDirection::Lying;
    std::vector<ChartLook> looks;            ///< of the series
    std::vector<std::vector<double>> values; ///< by category, then by series
    std::vector<double> axis{0, 1};          ///< lines of the value axis, from 0
    double thickness = 0.5;                  ///< of a bar, as a share of its category

    /// The bar's part within the plot area.
    [[nodiscard]] QRectF box(const QRectF& plot, size_t category, size_t series) const;
    /// From 0 along the axis.
    [[nodiscard]] double at(const QRectF& plot, double value) const;
};

enum class PlotGrid { None, Lines };

void paintPlot(QPainter& painter, const QRectF& plot, const BarPlot& bars, PlotGrid grid,
               const QPalette& palette);

} // namespace oslonac::ui
