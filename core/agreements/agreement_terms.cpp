// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_terms.h"

#include <algorithm>

namespace oslonac {

namespace {

std::vector<Addendum> inOrder(std::vector<Addendum> addenda)
{
    std::sort(addenda.begin(), addenda.end(),
              [](const Addendum& a, const Addendum& b) { return a.position < b.position; });
    return addenda;
}

void apply(const Addendum& addendum, AgreementTerms& terms)
{
    if (addendum.amount)
        terms.amount = addendum.amount;
    terms.technicalMonths = addendum.technicalMonths.value_or(terms.technicalMonths);
    terms.financialMonths = addendum.financialMonths.value_or(terms.financialMonths);
    terms.addendum = addendum.position;
}

} // namespace

std::vector<Money> dividedByShares(Money amount, const std::vector<int>& percents)
{
    std::vector<Money> parts;
    Money rest = amount;
    for (size_t i = 0; i < percents.size(); ++i) {
        // Rounding up several parts of a few cents must not make the last one negative.
        const Money rounded = std::min(amount.share(percents[i], 100), rest);
        parts.push_back(i + 1 == percents.size() ? rest : rounded);
        rest = rest - parts.back();
    }
    return parts;
}

std::vector<AgreementInstalment> instalmentsByPlan(Id<Agreement> agreement, Money amount,
                                                   const std::vector<PlannedInstalment>& plan)
{
    std::vector<AgreementInstalment> instalments;
    for (const PlannedInstalment& planned : plan) {
        instalments.push_back({.id = {},
                               .agreementId = agreement,
                               .position = planned.position,
                               .title = planned.title,
                               .sharePercent = planned.sharePercent,
                               .amount = Money::zero(amount.currency()),
                               .condition = planned.condition});
    }
    // No plan means one payment; the table of the agreement must not be empty.
    if (plan.empty()) {
        instalments.push_back({.id = {},
                               .agreementId = agreement,
                               .position = 1,
                               .title = QStringLiteral("Jednokratna isplata"),
                               .sharePercent = 100,
                               .amount = amount,
                               .condition = QStringLiteral("po stupanju sporazuma na snagu")});
    }
    return dividedAnew(std::move(instalments), amount);
}

std::vector<AgreementInstalment> dividedAnew(std::vector<AgreementInstalment> instalments, Money amount)
{
    std::vector<int> percents;
    for (const AgreementInstalment& instalment : instalments)
        percents.push_back(instalment.sharePercent);
    const std::vector<Money> parts = dividedByShares(amount, percents);
    for (size_t i = 0; i < instalments.size(); ++i)
        instalments[i].amount = parts[i];
    return instalments;
}

AgreementInstalment withShare(AgreementInstalment instalment, int percent, Money total)
{
    instalment.sharePercent = percent;
    instalment.amount = total.share(percent, 100);
    return instalment;
}

AgreementInstalment withAmount(AgreementInstalment instalment, Money amount, Money total)
{
    instalment.amount = amount;
    if (!total.isZero() && amount.currency() == total.currency()) {
        // A share of a hundred units is the percentage, rounded like every share.
        const Money hundred(100, total.currency());
        instalment.sharePercent =
            static_cast<int>(hundred.share(amount.minorUnits(), total.minorUnits()).minorUnits());
    }
    return instalment;
}

std::optional<InstalmentBalance> balanceOf(const std::vector<AgreementInstalment>& instalments, Money total)
{
    InstalmentBalance balance{Money::zero(total.currency()), total, 0};
    for (const AgreementInstalment& instalment : instalments) {
        if (instalment.amount.currency() != total.currency())
            return std::nullopt;
        balance.sum += instalment.amount;
        balance.percent += instalment.sharePercent;
    }
    balance.missing = total - balance.sum;
    return balance;
}

std::optional<Money> highestAward(const Lot& lot)
{
    return lot.awardKind == AwardKind::Fixed ? lot.fixedAmount : lot.ceiling;
}

bool isWithin(Money amount, Money highest)
{
    return amount.currency() == highest.currency() && amount <= highest;
}

AgreementTerms termsAsSigned(const Agreement& agreement)
{
    return {.amount = agreement.amount,
            .technicalMonths = agreement.technicalMonths,
            .financialMonths = agreement.financialMonths};
}

bool isUnsigned(AgreementStatus status)
{
    return status == AgreementStatus::Draft || status == AgreementStatus::Printed;
}

std::optional<QDate> inForceFrom(const Addendum& addendum)
{
    if (addendum.status != AgreementStatus::Signed)
        return std::nullopt;
    return addendum.inForceOn ? addendum.inForceOn : addendum.concludedOn;
}

AgreementTerms termsOn(QDate date, const Agreement& agreement, const std::vector<Addendum>& addenda)
{
    AgreementTerms terms = termsAsSigned(agreement);
    for (const Addendum& addendum : inOrder(addenda)) {
        const auto from = inForceFrom(addendum);
        if (from && *from <= date)
            apply(addendum, terms);
    }
    return terms;
}

AgreementTerms termsAfter(int position, const Agreement& agreement, const std::vector<Addendum>& addenda)
{
    AgreementTerms terms = termsAsSigned(agreement);
    for (const Addendum& addendum : inOrder(addenda)) {
        if (addendum.position <= position && addendum.status != AgreementStatus::Cancelled)
            apply(addendum, terms);
    }
    return terms;
}

} // namespace oslonac
