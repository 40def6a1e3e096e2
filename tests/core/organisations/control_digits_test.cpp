// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/control_digits.h"

#include "core/organisations/organisation_findings.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Published registration numbers fit, and one wrong digit does not", "[organisations]")
{
    // The City of Belgrade, the National Bank of Serbia and two public enterprises, as published.
    for (const QString& number : {u"07017715"_s, u"07007965"_s, u"17162543"_s, u"20053658"_s}) {
        INFO(number);
        CHECK(registrationNumberFits(number));
    }
    CHECK_FALSE(registrationNumberFits(u"07017716"_s));
    CHECK_FALSE(registrationNumberFits(u"07107715"_s)); // two digits changed places
    CHECK_FALSE(registrationNumberFits(u"0701771"_s));
}

TEST_CASE("The tax number of the rule's own example fits, and one wrong digit does not", "[organisations]")
{
    CHECK(taxNumberFits(u"101134702"_s));
    CHECK_FALSE(taxNumberFits(u"101134701"_s));
}

TEST_CASE("An account is read with its middle part shortened, without dashes and as IBAN", "[organisations]")
{
    const QString digits = u"840000000000162028"_s;
    for (const QString& written :
         {u"840-1620-28"_s, u"840-0000000001620-28"_s, digits, u"RS35 8400 0000 0000 1620 28"_s}) {
        INFO(written);
        CHECK(accountDigits(written) == digits);
    }
    for (const QString& written : {u"840-1620"_s, u"84-1620-28"_s, u"840-16a0-28"_s, u"840-1620-2"_s, u""_s,
                                   u"840-00000000001620-28"_s}) {
        INFO(written);
        CHECK_FALSE(accountDigits(written).has_value());
    }
}

TEST_CASE("The two control digits of an account are 98 less its remainder by 97", "[organisations]")
{
    // 840 0000000001620: remainder of the 16 digits times 100 by 97 is 77.
    CHECK(accountNumberFits(u"840000000000162021"_s));
    CHECK_FALSE(accountNumberFits(u"840000000000162028"_s));
}

TEST_CASE("Doubts about numbers are warnings that name their column, and an empty number is none",
          "[organisations]")
{
    Organisation club;
    club.registrationNumber = u"0701771"_s;
    club.taxNumber = u"101134701"_s;
    QStringList columns;
    for (const Finding& finding : organisationFindings(club)) {
        CHECK(finding.severity == Severity::Warning);
        columns.append(finding.facts);
    }
    CHECK(columns == QStringList{u"registration_number;0701771"_s, u"tax_number;101134701"_s});
    CHECK(findingOnNumber(club, u"tax_number")->what.contains(u"101134701"_s));
    CHECK_FALSE(findingOnNumber(club, u"account_number"));
    CHECK(organisationFindings({}).empty());
}
