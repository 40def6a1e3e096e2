// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"
#include "core/values/language.h"

namespace oslonac::ui {

/// What a unit of local self-government is, in the interface's language.
[[nodiscard]] QString kindText(MunicipalityKind kind);
[[nodiscard]] QString kindText(OrganisationKind kind);
/// "I" to "IV"; the devastated areas say so.
[[nodiscard]] QString groupText(DevelopmentGroup group);

/// Both forms of a name stand in the file; the interface shows the one in its script.
[[nodiscard]] QString nameOf(const Municipality& municipality, Language language);
[[nodiscard]] QString nameOf(const Organisation& organisation, Language language);
[[nodiscard]] QString districtOf(const Municipality& municipality, Language language);

} // namespace oslonac::ui
