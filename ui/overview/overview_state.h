// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"
#include "core/reports/overview_figures.h"
#include "core/reports/support_map.h"

#include <optional>
#include <vector>

namespace oslonac::ui {

class OperationRunner;
struct RecordChanges;

/// What one card shows, or why it cannot.
template <typename Value>
struct Part {
    std::optional<Value> value;
    QString fault; ///< what happened and what to do

    [[nodiscard]] bool isThere() const { return value.has_value(); }
};

struct CallPipeline {
    Call call;
    bool decided = false;
    StageCounts stages;
};

/// Where the support of a scope went, and the lots it came from.
struct SupportMap {
    std::vector<SupportPlace> places;
    std::vector<Call> calls;
    std::vector<Lot> lots;
};

struct OverviewQuestion {
    OverviewScope scope;
    DueQuestion day;
};

/// All that the overview shows, read in one go. Each part is read for itself, so that a fault in one leaves
/// the others standing.
struct OverviewState {
    OverviewQuestion question;
    std::vector<Programme> programmes; ///< of the whole file, for the choice of the scope
    std::vector<Call> calls;           ///< of the whole file, newest first
    Part<AgreementFigures> figures;
    Part<std::vector<LotMoney>> money;
    Part<std::vector<CallPipeline>> pipelines;
    Part<SupportMap> support;
    Part<std::vector<DueItem>> due;
};

/// Gives everything by value, so that it may run on a worker.
[[nodiscard]] OverviewState readOverview(const Connection& file, const OverviewQuestion& question,
                                         const OperationRunner& runner);

/// Whether these changes can alter anything on the overview.
[[nodiscard]] bool overviewMinds(const RecordChanges& changes);
/// Whether the file is small enough to be read between two frames; larger ones are read on a worker.
[[nodiscard]] bool isReadInAFrame(const Connection& file);

} // namespace oslonac::ui
