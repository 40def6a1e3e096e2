// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_terms.h"
#include "core/calls/lot.h"
#include "core/storage/connection.h"

namespace oslonac {

/// What an overview is of: the whole file, one programme or one call.
struct OverviewScope {
    std::optional<Id<Programme>> programme{};
    std::optional<Id<Call>> call{};

    [[nodiscard]] bool covers(const Call& own) const
    {
        return (!call || *call == own.id) && (!programme || own.programmeId == programme);
    }
    friend bool operator==(const OverviewScope&, const OverviewScope&) = default;
};

/// An agreement that was not cancelled, with its terms as of today, addenda in force counted in.
struct AgreementStanding {
    Agreement agreement;
    AgreementTerms terms;
    std::optional<Id<Municipality>> municipality; ///< of the party
};

/// What the applications of a lot ask for in one currency; none without an amount.
struct LotRequests {
    Id<Lot> lot;
    std::optional<Currency> currency;
    int applications = 0;
    qint64 minorUnits = 0;
};

/// The calls, lots and agreements within a scope, read once, from which the figures are computed.
struct OverviewRecords {
    std::vector<Call> calls; ///< newest first
    std::vector<Lot> lots;   ///< by call in the same order, and position
    std::vector<AgreementStanding> agreements;
    std::vector<LotRequests> requests; ///< withdrawn applications aside

    [[nodiscard]] const Call* call(Id<Call> id) const;
    [[nodiscard]] const Lot* lot(Id<Lot> id) const;
};

[[nodiscard]] OverviewRecords readOverviewRecords(const Connection& file, const OverviewScope& scope,
                                                  QDate today);

} // namespace oslonac
