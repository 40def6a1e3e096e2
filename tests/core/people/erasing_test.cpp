// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_operations.h"

#include "core/duplicates/merge_operations.h"
#include "core/storage/records.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString name = u"Imenjakinja Izmišljena"_s;
const QString earlierName = u"Prezimenjakinja Izmišljena"_s;
const QString phone = u"022/654-321-0"_s;

/// A contact that was entered, renamed, deleted and brought back, among others.
struct KnownPerson {
    KnownPerson()
    {
        addContact(*workspace, aContact(sid).named(u"Petra Primer"_s));
        id = addContact(*workspace, aContact(sid).named(earlierName).phone(phone).note(u"zvati posle 12"_s));
        Contact contact = Records<Contact>(workspace->file()).get(id);
        contact.name = name;
        editContact(*workspace, contact);
        deleteContact(*workspace, id);
        workspace->undo();
    }

    [[nodiscard]] bool isInFile(const QString& text)
    {
        workspace.close();
        const bool found = contentOf(workspace.path()).contains(text.toUtf8());
        workspace.reopen();
        return found;
    }

    FreshWorkspace workspace;
    Id<Contact> id;
};

} // namespace

TEST_CASE("Of an erased contact not a byte is left in the file", "[people]")
{
    KnownPerson person;
    for (const QString& text : {name, earlierName, phone})
        REQUIRE(person.isInFile(text));
    eraseContacts(*person.workspace, {person.id});
    for (const QString& text : {name, earlierName, phone, u"zvati posle 12"_s}) {
        INFO(text);
        CHECK_FALSE(person.isInFile(text));
    }
    CHECK(person.isInFile(u"Petra Primer"_s));
    CHECK(DataFile::check(person.workspace.path()).isSound());
}

TEST_CASE("A contact that was deleted before can be erased, too", "[people]")
{
    KnownPerson person;
    deleteContact(*person.workspace, person.id);
    eraseContacts(*person.workspace, {person.id});
    for (const QString& text : {name, earlierName, phone})
        CHECK_FALSE(person.isInFile(text));
}

TEST_CASE("Deleted contacts that the history still holds are found by their organisation", "[people]")
{
    KnownPerson person;
    CHECK(deletedContactsOf(person.workspace->file(), sid).empty());
    deleteContact(*person.workspace, person.id);
    CHECK(deletedContactsOf(person.workspace->file(), sid) == std::vector{person.id});
    CHECK(deletedContactsOf(person.workspace->file(), Id<Organisation>(80187)).empty());
    eraseContacts(*person.workspace, {person.id});
    CHECK(deletedContactsOf(person.workspace->file(), sid).empty());
}

TEST_CASE("History keeps that somebody was erased and by whom, and not who", "[people]")
{
    KnownPerson person;
    person.workspace->setOfficer(u"Službenica"_s);
    eraseContacts(*person.workspace, {person.id});
    const auto entries = person.workspace->journal().entries();
    CHECK(titleOf(entries.front().operation) == u"Contact erased for good: Opština Šid"_s);
    CHECK(entries.front().officer == u"Službenica"_s);
    for (const JournalEntry& entry : entries)
        CHECK_FALSE(titleOf(entry.operation).contains(u"zmišljena"_s));
    CHECK(person.workspace->history().ofRecord(u"contacts"_s, person.id.number()).empty());
}

TEST_CASE("Undo passes over what was erased and takes back the step before it", "[people]")
{
    KnownPerson person;
    eraseContacts(*person.workspace, {person.id});
    const qint64 erasing = person.workspace->journal().entries(1).front().number;
    CHECK_FALSE(person.workspace->checkUndo(erasing).isPossible());
    CHECK_THROWS_AS(person.workspace->undoEntry(erasing), RuleBroken);
    REQUIRE(person.workspace->journal().nextUndo()->operation.details.contains(u"Petra Primer"_s));
    person.workspace->undo();
    CHECK(Records<Contact>(person.workspace->file()).count() == 0);
    person.workspace->redo();
    CHECK(Records<Contact>(person.workspace->file()).count() == 1);
}

TEST_CASE("A step that touched others as well can still be undone for them", "[people]")
{
    KnownPerson person;
    const auto club = addClub(*person.workspace, u"Klub"_s);
    const auto again = addClub(*person.workspace, u"Klub opet"_s);
    const auto erased = addContact(*person.workspace, aContact(again).named(name));
    const auto other = addContact(*person.workspace, aContact(again).named(u"Druga Primer"_s));
    mergeOrganisations(*person.workspace, Records<Organisation>(person.workspace->file()).get(club), again);
    eraseContacts(*person.workspace, {erased});
    person.workspace->undo();
    CHECK(Records<Contact>(person.workspace->file()).get(other).organisationId == again);
    CHECK_FALSE(Records<Contact>(person.workspace->file()).find(erased).has_value());
}

TEST_CASE("Erasing is told to whoever shows contacts, and erasing nobody is nothing", "[people]")
{
    KnownPerson person;
    std::vector<qint64> told;
    QObject::connect(&*person.workspace, &Workspace::changed, &*person.workspace,
                     [&](const Changes& changes) { told = changes.rows<Contact>().deleted; });
    eraseContacts(*person.workspace, {person.id});
    CHECK(told == std::vector<qint64>{person.id.number()});
    const auto entries = person.workspace->journal().entries().size();
    eraseContacts(*person.workspace, {Id<Contact>(1)});
    CHECK(person.workspace->journal().entries().size() == entries);
}
