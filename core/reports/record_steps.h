// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"
#include "core/search/record_names.h"

#include <QSet>

namespace oslonac {

/// Numbers of the steps that touched a record or its parts, also parts that are gone by now, with what was
/// undone and done again of them. A municipality and the organisation of the same id are one.
[[nodiscard]] QSet<qint64> stepsThatConcern(const Connection& file, const RecordRef& record);

} // namespace oslonac
