// SPDX-License-Identifier: GPL-3.0-or-later
// Whose administrative unit a party is, on the papers and lists that name it.
#include "tests/support/merged_papers.h"

#include "core/municipalities/municipality_registry.h"
#include "core/selection/reason_text.h"
#include "core/selection/selection_input.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/open_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using oslonac::testing::OpenCall;
using oslonac::testing::placesOf;

TEST_CASE("An agreement says whose administrative unit the party is", "[agreements]")
{
    test::SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    sample.changeParty([](Organisation& party) {
        party.kind = OrganisationKind::AdministrativeUnit;
        party.nameLatin = u"Gradska uprava za socijalnu zaštitu"_s;
        party.nameCyrillic.clear();
        party.municipalityId = findMunicipalities(u"Užice").front().id;
    });
    const QString latin = mergeAgreement(sample.file(), id, Script::Latin).html;
    CHECK(latin.contains(u"Gradska uprava za socijalnu zaštitu, Grad Užice"_s));
    const QString cyrillic = mergeAgreement(sample.file(), id, Script::Cyrillic).html;
    CHECK(cyrillic.contains(u"Градска управа за социјалну заштиту, Град Ужице"_s));
}

TEST_CASE("A list says whose administrative unit the applicant is", "[agreements]")
{
    OpenCall call;
    REQUIRE(placesOf(call.importApplications(
                "registry_number;applicant;applicant_kind;applicant_parent\n"
                "1;Gradska uprava za socijalnu zaštitu;administrative_unit;grad Užice\n")) == QStringList());
    const SelectionList list = currentSelection(call.workspace().file(), call.call.id);
    const ListedApplicant& listed = list.lots.front().rows.front().listed;
    CHECK(nameIn(listed, Texts(Language::SerbianLatin)) ==
          u"Gradska uprava za socijalnu zaštitu, Grad Užice"_s);
    CHECK(nameIn(listed, Texts(Language::SerbianCyrillic)) ==
          u"Градска управа за социјалну заштиту, Град Ужице"_s);
}
