// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records.h"

#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

using namespace oslonac;

TEST_CASE("Nothing is written past the door")
{
    const FreshWorkspace workspace;
    CHECK_THROWS_AS(workspace->file().execute("DELETE FROM organisations"), StorageFault);
    CHECK(workspace->file().integer("SELECT count(*) FROM organisations") == 202);
}

TEST_CASE("A transaction that was not committed leaves the file as it was, and closed for writing")
{
    const FreshWorkspace workspace;
    {
        const Transaction transaction(workspace->file());
        workspace->file().execute("UPDATE organisations SET seat = ''");
    }
    CHECK(workspace->file().integer("SELECT count(*) FROM organisations WHERE seat = ''") == 0);
    CHECK_THROWS_AS(workspace->file().execute("UPDATE organisations SET seat = ''"), StorageFault);
}

TEST_CASE("A statement that SQLite refuses is a mistake of ours, not the officer's")
{
    const FreshWorkspace workspace;
    CHECK_THROWS_AS(workspace->file().prepare("SELECT nothing FROM nowhere"), std::logic_error);
}

TEST_CASE("The same statement can run inside itself")
{
    const FreshWorkspace workspace;
    Statement outer = workspace->file().prepare("SELECT id FROM organisations ORDER BY id LIMIT 2");
    int pairs = 0;
    while (outer.step()) {
        Statement inner = workspace->file().prepare("SELECT id FROM organisations ORDER BY id LIMIT 2");
        while (inner.step())
            ++pairs;
    }
    CHECK(pairs == 4);
}

TEST_CASE("A prepared statement comes back without the values of its last use")
{
    const FreshWorkspace workspace;
    const char* sql = "SELECT ?1 IS NULL";
    {
        Statement first = workspace->file().prepare(sql);
        first.bind(qint64(5)).step();
    }
    Statement second = workspace->file().prepare(sql);
    REQUIRE(second.step());
    CHECK(second.take<bool>());
}

TEST_CASE("Records are read by id, by member, in order, and grouped by parent")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const Connection& file = workspace->file();
    CHECK(Records<Call>(file).get(small.call.id).code == QStringLiteral("PP-2023"));
    CHECK((Records<Lot>(file).get(small.lot.id).envelope == Money::eur(500'000)));
    CHECK_FALSE(Records<Call>(file).find(Id<Call>(1)).has_value());
    CHECK_THROWS_AS(Records<Call>(file).get(Id<Call>(1)), std::logic_error);
    CHECK(Records<Lot>(file).by(&Lot::callId, small.call.id).size() == 1);
    CHECK(Records<Municipality>(file).by(&Municipality::kind, MunicipalityKind::CityMunicipality).size() ==
          28);
    CHECK(Records<Municipality>(file).firstBy(&Municipality::nameLatin, QStringLiteral("Šid"))->id.number() >
          0);
    CHECK(Records<Municipality>(file).count() == 202);
    const auto byParent = grouped(Records<Criterion>(file).all(), &Criterion::sectionId);
    CHECK(byParent.at(small.section.id).size() == 1);
}
