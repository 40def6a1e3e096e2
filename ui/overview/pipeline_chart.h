// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/stage_columns.h"
#include "ui/overview/overview_state.h"

namespace oslonac::ui {

/// How far the applications of each call got: received, complete, eligible, above the threshold, selected.
[[nodiscard]] StageData pipelineStages(const std::vector<CallPipeline>& pipelines, const DueQuestion& day);

[[nodiscard]] std::vector<ChartColumn> pipelineColumns();
[[nodiscard]] std::vector<ChartTableRow> pipelineRows(const std::vector<CallPipeline>& pipelines,
                                                      const DueQuestion& day);

} // namespace oslonac::ui
