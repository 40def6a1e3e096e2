// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_stages.h"

#include <catch2/catch.hpp>

using namespace oslonac;

namespace {

std::vector<CaseStage> stagesOf(int technical, int financial, QDate from)
{
    AgreementTerms terms;
    terms.technicalMonths = technical;
    terms.financialMonths = financial;
    return stagesByTerms(Id<Case>(1), terms, from);
}

} // namespace

TEST_CASE("A package has twelve months of technical and twelve of financial support", "[cases]")
{
    const auto stages = stagesOf(12, 12, QDate(2023, 10, 3));
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].kind == StageKind::Technical);
    CHECK(stages[0].startsOn == QDate(2023, 10, 3));
    CHECK(stages[0].endsOn == QDate(2024, 10, 2));
    CHECK(stages[1].kind == StageKind::Financial);
    CHECK(stages[1].startsOn == QDate(2024, 10, 3));
    CHECK(stages[1].endsOn == QDate(2025, 10, 2));
}

TEST_CASE("Support without money has no financial stage", "[cases]")
{
    const auto stages = stagesOf(6, 0, QDate(2023, 10, 3));
    REQUIRE(stages.size() == 1);
    CHECK(stages[0].endsOn == QDate(2024, 4, 2));
    CHECK(stagesOf(0, 0, QDate(2023, 10, 3)).empty());
}

TEST_CASE("Stages from the last day of a month stay on it where there is one", "[cases]")
{
    const auto stages = stagesOf(1, 1, QDate(2024, 1, 31));
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].endsOn == QDate(2024, 2, 28));
    CHECK(stages[1].startsOn == QDate(2024, 2, 29));
    CHECK(stages[1].endsOn == QDate(2024, 3, 30));
}

TEST_CASE("The stage of a day, and its month, are found", "[cases]")
{
    const auto stages = stagesOf(12, 12, QDate(2023, 10, 3));
    CHECK(stageOn(stages, QDate(2023, 10, 2)) == nullptr);
    REQUIRE(stageOn(stages, QDate(2024, 10, 2)) == &stages[0]);
    REQUIRE(stageOn(stages, QDate(2024, 10, 3)) == &stages[1]);
    CHECK(stageOn(stages, QDate(2025, 10, 3)) == nullptr);
    CHECK(monthOf(stages[1], QDate(2024, 10, 3)).month == 1);
    CHECK(monthOf(stages[1], QDate(2025, 3, 13)).month == 6);
    CHECK(monthOf(stages[1], QDate(2025, 10, 2)).month == 12);
    CHECK(monthOf(stages[1], QDate(2025, 10, 2)).months == 12);
}
