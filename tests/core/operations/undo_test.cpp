// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_operations.h"
#include "core/values/faults.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;

namespace {

void setSeat(Workspace& workspace, Id<Organisation> id, const QString& seat)
{
    Organisation club = Records<Organisation>(workspace.file()).get(id);
    club.seat = seat;
    workspace.perform(editOrganisationOperation(club),
                      [&](const Change& change) { editOrganisation(change, club); });
}

void setTaxNumber(Workspace& workspace, Id<Organisation> id, const QString& number)
{
    Organisation club = Records<Organisation>(workspace.file()).get(id);
    club.taxNumber = number;
    workspace.perform(editOrganisationOperation(club),
                      [&](const Change& change) { editOrganisation(change, club); });
}

Organisation clubOf(const Workspace& workspace, Id<Organisation> id)
{
    return Records<Organisation>(workspace.file()).get(id);
}

} // namespace

TEST_CASE("Steps are undone from the newest and redone from the oldest")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Udruženje"));
    setSeat(*workspace, id, QStringLiteral("Šid"));
    setSeat(*workspace, id, QStringLiteral("Pirot"));
    workspace->undo();
    CHECK(clubOf(*workspace, id).seat == QStringLiteral("Šid"));
    workspace->undo();
    CHECK(clubOf(*workspace, id).seat.isEmpty());
    workspace->redo();
    CHECK(clubOf(*workspace, id).seat == QStringLiteral("Šid"));
    workspace->redo();
    CHECK(clubOf(*workspace, id).seat == QStringLiteral("Pirot"));
    CHECK_FALSE(workspace->redo());
}

TEST_CASE("Undo and redo survive a restart")
{
    FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Udruženje"));
    setSeat(*workspace, id, QStringLiteral("Šid"));
    workspace.reopen();
    CHECK(workspace->undo());
    workspace.reopen();
    CHECK(clubOf(*workspace, id).seat.isEmpty());
    CHECK(workspace->redo());
    CHECK(clubOf(*workspace, id).seat == QStringLiteral("Šid"));
}

TEST_CASE("Undo and redo are journal entries of their own that name their target")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    workspace->undo();
    CHECK(workspace->journal().find(1)->isUndone);
    workspace->redo();
    CHECK_FALSE(workspace->journal().find(1)->isUndone);
    const auto entries = workspace->journal().entries();
    REQUIRE(entries.size() == 3);
    CHECK((entries[1].action == JournalAction::Undo));
    CHECK((entries[0].action == JournalAction::Redo));
    CHECK(entries[1].target == 1);
    CHECK(entries[0].target == 1);
}

TEST_CASE("A new step ends what could be redone")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Prvo"));
    workspace->undo();
    addClub(*workspace, QStringLiteral("Drugo"));
    CHECK_FALSE(workspace->redo());
    CHECK(workspace->undo());
    CHECK(workspace->redo());
    CHECK_FALSE(workspace->redo());
}

TEST_CASE("An old step can be undone alone, and later steps on other fields stay")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Udruženje"));
    setSeat(*workspace, id, QStringLiteral("Šid"));
    setTaxNumber(*workspace, id, QStringLiteral("100000001"));
    CHECK(workspace->checkUndo(2).isPossible());
    workspace->undoEntry(2);
    CHECK(clubOf(*workspace, id).seat.isEmpty());
    CHECK(clubOf(*workspace, id).taxNumber == QStringLiteral("100000001"));
    CHECK(workspace->redo());
    CHECK(clubOf(*workspace, id).seat == QStringLiteral("Šid"));
}

TEST_CASE("A step that later work stands upon is not undone, and everything is left as it was")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Udruženje"));
    setSeat(*workspace, id, QStringLiteral("Šid"));
    setSeat(*workspace, id, QStringLiteral("Pirot"));
    const QString before = dumpOf(workspace->file());
    const UndoCheck check = workspace->checkUndo(2);
    REQUIRE(check.conflicts.size() == 1);
    CHECK(check.conflicts[0].table == QStringLiteral("organisations"));
    CHECK(check.conflicts[0].id == id.number());
    CHECK_THROWS_AS(workspace->undoEntry(2), RuleBroken);
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(workspace->journal().entries().size() == 3);
    CHECK(workspace->undo());
}

TEST_CASE("A record that others refer to is not undone away")
{
    const FreshWorkspace workspace;
    const auto parent = addClub(*workspace, QStringLiteral("Grad"));
    Organisation child = aClub(QStringLiteral("Uprava"));
    child.parentId = parent;
    workspace->perform(addOrganisationOperation(child), [&](const Change& change) { change.insert(child); });
    CHECK_FALSE(workspace->checkUndo(1).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(1), RuleBroken);
    CHECK(Records<Organisation>(workspace->file()).find(parent).has_value());
}

TEST_CASE("A check whether a step can be undone changes nothing")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    const QString before = dumpOf(workspace->file());
    CHECK(workspace->checkUndo(1).isPossible());
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(workspace->journal().entries().size() == 1);
}

TEST_CASE("A step is undone once, and no other entry is undone")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    workspace->undo();
    CHECK_THROWS_AS(workspace->undoEntry(1), RuleBroken); // undone already
    CHECK_THROWS_AS(workspace->undoEntry(2), RuleBroken); // an undo itself
    CHECK_THROWS_AS(workspace->undoEntry(9), RuleBroken); // no such step
    CHECK_FALSE(workspace->checkUndo(9).isPossible());
}

TEST_CASE("Steps of an older schema are shown but not undone")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    {
        Transaction transaction(workspace->file());
        workspace->file().execute("UPDATE journal_entries SET schema_version = 0");
        transaction.commit();
    }
    CHECK_FALSE(workspace->undo());
    CHECK_FALSE(workspace->checkUndo(1).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(1), RuleBroken);
    CHECK(workspace->history().ofEntry(1).size() > 0);
}
