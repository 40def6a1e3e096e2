// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/merged_papers.h"

#include "core/agreements/agreement_operations.h"
#include "core/agreements/built_in_templates.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;
using test::withOrdinaryBlanks;

TEST_CASE("Every amount of an agreement stands in words too", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    editAgreement(sample.workspace(), id,
                  [](Agreement& agreement) { agreement.ownContribution = Money::eur(9'000); });
    const QString code = GENERATE(u"cooperation_agreement"_s, u"roma_cooperation_agreement"_s);
    CAPTURE(code);
    const AgreementDossier dossier = readDossier(sample.file(), id);
    for (const StoredTemplate& form : builtInTemplates()) {
        if (form.code != code)
            continue;
        const QString html = withOrdinaryBlanks(mergeAgreement(form.html, dossier, Script::Latin).html);
        static const QRegularExpression figures(u"\\d,\\d\\d EUR"_s);
        static const QRegularExpression inWords(u"\\d,\\d\\d EUR(<br/>| )\\(slovima: "_s);
        CHECK(html.count(figures) > 2);
        CHECK(html.count(figures) == html.count(inWords));
    }
}

TEST_CASE("The text calls the other party by its kind", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    AgreementDossier dossier = readDossier(sample.file(), id);
    dossier.agreement.copies = 5;
    const QString form = dossier.storedTemplate->html;
    const auto merged = [&](OrganisationKind kind) {
        dossier.party.kind = kind;
        return mergeAgreement(form, dossier, Script::Latin);
    };
    const MergedPaper municipality = merged(OrganisationKind::Municipality);
    CHECK(withOrdinaryBlanks(municipality.html).contains(u"(u daljem tekstu: Lokalna samouprava)"_s));
    CHECK(withOrdinaryBlanks(municipality.html).contains(u"Obaveze Lokalne samouprave"_s));
    for (const auto kind : {OrganisationKind::CivilSocietyOrganisation, OrganisationKind::Institution}) {
        const QString html = withOrdinaryBlanks(merged(kind).html);
        CHECK(html.contains(u"(u daljem tekstu: Korisnik podrške)"_s));
        CHECK(html.contains(u"Obaveze Korisnika podrške"_s));
        CHECK(html.contains(u"a Korisnik podrške 2 (dva)"_s));
        CHECK_FALSE(html.contains(u"Lokaln"_s));
    }
    CHECK(merged(OrganisationKind::Institution).digest != municipality.digest);
    CHECK(merged(OrganisationKind::City).digest == municipality.digest);
}
