// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_operations.h"
#include "tests/support/text.h"
#include "tests/ui/municipalities/municipalities_window.h"
#include "ui/municipalities/duplicates_panel.h"
#include "ui/municipalities/merge_panel.h"
#include "ui/widgets/button.h"

#include <QRadioButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Button& buttonWith(QWidget& host, const QString& text)
{
    for (auto* button : host.findChildren<Button*>()) {
        if (button->isVisible() && button->text().contains(text))
            return *button;
    }
    throw std::logic_error("there is no such button");
}

} // namespace

TEST_CASE("An organisation entered twice is merged from either record with the chosen values")
{
    MunicipalitiesWindow fixture;
    Organisation club;
    club.nameLatin = u"Romski centar"_s;
    club.seat = u"Karađorđeva 2"_s;
    const auto kept = fixture.addClub(club);
    club.nameLatin = u"ROMSKI CENTAR"_s;
    club.seat = u"Karađorđeva 4"_s;
    club.taxNumber = u"101134702"_s;
    const auto given = fixture.addClub(club);
    fixture.choose(given);
    DuplicatesPanel& panel = fixture.inspector().duplicates();
    REQUIRE(panel.isVisible());
    buttonWith(panel, u"Merge"_s).click();
    REQUIRE(panel.merging().secondChoices().size() == 3); // both names and the seat; one has no tax number
    panel.merging().secondChoices().back()->click();
    panel.merging().merge().click();
    CHECK_FALSE(Records<Organisation>(fixture.file()).find(given).has_value());
    CHECK(fixture.organisation(kept).nameLatin == u"Romski centar"_s);
    CHECK(fixture.organisation(kept).seat == u"Karađorđeva 4"_s);
    CHECK(fixture.organisation(kept).taxNumber == u"101134702"_s);
    CHECK(fixture.list().table().currentId() == kept.number());
    CHECK_FALSE(panel.isVisible());
}

TEST_CASE("A contact entered twice is merged, and giving up changes nothing")
{
    MunicipalitiesWindow fixture;
    const auto kept = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s).phone(u"022/000-000"_s));
    const auto contactsOfSid = [&] {
        return Records<Contact>(fixture.file()).by(&Contact::organisationId, sid);
    };
    fixture.choose(sid);
    DuplicatesPanel& panel = fixture.inspector().duplicates();
    buttonWith(panel, u"Merge"_s).click();
    buttonWith(panel, u"Cancel"_s).click();
    CHECK(contactsOfSid().size() == 2);
    buttonWith(panel, u"Merge"_s).click();
    panel.merging().merge().click();
    REQUIRE(contactsOfSid().size() == 1);
    CHECK(Records<Contact>(fixture.file()).get(kept).phone == u"022/000-000"_s);
}

TEST_CASE("Where nothing is twice there is no section about it")
{
    MunicipalitiesWindow fixture;
    fixture.choose(sid);
    CHECK_FALSE(fixture.inspector().duplicates().isVisible());
}
