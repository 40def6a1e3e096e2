// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

/// The pure rules of agreements: how an award is divided into instalments, and what an agreement says on a
/// date once its addenda are counted in. Amounts are exact, durations are months.

/// Each share in percent rounded to the minor unit, half away from zero; the last one takes the rest, so that
/// the parts add up to the amount exactly whatever the shares are.
[[nodiscard]] std::vector<Money> dividedByShares(Money amount, const std::vector<int>& percents);

/// The instalments an award is paid in, by the plan of its lot.
[[nodiscard]] std::vector<AgreementInstalment> instalmentsByPlan(Id<Agreement> agreement, Money amount,
                                                                 const std::vector<PlannedInstalment>& plan);
/// The same instalments for another amount: the shares stay.
[[nodiscard]] std::vector<AgreementInstalment> dividedAnew(std::vector<AgreementInstalment> instalments,
                                                           Money amount);

/// One instalment with another share of the total, and its amount after it; or with another amount, and the
/// nearest whole percentage after that.
[[nodiscard]] AgreementInstalment withShare(AgreementInstalment instalment, int percent, Money total);
[[nodiscard]] AgreementInstalment withAmount(AgreementInstalment instalment, Money amount, Money total);

/// How the instalments stand against their agreement's amount.
struct InstalmentBalance {
    Money sum;
    Money missing; ///< what the amount is more than the sum; negative when the instalments are too much
    int percent = 0;

    [[nodiscard]] bool isEven() const { return missing.isZero(); }
};

/// Nothing when their currencies differ from the total's.
[[nodiscard]] std::optional<InstalmentBalance> balanceOf(const std::vector<AgreementInstalment>& instalments,
                                                         Money total);

/// The most that one award of the lot may be; nothing where its call names none.
[[nodiscard]] std::optional<Money> highestAward(const Lot& lot);
/// An amount in another currency is within no other.
[[nodiscard]] bool isWithin(Money amount, Money highest);

/// What an agreement gives and how long it runs; `addendum` is the last addendum that was counted in, 0 for
/// none.
struct AgreementTerms {
    std::optional<Money> amount;
    int technicalMonths = 0;
    int financialMonths = 0;
    int addendum = 0;

    [[nodiscard]] int totalMonths() const { return technicalMonths + financialMonths; }
    friend bool operator==(const AgreementTerms&, const AgreementTerms&) = default;
};

/// The terms as they were signed.
[[nodiscard]] AgreementTerms termsAsSigned(const Agreement& agreement);
/// Whether an agreement or addendum is still to be signed.
[[nodiscard]] bool isUnsigned(AgreementStatus status);
/// From when a signed addendum is in force: the day that it names, or that of its signing. Nothing for one
/// that is not signed.
[[nodiscard]] std::optional<QDate> inForceFrom(const Addendum& addendum);
/// The terms with all addenda in force on that day.
[[nodiscard]] AgreementTerms termsOn(QDate date, const Agreement& agreement,
                                     const std::vector<Addendum>& addenda);
/// The terms with the addenda up to and with this position, in force or not but for cancelled ones: what an
/// addendum's text compares.
[[nodiscard]] AgreementTerms termsAfter(int position, const Agreement& agreement,
                                        const std::vector<Addendum>& addenda);

} // namespace oslonac
