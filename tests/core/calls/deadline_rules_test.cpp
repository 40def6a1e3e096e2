// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/deadline_rules.h"

#include "core/calls/call_operations.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

WallTime at(const QString& text)
{
    return WallTime::fromIsoText(text).value();
}

} // namespace

TEST_CASE("The step that entered a deadline is not taken back once applications came under it",
          "[call operations]")
{
    const FreshWorkspace workspace;
    Call call;
    call.code = u"P-1"_s;
    call.deadline = at(u"2023-07-01T15:00"_s);
    call.id = addCall(*workspace, call);
    call.deadline = at(u"2023-07-26T15:00"_s);
    editCall(*workspace, call);
    const qint64 entered = workspace->journal().nextUndo()->number;
    REQUIRE(workspace->planUndo(entered).isPossible());
    Lot lot;
    lot.callId = call.id;
    lot.code = u"1"_s;
    lot.id = insertIn(*workspace, lot);
    Application application;
    application.callId = call.id;
    application.lotId = lot.id;
    application.registryNumber = u"1"_s;
    application.applicantId = Records<Organisation>(workspace->file()).all("ORDER BY id LIMIT 1").front().id;
    insertIn(*workspace, application);
    CHECK_FALSE(workspace->planUndo(entered).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(entered), RuleBroken);
    CHECK(Records<Call>(workspace->file()).get(call.id).deadline == at(u"2023-07-26T15:00"_s));
}

TEST_CASE("An extension is taken back with the deadline that it brought", "[call operations]")
{
    const FreshWorkspace workspace;
    const Call before = addSmallCall(*workspace).call;
    extendDeadline(*workspace, before.id, {at(u"2030-07-26T15:00"_s), std::nullopt, QString()});
    CHECK(workspace->undo());
    CHECK(Records<Call>(workspace->file()).get(before.id).deadline == before.deadline);
}
