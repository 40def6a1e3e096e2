// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people_operations.h"

#include "core/applications/application.h"
#include "core/duplicates/merge_operations.h"
#include "core/organisations/organisation_operations.h"
#include "core/people/contact_operations.h"
#include "core/storage/records.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/small_call.h"

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

void nothing(Workspace&) {}

void addOne(Workspace& workspace)
{
    addContact(workspace, aContact(sid).named(u"Petra Primer"_s).as(u"predsednica opštine"_s));
}

Contact first(Workspace& workspace)
{
    return Records<Contact>(workspace.file()).all().front();
}

void edit(Workspace& workspace)
{
    Contact contact = first(workspace);
    contact.phone = u"022/000-000"_s;
    contact.validTo = QDate(2023, 6, 1);
    editContact(workspace, contact);
}

void remove(Workspace& workspace)
{
    deleteContact(workspace, first(workspace).id);
}

void withTwo(Workspace& workspace)
{
    addOne(workspace);
    addOne(workspace);
}

void mergeTwo(Workspace& workspace)
{
    Contact kept = first(workspace);
    kept.email = u"petra@example.org"_s;
    mergeContacts(workspace, kept, Records<Contact>(workspace.file()).all().back().id);
}

// A club that applied, was partner twice over and has a contact, and the same club entered again.
void withTwoClubs(Workspace& workspace)
{
    const SmallCall small = addSmallCall(workspace);
    const auto club = addClub(workspace, u"Klub"_s);
    const auto again = addClub(workspace, u"Klub (opet)"_s);
    Application application = small.application;
    application.applicantId = again;
    updateIn(workspace, application);
    for (const auto partner : {club, again})
        insertIn(workspace, ApplicationPartner{{}, application.id, partner});
    addContact(workspace, aContact(again).named(u"Petra Primer"_s));
}

void mergeClubs(Workspace& workspace)
{
    const auto named = [&](const QString& name) {
        return *Records<Organisation>(workspace.file()).firstBy(&Organisation::nameLatin, name);
    };
    mergeOrganisations(workspace, named(u"Klub"_s), named(u"Klub (opet)"_s).id);
}

void withOneClub(Workspace& workspace)
{
    addClub(workspace, u"Klub"_s);
}

void deleteClub(Workspace& workspace)
{
    deleteOrganisation(
        workspace, Records<Organisation>(workspace.file()).firstBy(&Organisation::nameLatin, u"Klub"_s)->id);
}

} // namespace

std::vector<OperationUnderTest> peopleOperations()
{
    return {{"add a contact", nothing, addOne},
            {"edit a contact", addOne, edit},
            {"delete a contact", addOne, remove},
            {"merge two contacts", withTwo, mergeTwo},
            {"merge two organisations", withTwoClubs, mergeClubs},
            {"delete an organisation", withOneClub, deleteClub}};
}

} // namespace oslonac
