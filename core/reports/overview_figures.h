// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/overview_records.h"
#include "core/selection/call_standing.h"

namespace oslonac {

/// So many agreements over one amount: the packages of a programme.
struct PackageCount {
    Money amount;
    int agreements = 0;

    friend bool operator==(const PackageCount&, const PackageCount&) = default;
};

/// The agreements that were not cancelled. Municipalities are counted apart, because one may have several
/// agreements. Amounts are as of today and by currency.
struct AgreementFigures {
    int agreements = 0;
    int municipalities = 0;
    int drafts = 0;
    int printed = 0;
    int signedOnes = 0;
    int places = 0; ///< of all lots that name them
    std::vector<Money> agreed;
    std::vector<Money> signedAmounts;
    std::vector<PackageCount> packages; ///< most agreements first
};

[[nodiscard]] AgreementFigures agreementFigures(const OverviewRecords& records);

/// The money of one lot in one currency; a lot without money has one line without a currency. Awarded is what
/// the newest decision awards. An amount in a currency that is not the lot's gets a line of its own, so that
/// nothing is lost or mixed.
struct LotMoney {
    Id<Call> call;
    QString callCode;
    Lot lot;
    std::optional<Currency> currency;
    int applications = 0;
    int selected = 0;
    int agreements = 0;
    std::optional<Money> envelope;
    std::optional<Money> requested;
    std::optional<Money> awarded;
    std::optional<Money> agreed;
    std::optional<Money> signedAmount;
};

/// By call and lot, in the order of the records.
[[nodiscard]] std::vector<LotMoney> moneyByLot(const OverviewRecords& records,
                                               const std::vector<CallStanding>& standings);

} // namespace oslonac
