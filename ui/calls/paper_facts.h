// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace oslonac {
struct SelectionLot;
}

namespace oslonac::ui {

class CallState;

/// What stands under the title of a printed list that belongs to a call, for whoever has only the paper: the
/// call, the lot where the list is of one, and how the list stands to the decision on it, or as of which day.
[[nodiscard]] QStringList paperFacts(const CallState& state, const SelectionLot* lot, QDate today);
/// The same of a trial, which names no decision: whoever holds its paper must not take it for the list.
[[nodiscard]] QStringList trialFacts(const CallState& state, const SelectionLot* lot, QDate today);

} // namespace oslonac::ui
