// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/overview_records.h"

namespace oslonac {

/// A unit of the registry with the agreements it, or a body of its own, has within a scope.
struct SupportPlace {
    Municipality municipality;
    std::vector<AgreementStanding> agreements;

    [[nodiscard]] bool isSupported() const { return !agreements.empty(); }
    /// One amount a currency.
    [[nodiscard]] std::vector<Money> amounts() const;
};

/// Every unit, in the order given.
[[nodiscard]] std::vector<SupportPlace> supportPlaces(const std::vector<Municipality>& municipalities,
                                                      const OverviewRecords& records);

} // namespace oslonac
