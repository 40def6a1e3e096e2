// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ranking_case.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using oslonac::test::RankingCase;

namespace {

bool hasReason(const SelectionList& list, Id<Application> application, ReasonCode code)
{
    const auto& reasons = list.row(application)->reasons;
    return std::any_of(reasons.begin(), reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

/// Empty where there is no such reason.
QString factOf(const SelectionList& list, Id<Application> application, ReasonCode code, const QString& fact)
{
    for (const Reason& reason : list.row(application)->reasons) {
        if (reason.code == code)
            return reason.facts.value(fact);
    }
    return {};
}

QStringList linesOf(const char* text)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.trimmed());
    return lines;
}

} // namespace

TEST_CASE("Applications are listed by the mean of their assessors", "[selection]")
{
    RankingCase call;
    call.places(2).reserve(1);
    call.applicant("Ada", {{"K1", {20, 22, 21}}, {"K2", {10, 10, 11}}});
    call.applicant("Blace", {{"K1", {40, 40, 40}}, {"K2", {1, 2, 1}}});
    call.applicant("Rača", {{"K1", {5, 5, 5}}, {"K2", {5, 5, 5}}});
    call.applicant("Šid", {{"K1", {1, 1, 1}}, {"K2", {1, 1, 1}}});
    CHECK(call.lines() ==
          linesOf("1 Blace 124/3 selected\n2 Ada 94/3 selected\n3 Rača 10 reserve\n4 Šid 2 not_in_reserve"));
}

TEST_CASE("A doubled item counts twice and its scale stays", "[selection]")
{
    RankingCase call;
    call.criterion("K1").multiplier = 2;
    call.applicant("Ada", {{"K1", {4, 5}}, {"K2", {3, 3}}});
    CHECK(call.lines() == linesOf("1 Ada 12 selected"));
}

TEST_CASE("Minimums of section, item and total stop an application that has points for a place",
          "[selection]")
{
    RankingCase call;
    call.places(5);
    call.definition.call.totalMinimum = 30;
    call.section("S2", {"K3"}).section.minimum = 12;
    call.criterion("K2").minimum = 2;
    call.applicant("Ada", {{"K1", {40}}, {"K2", {5}}, {"K3", {11}}});
    call.applicant("Blace", {{"K1", {40}}, {"K2", {1}}, {"K3", {12}}});
    call.applicant("Rača", {{"K1", {10}}, {"K2", {2}}, {"K3", {12}}});
    call.applicant("Šid", {{"K1", {16}}, {"K2", {2}}, {"K3", {12}}});
    CHECK(
        call.lines() ==
        linesOf(
            "1 Šid 30 selected\n2 Ada 56 below_minimum\n3 Blace 53 below_minimum\n4 Rača 24 below_minimum"));
    const SelectionList list = call.rank();
    CHECK(hasReason(list, call.idOf("Ada"), ReasonCode::SectionMinimum));
    CHECK(hasReason(list, call.idOf("Blace"), ReasonCode::ItemMinimum));
    CHECK(hasReason(list, call.idOf("Rača"), ReasonCode::TotalMinimum));
}

TEST_CASE("Tie rules decide in their order and say so on both rows", "[selection]")
{
    RankingCase call;
    call.places(1).reserve(5);
    call.tieRule(TieRuleKind::HigherCriterion, "K1").tieRule(TieRuleKind::LowerRequestedAmount);
    call.applicant("Pirot", {{"K1", {20}}, {"K2", {20}}});
    call.applicant("Šid", {{"K1", {21}}, {"K2", {19}}});
    CHECK(call.lines() == linesOf("1 Šid 40 selected\n2 Pirot 40 reserve"));
    const SelectionList list = call.rank();
    const auto& reasons = list.row(call.idOf("Šid"))->reasons;
    REQUIRE_FALSE(reasons.empty());
    CHECK(reasons.front().code == ReasonCode::TieRuleDecided);
    CHECK(reasons.front().facts.value(QStringLiteral("with")) == u"Pirot");
    CHECK(reasons.front().facts.value(QStringLiteral("own")) == u"21");
    CHECK(reasons.front().facts.value(QStringLiteral("other")) == u"20");
    CHECK(hasReason(list, call.idOf("Pirot"), ReasonCode::TieRuleDecided));
}

TEST_CASE("A tie on the line is left undecided and cuts nobody off", "[selection]")
{
    RankingCase call;
    call.places(2).reserve(2);
    call.applicant("Ada", Score(45));
    call.applicant("Blace", Score(30));
    call.applicant("Rača", Score(30));
    call.applicant("Šid", Score(20));
    call.applicant("Tutin", Score(10));
    CHECK(call.lines() ==
          linesOf("1 Ada 45 selected\n2= Blace 30 undecided_tie\n2= Rača 30 undecided_tie\n4 Šid 20 reserve\n"
                  "5 Tutin 10 not_in_reserve"));
}

TEST_CASE("A recorded decision settles a tie on the line", "[selection]")
{
    RankingCase call;
    call.places(1).reserve(2);
    call.applicant("Blace", Score(30));
    call.applicant("Rača", Score(30));
    call.decisions.push_back(
        {QStringLiteral("12/2023"), QDate(2023, 7, 1), {call.idOf("Rača"), call.idOf("Blace")}});
    CHECK(call.lines() == linesOf("1 Rača 30 selected\n2 Blace 30 reserve"));
    CHECK(hasReason(call.rank(), call.idOf("Rača"), ReasonCode::TieDecided));
}

TEST_CASE("A decision that leaves out one of the tied settles nothing", "[selection]")
{
    RankingCase call;
    call.places(1);
    call.applicant("Blace", Score(30));
    call.applicant("Rača", Score(30));
    call.decisions.push_back({QStringLiteral("12/2023"), QDate(2023, 7, 1), {call.idOf("Rača")}});
    CHECK(call.rank().hasUndecidedTie());
}

TEST_CASE("A tie inside the line selects all of them with a shared rank", "[selection]")
{
    RankingCase call;
    call.places(2);
    call.applicant("Blace", Score(30));
    call.applicant("Rača", Score(30));
    call.applicant("Šid", Score(10));
    CHECK(call.lines() == linesOf("1= Blace 30 selected\n1= Rača 30 selected\n3 Šid 10 not_in_reserve"));
}

TEST_CASE("Everybody behind the last place is told that the places are filled", "[selection]")
{
    RankingCase call;
    call.places(1).reserve(2);
    call.applicant("Ada", Score(40));
    call.applicant("Blace", Score(30));
    call.applicant("Rača", Score(20));
    call.applicant("Šid", Score(10));
    for (const char* name : {"Blace", "Rača", "Šid"})
        CHECK(factOf(call.rank(), call.idOf(name), ReasonCode::BeyondPlaces, u"places"_s) == u"1"_s);
    CHECK(factOf(call.rank(), call.idOf("Ada"), ReasonCode::BeyondPlaces, u"places"_s).isEmpty());
}

TEST_CASE("Behind an undecided tie the tie is named, not the places", "[selection]")
{
    RankingCase call;
    call.places(1);
    call.applicant("Ada", Score(40));
    call.applicant("Blace", Score(40));
    call.applicant("Rača", Score(20));
    CHECK(factOf(call.rank(), call.idOf("Rača"), ReasonCode::AfterUndecidedTie, u"rank"_s) == u"1"_s);
}

TEST_CASE("When money runs out the list stops or skips as the call says", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(100'000), Money::eur(60'000)).reserve(3);
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(60'000);
    call.applicant("Blace", Score(30)).listed.requested = Money::eur(60'000);
    call.applicant("Rača", Score(20)).listed.requested = Money::eur(40'000);
    SECTION("stop")
    {
        CHECK(call.lines() == linesOf("1 Ada 40 selected\n2 Blace 30 reserve\n3 Rača 20 reserve"));
        CHECK(hasReason(call.rank(), call.idOf("Blace"), ReasonCode::BeyondEnvelope));
        CHECK(factOf(call.rank(), call.idOf("Rača"), ReasonCode::AfterMoneyRanOut, u"rank"_s) == u"2"_s);
    }
    SECTION("skip")
    {
        call.definition.call.whenResourcesRunOut = WhenResourcesRunOut::Skip;
        CHECK(call.lines() == linesOf("1 Ada 40 selected\n2 Blace 30 reserve\n3 Rača 20 selected"));
        CHECK(call.rank().lots.front().awarded() == Money::eur(100'000));
        // Blace has more points than Rača, which was taken in its place: nothing was missing to the line.
        CHECK_FALSE(hasReason(call.rank(), call.idOf("Blace"), ReasonCode::PointsToTheLine));
        CHECK_FALSE(hasReason(call.rank(), call.idOf("Rača"), ReasonCode::PointsAboveTheLine));
    }
}

TEST_CASE("A tie that the money cannot serve whole is undecided", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(60'000), Money::eur(60'000));
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(50'000);
    call.applicant("Blace", Score(40)).listed.requested = Money::eur(50'000);
    CHECK(call.lines() == linesOf("1= Ada 40 undecided_tie\n1= Blace 40 undecided_tie"));
}

TEST_CASE("Nobody is awarded more than the ceiling", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(500'000), Money::eur(60'000));
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(65'000);
    call.applicant("Blace", Score(30)).listed.requested = Money::eur(50'000);
    const SelectionList list = call.rank();
    CHECK(list.row(call.idOf("Ada"))->awarded == Money::eur(60'000));
    CHECK(list.row(call.idOf("Blace"))->awarded == Money::eur(50'000));
}

TEST_CASE("Closed gates keep an application off the ranks and give every reason", "[selection]")
{
    RankingCase call;
    call.places(5);
    call.applicant("Ada", Score(10));
    auto& incomplete = call.applicant("Blace", Score(50));
    incomplete.incomplete.push_back({ReasonCode::DocumentMissing, {}});
    incomplete.ineligible.push_back({ReasonCode::Ineligible, {}});
    call.applicant("Rača", Score(50)).ineligible.push_back({ReasonCode::Ineligible, {}});
    call.applicant("Šid", Score(50)).withdrawn = Reason{ReasonCode::Withdrawn, {}};
    call.applicant("Tutin", {{"K1", {12}}});
    CHECK(call.lines() ==
          linesOf("1 Ada 10 selected\n- Blace 50 incomplete\n- Tutin - incomplete\n- Rača 50 ineligible\n"
                  "- Šid 50 withdrawn"));
    CHECK(call.rank().row(call.idOf("Blace"))->reasons.size() == 2);
    CHECK(hasReason(call.rank(), call.idOf("Tutin"), ReasonCode::MarksMissing));
}

TEST_CASE("The reserve moves up when a selected application is withdrawn", "[selection]")
{
    RankingCase call;
    call.places(1).reserve(1);
    auto& first = call.applicant("Ada", Score(40));
    first.withdrawn = Reason{ReasonCode::Withdrawn, {}};
    call.applicant("Blace", Score(30));
    call.applicant("Rača", Score(20));
    CHECK(call.lines() == linesOf("1 Blace 30 selected\n2 Rača 20 reserve\n- Ada 40 withdrawn"));
}

TEST_CASE("The same input in another order gives the same list and digest", "[selection]")
{
    RankingCase call;
    call.places(3).reserve(1);
    for (const char* name : {"Ada", "Blace", "Rača", "Šid", "Tutin", "Užice"})
        call.applicant(name, Score(30));
    const QString digest = call.rank().digest;
    const QStringList lines = call.lines();
    std::reverse(call.candidates.begin(), call.candidates.end());
    CHECK(call.rank().digest == digest);
    CHECK(call.lines() == lines);
    call.candidates.front().marks.front().points = Score(31);
    CHECK(call.rank().digest != digest);
}

TEST_CASE("Tie rules look at money, time, own share and development", "[selection]")
{
    RankingCase call;
    call.places(1).reserve(1);
    auto& ada = call.applicant("Ada", Score(30));
    ada.listed.requested = Money::eur(60'000);
    ada.ownContribution = Money::eur(6'000);
    ada.listed.received = WallTime{QDate(2023, 6, 20), QTime(10, 0)};
    ada.developmentGroup = DevelopmentGroup::Second;
    SelectionCandidate blace = ada;
    blace.listed.application = Id<Application>(9);
    blace.listed.nameLatin = QStringLiteral("Blace");
    const auto firstWith = [&](TieRuleKind kind) {
        RankingCase own = call;
        own.candidates.push_back(blace);
        own.tieRule(kind);
        return own.rank().lots.front().rows.front().listed.nameLatin;
    };
    blace.listed.requested = Money::eur(59'999);
    CHECK(firstWith(TieRuleKind::LowerRequestedAmount) == u"Blace");
    CHECK(firstWith(TieRuleKind::HigherOwnContributionShare) == u"Blace");
    blace.listed.received = WallTime{QDate(2023, 6, 20), QTime(9, 59)};
    CHECK(firstWith(TieRuleKind::EarlierReceived) == u"Blace");
    blace.developmentGroup = DevelopmentGroup::Devastated;
    CHECK(firstWith(TieRuleKind::LessDeveloped) == u"Blace");
}

TEST_CASE("Equal applications share a place on the reserve when the money runs out", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(60'000), Money::eur(60'000)).reserve(3);
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(60'000);
    call.applicant("Blace", Score(30)).listed.requested = Money::eur(50'000);
    call.applicant("Rača", Score(30)).listed.requested = Money::eur(40'000);
    call.applicant("Šid", Score(20)).listed.requested = Money::eur(10'000);
    const SelectionList list = call.rank();
    CHECK(list.row(call.idOf("Blace"))->reservePosition == 1);
    CHECK(list.row(call.idOf("Rača"))->reservePosition == 1);
    CHECK(list.row(call.idOf("Šid"))->reservePosition == 3);
}

TEST_CASE("The end of the reserve does not cut equal applications when the money runs out", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(60'000), Money::eur(60'000)).reserve(1);
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(60'000);
    call.applicant("Blace", Score(30)).listed.requested = Money::eur(50'000);
    call.applicant("Rača", Score(30)).listed.requested = Money::eur(50'000);
    CHECK(call.lines() == linesOf("1 Ada 40 selected\n2= Blace 30 undecided_tie\n2= Rača 30 undecided_tie"));
}

TEST_CASE("A place on the reserve that an undecided tie can change waits for it", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(50'000), Money::eur(50'000)).reserve(2);
    // Either the large one is selected alone, or the two small ones are.
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(50'000);
    call.applicant("Blace", Score(40)).listed.requested = Money::eur(10'000);
    call.applicant("Rača", Score(40)).listed.requested = Money::eur(10'000);
    call.applicant("Šid", Score(20)).listed.requested = Money::eur(10'000);
    CHECK(call.lines() == linesOf("1= Ada 40 undecided_tie\n1= Blace 40 undecided_tie\n"
                                  "1= Rača 40 undecided_tie\n4 Šid 20 waits_for_tie"));
    const SelectionList list = call.rank();
    CHECK_FALSE(list.row(call.idOf("Šid"))->reservePosition);
    CHECK(hasReason(list, call.idOf("Šid"), ReasonCode::WaitsForTie));
}

TEST_CASE("A place on the reserve that no decision of the tie can change is told", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(40'000), Money::eur(20'000)).reserve(2);
    for (const char* name : {"Ada", "Šid", "Ub"})
        call.applicant(name, Score(40)).listed.requested = Money::eur(20'000);
    call.applicant("Bor", Score(20)).listed.requested = Money::eur(20'000);
    const SelectionList list = call.rank(); // two of three are selected in any case, and one is not
    CHECK(list.row(call.idOf("Bor"))->reservePosition == 2);
    CHECK(hasReason(list, call.idOf("Bor"), ReasonCode::AfterUndecidedTie));
}

TEST_CASE("When the list skips, what an undecided tie leaves may still select others", "[selection]")
{
    RankingCase call;
    call.definition.call.whenResourcesRunOut = WhenResourcesRunOut::Skip;
    call.envelope(Money::eur(50'000), Money::eur(50'000)).reserve(3);
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(30'000);
    call.applicant("Bor", Score(10)).listed.requested = Money::eur(5'000);
    SECTION("the same in any order")
    {
        call.applicant("Šid", Score(30)).listed.requested = Money::eur(15'000);
        call.applicant("Ub", Score(30)).listed.requested = Money::eur(15'000);
        CHECK(call.lines() == linesOf("1 Ada 40 selected\n2= Šid 30 undecided_tie\n2= Ub 30 undecided_tie\n"
                                      "4 Bor 10 selected"));
    }
    SECTION("another in another order")
    {
        call.applicant("Šid", Score(30)).listed.requested = Money::eur(20'000);
        call.applicant("Ub", Score(30)).listed.requested = Money::eur(15'000);
        CHECK(call.lines() == linesOf("1 Ada 40 selected\n2= Šid 30 undecided_tie\n2= Ub 30 undecided_tie\n"
                                      "4 Bor 10 waits_for_tie"));
    }
}

TEST_CASE("Those skipped before a tie stand before it on the reserve", "[selection]")
{
    RankingCase call;
    call.definition.call.whenResourcesRunOut = WhenResourcesRunOut::Skip;
    call.envelope(Money::eur(30'000), Money::eur(50'000)).reserve(3);
    call.applicant("Ada", Score(40)).listed.requested = Money::eur(50'000);
    call.applicant("Šid", Score(30)).listed.requested = Money::eur(20'000);
    call.applicant("Ub", Score(30)).listed.requested = Money::eur(20'000);
    CHECK(call.rank().row(call.idOf("Ada"))->reservePosition == 1);
}

TEST_CASE("Tied and unranked applications stand in Serbian order", "[selection]")
{
    RankingCase call;
    call.applicant("Čoka", Score(30));
    call.applicant("Ćićevac", Score(30));
    call.applicant("Žabari", Score(30)).withdrawn = Reason{ReasonCode::Withdrawn, {}};
    call.applicant("Zaječar", Score(30)).withdrawn = Reason{ReasonCode::Withdrawn, {}};
    CHECK(call.lines() == linesOf("1= Čoka 30 selected\n1= Ćićevac 30 selected\n- Zaječar 30 withdrawn\n"
                                  "- Žabari 30 withdrawn"));
}

TEST_CASE("Points that cannot be counted exactly stop their application alone", "[selection]")
{
    RankingCase call;
    call.applicant("Ada", Score(10));
    auto& long1 = call.applicant("Blace", {{"K1", {Score(1)}}, {"K2", {Score(1)}}});
    long1.marks[0].points = Score::fraction(1, 9'000'000'000'000'000'000);
    long1.marks[1].points = Score::fraction(1, 8'999'999'999'999'999'999);
    CHECK(call.lines() == linesOf("1 Ada 10 selected\n- Blace - incomplete"));
    CHECK(hasReason(call.rank(), call.idOf("Blace"), ReasonCode::PointsUncountable));
}
