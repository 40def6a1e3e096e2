// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <functional>

namespace oslonac {

/// Every record of every recorded table as text, in the order of ids: two files with the same dump hold the
/// same.
[[nodiscard]] QString dumpOf(const Connection& file);

/// Runs the operation, takes it back and brings it again, and requires that the file then holds exactly what
/// it held at those moments. The operation must change something and be one journal entry.
void requireReversible(Workspace& workspace, const std::function<void(Workspace&)>& operation);

} // namespace oslonac
