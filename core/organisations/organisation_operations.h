// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"
#include "core/operations/operation.h"
#include "core/operations/performer.h"
#include "core/organisations/organisation.h"
#include "core/values/script.h"

namespace oslonac {

/// What can be done to organisations. Each function is the body of an operation, each `...Operation` its
/// name:
///     workspace.perform(addOrganisationOperation(made), [&](const Change& change) { addOrganisation(change,
///     made); });
[[nodiscard]] Operation addOrganisationOperation(const Organisation& organisation);
[[nodiscard]] Operation editOrganisationOperation(const Organisation& organisation);

/// Names typed in one script only are completed in the other. Returns the new id.
Id<Organisation> addOrganisation(const Change& change, Organisation organisation);
void editOrganisation(const Change& change, const Organisation& organisation);

/// Into the trash, when it was entered by mistake. Throws RuleBroken for a municipality of the registry, and
/// while anything belongs to it: applications, agreements, contacts, other organisations.
Changes deleteOrganisation(Performer& performer, Id<Organisation> id);

/// Gives a name in one script. The other script's follows while it is only what this one converts to; typed
/// otherwise, it stays.
void rename(Organisation& organisation, Script script, const QString& name);

/// The municipality itself as applicant and signatory: its number is the organisation's id.
[[nodiscard]] Organisation organisationOf(const Municipality& municipality);

/// Every municipality of the registry with its organisation; what a new file begins with.
void addRegisteredMunicipalities(const Change& change);

} // namespace oslonac
