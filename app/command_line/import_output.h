// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"
#include "core/exchange/import_result.h"

namespace oslonac {

class Invocation;

/// Tells how an import of a table ended: counts and columns that were not read, or every problem, one a line.
Exit tellImport(const Invocation& invocation, const ImportResult& result);

} // namespace oslonac
