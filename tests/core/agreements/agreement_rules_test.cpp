// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_rules.h"

#include "core/agreements/agreement_operations.h"
#include "core/applications/application_operations.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

/// A cancelled one keeps its number, and an application may have several of them.
Agreement numbered(const SmallCall& small, Id<SelectionDecision> decision, int sequence)
{
    Agreement agreement = small.anAgreement(decision, sequence);
    agreement.status = AgreementStatus::Cancelled;
    return agreement;
}

} // namespace

TEST_CASE("Agreement numbers of a scheme and year have no gap, none twice, and begin at one")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    CHECK_THROWS_AS(insertIn(*workspace, numbered(small, decision, 2)), RuleBroken);
    CHECK_THROWS_AS(insertIn(*workspace, numbered(small, decision, 0)), RuleBroken);
    const auto first = insertIn(*workspace, numbered(small, decision, 1));
    CHECK_THROWS_AS(insertIn(*workspace, numbered(small, decision, 1)), RuleBroken);
    insertIn(*workspace, numbered(small, decision, 2));
    CHECK_THROWS_AS(removeIn(*workspace, first), RuleBroken);
    CHECK(Records<Agreement>(workspace->file()).count() == 2);
}

TEST_CASE("Another year or scheme begins at one again")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    insertIn(*workspace, numbered(small, decision, 1));
    Agreement nextYear = numbered(small, decision, 1);
    nextYear.numberYear = 2024;
    CHECK_NOTHROW(insertIn(*workspace, nextYear));
    Agreement otherScheme = numbered(small, decision, 1);
    otherScheme.numberScheme = QStringLiteral("A-{sequence}");
    CHECK_NOTHROW(insertIn(*workspace, otherScheme));
}

TEST_CASE("Two agreements may exchange their numbers in one step")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    Agreement first = numbered(small, decision, 1);
    Agreement second = numbered(small, decision, 2);
    first.id = insertIn(*workspace, first);
    second.id = insertIn(*workspace, second);
    std::swap(first.numberSequence, second.numberSequence);
    workspace->perform({OperationKind::EditAgreement, {}}, [&](const Change& change) {
        change.update(first);
        change.update(second);
    });
    CHECK(Records<Agreement>(workspace->file()).get(first.id).numberSequence == 2);
    CHECK(workspace->undo());
}

TEST_CASE("An older agreement is not undone out of the middle of the numbers")
{
    const FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    const auto decision = insertIn(*workspace, small.aDecision());
    insertIn(*workspace, numbered(small, decision, 1));
    insertIn(*workspace, numbered(small, decision, 2));
    CHECK_FALSE(workspace->checkUndo(3).isPossible());
    CHECK_THROWS_AS(workspace->undoEntry(3), RuleBroken);
    CHECK(workspace->checkUndo(4).isPossible());
}

TEST_CASE("A cancelling is not taken back once another agreement was drafted in its place", "[agreements]")
{
    SampleAgreements sample;
    const Id<Agreement> first = sample.draft().drafted.at(0);
    cancelAgreement(sample.workspace(), first, u"odustali"_s);
    const qint64 cancelling = sample.workspace().journal().nextUndo()->number;
    const Id<Agreement> second = sample.draft().drafted.at(0);
    CHECK(sample.agreement(second).applicationId == sample.agreement(first).applicationId);
    CHECK_FALSE(sample.workspace().planUndo(cancelling).isPossible());
    CHECK_THROWS_AS(sample.workspace().undoEntry(cancelling), RuleBroken);
    cancelAgreement(sample.workspace(), second, u"zabuna"_s);
    CHECK(sample.workspace().planUndo(cancelling).isPossible());
    sample.workspace().undoEntry(cancelling);
    CHECK(sample.agreement(first).status == AgreementStatus::Draft);
}

TEST_CASE("The applicant of an application stays while it has an agreement", "[agreements]")
{
    SampleAgreements sample;
    const Agreement drafted = sample.agreement(sample.draft().drafted.at(0));
    const auto application = Records<Application>(sample.file()).get(drafted.applicationId);
    Application other = application;
    for (const Organisation& organisation : Records<Organisation>(sample.file()).all()) {
        if (organisation.id != application.applicantId)
            other.applicantId = organisation.id;
    }
    CHECK_THROWS_AS(editApplication(sample.workspace(), other), RuleBroken);
    const auto alsoAdding = [&](const Change& change) { // no merge, although an organisation comes
        Organisation added;
        added.kind = OrganisationKind::Institution;
        added.nameLatin = u"Centar"_s;
        change.insert(added);
        editApplication(change, other);
    };
    CHECK_THROWS_AS(sample.workspace().perform({OperationKind::EditApplication, {}}, alsoAdding), RuleBroken);
    Application noted = application;
    noted.note = u"dopunjena"_s;
    CHECK_NOTHROW(editApplication(sample.workspace(), noted));
    cancelAgreement(sample.workspace(), drafted.id, u"odustali"_s);
    other.note = noted.note;
    CHECK_NOTHROW(editApplication(sample.workspace(), other));
}
