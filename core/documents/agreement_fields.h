// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_data.h"

#include <set>

namespace oslonac {

/// The fields of the agreement, addendum and signing list templates with their names in Serbian Latin: a
/// blank on a Serbian document is named in Serbian, whatever language the window speaks.
[[nodiscard]] const FieldNames& agreementFieldNames();

/// What the other party writes into the paper itself: the number of its own registry book.
[[nodiscard]] const std::set<QString>& fieldsWrittenByHand();

} // namespace oslonac
