// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/support_map.h"

#include <unordered_map>

namespace oslonac {

std::vector<Money> SupportPlace::amounts() const
{
    std::vector<Money> sums;
    for (const AgreementStanding& standing : agreements) {
        if (standing.terms.amount)
            addAmount(sums, *standing.terms.amount);
    }
    return sums;
}

std::vector<SupportPlace> supportPlaces(const std::vector<Municipality>& municipalities,
                                        const OverviewRecords& records)
{
    std::unordered_map<Id<Municipality>, std::vector<AgreementStanding>> supported;
    for (const AgreementStanding& standing : records.agreements) {
        if (standing.municipality)
            supported[*standing.municipality].push_back(standing);
    }
    std::vector<SupportPlace> places;
    places.reserve(municipalities.size());
    for (const Municipality& municipality : municipalities) {
        const auto found = supported.find(municipality.id);
        places.push_back({municipality, found == supported.end() ? std::vector<AgreementStanding>()
                                                                 : std::move(found->second)});
    }
    return places;
}

} // namespace oslonac
