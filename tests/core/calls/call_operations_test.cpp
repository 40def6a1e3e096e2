// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"

#include "core/calls/call_definition.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

WallTime at(const char* text)
{
    return *WallTime::fromIsoText(QString::fromLatin1(text));
}

Id<Call> addCall(Workspace& workspace, std::optional<WallTime> deadline)
{
    Call call;
    call.code = u"P-1"_s;
    call.deadline = deadline;
    workspace.perform({OperationKind::EditCall, {}},
                      [&](const Change& change) { call.id = change.insert(call); });
    return call.id;
}

} // namespace

TEST_CASE("Extending a deadline keeps the old one with the decision", "[call operations]")
{
    const FreshWorkspace file;
    const Id<Call> id = addCall(*file, at("2020-04-10T15:00"));

    extendDeadline(*file, id, {at("2020-05-11T15:00"), QDate(2020, 4, 3), u" vanredno stanje "_s});
    extendDeadline(*file, id, {at("2020-05-22T15:00"), std::nullopt, QString()});

    const CallDefinition definition = readCallDefinition(file->file(), id);
    CHECK(definition.call.deadline == at("2020-05-22T15:00"));
    REQUIRE(definition.extensions.size() == 2);
    CHECK(definition.extensions[0].oldDeadline == at("2020-04-10T15:00"));
    CHECK(definition.extensions[0].reason == u"vanredno stanje"_s);
    CHECK(definition.extensions[1].oldDeadline == at("2020-05-11T15:00"));
}

TEST_CASE("A deadline cannot be moved earlier or to itself", "[call operations]")
{
    const FreshWorkspace file;
    const Id<Call> id = addCall(*file, at("2020-04-10T15:00"));

    CHECK_THROWS_AS(extendDeadline(*file, id, {at("2020-04-10T15:00"), std::nullopt, QString()}), RuleBroken);
    CHECK_THROWS_AS(extendDeadline(*file, id, {at("2020-04-10T14:59"), std::nullopt, QString()}), RuleBroken);
    CHECK(readCallDefinition(file->file(), id).extensions.empty());
}

TEST_CASE("A call without a deadline has none to extend", "[call operations]")
{
    const FreshWorkspace file;
    const Id<Call> id = addCall(*file, std::nullopt);

    CHECK_THROWS_AS(extendDeadline(*file, id, {at("2020-04-10T15:00"), std::nullopt, QString()}), RuleBroken);
}

TEST_CASE("An extended deadline can be taken back", "[call operations]")
{
    const FreshWorkspace file;
    const Id<Call> id = addCall(*file, at("2020-04-10T15:00"));
    extendDeadline(*file, id, {at("2020-05-11T15:00"), std::nullopt, QString()});

    REQUIRE(file->undo());
    const CallDefinition definition = readCallDefinition(file->file(), id);
    CHECK(definition.call.deadline == at("2020-04-10T15:00"));
    CHECK(definition.extensions.empty());
}
