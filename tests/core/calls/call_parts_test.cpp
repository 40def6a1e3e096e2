// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_parts.h"

#include "core/calls/call_definition.h"
#include "core/calls/call_operations.h"
#include "core/scoring/assessor_part.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A call with sections A (A1, A2) and B (B1).
class GridCall final {
public:
    GridCall()
    {
        Call made;
        made.code = u"P-1"_s;
        call = addCall(*m_file, made);
        const auto a = section(u"A"_s);
        const auto b = section(u"B"_s);
        criterion(a, u"A1"_s);
        criterion(a, u"A2"_s);
        criterion(b, u"B1"_s);
    }

    Workspace& workspace() { return *m_file; }
    [[nodiscard]] QString order() const
    {
        QStringList all;
        for (const DefinedSection& defined : readCallDefinition(m_file->file(), call).sections) {
            all.append(defined.section.code + u':');
            for (const Criterion& one : defined.criteria)
                all.append(u"%1/%2"_s.arg(one.code).arg(one.position));
        }
        return all.join(u' ');
    }
    [[nodiscard]] Id<Criterion> coded(const QString& code) const
    {
        return Records<Criterion>(m_file->file()).firstBy(&Criterion::code, code)->id;
    }

    Id<Call> call;

private:
    Id<CriteriaSection> section(const QString& code)
    {
        CriteriaSection one;
        one.callId = call;
        one.code = code;
        return addPart(*m_file, one);
    }
    void criterion(Id<CriteriaSection> section, const QString& code)
    {
        Criterion one;
        one.sectionId = section;
        one.code = code;
        one.scaleMaximum = 10;
        addPart(*m_file, one);
    }

    FreshWorkspace m_file;
};

} // namespace

TEST_CASE("A part is added last, or after the one that is named")
{
    GridCall grid;
    Criterion criterion;
    criterion.sectionId = Records<Criterion>(grid.workspace().file()).get(grid.coded(u"A1"_s)).sectionId;
    criterion.code = u"A1a"_s;
    addPart(grid.workspace(), criterion, grid.coded(u"A1"_s));
    CHECK(grid.order() == u"A: A1/1 A1a/2 A2/3 B: B1/1"_s);
}

TEST_CASE("Moving a part exchanges it with its neighbours and stops at the ends")
{
    GridCall grid;
    movePart(grid.workspace(), grid.coded(u"A2"_s), -1);
    CHECK(grid.order() == u"A: A2/1 A1/2 B: B1/1"_s);
    CHECK(movePart(grid.workspace(), grid.coded(u"A2"_s), -1).isEmpty());
}

TEST_CASE("A criterion moves on into the section beside")
{
    GridCall grid;
    moveCriterion(grid.workspace(), grid.coded(u"A2"_s), 1);
    CHECK(grid.order() == u"A: A1/1 B: A2/1 B1/2"_s);
    moveCriterion(grid.workspace(), grid.coded(u"A2"_s), -1);
    CHECK(grid.order() == u"A: A1/1 A2/2 B: B1/1"_s);
    CHECK(moveCriterion(grid.workspace(), grid.coded(u"A1"_s), -1).isEmpty());
}

TEST_CASE("Deleting a section takes its criteria and the tie rules that ask for them")
{
    GridCall grid;
    TieRule rule;
    rule.callId = grid.call;
    rule.kind = TieRuleKind::HigherCriterion;
    rule.criterionId = grid.coded(u"A2"_s);
    addPart(grid.workspace(), rule);
    rule.kind = TieRuleKind::EarlierReceived;
    rule.criterionId.reset();
    addPart(grid.workspace(), rule);
    deletePart(grid.workspace(),
               Records<Criterion>(grid.workspace().file()).get(grid.coded(u"A1"_s)).sectionId);
    CHECK(grid.order() == u"B: B1/1"_s);
    const auto left = Records<TieRule>(grid.workspace().file()).all();
    REQUIRE(left.size() == 1);
    CHECK(left.front().position == 1); // the numbers of those that stay have no gap
    CHECK(grid.workspace().undo());
    CHECK(grid.order() == u"A: A1/1 A2/2 B: B1/1"_s);
    CHECK(Records<TieRule>(grid.workspace().file()).count() == 2);
}

TEST_CASE("A part on which work is recorded is not deleted")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    CHECK_THROWS_AS(deletePart(*workspace, small.lot.id), RuleBroken);
    insertIn(*workspace, small.aMark(7));
    CHECK_THROWS_AS(deletePart(*workspace, small.assessor.id), RuleBroken);
    CHECK_THROWS_AS(deletePart(*workspace, small.section.id), RuleBroken);
    CHECK(Records<Lot>(workspace->file()).count() == 1);
}

TEST_CASE("What the file cannot hold is refused with what to enter instead")
{
    GridCall grid;
    Criterion criterion = Records<Criterion>(grid.workspace().file()).get(grid.coded(u"A1"_s));
    criterion.step = 0;
    CHECK_THROWS_AS(editPart(grid.workspace(), criterion), RuleBroken);
    Lot lot;
    lot.callId = grid.call;
    lot.id = addPart(grid.workspace(), lot);
    lot.places = 0;
    CHECK_THROWS_AS(editPart(grid.workspace(), lot), RuleBroken);
    lot.places.reset();
    lot.ceiling = Money::eur(-1);
    CHECK_THROWS_AS(editPart(grid.workspace(), lot), RuleBroken);
    PlannedInstalment instalment;
    instalment.lotId = lot.id;
    instalment.sharePercent = 101;
    CHECK_THROWS_AS(addPart(grid.workspace(), instalment), RuleBroken);
}

TEST_CASE("A half-done part is kept")
{
    GridCall grid;
    Lot lot;
    lot.callId = grid.call;
    CHECK_NOTHROW(addPart(grid.workspace(), lot));
    EligibilityRule rule;
    rule.callId = grid.call;
    CHECK_NOTHROW(addPart(grid.workspace(), rule));
}
