// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/exchange/import_result.h"
#include "core/operations/performer.h"

namespace oslonac {

/// Takes marks and declared conflicts of interest of one call from a table (columns: docs/tables.md) in one
/// operation, all or nothing. A mark is known again by application, assessor and criterion; an empty cell of
/// points says nothing and takes no mark away. Throws FormatFault for bytes that are no table.
ImportResult importScores(Performer& performer, const Call& call, const QByteArray& bytes,
                          const QString& fileName);

} // namespace oslonac
