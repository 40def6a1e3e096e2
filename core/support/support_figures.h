// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/organisations/participants.h"

#include <vector>

namespace oslonac {

/// An agreement in the few words a list has room for.
struct SupportAgreement {
    Id<Agreement> id;
    QString callCode;
    QString callTitle;
    AgreementStatus status = AgreementStatus::Draft;
    std::optional<Money> amount; ///< with the addenda in force; absent: no financial part
};

/// What an organisation did over all calls, in figures: how often it applied and was partner, and its
/// agreements without the cancelled ones.
struct SupportFigures {
    int applications = 0;
    int partnerships = 0;
    std::vector<SupportAgreement> agreements;
    std::vector<Money> agreed; ///< one amount for each currency
};

using SupportFiguresById = std::unordered_map<Id<Organisation>, SupportFigures>;

/// Of all organisations that have any, read at once for lists. What an administrative unit did stands with
/// the unit and with the city or municipality above it, so whoever adds up counts one of the two. Addenda
/// count from the day that they are in force.
[[nodiscard]] SupportFiguresById readSupportFigures(const Connection& file,
                                                    const OrganisationsById& organisations, QDate today);

} // namespace oslonac
