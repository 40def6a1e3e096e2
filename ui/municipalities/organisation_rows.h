// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/support_figures.h"

#include <QDate>

#include <vector>

namespace oslonac::ui {

/// An organisation with what a list says of it. For a unit of the registry `municipality` is the unit itself,
/// for others where they have their seat.
struct OrganisationRow {
    Organisation organisation;
    std::optional<Municipality> municipality;
    SupportFigures support;
    bool countsAbove = false; ///< an administrative unit: its figures stand with the one above it, too
    QString representative;   ///< today
    int contacts = 0;         ///< of today
    int likelySame = 0;       ///< other records that may be this organisation

    [[nodiscard]] Id<Organisation> id() const { return organisation.id; }
    [[nodiscard]] bool isUnit() const { return isInRegistry(organisation); }
};

/// All organisations of the file: the registry's units and others.
[[nodiscard]] std::vector<OrganisationRow> readOrganisationRows(const Connection& file, QDate today);

/// Roma inclusion by the title of the call: nothing else in a call says it.
[[nodiscard]] bool isForRomaInclusion(const SupportAgreement& agreement);

} // namespace oslonac::ui
