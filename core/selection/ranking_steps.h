// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/ranking.h"

namespace oslonac::ranking {

/// A candidate on its way through the steps of ranking, with the row that it becomes.
struct Contender {
    const SelectionCandidate* candidate = nullptr;
    SelectionRow row;
    bool passed = false; ///< every gate and minimum
    QByteArray nameKey;  ///< where its name stands in Serbian order
};

/// Contenders that no rule or decision separates: one, or a tie.
using Standing = std::vector<Contender*>;

/// Step 1: gates, points, minimums.
void judge(Contender& contender, const CallDefinition& definition,
           const std::vector<const DefinedSection*>& sections);

/// Step 2: from best to last, with the reasons of tie rules and decisions noted on the rows.
[[nodiscard]] std::vector<Standing> order(std::vector<Contender*> contenders,
                                          const CallDefinition& definition,
                                          const std::vector<const DefinedSection*>& sections,
                                          const std::vector<DecidedOrder>& decisions);

/// Step 3: places, envelope, reserve.
void drawTheLine(const std::vector<Standing>& standings, const CallDefinition& definition, const Lot& lot);

/// Serbian order of names, then numbers: an order that does not depend on ids, so that the same input gives
/// the same digest.
[[nodiscard]] bool namedBefore(const Contender* a, const Contender* b);

[[nodiscard]] Reason reason(ReasonCode code,
                            std::initializer_list<std::pair<const char*, QString>> facts = {});

} // namespace oslonac::ranking
