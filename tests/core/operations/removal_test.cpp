// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/removal.h"

#include "core/checks/approval.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

using namespace oslonac;

namespace {

Removal removal(const FreshWorkspace& workspace, const char* table, qint64 id, LooseReference loose)
{
    return {workspace->file(), {{table, id}}, loose};
}

} // namespace

TEST_CASE("What must stand on a record goes with it, down to the last")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    insertIn(*workspace, small.aMark(7));
    const Removal all = removal(workspace, "calls", small.call.id.number(), LooseReference::Emptied);
    CHECK(all.count<Lot>() == 1);
    CHECK(all.count<Criterion>() == 1);
    CHECK(all.count<Application>() == 1);
    CHECK(all.count<Mark>() == 1);
    CHECK(all.count("municipalities") == 0);
}

TEST_CASE("A record that may stand without another loses the reference only")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    CriteriaSection section = small.section;
    section.lotId = small.lot.id;
    updateIn(*workspace, section);
    removeIn(*workspace, small.application.id);
    const Removal one = removal(workspace, "lots", small.lot.id.number(), LooseReference::Emptied);
    CHECK(one.count<CriteriaSection>() == 0);
    workspace->perform({OperationKind::EditCall, {}}, [&](const Change& change) { one.carryOut(change); });
    CHECK_FALSE(Records<CriteriaSection>(workspace->file()).get(section.id).lotId.has_value());
}

TEST_CASE("A record that may stand without another goes with it where that is asked for")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    CriteriaSection section = small.section;
    section.lotId = small.lot.id;
    updateIn(*workspace, section);
    removeIn(*workspace, small.application.id);
    const Removal one = removal(workspace, "lots", small.lot.id.number(), LooseReference::Goes);
    workspace->perform({OperationKind::EditCall, {}}, [&](const Change& change) { one.carryOut(change); });
    CHECK(Records<CriteriaSection>(workspace->file()).count() == 0);
    CHECK(Records<Criterion>(workspace->file()).count() == 0);
}

TEST_CASE("Approvals go with what they approve")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    Approval approval;
    approval.recordTable = QStringLiteral("applications");
    approval.recordId = small.application.id.number();
    approval.approvedOn = QDate(2023, 7, 1);
    insertIn(*workspace, approval);
    CHECK(removal(workspace, "calls", small.call.id.number(), LooseReference::Emptied).count<Approval>() ==
          1);
}
