// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

namespace oslonac {

/// `selection export`: the ranked or the published list as CSV, XLSX, PDF or HTML, the decided one where
/// there is one.
[[nodiscard]] Verb selectionExportVerb();

} // namespace oslonac
