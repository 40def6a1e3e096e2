// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"
#include "ui/municipalities/organisation_rows.h"

namespace oslonac::ui {

/// `language` is asked whenever a cell is shown, so that names follow the script of the interface.
[[nodiscard]] std::vector<Column<OrganisationRow>> organisationColumns(std::function<Language()> language);

/// With support, packages, Roma inclusion, other organisations.
[[nodiscard]] std::vector<SavedView> organisationViews();
/// The key of the view that lists what is not in the registry.
[[nodiscard]] QString otherOrganisationsView();

/// The packages an organisation has, as tags with their shape.
[[nodiscard]] std::vector<PackageTag> supportTags(const SupportFigures& support, Language language);

/// "Šid" for a unit of the registry, the whole name for others.
[[nodiscard]] QString shortNameOf(const OrganisationRow& row, Language language);

} // namespace oslonac::ui
