// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"

#include <QStringList>

namespace oslonac {

/// Offices as people in Serbia write them, in both grammatical genders. An office is free text all the same:
/// these are proposals, and what the program knows of the ones it recognises, in either script and gender.

/// What kind of organisation's letters use: its representative first, then others, in Serbian Latin.
[[nodiscard]] QStringList proposedOffices(OrganisationKind kind);

/// Whoever holds the office speaks and signs for the organisation: "predsednica opštine", "gradonačelnik",
/// "direktorka centra za socijalni rad", or what the organisation itself names as its representative's
/// office. Deputies and members of councils do not.
[[nodiscard]] bool isRepresentative(QStringView office, const Organisation& organisation);

/// Equal for offices of which an organisation has one, such as its mayor or its deputy mayor; empty for those
/// that several people may hold at once. All offices of a representative give the same.
[[nodiscard]] QString soleOffice(QStringView office, const Organisation& organisation);

} // namespace oslonac
