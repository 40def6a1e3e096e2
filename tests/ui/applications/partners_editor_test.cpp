// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/partners_editor.h"

#include "tests/ui/applications/applications_tab.h"
#include "ui/applications/new_application.h"
#include "ui/applications/new_organisation.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QPushButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An applicant that the file does not know is added beside the new application",
          "[applications_part]")
{
    ApplicationsTab tab;
    tab.part.enterNew();
    NewApplication& entry = tab.part.inspector().newApplication();
    tab.type(u"Udruženje Sunce"_s);

    for (QPushButton* button : entry.findChildren<QPushButton*>()) {
        if (button->text() == u"The applicant is not in the file yet…")
            button->click();
    }
    REQUIRE(entry.organisationForm().isOpen());
    auto* kind = entry.organisationForm().findChild<ChoiceField*>();
    kind->setValue(u"civil_society_organisation"_s);
    entry.organisationForm().take();
    CHECK_FALSE(entry.organisationForm().isOpen());
    entry.form().take();
    const auto all = Records<Application>(tab.fixture.workspace().file()).all();
    const auto applicant = Records<Organisation>(tab.fixture.workspace().file()).get(all.back().applicantId);
    CHECK(applicant.nameLatin == u"Udruženje Sunce"_s);
    CHECK(applicant.kind == OrganisationKind::CivilSocietyOrganisation);
}

TEST_CASE("Partners are added by name and removed again", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    PartnersEditor& partners = tab.part.inspector().partners();
    const int before = partners.count();
    tab.fill(partners.field(), u"sombor"_s);
    QCoreApplication::processEvents();
    CHECK(partners.count() == before + 1);
    CHECK(partners.field().edit().text().isEmpty());
    const auto buttons = partners.findChildren<QPushButton*>();
    REQUIRE_FALSE(buttons.empty());
    buttons.back()->click();
    CHECK(partners.count() == before);
}

TEST_CASE("A partner that the file does not know is added beside the others", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    PartnersEditor& partners = tab.part.inspector().partners();
    const int before = partners.count();
    partners.field().edit().setText(u"Udruženje Sunce"_s);
    partners.unknown().click();
    REQUIRE(partners.organisation().form().isOpen());
    partners.organisation().form().findChild<ChoiceField*>()->setValue(u"civil_society_organisation"_s);
    partners.organisation().form().take();
    CHECK(partners.count() == before + 1);
    CHECK_FALSE(partners.organisation().isVisible());
    const auto added = Records<Organisation>(tab.fixture.workspace().file())
                           .firstBy(&Organisation::nameLatin, u"Udruženje Sunce"_s);
    REQUIRE(added);
    CHECK(added->kind == OrganisationKind::CivilSocietyOrganisation);
}
