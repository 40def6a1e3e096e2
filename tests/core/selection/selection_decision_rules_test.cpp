// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/drafting_outlook.h"
#include "core/applications/application_operations.h"
#include "core/calls/call_operations.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The Roma call of the sample with one application more, which is decided with the others.
struct DecidedWithOneMore {
    FreshWorkspace workspace;
    Call call;
    Application added;
    qint64 step = 0; ///< that entered it
    SelectionDecision decision;

    DecidedWithOneMore()
    {
        addSampleProgramme(*workspace);
        call = *findCall(workspace->file(), u"ROMA-2023"_s);
        const auto present = Records<Application>(workspace->file()).by(&Application::callId, call.id);
        added = present.front();
        added.id = {};
        added.applicantId =
            Records<Organisation>(workspace->file()).firstBy(&Organisation::nameLatin, u"Opština Šid"_s)->id;
        added.registryNumber = u"RI-099"_s;
        added.id = addApplication(*workspace, added);
        step = workspace->journal().nextUndo()->number;
        decision = decideSelection(*workspace, call, {u"400-62/2023"_s, QDate(2023, 9, 18), u"Komisija"_s});
    }
    [[nodiscard]] bool isThere() const
    {
        return Records<Application>(workspace->file()).find(added.id).has_value();
    }
};

} // namespace

TEST_CASE("A decided list is neither edited nor deleted")
{
    const FreshWorkspace workspace;
    SelectionDecision decision = addSmallCall(*workspace).aDecision();
    decision.id = insertIn(*workspace, decision);
    decision.list = QStringLiteral("[]");
    CHECK_THROWS_AS(updateIn(*workspace, decision), RuleBroken);
    CHECK_THROWS_AS(removeIn(*workspace, decision.id), RuleBroken);
    CHECK((Records<SelectionDecision>(workspace->file()).get(decision.id).list == u"{}"));
}

TEST_CASE("Undo takes back a decision that no agreement refers to")
{
    const FreshWorkspace workspace;
    const auto decision = insertIn(*workspace, addSmallCall(*workspace).aDecision());
    CHECK(workspace->undo());
    CHECK_FALSE(Records<SelectionDecision>(workspace->file()).find(decision).has_value());
    CHECK(workspace->redo());
}

TEST_CASE("A decision that agreements refer to is not taken back alone")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    insertIn(*workspace, small.anAgreement(decision, 1));
    CHECK_FALSE(workspace->checkUndo(2).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(2), RuleBroken);
}

TEST_CASE("What a decided list names is neither deleted nor taken back while the list stands")
{
    DecidedWithOneMore decided;
    Workspace& workspace = *decided.workspace;
    CHECK_THROWS_AS(deleteApplications(workspace, {decided.added.id}), RuleBroken);
    const UndoPlan plan = workspace.planUndo(decided.step);
    CHECK_FALSE(plan.isPossible());
    CHECK(plan.obstacle.contains(u"400-62/2023"_s));
    REQUIRE(plan.inTheWay.size() == 1); // the decision, which only names what it holds
    CHECK(plan.inTheWay.front().number == decided.step + 1);
    CHECK_THROWS_AS(workspace.undoWithLater(decided.step), RuleBroken);
    CHECK_THROWS_AS(workspace.undoEntry(decided.step), RuleBroken);
    CHECK(decided.isThere());
    CHECK(workspace.undo()); // the decision, and then the application goes as before
    CHECK(workspace.undo());
    CHECK_FALSE(decided.isThere());
}

TEST_CASE("A call goes with its applications and the list that names them")
{
    DecidedWithOneMore decided;
    deleteCall(*decided.workspace, decided.call.id);
    CHECK_FALSE(decided.isThere());
    CHECK(decided.workspace->undo());
    CHECK(decided.isThere());
}

TEST_CASE("A decided list that names an application which is gone is read all the same")
{
    DecidedWithOneMore decided;
    const QString gone = QString::number(selectedIn(decided.decision).front().application.number());
    executePastTheDoor(
        decided.workspace.path(),
        u"UPDATE selection_decisions SET list = replace(list, '\"%1\"', '\"12345\"')"_s.arg(gone)
            .toUtf8()
            .constData());
    for (const DraftingOutlook& outlook : draftingOutlook(decided.workspace->file())) {
        if (outlook.call.id == decided.call.id)
            CHECK(int(outlook.waiting.size()) == outlook.selected - 1);
    }
}
