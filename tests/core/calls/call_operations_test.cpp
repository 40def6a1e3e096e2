// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"

#include "core/calls/call_definition.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "core/values/faults.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"
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

TEST_CASE("A deadline may be corrected in its field until somebody relies on it", "[call operations]")
{
    const FreshWorkspace file;
    Call call = Records<Call>(file->file()).get(addCall(*file, at("2020-04-10T15:00")));
    call.deadline = at("2020-04-09T12:00");
    CHECK_NOTHROW(editCall(*file, call));
    extendDeadline(*file, call.id, {at("2020-05-11T15:00"), std::nullopt, QString()});
    call.deadline = at("2020-05-12T15:00");
    CHECK_THROWS_AS(editCall(*file, call), RuleBroken);
}

TEST_CASE("A deadline that applications came under is changed by an extension only", "[call operations]")
{
    const FreshWorkspace file;
    Call call = addSmallCall(*file).call;
    call.deadline = at("2023-07-26T15:00");
    CHECK_THROWS_AS(editCall(*file, call), RuleBroken);
}

TEST_CASE("Day and reason of an extension may be corrected, its deadlines not", "[call operations]")
{
    const FreshWorkspace file;
    const Id<Call> id = addCall(*file, at("2020-04-10T15:00"));
    extendDeadline(*file, id, {at("2020-05-11T15:00"), std::nullopt, QString()});
    DeadlineExtension extension = readCallDefinition(file->file(), id).extensions.front();
    extension.reason = u"praznik"_s;
    CHECK_NOTHROW(editExtension(*file, extension));
    extension.oldDeadline = at("2020-04-01T15:00");
    CHECK_THROWS_AS(editExtension(*file, extension), RuleBroken);
}

TEST_CASE("Editing a call is named by its field", "[call operations]")
{
    const FreshWorkspace file;
    Call call = Records<Call>(file->file()).get(addCall(*file, std::nullopt));
    call.totalMinimum = Score(60);
    editCall(*file, call);
    CHECK(titleOf(file->journal().nextUndo()->operation) == u"P-1: minimum of all points 60"_s);
}

TEST_CASE("Limits that no ranking could use are refused", "[call operations]")
{
    const FreshWorkspace file;
    Call call = Records<Call>(file->file()).get(addCall(*file, std::nullopt));
    call.divergenceLimitPercent = 101;
    CHECK_THROWS_AS(editCall(*file, call), RuleBroken);
}

TEST_CASE("A deleted call takes everything with it and comes back with everything", "[call operations]")
{
    const FreshWorkspace file;
    addSampleProgramme(*file);
    const Call call = *findCall(file->file(), u"PP-2023"_s);
    (void)decideSelection(*file, call, {u"1"_s, QDate(2023, 9, 18), u"Komisija"_s});
    const QString before = dumpOf(file->file());
    const int applications = removalOf(file->file(), call.id).count("applications");

    deleteCall(*file, call.id);
    CHECK(applications > 0);
    CHECK_FALSE(findCall(file->file(), u"PP-2023"_s));
    CHECK(findCall(file->file(), u"ROMA-2023"_s));
    CHECK(Records<Application>(file->file()).by(&Application::callId, call.id).empty());
    CHECK(Records<SelectionDecision>(file->file()).count() == 0);

    REQUIRE(file->undo());
    CHECK(dumpOf(file->file()) == before);
    REQUIRE(file->redo());
    CHECK_FALSE(findCall(file->file(), u"PP-2023"_s));
}

TEST_CASE("A call whose agreements stand in one row of numbers with another's is not deleted",
          "[call operations]")
{
    const FreshWorkspace file;
    const SmallCall first = addSmallCall(*file);
    const SmallCall second = addSmallCall(*file);
    insertIn(*file, first.anAgreement(insertIn(*file, first.aDecision()), 1));
    insertIn(*file, second.anAgreement(insertIn(*file, second.aDecision()), 2));
    CHECK_THROWS_AS(deleteCall(*file, first.call.id), RuleBroken);
    CHECK(Records<Call>(file->file()).count() == 2);
    CHECK_NOTHROW(deleteCall(*file, second.call.id));
}

TEST_CASE("A free code is the next year, or the next number", "[call operations]")
{
    const FreshWorkspace file;
    addSmallCall(*file);
    CHECK(freeCallCode(file->file(), u"PP-2023"_s) == u"PP-2024"_s);
    CHECK(freeCallCode(file->file(), u"pp-2023"_s) == u"pp-2024"_s);
    CHECK(freeCallCode(file->file(), u"Poziv"_s) == u"Poziv"_s);
    Call call;
    call.code = u"Poziv"_s;
    addCall(*file, call);
    CHECK(freeCallCode(file->file(), u"Poziv"_s) == u"Poziv-2"_s);
}
