// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/call_json.h"
#include "core/operations/change.h"
#include "core/operations/changes.h"

namespace oslonac {

class Performer;

/// What importing a call did. With problems nothing was written and there is no call.
struct CallImportResult {
    std::optional<Id<Call>> call;
    Changes changes; ///< empty when the file said the same already
    JsonProblems problems;
};

/// Adds the call, or brings the call of the same code to what the text says: lots, sections, criteria,
/// documents and assessors are matched by code or title and keep their ids. The programme is found by its
/// code and then left as it is, because other calls share it; otherwise it is added. Throws RuleBroken, and
/// writes nothing, where the text would take away what work already stands on: marked criteria, lots with
/// applications, recorded extensions.
CallImportResult importCall(Performer& performer, CallImport import);

/// The parts of importCall, for callers that have no performer: the first turns names of municipalities into
/// their codes and says what the file lacks, the second writes what is sound.
[[nodiscard]] JsonProblems settleAgainst(const Connection& file, CallImport& import);
Id<Call> bringCall(const Change& change, const CallImport& import);

} // namespace oslonac
