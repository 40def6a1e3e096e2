// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/record_names.h"

namespace oslonac {

/// The records that the last steps worked on and that are there now, newest first and each once; of a part
/// (a mark, a document) the record that it is seen with. Steps on hundreds of records, as imports, say
/// nothing of what somebody worked on and are left out.
[[nodiscard]] std::vector<RecordName> recordsChangedLately(const Connection& file, size_t most,
                                                           const Texts& texts);

} // namespace oslonac
