// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/languages/texts.h"
#include "core/selection/selection_list.h"

namespace oslonac {

/// One step of "why this rank". Without a code it is not a reason of the list but says what led to it (the
/// sum of points) or what was not needed (later tie rules).
struct RankStep {
    std::optional<ReasonCode> code;
    QString text;
};

/// Why the row stands where it stands: the points, then the reasons in the order in which the rules were
/// applied, then the tie rules that were not needed.
[[nodiscard]] std::vector<RankStep> whyThisRank(const SelectionLot& lot, const SelectionRow& row,
                                                const CallDefinition& definition, Standing standing,
                                                const Texts& texts);

/// What would have moved it: the points, places or money that separate it from the line, the points that a
/// minimum lacks, or what stops it and where its points would put it. Empty when nothing can be said.
[[nodiscard]] QStringList whatWouldMove(const SelectionLot& lot, const SelectionRow& row,
                                        const CallDefinition& definition, Standing standing,
                                        const Texts& texts);

/// Name, place and numbered steps as plain text, for the minutes of the commission.
[[nodiscard]] QString minutesText(const SelectionLot& lot, const SelectionRow& row,
                                  const CallDefinition& definition, Standing standing, const Texts& texts);

} // namespace oslonac
