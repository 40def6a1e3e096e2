// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_sheet.h"
#include "ui/overview/overview_state.h"

namespace oslonac::ui {

/// The overview on one page of A4: figures, money, applications, map, and what is due first.
struct OverviewPaper {
    const OverviewState& state;
    QString note;  ///< what it is of, and the day
    QString facts; ///< the programme
    ChartSheet money;
    ChartSheet pipeline;
    ChartSheet map;
};

/// The area is in units of 1/96 inch.
void paintOverview(QPainter& painter, const QRectF& area, const OverviewPaper& paper);

} // namespace oslonac::ui
