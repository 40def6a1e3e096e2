// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_data.h"
#include "core/values/language.h"

namespace oslonac {

/// The fields of the agreement, addendum and signing list templates with their names in Serbian Latin: a
/// blank on a Serbian document is named in Serbian, whatever language the window speaks.
[[nodiscard]] const FieldNames& agreementFieldNames();

/// The name of a field in a message of the language; in Serbian the one that stands on the document.
[[nodiscard]] QString agreementFieldName(const QString& field, Language language);

} // namespace oslonac
