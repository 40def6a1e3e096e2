// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/paper_fields.h"
#include "core/documents/document_data.h"

#include <set>

namespace oslonac {

/// The fields of the agreement, addendum and signing list templates with their names in Serbian Latin: a
/// blank on a Serbian document is named in Serbian, whatever language the window speaks.
[[nodiscard]] const FieldNames& agreementFieldNames();

/// What the other party writes into the paper itself: the number of its own registry book.
[[nodiscard]] const std::set<QString>& fieldsWrittenByHand();

/// What the data put in this place: a text as it is, a list by the text of its first row, a condition by
/// nothing.
[[nodiscard]] QString fieldValue(const DocumentData& data, const PaperField& field);

} // namespace oslonac
