// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/organisations/organisation.h"

namespace oslonac {

/// Kinds as tables write them: the code, or a Serbian word in either script.
[[nodiscard]] std::optional<ServiceKind> serviceKindNamed(const QString& text);
[[nodiscard]] std::optional<OrganisationKind> organisationKindNamed(const QString& text);

/// All kinds in the language of the interface, each with its code where that is another word.
[[nodiscard]] QString serviceKindNames();
[[nodiscard]] QString organisationKindNames();

} // namespace oslonac
