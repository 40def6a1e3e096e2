// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_sums.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

AgreementInstalment part(int position, int percent, Money amount)
{
    AgreementInstalment instalment;
    instalment.position = position;
    instalment.title = u"Rata %1"_s.arg(position);
    instalment.sharePercent = percent;
    instalment.amount = amount;
    return instalment;
}

const std::vector<AgreementInstalment>& threeParts()
{
    static const std::vector parts{part(1, 40, Money::eur(40'000)), part(2, 40, Money::eur(40'000)),
                                   part(3, 20, Money::eur(20'000))};
    return parts;
}

std::vector<Money> amountsOf(const std::vector<Instalment>& instalments)
{
    std::vector<Money> amounts;
    for (const Instalment& instalment : instalments)
        amounts.push_back(instalment.amount);
    return amounts;
}

} // namespace

TEST_CASE("Instalments are those that were signed while the amount is", "[payments]")
{
    AgreementTerms terms;
    terms.amount = Money::eur(100'000);
    const auto instalments = instalmentsByTerms(threeParts(), Id<Agreement>(7), terms);
    CHECK(amountsOf(instalments) == std::vector{Money::eur(40'000), Money::eur(40'000), Money::eur(20'000)});
    CHECK(instalments[1].title == u"Rata 2"_s);
    CHECK(instalments[1].agreementId == Id<Agreement>(7));
}

TEST_CASE("Another amount is divided by the same shares, and the last instalment takes the rest",
          "[payments]")
{
    AgreementTerms terms;
    terms.amount = Money::eur(100'000, 1);
    CHECK(amountsOf(instalmentsByTerms(threeParts(), {}, terms)) ==
          std::vector{Money::eur(40'000), Money::eur(40'000), Money::eur(20'000, 1)});
}

TEST_CASE("Amounts that were signed by hand stay, whatever their shares say", "[payments]")
{
    const std::vector parts{part(1, 50, Money::eur(49'999)), part(2, 50, Money::eur(50'001))};
    AgreementTerms terms;
    terms.amount = Money::eur(100'000);
    CHECK(amountsOf(instalmentsByTerms(parts, {}, terms)) ==
          std::vector{Money::eur(49'999), Money::eur(50'001)});
}

TEST_CASE("Terms without money have no instalments, money without a plan has one", "[payments]")
{
    CHECK(instalmentsByTerms(threeParts(), {}, {}).empty());
    AgreementTerms terms;
    terms.amount = Money::eur(5'000);
    CHECK(amountsOf(instalmentsByTerms({}, {}, terms)) == std::vector{Money::eur(5'000)});
}

TEST_CASE("A payment takes what was paid, else authorised, else requested", "[payments]")
{
    Payment payment;
    payment.requested = Money::eur(100);
    CHECK(takenBy(payment) == Money::eur(100));
    payment.authorised = Money::eur(90);
    CHECK(takenBy(payment) == Money::eur(90));
    payment.paid = Money::eur(80);
    CHECK(takenBy(payment) == Money::eur(80));
    payment.returnedOn = QDate(2024, 1, 1);
    CHECK(takenBy(payment).isZero());
}
