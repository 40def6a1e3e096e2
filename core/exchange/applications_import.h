// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/exchange/import_result.h"
#include "core/operations/performer.h"

namespace oslonac {

/// Takes the applications of one call from a table (columns: docs/tables.md) in one operation, all or
/// nothing. An application is known again by its registry number within the call, or by applicant and lot
/// where it has none; one that is known gets what the table says, and keeps what the table has no column for.
/// Throws FormatFault for bytes that are no table.
ImportResult importApplications(Performer& performer, const Call& call, const QByteArray& bytes,
                                const QString& fileName);

} // namespace oslonac
