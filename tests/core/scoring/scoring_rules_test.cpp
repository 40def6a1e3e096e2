// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_operations.h"
#include "core/scoring/scoring_rules.h"

#include "core/values/faults.h"
#include "tests/support/open_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::testing;

namespace {

/// Application 1, assessors Ana and Boris, and a limit of 30 percent.
struct Scoring {
    Scoring()
    {
        applications.definition.call.divergenceLimitPercent = 30;
        Application application;
        application.id = Id<Application>(1);
        application.lotId = Id<Lot>(2);
        application.registryNumber = QStringLiteral("17");
        applications.applications = {application};
        DefinedLot lot;
        lot.lot.id = application.lotId;
        applications.definition.lots = {lot};
        DefinedSection section;
        criterion.id = Id<Criterion>(3);
        criterion.code = QStringLiteral("K1");
        criterion.scaleMaximum = 10;
        criterion.step = Score::thousandths(1);
        section.criteria = {criterion};
        applications.definition.sections = {section};
        marks.assessors = {{Id<Assessor>(4), {}, 1, QStringLiteral("Ana"), {}},
                           {Id<Assessor>(5), {}, 2, QStringLiteral("Boris"), {}}};
    }

    void mark(qint64 assessor, Score points)
    {
        marks.marks.push_back(
            {Id<Mark>(100 + assessor), Id<Application>(1), Id<Assessor>(assessor), criterion.id, points, {}});
    }
    void conflict(qint64 assessor)
    {
        marks.conflicts.push_back({{}, Id<Application>(1), Id<Assessor>(assessor), {}, {}});
    }

    CallApplications applications;
    CallMarks marks;
    Criterion criterion;
};

/// Applications 1 and 2, the assessor Ana, and a place for a mark of hers.
struct MarkedCall {
    MarkedCall()
    {
        call.takeTwoApplications();
        call.addAssessor("Ana");
        place = {call.numbered("1").id, call.all<Assessor>().front().id,
                 call.definition().sections.front().criteria.front().id};
    }

    Workspace& workspace() { return call.workspace(); }

    OpenCall call;
    MarkPlace place;
};

} // namespace

TEST_CASE("Marks that came, went or changed are where two states of marks differ")
{
    const auto mark = [](qint64 id, qint64 application, int points) {
        Mark made;
        made.id = Id<Mark>(id);
        made.applicationId = Id<Application>(application);
        made.points = Score(points);
        return made;
    };
    const CallMarks before{{}, {}, {mark(1, 10, 5), mark(2, 20, 6), mark(4, 40, 7)}};
    const auto changed = [&](std::vector<Mark> marks) {
        std::vector<qint64> applications;
        for (const MarkPlace& place : changedMarks(before, {{}, {}, std::move(marks)}))
            applications.push_back(place.application.number());
        return applications;
    };
    using Ids = std::vector<qint64>;
    CHECK(changed(before.marks).empty());
    CHECK(changed({mark(1, 10, 5), mark(2, 20, 9), mark(4, 40, 7)}) == Ids{20});
    CHECK(changed({mark(1, 10, 5), mark(4, 40, 8)}) == Ids{20, 40});
    CHECK(changed({mark(1, 10, 5), mark(2, 20, 6), mark(3, 30, 7), mark(4, 40, 7)}) == Ids{30});
    CHECK(changed({mark(1, 10, 5), mark(2, 20, 6)}) == Ids{40});
    CHECK(changed({mark(1, 10, 5), mark(2, 20, 6), mark(4, 40, 7), mark(5, 50, 1)}) == Ids{50});
    CHECK(changed({}) == Ids{10, 20, 40});
}

TEST_CASE("Marks as far apart as the limit are fine, further apart they diverge", "[scoring]")
{
    Scoring scoring;
    scoring.mark(4, 3);
    scoring.mark(5, 6);
    CHECK(scoringFindings(scoring.applications, scoring.marks).empty());
    scoring.marks.marks.back().points = Score::thousandths(6001);
    const auto findings = scoringFindings(scoring.applications, scoring.marks);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == QStringLiteral("divergent"));
    CHECK(findings.front().facts == QStringLiteral("criterion=K1;low=3;high=6.001;limit=30"));
}

TEST_CASE("A mark despite a conflict is found, counts nowhere and diverges from nobody", "[scoring]")
{
    Scoring scoring;
    scoring.mark(4, 0);
    scoring.mark(5, 10);
    scoring.conflict(4);
    const auto findings = scoringFindings(scoring.applications, scoring.marks);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == QStringLiteral("mark_despite_conflict"));
    const auto counted = countedMarks(scoring.applications.definition.call, scoring.marks);
    REQUIRE(counted.size() == 1);
    CHECK(counted.front().assessorId == Id<Assessor>(5));
}

TEST_CASE("Steps of a scale are counted from its foot", "[scoring]")
{
    Criterion criterion;
    criterion.scaleMinimum = 1;
    criterion.scaleMaximum = 5;
    criterion.step = 2;
    CHECK(isOnScale(criterion, 3));
    CHECK_FALSE(isOnScale(criterion, 2));
    CHECK_FALSE(isOnScale(criterion, 0));
    CHECK_FALSE(isOnScale(criterion, 7));
    CHECK_FALSE(isOnScale(criterion, Score::fraction(10, 3)));
}

TEST_CASE("A mark off the scale is found", "[scoring]")
{
    Scoring scoring;
    scoring.mark(4, 11);
    scoring.mark(5, 10);
    const auto findings = scoringFindings(scoring.applications, scoring.marks);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == QStringLiteral("off_scale"));
}

TEST_CASE("Progress counts marks given of marks due, without withdrawn applications and conflicts",
          "[scoring]")
{
    Scoring scoring;
    scoring.mark(4, 5);
    auto progress =
        scoringProgress(scoring.applications.definition, scoring.applications.applications, scoring.marks);
    REQUIRE(progress.size() == 2);
    CHECK(progress[0].isFinished());
    CHECK(progress[1].given == 0);
    CHECK(progress[1].due == 1);
    scoring.conflict(5);
    progress =
        scoringProgress(scoring.applications.definition, scoring.applications.applications, scoring.marks);
    CHECK(progress.size() == 1);
    scoring.applications.applications.front().withdrawnOn = QDate(2023, 7, 1);
    CHECK(scoringProgress(scoring.applications.definition, scoring.applications.applications, scoring.marks)
              .empty());
}

TEST_CASE("The progress of an assessor sums up that of the applications of a lot", "[scoring]")
{
    Scoring scoring;
    Application second = scoring.applications.applications.front();
    second.id = Id<Application>(9);
    scoring.applications.applications.push_back(second);
    scoring.mark(4, 5);
    scoring.conflict(5);
    const auto progress = assessorProgress(scoring.applications.definition, Id<Lot>(2),
                                           scoring.applications.applications, scoring.marks);
    REQUIRE(progress.size() == 2);
    CHECK(progress[0].given == 1);
    CHECK(progress[0].due == 2);
    CHECK(progress[1].due == 1);
    CHECK(assessorProgress(scoring.applications.definition, Id<Lot>(3), scoring.applications.applications,
                           scoring.marks)[0]
              .due == 0);
}

TEST_CASE("A recorded mark is written over, cleared, and refused after a conflict", "[scoring]")
{
    OpenCall call;
    call.takeTwoApplications();
    call.addAssessor("Ana");
    const MarkPlace place{call.numbered("1").id, call.all<Assessor>().front().id,
                          call.definition().sections.front().criteria.front().id};
    recordMark(call.workspace(), place, 5);
    recordMark(call.workspace(), place, 6, QStringLiteral("bolje"));
    REQUIRE(call.all<Mark>().size() == 1);
    CHECK(call.all<Mark>().front().points == Score(6));
    clearMark(call.workspace(), place);
    CHECK(call.all<Mark>().empty());
    recordMark(call.workspace(), place, 5);
    declareConflict(call.workspace(),
                    {{}, place.application, *place.assessor, QDate(2023, 7, 1), QStringLiteral("rod")});
    CHECK(call.all<Mark>().empty());
    CHECK_THROWS_AS(recordMark(call.workspace(), place, 5), RuleBroken);
}

TEST_CASE("A mark written over keeps the remark beside it", "[scoring]")
{
    MarkedCall marked;
    recordMark(marked.workspace(), marked.place, 5, QStringLiteral("nema pisma"));
    recordMark(marked.workspace(), marked.place, 6);
    CHECK(marked.call.all<Mark>().front().comment == QStringLiteral("nema pisma"));
    remarkOnMark(marked.workspace(), marked.place, QStringLiteral(" pismo stiglo "));
    CHECK(marked.call.all<Mark>().front().comment == QStringLiteral("pismo stiglo"));
    CHECK(marked.call.all<Mark>().front().points == Score(6));
}

TEST_CASE("A remark wants a mark to stand beside", "[scoring]")
{
    MarkedCall marked;
    CHECK_THROWS_AS(remarkOnMark(marked.workspace(), marked.place, QStringLiteral("?")), RuleBroken);
}

TEST_CASE("A block of marks is one step, and emptied cells lose their marks", "[scoring]")
{
    MarkedCall marked;
    recordMark(marked.workspace(), marked.place, 5);
    MarkPlace other = marked.place;
    other.criterion = marked.call.definition().sections.front().criteria.back().id;
    const auto steps = marked.workspace().journal().entries().size();
    recordMarks(marked.workspace(), {{marked.place, std::nullopt}, {other, Score(3)}});
    CHECK(marked.workspace().journal().entries().size() == steps + 1);
    REQUIRE(marked.call.all<Mark>().size() == 1);
    CHECK(marked.call.all<Mark>().front().criterionId == other.criterion);
}

TEST_CASE("A block that changes nothing is no step", "[scoring]")
{
    MarkedCall marked;
    recordMark(marked.workspace(), marked.place, 5);
    const auto steps = marked.workspace().journal().entries().size();
    recordMarks(marked.workspace(), {{marked.place, Score(5)}});
    CHECK(marked.workspace().journal().entries().size() == steps);
}

TEST_CASE("One conflict in a block refuses the whole block", "[scoring]")
{
    MarkedCall marked;
    declareConflict(marked.workspace(), {{}, marked.place.application, *marked.place.assessor, {}, {}});
    MarkPlace other = marked.place;
    other.application = marked.call.numbered("2").id;
    CHECK_THROWS_AS(recordMarks(marked.workspace(), {{other, Score(4)}, {marked.place, Score(5)}}),
                    RuleBroken);
    CHECK(marked.call.all<Mark>().empty());
    withdrawConflict(marked.workspace(), marked.place.application, *marked.place.assessor);
    recordMarks(marked.workspace(), {{other, Score(4)}, {marked.place, Score(5)}});
    CHECK(marked.call.all<Mark>().size() == 2);
}

TEST_CASE("The step of a mark names criterion, both values, applicant and assessor", "[scoring]")
{
    MarkedCall marked;
    recordMark(marked.workspace(), marked.place, Score::thousandths(7500));
    recordMark(marked.workspace(), marked.place, 6);
    CHECK(titleOf(marked.workspace().journal().nextUndo()->operation) ==
          QString::fromUtf8("Mark K1: 7.5 → 6 (Opština Šid, Ana)"));
}

TEST_CASE("The step of a block names what it changed and the assessors, and that of one mark the mark",
          "[scoring]")
{
    MarkedCall marked;
    recordMark(marked.workspace(), marked.place, 5);
    MarkPlace other = marked.place;
    other.application = marked.call.numbered("2").id;
    MarkPlace third = other;
    third.criterion = marked.call.definition().sections.front().criteria.back().id;
    const auto name = [&] { return stepName(marked.workspace().journal().nextUndo()->operation); };
    recordMarks(marked.workspace(), {{marked.place, Score(5)}, {other, Score(4)}, {third, Score(3)}});
    const Id<Organisation> applicant = marked.call.numbered("2").applicantId;
    CHECK(name() == QStringLiteral("marks (%1 and 1 more, Ana)")
                        .arg(Records<Organisation>(marked.workspace().file()).get(applicant).nameLatin));
    recordMarks(marked.workspace(), {{marked.place, Score(6)}, {other, Score(4)}});
    CHECK(name() == QString::fromUtf8("mark K1, 5 → 6 (Opština Šid, Ana)"));
}

TEST_CASE("Marks that are missing are found with assessor and number, once scoring has begun", "[scoring]")
{
    Scoring scoring;
    CHECK(scoringFindings(scoring.applications, scoring.marks).empty());
    scoring.mark(4, 3);
    const auto findings = scoringFindings(scoring.applications, scoring.marks);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == QStringLiteral("marks_missing"));
    CHECK(findings.front().facts == QStringLiteral("missing=Boris:0/1"));
    CHECK(findings.front().recordId == 1);
    scoring.conflict(5);
    CHECK(scoringFindings(scoring.applications, scoring.marks).empty());
}

TEST_CASE("Nobody is asked for marks of an application that was stopped before", "[scoring]")
{
    OpenCall call;
    call.importApplications("registry_number;applicant;missing_documents\n1;Šid;-\n2;Irig;1\n3;Tutin;-\n");
    call.importScores("registry_number;assessor;criterion;points\n1;Ana;K1;8\n1;Ana;K2;4\n");
    const auto findings = scoringFindings(readCallApplications(call.workspace().file(), call.call.id),
                                          readCallMarks(call.workspace().file(), call.call.id));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().recordId == call.numbered("3").id.number());
}
