// SPDX-License-Identifier: GPL-3.0-or-later
// The paper of an addendum.
#include "core/agreements/addendum_operations.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/merged_papers.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;
using test::withOrdinaryBlanks;

namespace {

QString addendumTemplate(const Connection& file)
{
    return Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, u"addendum"_s).value().html;
}

} // namespace

TEST_CASE("An addendum's paper compares the terms before and after it", "[agreements]")
{
    SampleAgreements sample;
    Addendum addendum;
    addendum.agreementId = sample.signedAgreement();
    addendum.reason = u"ponovljen postupak javne nabavke"_s;
    addendum.amount = Money::eur(50'000);
    addendum.financialMonths = 15;
    const auto id = addAddendum(sample.workspace(), addendum);
    const MergedPaper merged = mergeAddendum(sample.file(), id, Script::Latin);
    const QString html = withOrdinaryBlanks(merged.html);
    CHECK(html.contains(u"<td>12 (dvanaest) meseci</td><td>15 (petnaest) meseci</td>"_s));
    CHECK(html.contains(u"<td>60.000,00 EUR (slovima: šezdeset hiljada evra)</td>"
                        "<td>50.000,00 EUR (slovima: pedeset hiljada evra)</td>"_s));
    CHECK(html.contains(u"20.000,00 EUR"_s));
    CHECK(html.contains(u"Aneks stupa na snagu danom kada ga potpišu obe strane"_s));
    CHECK(merged.unknownPlaceholders.isEmpty());
    CHECK(merged.fileName == u"400-73_2023-001_aneks-1_Beocin"_s);
    CHECK(merged.digest == mergeAddendum(sample.file(), id, Script::Cyrillic).digest);
}

TEST_CASE("Money that an addendum brings to an agreement without any is paid at once", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    AgreementDossier dossier = readDossier(sample.file(), id);
    dossier.agreement.amount.reset();
    dossier.instalments.clear();
    Addendum addendum;
    addendum.position = 1;
    addendum.amount = Money::eur(5'000);
    dossier.addenda = {addendum};
    const QString html = withOrdinaryBlanks(
        mergeAddendum(addendumTemplate(sample.file()), dossier, addendum, Script::Latin).html);
    CHECK(html.contains(u"<td>nije predviđena</td><td>5.000,00 EUR"_s));
    CHECK(html.contains(u"<td>Jednokratna isplata</td><td align=\"right\">100%</td><td>5.000,00 EUR"_s));
    CHECK(html.contains(u" i prenosi se jednokratno:"_s));
    CHECK(html.contains(u"po stupanju aneksa na snagu"_s));
}

TEST_CASE("An addendum that leaves the money as it is does not grant it again", "[agreements]")
{
    SampleAgreements sample;
    Addendum addendum;
    addendum.agreementId = sample.signedAgreement();
    addendum.reason = u"kasniji početak usluge"_s;
    addendum.financialMonths = 15;
    const auto id = addAddendum(sample.workspace(), addendum);
    CHECK_FALSE(mergeAddendum(sample.file(), id, Script::Latin).html.contains(u"rasporedom rata"_s));
}

TEST_CASE("An addendum with a day of entry into force names it", "[agreements]")
{
    SampleAgreements sample;
    Addendum addendum;
    addendum.agreementId = sample.signedAgreement();
    addendum.reason = u"kasniji početak usluge"_s;
    addendum.financialMonths = 21;
    addendum.inForceOn = QDate(2024, 1, 1);
    const auto id = addAddendum(sample.workspace(), addendum);
    const QString html = withOrdinaryBlanks(mergeAddendum(sample.file(), id, Script::Latin).html);
    CHECK(html.contains(u"Aneks stupa na snagu 1. januara 2024. godine."_s));
    CHECK_FALSE(html.contains(u"danom kada ga potpišu"_s));
    CHECK(html.contains(u"21 (dvadeset jedan) mesec<"_s));
}
