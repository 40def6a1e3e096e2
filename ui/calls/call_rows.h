// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/selection/selection_decision.h"
#include "core/storage/connection.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// A call in the list of calls: how far it is.
struct CallRow {
    Id<Call> id;
    Call call;
    int places = 0;
    int applications = 0;
    int agreements = 0;
    std::optional<SelectionDecision> decision;
    bool incomplete = false; ///< the definition has errors
};

[[nodiscard]] std::vector<CallRow> readCallRows(const Connection& file);
[[nodiscard]] std::vector<Column<CallRow>> callColumns(std::function<Language()> language);

} // namespace oslonac::ui
