// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_timeline.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

CaseTask task(const OpenedCase& opened, const QString& title)
{
    CaseTask made;
    made.caseId = opened.id;
    made.title = title;
    return made;
}

CaseNote note(const OpenedCase& opened, QDate day, const QString& text)
{
    CaseNote made;
    made.caseId = opened.id;
    made.kind = NoteKind::PhoneCall;
    made.happenedOn = day;
    made.text = text;
    return made;
}

} // namespace

TEST_CASE("A task says what is to be done, and a milestone does not begin after its day", "[cases]")
{
    OpenedCase opened;
    CHECK_THROWS_AS(addTask(opened.workspace, task(opened, u"  "_s)), RuleBroken);
    CaseTask milestone = task(opened, u"Licenca pružaoca"_s);
    milestone.kind = TaskKind::Milestone;
    milestone.startsOn = QDate(2024, 5, 2);
    milestone.dueOn = QDate(2024, 5, 1);
    CHECK_THROWS_AS(addTask(opened.workspace, milestone), RuleBroken);
    milestone.startsOn = milestone.dueOn;
    const Id<CaseTask> id = addTask(opened.workspace, milestone);
    CHECK_THROWS_AS(finishTasks(opened.workspace, {id}, opened.workspace.today().addDays(1)), RuleBroken);
    CHECK(Records<CaseTask>(opened.file()).get(id).title == u"Licenca pružaoca"_s);
}

TEST_CASE("Tasks stand by their day, those without one at the end", "[cases]")
{
    OpenedCase opened;
    CaseTask later = task(opened, u"kasnije"_s);
    later.dueOn = QDate(2024, 9, 1);
    CaseTask sooner = task(opened, u"ranije"_s);
    sooner.dueOn = QDate(2024, 8, 1);
    for (const CaseTask& one : {task(opened, u"bez roka"_s), later, sooner})
        (void)addTask(opened.workspace, one);
    QStringList titles;
    for (const CaseTask& one : readCase(opened.file(), opened.id).tasks)
        titles.append(one.title);
    CHECK(titles == QStringList{u"ranije"_s, u"kasnije"_s, u"bez roka"_s});
    CHECK(readAllCases(opened.file()).front().tasks == readCase(opened.file(), opened.id).tasks);
}

TEST_CASE("A note has words and a day that has come", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    CHECK_THROWS_AS(writeNote(opened.workspace, note(opened, today, u" "_s)), RuleBroken);
    CHECK_THROWS_AS(writeNote(opened.workspace, note(opened, today.addDays(1), u"zvali su"_s)), RuleBroken);
    const Id<CaseNote> id = writeNote(opened.workspace, note(opened, today, u"zvali su"_s));
    deleteNote(opened.workspace, id);
    CHECK(opened.workspace.undo());
    CHECK(Records<CaseNote>(opened.file()).get(id).text == u"zvali su"_s);
}

TEST_CASE("The course of a case tells the newest first and nothing that is to come", "[cases]")
{
    OpenedCase opened;
    const QDate today = opened.workspace.today();
    (void)opened.pay(Money::eur(100));
    (void)writeNote(opened.workspace, note(opened, today, u"zvali su"_s));
    const auto course = timelineOf(readCase(opened.file(), opened.id), today);
    CHECK(std::ranges::is_sorted(course, std::greater{}, &TimelineEntry::date));
    CHECK(course.front().text == u"zvali su"_s);
    CHECK(course.front().note.has_value());
    CHECK(course.back().kind == TimelineKind::Selected);
    const auto count = [&](TimelineKind kind) {
        return std::ranges::count(course, kind, &TimelineEntry::kind);
    };
    CHECK(count(TimelineKind::PaymentRequested) == 1);
    CHECK(count(TimelineKind::PaymentMade) == 1);
    CHECK(count(TimelineKind::PaymentConfirmed) == 0);
    CHECK(count(TimelineKind::StageBegun) == 1); // the second is to come
    const auto early = timelineOf(readCase(opened.file(), opened.id), QDate(2023, 10, 12));
    CHECK(std::ranges::count(early, TimelineKind::PaymentMade, &TimelineEntry::kind) == 0);
}
