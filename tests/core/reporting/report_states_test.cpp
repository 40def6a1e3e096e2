// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_states.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using Kind = ReportStepKind;
using State = ReportState;

namespace {

ReportFile after(std::initializer_list<Kind> kinds)
{
    ReportFile report;
    report.record.dueOn = QDate(2024, 5, 2);
    for (const Kind kind : kinds) {
        report.steps.emplace_back();
        report.steps.back().kind = kind;
    }
    return report;
}

std::optional<State> stateOf(std::initializer_list<Kind> kinds)
{
    return stateAfter(after(kinds).steps);
}

} // namespace

TEST_CASE("A report stands where its steps led it", "[reporting]")
{
    CHECK(stateOf({}) == State::Expected);
    CHECK(stateOf({Kind::Received}) == State::Received);
    CHECK(stateOf({Kind::Received, Kind::Returned}) == State::Returned);
    CHECK(stateOf({Kind::Received, Kind::Returned, Kind::Received, Kind::Approved}) == State::Approved);
    CHECK(stateOf({Kind::Received, Kind::Approved, Kind::Reopened}) == State::Received);
}

TEST_CASE("A skipped report that is reopened is owed as it was before", "[reporting]")
{
    CHECK(stateOf({Kind::Skipped}) == State::Skipped);
    CHECK(stateOf({Kind::Skipped, Kind::Reopened}) == State::Expected);
    CHECK(stateOf({Kind::Received, Kind::Returned, Kind::Skipped, Kind::Reopened}) == State::Returned);
}

TEST_CASE("Steps that cannot follow lead nowhere", "[reporting]")
{
    CHECK_FALSE(stateOf({Kind::Approved}));
    CHECK_FALSE(stateOf({Kind::Returned}));
    CHECK_FALSE(stateOf({Kind::Reopened}));
    CHECK_FALSE(stateOf({Kind::Received, Kind::Received}));
    CHECK_FALSE(stateOf({Kind::Received, Kind::Skipped}));
    CHECK_FALSE(stateOf({Kind::Received, Kind::Approved, Kind::Returned}));
    CHECK_FALSE(after({Kind::Received}).mayTake(Kind::Skipped));
    CHECK(after({Kind::Received}).mayTake(Kind::Returned));
}

TEST_CASE("A report that was returned is due on the day for its corrections", "[reporting]")
{
    ReportFile report = after({Kind::Received, Kind::Returned});
    CHECK(report.dueOn() == QDate(2024, 5, 2)); // no other day was given
    report.steps.back().correctBy = QDate(2024, 6, 1);
    CHECK(report.dueOn() == QDate(2024, 6, 1));
    CHECK_FALSE(report.isOverdue(QDate(2024, 6, 1)));
    CHECK(report.isOverdue(QDate(2024, 6, 2)));
    CHECK_FALSE(after({Kind::Received}).isOverdue(QDate(2024, 6, 2)));
}

TEST_CASE("A report is called by its title, and one of a row by its number too", "[reporting]")
{
    PartyReport report;
    CHECK(titleOf(report) == u"Final report");
    report.title = QStringLiteral("Izveštaj o utrošku");
    CHECK(titleOf(report) == u"Izveštaj o utrošku");
    report.part = 2;
    CHECK(titleOf(report) == u"Izveštaj o utrošku 2");
    report.title.clear();
    report.kind = ReportKind::Interim;
    report.part = 1;
    CHECK(titleOf(report) == u"Interim report 1");
}
