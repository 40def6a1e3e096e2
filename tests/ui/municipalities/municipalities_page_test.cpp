// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/municipalities/municipalities_window.h"
#include "ui/municipalities/contact_card.h"
#include "ui/municipalities/contact_list.h"
#include "ui/municipalities/organisation_columns.h"
#include "ui/municipalities/organisation_form.h"
#include "ui/widgets/button.h"

#include "core/people/contact_operations.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Id<Organisation> vrnjackaBanja{70459};

void openView(MunicipalitiesWindow& fixture, const QString& key)
{
    ListLook& look = fixture.list().look();
    for (int place = 0; place <= int(look.views().all().size()); ++place) {
        look.open(place);
        if (look.openView().key == key)
            return;
    }
    FAIL("there is no such view");
}

Organisation clubOf(const QString& name)
{
    Organisation club;
    club.nameLatin = name;
    return club;
}

} // namespace

TEST_CASE("The list has every unit of the registry, and its model is sound")
{
    MunicipalitiesWindow fixture;
    CHECK(fixture.list().table().listedIds().size() == 204); // two others are in the sample
    RecordListModel<OrganisationRow> model(organisationColumns([] { return Language::SerbianLatin; }),
                                           [](const OrganisationRow& row) { return row.id().number(); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(readOrganisationRows(fixture.file(), QDate(2023, 6, 26)));
    CHECK(model.rowCount() == 204);
    CHECK(std::ranges::count_if(model.rows(), &OrganisationRow::isUnit) == 202);
}

TEST_CASE("Narrowing finds a name in either script and without diacritics")
{
    MunicipalitiesWindow fixture;
    ListTable& table = fixture.list().table();
    for (const QString& words : {u"vrnjacka"_s, u"Врњачка"_s, u"VRNJAČKA"_s}) {
        table.proxy().setNarrowing(words);
        CHECK(table.listedIds().size() == 1);
    }
}

TEST_CASE("A number that looks wrong is marked in its cell and said in words")
{
    MunicipalitiesWindow fixture;
    auto spa = Records<Organisation>(fixture.file()).get(vrnjackaBanja);
    spa.registrationNumber = u"12345678"_s;
    spa.taxNumber = QString();
    OrganisationRow row;
    row.organisation = spa;
    RecordListModel<OrganisationRow> model(organisationColumns([] { return Language::English; }),
                                           [](const OrganisationRow& each) { return each.id().number(); });
    model.reset({row});
    const auto cell = [&](const char* key) {
        return model.index(0, model.columnOf(QString::fromLatin1(key)));
    };
    CHECK(cell("registration_number").data(StatusRole).value<StatusKind>() == StatusKind::Wait);
    CHECK(cell("registration_number").data(Qt::ToolTipRole).toString().contains(u"12345678"_s));
    CHECK(cell("registration_number")
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(u"Registration number: 12345678 "_s));
    CHECK(cell("tax_number").data(StatusRole).value<StatusKind>() == StatusKind::None);
    CHECK(cell("tax_number").data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("A unit counts what it applied for")
{
    MunicipalitiesWindow fixture;
    int applications = 0;
    for (const OrganisationRow& row : readOrganisationRows(fixture.file(), QDate(2023, 6, 26)))
        applications += row.support.applications;
    CHECK(applications == int(Records<Application>(fixture.file()).all().size()));
}

TEST_CASE("The views list who has support, packages, Roma inclusion, and who is not in the registry")
{
    MunicipalitiesWindow fixture;
    for (const char* call : {"PP-2023", "ROMA-2023"}) {
        fixture.decide(call, u"400-%1"_s.arg(QString::fromLatin1(call)));
        fixture.openCall(call).draft();
    }
    fixture.window.showPage(PageId::Municipalities);
    const auto listed = [&](const QString& view) {
        openView(fixture, view);
        return fixture.list().table().listedIds().size();
    };
    CHECK(listed(u"packages"_s) == 20);
    CHECK(listed(u"roma_inclusion"_s) == 10);
    CHECK(listed(u"supported"_s) == 29); // Vrnjačka Banja has both
    CHECK(listed(u"others"_s) == 2);
    fixture.addClub(clubOf(u"Klub"_s));
    CHECK(listed(u"others"_s) == 3);
    CHECK_FALSE(fixture.list().look().isChanged());
}

TEST_CASE("An organisation that a view hides is revealed in the list of all")
{
    MunicipalitiesWindow fixture;
    openView(fixture, u"others"_s);
    fixture.window.showPlace({PageId::Municipalities, vrnjackaBanja.number()});
    CHECK(fixture.list().table().currentId() == vrnjackaBanja.number());
    fixture.list().bars().findChild<QLineEdit*>()->setText(u"nothing of this name"_s);
    fixture.window.showPlace({PageId::Municipalities, sid.number()});
    CHECK(fixture.list().table().currentId() == sid.number());
}

TEST_CASE("A contact is revealed open within its organisation")
{
    MunicipalitiesWindow fixture;
    const auto id = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    fixture.window.showPlace({PageId::Municipalities, sid.number(), u"contacts"_s, id.number()});
    REQUIRE(fixture.inspector().contacts().card(id) != nullptr);
    CHECK(fixture.inspector().contacts().card(id)->isOpen());
}

TEST_CASE("A new organisation is written with its name, with what was chosen before, as one step")
{
    MunicipalitiesWindow fixture;
    const auto before = fixture.workspace().journal().entries().size();
    fixture.trigger(ActionId::NewRecord);
    OrganisationForm& form = fixture.inspector().form();
    REQUIRE(fixture.inspector().isNew());
    QTest::keyClicks(&form.line(u"tax_number"_s)->edit(), u"101134702"_s);
    QTest::keyClick(&form.line(u"tax_number"_s)->edit(), Qt::Key_Return);
    CHECK(fixture.workspace().journal().entries().size() == before);
    form.line(u"name_latin"_s)->edit().insert(u"Udruženje Primer"_s);
    QTest::keyClick(&form.line(u"name_latin"_s)->edit(), Qt::Key_Return);
    CHECK(fixture.workspace().journal().entries().size() == before + 1);
    const auto added =
        Records<Organisation>(fixture.file()).firstBy(&Organisation::nameLatin, u"Udruženje Primer"_s);
    REQUIRE(added.has_value());
    CHECK(added->nameCyrillic == u"Удружење Пример"_s);
    CHECK(added->taxNumber == u"101134702"_s);
    CHECK(added->kind == OrganisationKind::CivilSocietyOrganisation);
    CHECK(fixture.list().table().currentId() == added->id.number());
    CHECK_FALSE(fixture.inspector().isNew());
}

TEST_CASE("A new organisation without a name leaves nothing behind")
{
    MunicipalitiesWindow fixture;
    const auto before = fixture.workspace().journal().entries().size();
    fixture.trigger(ActionId::NewRecord);
    fixture.choose(sid);
    CHECK_FALSE(fixture.inspector().isNew());
    CHECK(fixture.workspace().journal().entries().size() == before);
}

TEST_CASE("An organisation entered by mistake goes to the trash, and one that is needed says why it stays")
{
    MunicipalitiesWindow fixture;
    const auto club = fixture.addClub(clubOf(u"Greška"_s));
    Button& deletion = fixture.inspector().deletion();
    fixture.choose(vrnjackaBanja);
    CHECK_FALSE(deletion.isVisibleTo(&fixture.inspector()));
    const auto contact = addContact(fixture.workspace(), aContact(club).named(u"Petra Primer"_s));
    fixture.choose(club);
    REQUIRE(deletion.isVisibleTo(&fixture.inspector()));
    deletion.click();
    REQUIRE(fixture.prompts.notices.size() == 1);
    CHECK(Records<Organisation>(fixture.file()).find(club));
    deleteContact(fixture.workspace(), contact);
    deletion.click();
    CHECK_FALSE(Records<Organisation>(fixture.file()).find(club));
    CHECK(isDeletion(fixture.workspace().journal().nextUndo()->operation.kind));
    CHECK(fixture.workspace().undo());
    CHECK(Records<Organisation>(fixture.file()).find(club));
}

TEST_CASE("A number is written when it is left, and one that does not fit is written and marked")
{
    MunicipalitiesWindow fixture;
    fixture.choose(sid);
    LineField& tax = *fixture.inspector().form().line(u"tax_number"_s);
    QTest::keyClicks(&tax.edit(), u"101134701"_s);
    QTest::keyClick(&tax.edit(), Qt::Key_Return);
    CHECK(fixture.organisation(sid).taxNumber == u"101134701"_s);
    CHECK_FALSE(tax.remark().isEmpty());
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.organisation(sid).taxNumber.isEmpty());
    CHECK(tax.remark().isEmpty());
}

TEST_CASE("Names of the registry are not edited, those of others are")
{
    MunicipalitiesWindow fixture;
    fixture.choose(sid);
    CHECK_FALSE(fixture.inspector().form().line(u"name_latin"_s)->isVisible());
    fixture.choose(fixture.addClub(clubOf(u"Klub"_s)));
    LineField& name = *fixture.inspector().form().line(u"name_latin"_s);
    CHECK(name.isVisible());
    name.edit().clear();
    QTest::keyClick(&name.edit(), Qt::Key_Return);
    CHECK_FALSE(name.remark().isEmpty()); // an organisation needs a name
}
