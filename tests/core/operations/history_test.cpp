// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/history.h"

#include "core/organisations/organisation_operations.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;

namespace {

Id<Organisation> aClubThatMoved(Workspace& workspace)
{
    const auto id = addClub(workspace, QStringLiteral("Udruženje"));
    addClub(workspace, QStringLiteral("Drugo"));
    Organisation club = Records<Organisation>(workspace.file()).get(id);
    club.seat = QStringLiteral("Šid");
    workspace.perform(editOrganisationOperation(club),
                      [&](const Change& change) { editOrganisation(change, club); });
    return id;
}

std::vector<FieldChange> seatsOf(const Workspace& workspace, Id<Organisation> id)
{
    std::vector<FieldChange> seats;
    for (const FieldChange& field :
         workspace.history().ofRecord(QStringLiteral("organisations"), id.number())) {
        if (field.field == u"seat")
            seats.push_back(field);
    }
    return seats;
}

} // namespace

TEST_CASE("The history of a record tells the old and the new value of every field, newest first")
{
    const FreshWorkspace workspace;
    const auto seats = seatsOf(*workspace, aClubThatMoved(*workspace));
    REQUIRE(seats.size() == 2);
    CHECK(seats[0].before.toString().isEmpty());
    CHECK(seats[0].after.toString() == QStringLiteral("Šid"));
    CHECK(seats[0].entry.number == 3);
    CHECK((seats[1].change == RowChange::Inserted));
    CHECK_FALSE(seats[1].before.isValid());
    CHECK(seats[1].entry.number == 1);
}

TEST_CASE("An edit shows only the fields it changed")
{
    const FreshWorkspace workspace;
    aClubThatMoved(*workspace);
    const auto fields = workspace->history().ofEntry(3);
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].field == QStringLiteral("seat"));
}

TEST_CASE("An undo shows as a step of its own, with the values turned round")
{
    const FreshWorkspace workspace;
    const auto id = aClubThatMoved(*workspace);
    workspace->undo();
    workspace->redo();
    const auto seats = seatsOf(*workspace, id);
    REQUIRE(seats.size() == 4);
    CHECK((seats[0].entry.action == JournalAction::Redo));
    CHECK(seats[0].after.toString() == QStringLiteral("Šid"));
    CHECK((seats[1].entry.action == JournalAction::Undo));
    CHECK(seats[1].before.toString() == QStringLiteral("Šid"));
    CHECK(seats[1].after.toString().isEmpty());
}

TEST_CASE("The history of a deleted record still tells what it held")
{
    const FreshWorkspace workspace;
    const auto id = aClubThatMoved(*workspace);
    workspace->perform({OperationKind::EditOrganisation, {}},
                       [&](const Change& change) { change.remove(id); });
    const auto seats = seatsOf(*workspace, id);
    REQUIRE(seats.size() == 3);
    CHECK((seats[0].change == RowChange::Deleted));
    CHECK(seats[0].before.toString() == QStringLiteral("Šid"));
}

TEST_CASE("A record and an entry that do not exist have no history")
{
    const FreshWorkspace workspace;
    CHECK(workspace->history().ofRecord(QStringLiteral("organisations"), 1).empty());
    CHECK(workspace->history().ofEntry(1).empty());
}
