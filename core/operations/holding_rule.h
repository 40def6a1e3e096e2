// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/changes.h"
#include "core/operations/journal.h"

#include <functional>

namespace oslonac {

/// What an operation wrote and has not committed yet: the file as it would be, which records were touched,
/// what exactly happened to them, and whether it is done for the first time, taken back or brought again.
struct PendingChange {
    const Connection& file;
    const Changes& changes;
    const Changeset& changeset;
    JournalAction action;
};

/// Throws RuleBroken when what must hold would no longer hold; then nothing is written.
using HoldingRule = std::function<void(const PendingChange&)>;

} // namespace oslonac
