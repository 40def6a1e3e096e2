// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/door.h"

#include "core/organisations/organisation_operations.h"
#include "core/values/faults.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;

namespace {

Operation anOperation()
{
    return {OperationKind::EditOrganisation, {QStringLiteral("Šid"), QStringLiteral("17")}};
}

std::vector<Changes> listened(const FreshWorkspace& workspace, const std::function<void()>& act)
{
    std::vector<Changes> heard;
    const auto connection = QObject::connect(&*workspace, &Workspace::changed,
                                             [&](const Changes& changes) { heard.push_back(changes); });
    act();
    QObject::disconnect(connection);
    return heard;
}

} // namespace

TEST_CASE("A new file has an empty journal and nothing to undo")
{
    const FreshWorkspace workspace;
    CHECK(workspace->journal().entries().empty());
    CHECK_FALSE(workspace->undo());
    CHECK_FALSE(workspace->redo());
}

TEST_CASE("An operation is committed and journaled with who, when and what")
{
    FreshWorkspace workspace;
    workspace->setOfficer(QStringLiteral("Službenik"));
    workspace->perform(anOperation(),
                       [](const Change& change) { change.insert(aClub(QStringLiteral("Udruženje"))); });
    workspace.reopen();
    const auto entries = workspace->journal().entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].number == 1);
    CHECK(entries[0].officer == QStringLiteral("Službenik"));
    CHECK((entries[0].occurredAt == fixedClock()()));
    CHECK((entries[0].operation.kind == OperationKind::EditOrganisation));
    CHECK(entries[0].operation.details == anOperation().details);
    CHECK(entries[0].rowCount == 1);
    CHECK(workspace->file().integer("SELECT count(*) FROM organisations") == 203);
}

TEST_CASE("An operation tells once which records it changed, by table")
{
    const FreshWorkspace workspace;
    const auto gone = addClub(*workspace, QStringLiteral("Prvo"));
    const auto edited = addClub(*workspace, QStringLiteral("Drugo"));
    Id<Organisation> made;
    const auto heard = listened(workspace, [&] {
        workspace->perform(anOperation(), [&](const Change& change) {
            change.remove(gone);
            Organisation second = Records<Organisation>(change.file()).get(edited);
            second.seat = QStringLiteral("Šid");
            change.update(second);
            made = change.insert(aClub(QStringLiteral("Treće")));
        });
    });
    REQUIRE(heard.size() == 1);
    const Changes::Rows rows = heard[0].rows<Organisation>();
    CHECK(rows.deleted == std::vector<qint64>{gone.number()});
    CHECK(rows.updated == std::vector<qint64>{edited.number()});
    CHECK(rows.inserted == std::vector<qint64>{made.number()});
    CHECK(heard[0].rowCount() == 3);
    CHECK_FALSE(heard[0].touches<Municipality>());
}

TEST_CASE("Undo and redo tell the opposite changes, once each")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Udruženje"));
    const auto heard = listened(workspace, [&] {
        workspace->undo();
        workspace->redo();
    });
    REQUIRE(heard.size() == 2);
    CHECK(heard[0].rows<Organisation>().deleted == std::vector<qint64>{id.number()});
    CHECK(heard[1].rows<Organisation>().inserted == std::vector<qint64>{id.number()});
}

TEST_CASE("An operation that changes nothing is neither journaled nor told")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, QStringLiteral("Udruženje"));
    const auto heard = listened(workspace, [&] {
        workspace->perform(anOperation(), [&](const Change& change) {
            change.update(Records<Organisation>(change.file()).get(id));
            change.remove(change.insert(aClub(QStringLiteral("Kratkotrajno"))));
        });
    });
    CHECK(heard.empty());
    CHECK(workspace->journal().entries().size() == 1);
}

TEST_CASE("A throw rolls everything back and tells nobody")
{
    const FreshWorkspace workspace;
    const QString before = dumpOf(workspace->file());
    const auto heard = listened(workspace, [&] {
        CHECK_THROWS_AS(workspace->perform(anOperation(),
                                           [](const Change& change) {
                                               change.insert(aClub(QStringLiteral("Udruženje")));
                                               throw Cancelled();
                                           }),
                        Cancelled);
    });
    CHECK(heard.empty());
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(workspace->journal().entries().empty());
    addClub(*workspace, QStringLiteral("Posle"));
    CHECK(workspace->journal().entries().size() == 1);
}

TEST_CASE("A record that others refer to cannot be deleted")
{
    const FreshWorkspace workspace;
    const auto sid =
        Records<Municipality>(workspace->file()).firstBy(&Municipality::nameLatin, QStringLiteral("Šid"));
    CHECK_THROWS_AS(workspace->perform(anOperation(), [&](const Change& change) { change.remove(sid->id); }),
                    std::logic_error);
    CHECK(Records<Municipality>(workspace->file()).find(sid->id).has_value());
}

TEST_CASE("A broken rule rolls everything back")
{
    const FreshWorkspace workspace;
    const auto refuse = [](const PendingChange& pending) {
        CHECK((pending.action == JournalAction::Do));
        CHECK(pending.changes.touches<Organisation>());
        CHECK_FALSE(pending.changeset.isEmpty());
        throw RuleBroken(QStringLiteral("No."), QString());
    };
    const Door door(workspace->file(), fixedClock(), {refuse});
    const QString before = dumpOf(workspace->file());
    CHECK_THROWS_AS(
        door.perform(anOperation(),
                     [](const Change& change) { change.insert(aClub(QStringLiteral("Udruženje"))); }),
        RuleBroken);
    CHECK((dumpOf(workspace->file()) == before));
    CHECK(workspace->journal().entries().empty());
}

TEST_CASE("An operation within an operation is refused and takes the outer one with it")
{
    const FreshWorkspace workspace;
    CHECK_THROWS_AS(
        workspace->perform(anOperation(),
                           [&](const Change&) { addClub(*workspace, QStringLiteral("Udruženje")); }),
        std::logic_error);
    CHECK(workspace->journal().entries().empty());
}

TEST_CASE("A file in which something was done is not seeded again")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    const Door door(workspace->file(), fixedClock(), {});
    CHECK_THROWS_AS(door.seed([](const Change&) {}), std::logic_error);
}

TEST_CASE("A file opened for reading only refuses every operation")
{
    FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje"));
    workspace.reopen(Access::ReadOnly);
    CHECK_THROWS_AS(addClub(*workspace, QStringLiteral("Drugo")), StorageFault);
    CHECK_THROWS_AS(workspace->undo(), StorageFault);
    CHECK_FALSE(workspace->checkUndo(1).isPossible());
    CHECK(workspace->journal().entries().size() == 1);
}

TEST_CASE("A new file holds the registry and the built-in templates")
{
    const FreshWorkspace workspace;
    CHECK(workspace->file().integer("SELECT count(*) FROM municipalities") == 202);
    CHECK(workspace->file().integer("SELECT count(*) FROM organisations WHERE id = municipality_id") == 202);
    CHECK((workspace->now() == fixedClock()()));
}
