// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_terms.h"
#include "tests/core/agreements/text_table.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "40 40 20" as numbers.
template <typename Number>
std::vector<Number> numbersOf(const QString& text)
{
    std::vector<Number> numbers;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        numbers.push_back(static_cast<Number>(word.toLongLong()));
    return numbers;
}

Agreement agreementOfTwelveAndTwelve()
{
    Agreement agreement;
    agreement.amount = Money::eur(60'000);
    agreement.technicalMonths = 12;
    agreement.financialMonths = 12;
    return agreement;
}

Addendum addendum(int position, std::optional<QDate> inForceOn)
{
    Addendum made;
    made.position = position;
    made.status = AgreementStatus::Signed;
    made.inForceOn = inForceOn;
    return made;
}

} // namespace

TEST_CASE("Instalments are rounded to cents and add up exactly", "[agreements]")
{
    const QStringList table = test::linesOf(uR"(
        6000000 | 40 40 20 | 2400000 2400000 1200000
        100     | 33 33 34 | 33 33 34
        1001    | 50 50    | 501 500
        1       | 50 50 0  | 1 0 0
        10      | 33 33 33 | 3 3 4
        999999  | 70 30    | 699999 300000
        5000    | 100      | 5000
        0       | 40 60    | 0 0
        7       | 40 40    | 3 4
    )"_s);
    for (const QString& line : table) {
        const QStringList cells = line.split(u" | "_s);
        CAPTURE(line);
        const Money amount(cells[0].toLongLong(), Currency::Eur);
        std::vector<qint64> minor;
        Money sum = Money::zero(Currency::Eur);
        for (Money part : dividedByShares(amount, numbersOf<int>(cells[1]))) {
            minor.push_back(part.minorUnits());
            sum += part;
        }
        CHECK(minor == numbersOf<qint64>(cells[2]));
        CHECK(sum == amount);
    }
}

TEST_CASE("Instalments follow the plan of the lot", "[agreements]")
{
    const std::vector<PlannedInstalment> plan{{.id = {},
                                               .lotId = {},
                                               .position = 1,
                                               .title = u"avans"_s,
                                               .sharePercent = 80,
                                               .condition = u"potpis"_s},
                                              {.id = {},
                                               .lotId = {},
                                               .position = 2,
                                               .title = u"završna"_s,
                                               .sharePercent = 20,
                                               .condition = u"izveštaj"_s}};
    const auto made = instalmentsByPlan(Id<Agreement>(7), Money::rsd(1'200'000), plan);
    REQUIRE(made.size() == 2);
    CHECK(made[0].agreementId == Id<Agreement>(7));
    CHECK(made[0].amount == Money::rsd(960'000));
    CHECK(made[1].title == u"završna"_s);
    CHECK(made[1].condition == u"izveštaj"_s);
    CHECK(made[1].position == 2);
    CHECK(made[1].amount == Money::rsd(240'000));
}

TEST_CASE("Total months are technical and financial months together", "[agreements]")
{
    CHECK(termsAsSigned(agreementOfTwelveAndTwelve()).totalMonths() == 24);
}

TEST_CASE("An addendum counts from the day it is in force", "[agreements]")
{
    Addendum longer = addendum(1, QDate(2024, 6, 12));
    longer.financialMonths = 15;
    const Agreement agreement = agreementOfTwelveAndTwelve();
    CHECK(termsOn(QDate(2024, 6, 11), agreement, {longer}) == termsAsSigned(agreement));
    const AgreementTerms after = termsOn(QDate(2024, 6, 12), agreement, {longer});
    CHECK(after.financialMonths == 15);
    CHECK(after.technicalMonths == 12);
    CHECK(after.amount == Money::eur(60'000));
    CHECK(after.addendum == 1);
}

TEST_CASE("A later addendum stands over an earlier one, in whatever order they are read", "[agreements]")
{
    Addendum first = addendum(1, QDate(2024, 1, 1));
    first.amount = Money::eur(70'000);
    first.technicalMonths = 6;
    Addendum second = addendum(2, QDate(2024, 2, 1));
    second.amount = Money::eur(65'000);
    const AgreementTerms terms = termsOn(QDate(2024, 3, 1), agreementOfTwelveAndTwelve(), {second, first});
    CHECK(terms.amount == Money::eur(65'000));
    CHECK(terms.technicalMonths == 6);
    CHECK(terms.addendum == 2);
}

TEST_CASE("An addendum without a day of entry into force is not counted on any date", "[agreements]")
{
    Addendum open = addendum(1, std::nullopt);
    open.amount = Money::eur(1);
    const Agreement agreement = agreementOfTwelveAndTwelve();
    CHECK(termsOn(QDate(2099, 1, 1), agreement, {open}) == termsAsSigned(agreement));
    CHECK(termsAfter(1, agreement, {open}).amount == Money::eur(1));
    CHECK(termsAfter(0, agreement, {open}) == termsAsSigned(agreement));
}

TEST_CASE("An instalment's amount follows its share, and its share its amount", "[agreements]")
{
    AgreementInstalment instalment;
    instalment = withShare(instalment, 50, Money::eur(60'000));
    CHECK(instalment.amount == Money::eur(30'000));
    instalment = withAmount(instalment, Money::eur(20'000), Money::eur(60'000));
    CHECK(instalment.sharePercent == 33);
    instalment = withAmount(instalment, Money::eur(100), Money::zero(Currency::Eur));
    CHECK(instalment.sharePercent == 33);
}

TEST_CASE("The balance of instalments says what is missing to the amount", "[agreements]")
{
    const auto made = instalmentsByPlan({}, Money::eur(60'000), {});
    CHECK(balanceOf(made, Money::eur(60'000))->isEven());
    const auto balance = balanceOf(made, Money::eur(58'000)).value();
    CHECK(balance.sum == Money::eur(60'000));
    CHECK(balance.missing == Money::eur(-2'000));
    CHECK(balance.percent == 100);
    CHECK_FALSE(balanceOf(made, Money::rsd(60'000)).has_value());
}

TEST_CASE("An addendum that names no day is in force from its signing, one that is not signed never",
          "[agreements]")
{
    Addendum made = addendum(1, std::nullopt);
    made.concludedOn = QDate(2024, 5, 1);
    CHECK(inForceFrom(made) == QDate(2024, 5, 1));
    made.inForceOn = QDate(2024, 6, 1);
    CHECK(inForceFrom(made) == QDate(2024, 6, 1));
    for (const AgreementStatus status :
         {AgreementStatus::Draft, AgreementStatus::Printed, AgreementStatus::Cancelled}) {
        made.status = status;
        CHECK_FALSE(inForceFrom(made));
    }
}
