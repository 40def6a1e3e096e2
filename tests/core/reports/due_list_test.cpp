// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_list.h"

#include "core/agreements/agreement_operations.h"
#include "core/applications/application_operations.h"
#include "core/calls/calls_due.h"
#include "core/organisations/organisation_operations.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_due.h"
#include "core/selection/selection_operations.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/open_call.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

DueQuestion on(int year, int month, int day)
{
    return {QDate(year, month, day), Language::English};
}

std::optional<DueItem> find(const std::vector<DueItem>& items, DueKind kind)
{
    const auto found = std::ranges::find(items, kind, &DueItem::kind);
    return found == items.end() ? std::nullopt : std::optional(*found);
}

struct Sample {
    FreshWorkspace workspace;
    std::vector<Id<Agreement>> drafted;

    Sample()
    {
        addSampleProgramme(*workspace);
        drafted = draftSample(*workspace);
    }
    [[nodiscard]] std::optional<DueItem> due(DueKind kind, const DueQuestion& question) const
    {
        return find(dueItems(workspace->file(), question), kind);
    }
};

} // namespace

TEST_CASE("The dates of a call are due until they have passed", "[due]")
{
    Call call;
    call.code = u"PP"_s;
    call.questionsUntil = QDate(2023, 6, 10);
    call.answersUntil = QDate(2023, 6, 15);
    call.deadline = WallTime{QDate(2023, 6, 26), QTime(15, 0)};
    CHECK(dueDatesOf(call, on(2023, 6, 10)).size() == 3);
    const auto later = dueDatesOf(call, on(2023, 6, 16));
    REQUIRE(later.size() == 1);
    CHECK(later.front().kind == DueKind::CallDeadline);
    CHECK(later.front().date == QDate(2023, 6, 26));
    CHECK(later.front().what == u"Applications close at 15:00"_s);
    CHECK(dueDatesOf(call, on(2023, 6, 27)).empty());
}

TEST_CASE("A call without a decision is late from its deadline on", "[due]")
{
    FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    CHECK_FALSE(find(dueItems(workspace->file(), on(2023, 6, 26)), DueKind::Decision));
    const auto decision = find(dueItems(workspace->file(), on(2023, 6, 29)), DueKind::Decision);
    REQUIRE(decision);
    CHECK(decision->date == QDate(2023, 6, 26));
    CHECK(spanOf(*decision, QDate(2023, 6, 29)) == DueSpan::Late);
    CHECK(decision->call == small.call.id);
}

TEST_CASE("Missing marks are asked for after the deadline only", "[due]")
{
    FreshWorkspace workspace;
    addSmallCall(*workspace);
    CHECK_FALSE(find(selectionDue(workspace->file(), on(2023, 6, 20)), DueKind::MissingMarks));
    CHECK(find(selectionDue(workspace->file(), on(2023, 6, 29)), DueKind::MissingMarks));
}

TEST_CASE("Documents nobody checked wait, then those that are missing", "[due]")
{
    testing::OpenCall open;
    open.takeTwoApplications();
    const auto due = [&open](DueKind kind) {
        return find(dueItems(open.workspace().file(), on(2023, 6, 20)), kind);
    };
    REQUIRE(due(DueKind::UncheckedDocuments));
    CHECK_FALSE(due(DueKind::IncompleteApplications));
    const Application first = open.numbered("1");
    for (const RequiredDocument& document : open.all<RequiredDocument>())
        insertIn(open.workspace(), CompletenessLine{{}, first.id, document.id, DocumentState::Missing, {}});
    REQUIRE(due(DueKind::IncompleteApplications));
    CHECK(due(DueKind::IncompleteApplications)->recordTable == u"applications"_s);
    CHECK(due(DueKind::IncompleteApplications)->recordId == first.id.number());
}

TEST_CASE("The sample without decisions waits for them", "[due]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const auto items = dueItems(workspace->file(), on(2023, 8, 1));
    CHECK(std::ranges::count(items, DueKind::Decision, &DueItem::kind) == 2);
    CHECK_FALSE(find(items, DueKind::Signing));
}

TEST_CASE("A decision waits for agreements until all are drafted", "[due]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Call call = *findCall(workspace->file(), u"PP-2023"_s);
    (void)decideSelection(*workspace, call, {u"400-61/2023"_s, QDate(2023, 9, 18), u"Komisija"_s});
    const auto waiting = find(dueItems(workspace->file(), on(2023, 9, 20)), DueKind::AgreementsToDraft);
    REQUIRE(waiting);
    CHECK(waiting->call == call.id);
    CHECK_FALSE(waiting->date);
    CHECK_FALSE(Sample().due(DueKind::AgreementsToDraft, on(2023, 9, 20)));
}

TEST_CASE("A place that a selected applicant leaves waits for a new version of the list", "[due]")
{
    const Sample sample;
    const Call call = *findCall(sample.workspace->file(), u"PP-2023"_s);
    const auto freed = [&] {
        return find(selectionDue(sample.workspace->file(), on(2023, 10, 21)), DueKind::Decision);
    };
    CHECK_FALSE(freed());
    const SelectionList list = currentSelection(sample.workspace->file(), call.id);
    const auto selected =
        std::ranges::find(list.lots.front().rows, SelectionStatus::Selected, &SelectionRow::status);
    withdrawApplication(*sample.workspace, selected->listed.application, QDate(2023, 10, 20), u"odustali"_s);
    const auto item = freed();
    REQUIRE(item);
    CHECK(item->call == call.id);
    CHECK(item->recordTable == u"calls"_s);
    decideSelection(*sample.workspace, call, {u"2"_s, QDate(2023, 10, 21), u"Komisija"_s});
    CHECK_FALSE(freed());
}

TEST_CASE("Agreements are to be signed at their ceremony, and late after it", "[due]")
{
    Sample sample;
    const auto ahead = sample.due(DueKind::Signing, on(2023, 9, 25));
    REQUIRE(ahead);
    CHECK(ahead->date == QDate(2023, 10, 3));
    CHECK(ahead->about == u"Beograd, at 12:00"_s);
    CHECK(spanOf(*ahead, QDate(2023, 10, 4)) == DueSpan::Late);
    signDrafted(*sample.workspace, sample.drafted);
    CHECK_FALSE(sample.due(DueKind::Signing, on(2023, 10, 4)));
    CHECK_FALSE(sample.due(DueKind::AgreementValues, on(2023, 10, 4)));
}

TEST_CASE("Drafts that lack something wait until it is entered", "[due]")
{
    Sample sample;
    CHECK(sample.due(DueKind::AgreementValues, on(2023, 9, 25)));
    for (const Id<Agreement> id : sample.drafted)
        cancelAgreement(*sample.workspace, id, u"proba"_s);
    CHECK_FALSE(sample.due(DueKind::AgreementValues, on(2023, 9, 25)));
}

TEST_CASE("What agreements lack is named by the field, with how many lack it", "[due]")
{
    const Sample sample;
    const auto items = dueItems(sample.workspace->file(), on(2023, 9, 25));
    const auto lacked = std::ranges::find_if(
        items, [](const DueItem& item) { return item.kind == DueKind::AgreementValues && !item.date; });
    REQUIRE(lacked != items.end());
    CHECK(lacked->what.front().isUpper());
    CHECK(lacked->about.startsWith(u"not entered in "_s));
    CHECK_FALSE(lacked->findings.empty());
    CHECK(sample.due(DueKind::AgreementValues, on(2023, 9, 25))->about == u"signing: Beograd, at 12:00"_s);
}

TEST_CASE("Findings are named by their kind, one item for each", "[due]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const auto items = dueItems(workspace->file(), on(2023, 9, 25));
    const auto finding = find(items, DueKind::OpenFindings);
    REQUIRE(finding);
    CHECK(finding->what == u"Marks far apart"_s);
    CHECK(finding->about.startsWith(u"PP-2023, "_s));
}

TEST_CASE("Due items of the sample are in the order of their dates", "[due]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const auto items = dueItems(workspace->file(), on(2023, 6, 1));
    REQUIRE(items.size() > 2);
    std::vector<DueItem> sorted = items;
    sortByDate(sorted);
    CHECK(std::ranges::equal(items, sorted, {}, &DueItem::what, &DueItem::what));
}

TEST_CASE("What is late, due today and found asks for attention", "[due]")
{
    const std::vector<DueItem> items{
        {.date = QDate(2023, 9, 1), .findings = std::vector<Finding>(2)},
        {.date = QDate(2023, 9, 2)},
        {.date = QDate(2023, 9, 3)},
        {.date = QDate(2023, 9, 4)},
        {.findings = std::vector<Finding>(3)},
    };
    CHECK(attentionOf(items, QDate(2023, 9, 3)) == Attention{2, 1, 5});
    CHECK(attentionOf({}, QDate(2023, 9, 3)) == Attention());
}

TEST_CASE("Due work counts the findings behind it until they are put right", "[due]")
{
    testing::OpenCall open;
    open.takeTwoApplications();
    const auto findings = [&open] {
        return attentionOf(dueItems(open.workspace().file(), on(2023, 6, 20)), QDate(2023, 6, 20)).findings;
    };
    const int before = findings();
    REQUIRE(before > 1);
    for (const RequiredDocument& document : open.all<RequiredDocument>()) {
        insertIn(open.workspace(),
                 CompletenessLine{{}, open.numbered("1").id, document.id, DocumentState::Present, {}});
    }
    CHECK(findings() == before - 1);
}
