// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"

#include <QString>

namespace oslonac::ui {

/// Where a step on the way from an empty call to agreements is taken.
enum class StepPlace { Overview, Lots, Criteria, Import, Scores, Tie, Decide, Draft, None };

/// What an officer does next with a call: a sentence, the words of its button, and where it leads. `begin` is
/// the part that is added on the way, for the first steps.
struct NextStep {
    StepPlace place = StepPlace::None;
    QString text;
    QString button{};
};

/// The first thing that is missing, in the order of the work: lots, dates, criteria, commission,
/// applications, marks, ties, the day of the deadline, decision, agreements. The head of the call and its
/// overview both say this one.
[[nodiscard]] NextStep nextStep(const CallState& state, QDate today);

} // namespace oslonac::ui
