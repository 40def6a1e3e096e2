// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/call_standing.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/stage_columns.h"
#include "ui/overview/overview_state.h"

namespace oslonac::ui {

/// How far the applications of each call got: received, complete, eligible, above the threshold, selected.
/// Where a mark of the picture or a row of the table leads to: its call and, in the picture, its stage.
struct PipelineKey {
    size_t place = 0; ///< of the call among the pipelines
    Stage stage = Stage::Received;

    [[nodiscard]] qint64 number() const { return qint64(place) * 10 + int(stage); }
    [[nodiscard]] static PipelineKey from(qint64 number) { return {size_t(number / 10), Stage(number % 10)}; }
};

[[nodiscard]] StageData pipelineStages(const std::vector<CallPipeline>& pipelines, const DueQuestion& day);

[[nodiscard]] std::vector<ChartColumn> pipelineColumns();
[[nodiscard]] std::vector<ChartTableRow> pipelineRows(const std::vector<CallPipeline>& pipelines,
                                                      const DueQuestion& day);

} // namespace oslonac::ui
