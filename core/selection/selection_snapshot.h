// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"

#include <QJsonObject>

namespace oslonac {

/// The selection list as JSON: what `selection rank --json` prints (docs/selection-json.md) and what a
/// decision freezes. Points are exact text, ids text, amounts minor units.
[[nodiscard]] QJsonObject toJson(const SelectionList& list);
/// Throws StorageFault (corrupt) when the text is no list of ours.
[[nodiscard]] SelectionList selectionListFromJson(const QString& json);

/// The decided lists whose text no longer has the digest that was recorded and printed: the file was changed
/// by something else than Oslonac, or is damaged.
[[nodiscard]] std::vector<SelectionDecision> changedDecisions(const Connection& file);

/// A selected row of a frozen list, as agreements need it.
struct SelectedApplication {
    Id<Application> application;
    Id<Lot> lot;
    Id<Organisation> applicant;
    std::optional<Money> awarded;
};

[[nodiscard]] std::vector<SelectedApplication> selectedIn(const SelectionDecision& decision);

} // namespace oslonac
