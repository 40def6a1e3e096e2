// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/selection/selection_snapshot.h"

namespace oslonac {

class Performer;

/// How far the agreements of a call are, before any is drafted: what its newest decision selects, how many of
/// these have an agreement, and the number the next one would get.
struct DraftingOutlook {
    Call call;
    std::optional<SelectionDecision> decision;
    int selected = 0;
    int drafted = 0;                          ///< of these; who withdrew may have none and does not wait
    std::vector<SelectedApplication> waiting; ///< selected and without an agreement, in the order of the list
    std::optional<Id<SigningCeremony>> ceremony; ///< at which they would be signed
    int year = 0;                                ///< in which the next ones are numbered
    QString nextNumber;                          ///< empty when the scheme does not count
    QString lastNumber;                          ///< the number the last of the waiting ones would get

    /// Selected ones who withdrew before an agreement was drafted: their places are free.
    [[nodiscard]] int withdrawn() const { return selected - drafted - int(waiting.size()); }
    [[nodiscard]] bool canDraft() const { return decision && !waiting.empty() && !nextNumber.isEmpty(); }
};

/// Of every call, by code, signed at the ceremony that fits its decision. Numbers are those of the ceremony's
/// year, without one of the decision's, as drafting gives them.
[[nodiscard]] std::vector<DraftingOutlook> draftingOutlook(const Connection& file);
/// The same with the ceremony that an officer chose, or with none.
[[nodiscard]] std::vector<DraftingOutlook> draftingOutlook(const Connection& file,
                                                           std::optional<Id<SigningCeremony>> ceremony);

/// The scheme by which the call's next agreements are numbered; those that exist keep their numbers. Throws
/// RuleBroken for a scheme without a place for the sequence number.
void setNumberScheme(Performer& performer, Id<Call> call, const QString& scheme);

} // namespace oslonac
