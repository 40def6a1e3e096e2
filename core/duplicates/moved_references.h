// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"

namespace oslonac {

/// Points everything that refers to one record of the table at another one. Found through the foreign keys of
/// the live schema, so that a table added later is not forgotten; records that name their subject by table
/// and number, such as approvals, move too.
void moveReferences(const Change& change, const QString& table, qint64 from, qint64 to);

} // namespace oslonac
