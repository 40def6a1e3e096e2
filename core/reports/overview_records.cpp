// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/overview_records.h"

#include "core/storage/records.h"

#include <algorithm>

namespace oslonac {

namespace {

std::vector<Call> readCalls(const Connection& file, const OverviewScope& scope)
{
    auto calls = Records<Call>(file).all("ORDER BY coalesce(published_on, date(deadline)) DESC, code");
    std::erase_if(calls, [&scope](const Call& call) { return !scope.covers(call); });
    return calls;
}

std::vector<Lot> readLots(const Connection& file, const std::vector<Call>& calls)
{
    auto byCall = grouped(Records<Lot>(file).all("ORDER BY position, id"), &Lot::callId);
    std::vector<Lot> lots;
    for (const Call& call : calls)
        std::ranges::move(byCall[call.id], std::back_inserter(lots));
    return lots;
}

std::unordered_map<Id<Agreement>, Id<Municipality>> readMunicipalities(const Connection& file)
{
    Statement statement = file.prepare(R"(SELECT agreements.id, organisations.municipality_id
FROM agreements
JOIN organisations ON organisations.id = agreements.party_id
WHERE organisations.municipality_id IS NOT NULL)");
    std::unordered_map<Id<Agreement>, Id<Municipality>> municipalities;
    while (statement.step()) {
        const auto agreement = statement.take<Id<Agreement>>();
        municipalities.emplace(agreement, statement.take<Id<Municipality>>());
    }
    return municipalities;
}

std::vector<AgreementStanding> readAgreements(const Connection& file, const OverviewRecords& records,
                                              QDate today)
{
    const auto municipalities = readMunicipalities(file);
    auto addenda = grouped(Records<Addendum>(file).all("ORDER BY position, id"), &Addendum::agreementId);
    std::vector<AgreementStanding> standings;
    for (Agreement& agreement :
         Records<Agreement>(file).all("WHERE status <> 'cancelled'\nORDER BY number_sequence, id")) {
        if (!records.call(agreement.callId))
            continue;
        AgreementTerms terms = termsOn(today, agreement, addenda[agreement.id]);
        const auto municipality = municipalities.find(agreement.id);
        standings.push_back(
            {std::move(agreement), terms,
             municipality == municipalities.end() ? std::nullopt : std::optional(municipality->second)});
    }
    return standings;
}

std::vector<LotRequests> readRequests(const Connection& file, const OverviewRecords& records)
{
    Statement statement =
        file.prepare(R"(SELECT lot_id, requested_currency, count(*), coalesce(sum(requested_minor), 0)
FROM applications
WHERE withdrawn_on IS NULL
GROUP BY lot_id, requested_currency)");
    std::vector<LotRequests> requests;
    while (statement.step()) {
        LotRequests own;
        own.lot = statement.take<Id<Lot>>();
        own.currency = statement.take<std::optional<Currency>>();
        own.applications = statement.take<int>();
        own.minorUnits = statement.take<qint64>();
        if (records.lot(own.lot))
            requests.push_back(own);
    }
    return requests;
}

} // namespace

const Call* OverviewRecords::call(Id<Call> id) const
{
    const auto found = std::ranges::find(calls, id, &Call::id);
    return found == calls.end() ? nullptr : &*found;
}

const Lot* OverviewRecords::lot(Id<Lot> id) const
{
    const auto found = std::ranges::find(lots, id, &Lot::id);
    return found == lots.end() ? nullptr : &*found;
}

OverviewRecords readOverviewRecords(const Connection& file, const OverviewScope& scope, QDate today)
{
    OverviewRecords records;
    records.calls = readCalls(file, scope);
    records.lots = readLots(file, records.calls);
    records.agreements = readAgreements(file, records, today);
    records.requests = readRequests(file, records);
    return records;
}

} // namespace oslonac
