// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/trial.h"
#include "core/selection/trial_text.h"

#include "core/sample/sample_programme.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/ranking_case.h"
#include "tests/support/text.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada 40, Šid 30, Tutin 20 for one place, and what a trial makes of them.
struct TriedCase {
    TriedCase()
    {
        call.places(1).reserve(1);
        call.applicant("Ada", 40);
        call.applicant("Šid", 30);
        call.applicant("Tutin", 20);
    }

    [[nodiscard]] TrialOutcome outcome() const
    {
        return outcomeOf(call.rank(), {call.definition, call.candidates, call.decisions}, trial);
    }
    [[nodiscard]] SelectionStatus statusOf(const char* name) const
    {
        return outcome().list.row(call.idOf(name))->status;
    }
    [[nodiscard]] QStringList texts() const
    {
        return trialTexts(call.definition, assessors, trial, Texts(Language::English));
    }

    RankingCase call;
    Trial trial;
    std::vector<Assessor> assessors;
};

} // namespace

TEST_CASE("A trial that changes nothing gives the present list", "[trial]")
{
    TriedCase tried;
    CHECK(tried.trial.isEmpty());
    CHECK(tried.outcome().list.digest == tried.call.rank().digest);
    CHECK(tried.outcome().differences.empty());
    CHECK(tried.texts().isEmpty());
}

TEST_CASE("Another number of places lets in and pushes out", "[trial]")
{
    TriedCase tried;
    tried.trial.places[tried.call.lot().id] = 2;
    CHECK(tried.statusOf("Šid") == SelectionStatus::Selected);
    CHECK(tried.outcome().lots.front().cameIn == 1);
    tried.trial.places[tried.call.lot().id] = 0;
    CHECK(tried.outcome().lots.front().wentOut == 1);
    CHECK(tried.texts() == QStringList{u"Lot 1: places 1 → 0"_s});
}

TEST_CASE("No limit of places is a change of its own", "[trial]")
{
    TriedCase tried;
    tried.trial.places[tried.call.lot().id] = std::nullopt;
    CHECK(tried.outcome().lots.front().cameIn == 2);
    CHECK(tried.texts() == QStringList{u"Lot 1: places 1 → no limit"_s});
}

TEST_CASE("A higher total minimum pushes below it, a lower section minimum lets in", "[trial]")
{
    TriedCase tried;
    tried.trial.totalMinimum = std::optional<Score>(35);
    CHECK(tried.statusOf("Šid") == SelectionStatus::BelowMinimum);
    tried.trial.totalMinimum.reset();
    DefinedSection& section = tried.call.definition.sections.front();
    section.section.minimum = Score(25);
    CHECK(tried.statusOf("Tutin") == SelectionStatus::BelowMinimum);
    tried.trial.sectionMinimums[section.section.id] = std::nullopt;
    CHECK(tried.statusOf("Tutin") != SelectionStatus::BelowMinimum);
    CHECK(tried.texts() == QStringList{u"Section S1: minimum 25 → none"_s});
}

TEST_CASE("Another multiplier changes the order", "[trial]")
{
    TriedCase tried;
    tried.call.applicant("Pirot", {{"K1", {Score(0)}}, {"K2", {Score(35)}}});
    tried.trial.multipliers[tried.call.criterion("K2").id] = 2;
    const TrialOutcome outcome = tried.outcome();
    CHECK(outcome.list.row(tried.call.idOf("Pirot"))->rank == 1);
    CHECK(outcome.list.row(tried.call.idOf("Ada"))->rank == 2);
    CHECK(outcome.lots.front().cameIn == 1);
    CHECK(outcome.lots.front().wentOut == 1);
}

TEST_CASE("Without one assessor the mean is that of the others", "[trial]")
{
    TriedCase tried;
    SelectionCandidate& ada = tried.call.candidates.front();
    ada.marks = {{tried.call.criterion("K1").id, 10, Id<Assessor>(1)},
                 {tried.call.criterion("K1").id, 50, Id<Assessor>(2)},
                 {tried.call.criterion("K2").id, 0, Id<Assessor>(1)},
                 {tried.call.criterion("K2").id, 0, Id<Assessor>(2)}};
    tried.trial.withoutAssessor = Id<Assessor>(2);
    tried.assessors = {{Id<Assessor>(2), {}, 1, u"Ana"_s, {}}};
    CHECK(tried.outcome().list.row(tried.call.idOf("Ada"))->total == Score(10));
    CHECK(tried.texts() == QStringList{u"Without the marks of Ana"_s});
}

TEST_CASE("The money of a trial stands beside that of the present list", "[trial]")
{
    TriedCase tried;
    tried.call.envelope(Money::eur(60'000), Money::eur(60'000)).places(3);
    for (SelectionCandidate& candidate : tried.call.candidates)
        candidate.listed.requested = Money::eur(60'000);
    tried.trial.envelopes[tried.call.lot().id] = Money::eur(120'000);
    const TrialLot lot = tried.outcome().lots.front();
    CHECK(lot.awardedBefore == Money::eur(60'000));
    CHECK(lot.awardedAfter == Money::eur(120'000));
    CHECK(tried.texts() == QStringList{u"Lot 1: envelope 60,000.00 EUR → 120,000.00 EUR"_s});
}

TEST_CASE("A trial leaves the bytes of the file as they are", "[trial]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const auto bytes = [&workspace] {
        QFile file(workspace.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const Call call = *findCall(workspace->file(), u"PP-2023"_s);
    const SelectionInput input = readSelectionInput(workspace->file(), call.id);
    Trial trial;
    trial.places[input.definition.lots.front().lot.id] = 3;
    trial.totalMinimum = std::optional<Score>(90);
    const TrialOutcome outcome = outcomeOf(currentSelection(workspace->file(), call.id), input, trial);
    CHECK(outcome.lots.front().wentOut > 0);
    CHECK(bytes() == before);
}
