// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/sample/example_grids.h"

namespace oslonac::ui {

struct Desk;

/// Calls and their criteria from call to call, from file to file, and away. What was done is told in the
/// status area; faults leave as exceptions for the runner of operations.

[[nodiscard]] QString exampleName(ExampleGrid grid);

void takeGridOf(const Desk& desk, const CallDefinition& taker, Id<Call> source);
void takeExample(const Desk& desk, Id<Call> taker, ExampleGrid grid);
void importGridFile(const Desk& desk, const CallDefinition& taker);
void exportGridFile(const Desk& desk, const CallDefinition& definition);
/// The whole call with its programme and commission.
void exportCallFile(const Desk& desk, const Call& call);

/// A new call with nothing but a code; one like another; one with the criteria of an example.
[[nodiscard]] Id<Call> newEmptyCall(const Desk& desk);
[[nodiscard]] Id<Call> newCallLike(const Desk& desk, const Call& source);
[[nodiscard]] Id<Call> newCallWithExample(const Desk& desk, ExampleGrid grid);

/// Asks first where work of people goes with the call, and says what goes. True when it was deleted.
bool deleteWholeCall(const Desk& desk, const Call& call);

} // namespace oslonac::ui
