// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_operations.h"
#include "tests/support/text.h"
#include "tests/ui/municipalities/municipalities_window.h"
#include "ui/municipalities/contact_card.h"
#include "ui/municipalities/contact_list.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ContactsOfSid : MunicipalitiesWindow {
    ContactsOfSid() { choose(sid); }

    [[nodiscard]] ContactList& contacts() { return inspector().contacts(); }
    [[nodiscard]] std::vector<Contact> stored()
    {
        return Records<Contact>(file()).by(&Contact::organisationId, sid);
    }
    ContactCard& openCard(Id<Contact> id)
    {
        contacts().open(id);
        return *contacts().card(id);
    }
};

void type(LineField& field, const QString& text)
{
    field.edit().selectAll();
    field.edit().insert(text); // QTest types ASCII only
    QTest::keyClick(&field.edit(), Qt::Key_Return);
}

} // namespace

TEST_CASE("A contact is added with its first value and edited in the same card")
{
    ContactsOfSid fixture;
    fixture.contacts().startNew();
    ContactCard& card = *fixture.contacts().card({});
    CHECK(fixture.stored().empty());
    type(card.form().name(), u"Petra Primer"_s);
    REQUIRE(fixture.stored().size() == 1);
    CHECK(fixture.contacts().card(fixture.stored().front().id) == &card);
    type(card.form().office(), u"predsednica opštine"_s);
    REQUIRE(fixture.stored().size() == 1);
    CHECK(fixture.stored().front().office == u"predsednica opštine"_s);
    CHECK(fixture.window.actions()[ActionId::Undo].toolTip().contains(u"Petra Primer"_s));
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.stored().empty());
    CHECK(fixture.contacts().count() == 0);
}

TEST_CASE("A contact that was begun and not filled in leaves nothing")
{
    ContactsOfSid fixture;
    fixture.contacts().startNew();
    fixture.choose(Id<Organisation>(80187));
    CHECK(fixture.stored().empty());
    CHECK(fixture.contacts().card({}) == nullptr);
}

TEST_CASE("A contact ends today with one action, and is former tomorrow only")
{
    ContactsOfSid fixture;
    const auto id = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    fixture.openCard(id).form().ended().click();
    CHECK(fixture.stored().front().validTo == fixture.workspace().today());
    CHECK_FALSE(fixture.contacts().card(id)->form().ended().isEnabled());
    CHECK(fixture.contacts().card(id)->isVisible());
}

TEST_CASE("Former contacts are folded away until they are asked for")
{
    ContactsOfSid fixture;
    const auto former =
        addContact(fixture.workspace(), aContact(sid).named(u"Bivša Primer"_s).until(QDate(2020, 8, 20)));
    addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    CHECK_FALSE(fixture.contacts().card(former)->isVisible());
    for (auto* button : fixture.contacts().findChildren<Button*>()) {
        if (button->text().contains(u"former"_s))
            button->click();
    }
    CHECK(fixture.contacts().card(former)->isVisible());
}

TEST_CASE("E-mail and phone are copied as text, and only what is there has a button")
{
    ContactsOfSid fixture;
    const auto id =
        addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s).email(u"petra@primer.rs"_s));
    int copied = 0;
    for (auto* button : fixture.contacts().card(id)->findChildren<QToolButton*>()) {
        if (button->isVisible() && button->accessibleName().contains(u"petra@primer.rs"_s)) {
            button->click();
            ++copied;
        }
    }
    CHECK(copied == 1);
    CHECK(QGuiApplication::clipboard()->text() == u"petra@primer.rs"_s);
}

TEST_CASE("What looks wrong in a contact is written and stands beside its field")
{
    ContactsOfSid fixture;
    const auto id = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    ContactCard& card = fixture.openCard(id);
    type(card.form().email(), u"petra"_s);
    CHECK(fixture.stored().front().email == u"petra"_s);
    CHECK_FALSE(card.form().email().remark().isEmpty());
    type(card.form().until(), u"31. 2. 2023."_s);
    CHECK_FALSE(fixture.stored().front().validTo.has_value()); // no such day: refused
}

TEST_CASE("A deleted contact goes without a question and comes back with undo")
{
    ContactsOfSid fixture;
    const auto id = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    fixture.openCard(id).form().remove().click();
    CHECK(fixture.prompts.questions.empty());
    CHECK(fixture.contacts().count() == 0);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.contacts().count() == 1);
}

TEST_CASE("Erasing is asked first, says where the name stays, and is not undone")
{
    ContactsOfSid fixture;
    Organisation organisation = fixture.organisation(sid);
    organisation.representativeName = u"Petra Primer"_s;
    fixture.workspace().perform(editOrganisationOperation(organisation),
                                [&](const Change& change) { editOrganisation(change, organisation); });
    const auto id = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    fixture.prompts.answers = {Answer::Cancel, Answer::Accept};
    fixture.openCard(id).form().erase().click();
    CHECK(fixture.contacts().count() == 1);
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions.front().text.contains(u"Petra Primer"_s));
    CHECK(fixture.prompts.questions.front().text.contains(u"representative"_s));
    fixture.contacts().card(id)->form().erase().click();
    CHECK(fixture.contacts().count() == 0);
    CHECK_FALSE(fixture.window.actions()[ActionId::Undo].toolTip().contains(u"Petra"_s));
}

TEST_CASE("Contacts that were deleted before can be erased from the history")
{
    ContactsOfSid fixture;
    fixture.contacts().eraseDeleted();
    CHECK(fixture.prompts.questions.empty());
    const auto id = addContact(fixture.workspace(), aContact(sid).named(u"Petra Primer"_s));
    deleteContact(fixture.workspace(), id);
    fixture.prompts.answers = {Answer::Accept};
    fixture.contacts().eraseDeleted();
    CHECK(fixture.prompts.questions.size() == 1);
    CHECK(deletedContactsOf(fixture.file(), sid).empty());
}
