// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_operations.h"
#include "core/values/faults.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

void edit(Workspace& workspace, Id<Organisation> id, const std::function<void(Organisation&)>& how)
{
    Organisation club = Records<Organisation>(workspace.file()).get(id);
    how(club);
    workspace.perform(editOrganisationOperation(club),
                      [&](const Change& change) { editOrganisation(change, club); });
}

void setSeat(Workspace& workspace, Id<Organisation> id, const QString& seat)
{
    edit(workspace, id, [&](Organisation& club) { club.seat = seat; });
}

std::vector<qint64> laterThan(const Workspace& workspace, qint64 number)
{
    const UndoPlan plan = workspace.planUndo(number);
    CHECK(plan.obstacle == QString());
    std::vector<qint64> numbers;
    for (const JournalEntry& entry : plan.later)
        numbers.push_back(entry.number);
    return numbers;
}

} // namespace

TEST_CASE("A step that nothing stands on is undone alone", "[later steps]")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, u"Udruženje"_s);
    setSeat(*workspace, id, u"Šid"_s);
    addClub(*workspace, u"Drugo"_s);
    CHECK(laterThan(*workspace, 2).empty());
}

TEST_CASE("Later changes of the same field stand on a step, changes of others do not", "[later steps]")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, u"Udruženje"_s);
    setSeat(*workspace, id, u"Šid"_s);
    setSeat(*workspace, id, u"Pirot"_s);
    edit(*workspace, id, [](Organisation& club) { club.taxNumber = u"100000001"_s; });
    setSeat(*workspace, id, u"Tutin"_s);
    CHECK(laterThan(*workspace, 2) == std::vector<qint64>{5, 3});
}

TEST_CASE("Everything that later touched a record stands on the step that made it", "[later steps]")
{
    const FreshWorkspace workspace;
    const auto parent = addClub(*workspace, u"Grad"_s);
    Organisation child = aClub(u"Uprava"_s);
    child.parentId = parent;
    workspace->perform(addOrganisationOperation(child),
                       [&](const Change& change) { child.id = change.insert(child); });
    setSeat(*workspace, child.id, u"Šid"_s);
    addClub(*workspace, u"Drugo"_s);
    CHECK(laterThan(*workspace, 1) == std::vector<qint64>{3, 2});
}

TEST_CASE("What a deleted record needs is brought back with it when it was deleted later", "[later steps]")
{
    const FreshWorkspace workspace;
    const auto parent = addClub(*workspace, u"Grad"_s);
    Organisation child = aClub(u"Uprava"_s);
    child.parentId = parent;
    workspace->perform(addOrganisationOperation(child),
                       [&](const Change& change) { child.id = change.insert(child); });
    for (const auto id : {child.id, parent})
        workspace->perform({OperationKind::EditOrganisation, {}},
                           [&](const Change& change) { change.remove(id); });
    CHECK(laterThan(*workspace, 3) == std::vector<qint64>{4});
}

TEST_CASE("A step is taken back with what stands on it, told once, and redone step by step", "[later steps]")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, u"Udruženje"_s);
    setSeat(*workspace, id, u"Šid"_s);
    setSeat(*workspace, id, u"Pirot"_s);
    edit(*workspace, id, [](Organisation& club) { club.taxNumber = u"100000001"_s; });
    int told = 0;
    QObject::connect(&*workspace, &Workspace::changed, &*workspace, [&](const Changes& changes) {
        ++told;
        CHECK(changes.rows<Organisation>().updated.size() == 2);
    });
    workspace->undoWithLater(2);
    CHECK(told == 1);
    const auto club = [&] { return Records<Organisation>(workspace->file()).get(id); };
    CHECK(club().seat == QString());
    CHECK(club().taxNumber == u"100000001"_s);
    CHECK(workspace->journal().find(2)->isUndone);
    CHECK(workspace->journal().find(3)->isUndone);
    CHECK_FALSE(workspace->journal().find(4)->isUndone);
    workspace->disconnect(&*workspace);
    CHECK(workspace->redo());
    CHECK(club().seat == u"Šid"_s);
    CHECK(workspace->redo());
    CHECK(club().seat == u"Pirot"_s);
    CHECK_FALSE(workspace->redo());
}

TEST_CASE("Planning an undo changes nothing, and what cannot be undone leaves the file as it was",
          "[later steps]")
{
    FreshWorkspace workspace;
    const auto id = addClub(*workspace, u"Udruženje"_s);
    for (int i = 0; i < 40; ++i)
        setSeat(*workspace, id, u"Mesto %1"_s.arg(i));
    const QString before = dumpOf(workspace->file());
    CHECK(workspace->planUndo(2).obstacle.contains(u"30"_s));
    CHECK_THROWS_AS(workspace->undoWithLater(2), RuleBroken);
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(workspace->planUndo(99).obstacle != QString());
    workspace.reopen(Access::ReadOnly);
    CHECK_FALSE(workspace->planUndo(41).isPossible());
}
