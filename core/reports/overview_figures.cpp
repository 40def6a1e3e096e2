// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/overview_figures.h"

#include "core/applications/application_rules.h"

#include <algorithm>
#include <set>

namespace oslonac {

namespace {

void addPackage(std::vector<PackageCount>& packages, Money amount)
{
    const auto known = std::ranges::find(packages, amount, &PackageCount::amount);
    if (known == packages.end())
        packages.push_back({amount, 1});
    else
        ++known->agreements;
}

/// The lines of one lot, one a currency; the lot's own comes first.
class LotLines final {
public:
    LotLines(const Call& call, const Lot& lot) { m_lines.push_back(lineOf(call, lot, currencyOf(lot))); }

    LotMoney& line(std::optional<Currency> currency)
    {
        if (!currency)
            return m_lines.front();
        for (LotMoney& line : m_lines) {
            if (line.currency == currency)
                return line;
        }
        LotMoney& first = m_lines.front();
        if (!first.currency) {
            first.currency = currency;
            return first;
        }
        LotMoney further;
        further.call = first.call;
        further.callCode = first.callCode;
        further.lot = first.lot;
        further.currency = currency;
        return m_lines.emplace_back(std::move(further));
    }
    std::vector<LotMoney>& all() { return m_lines; }

private:
    static LotMoney lineOf(const Call& call, const Lot& lot, std::optional<Currency> currency)
    {
        LotMoney line;
        line.call = call.id;
        line.callCode = call.code;
        line.lot = lot;
        line.currency = currency;
        line.envelope = lot.envelope;
        return line;
    }

    std::vector<LotMoney> m_lines;
};

void add(std::optional<Money>& sum, Money amount)
{
    sum = sum ? *sum + amount : amount;
}

std::optional<Currency> currencyOf(const std::optional<Money>& amount)
{
    return amount ? std::optional(amount->currency()) : std::nullopt;
}

void addRequests(LotLines& lines, const OverviewRecords& records, Id<Lot> lot)
{
    for (const LotRequests& requests : records.requests) {
        if (requests.lot != lot)
            continue;
        LotMoney& line = lines.line(requests.currency);
        line.applications += requests.applications;
        if (requests.currency)
            add(line.requested, Money(requests.minorUnits, *requests.currency));
    }
}

void addAwards(LotLines& lines, const SelectionLot& lot)
{
    for (const SelectionRow& row : lot.rows) {
        if (row.status != SelectionStatus::Selected)
            continue;
        LotMoney& line = lines.line(currencyOf(row.awarded));
        ++line.selected;
        if (row.awarded)
            add(line.awarded, *row.awarded);
    }
}

void addAgreements(LotLines& lines, const OverviewRecords& records, Id<Lot> lot)
{
    for (const AgreementStanding& standing : records.agreements) {
        if (standing.agreement.lotId != lot)
            continue;
        LotMoney& line = lines.line(currencyOf(standing.terms.amount));
        ++line.agreements;
        if (!standing.terms.amount)
            continue;
        add(line.agreed, *standing.terms.amount);
        if (standing.agreement.status == AgreementStatus::Signed)
            add(line.signedAmount, *standing.terms.amount);
    }
}

} // namespace

AgreementFigures agreementFigures(const OverviewRecords& records)
{
    AgreementFigures figures;
    std::set<Id<Municipality>> municipalities;
    for (const AgreementStanding& standing : records.agreements) {
        ++figures.agreements;
        if (standing.municipality)
            municipalities.insert(*standing.municipality);
        const AgreementStatus status = standing.agreement.status;
        figures.drafts += status == AgreementStatus::Draft ? 1 : 0;
        figures.printed += status == AgreementStatus::Printed ? 1 : 0;
        figures.signedOnes += status == AgreementStatus::Signed ? 1 : 0;
        if (!standing.terms.amount)
            continue;
        addAmount(figures.agreed, *standing.terms.amount);
        addPackage(figures.packages, *standing.terms.amount);
        if (status == AgreementStatus::Signed)
            addAmount(figures.signedAmounts, *standing.terms.amount);
    }
    for (const Lot& lot : records.lots)
        figures.places += lot.places.value_or(0);
    figures.municipalities = int(municipalities.size());
    std::ranges::stable_sort(figures.packages, std::ranges::greater(), &PackageCount::agreements);
    return figures;
}

std::vector<LotMoney> moneyByLot(const OverviewRecords& records, const std::vector<CallStanding>& standings)
{
    std::vector<LotMoney> all;
    for (const Lot& lot : records.lots) {
        LotLines lines(*records.call(lot.callId), lot);
        addRequests(lines, records, lot.id);
        for (const CallStanding& standing : standings) {
            if (standing.call.id != lot.callId || !standing.isDecided())
                continue;
            const auto listed = std::ranges::find(standing.list.lots, lot.id, &SelectionLot::id);
            if (listed != standing.list.lots.end())
                addAwards(lines, *listed);
        }
        addAgreements(lines, records, lot.id);
        std::ranges::move(lines.all(), std::back_inserter(all));
    }
    return all;
}

} // namespace oslonac
