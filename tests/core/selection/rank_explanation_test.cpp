// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/rank_explanation.h"
#include "core/selection/reason_text.h"

#include "tests/support/ranking_case.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Texts& english()
{
    static const Texts texts(Language::English);
    return texts;
}

QStringList moves(const RankingCase& call, const char* name)
{
    const SelectionList list = call.rank();
    return whatWouldMove(list.lots.front(), *list.row(call.idOf(name)), call.definition, Standing::Decided,
                         english());
}

QStringList steps(const RankingCase& call, const char* name)
{
    const SelectionList list = call.rank();
    QStringList all;
    for (const RankStep& step : whyThisRank(list.lots.front(), *list.row(call.idOf(name)), call.definition,
                                            Standing::Decided, english()))
        all.append(step.text);
    return all;
}

} // namespace

TEST_CASE("The first step is the sum, with those who have as many points", "[explanation]")
{
    RankingCase call;
    call.places(2).tieRule(TieRuleKind::HigherCriterion, "K1").tieRule(TieRuleKind::EarlierReceived);
    call.applicant("Šid", {{"K1", {20}}, {"K2", {10}}});
    call.applicant("Pirot", {{"K1", {15}}, {"K2", {15}}});
    const QStringList told = steps(call, "Šid");
    CHECK(told.front() == u"The marks add up to 30.00 of 100 points. As many has: Pirot."_s);
    CHECK(told.back() == u"Tie rule 2 was not needed."_s);
}

namespace {

/// 59,9966… points in all and in the section, where 60 are needed; the other has 60.
RankingCase justBelow()
{
    RankingCase call;
    call.places(2);
    call.definition.call.totalMinimum = Score(60);
    call.definition.sections.front().section.minimum = Score(60);
    call.criterion("K1").scaleMaximum = 100;
    call.criterion("K1").minimum = Score(60);
    call.applicant("Ada", {{"K1", {60, 60, Score::thousandths(59'990)}}, {"K2", {0}}});
    call.applicant("Blace", {{"K1", {60}}, {"K2", {0}}});
    return call;
}

} // namespace

TEST_CASE("Points just below a minimum are not told as the minimum", "[explanation]")
{
    const RankingCase call = justBelow();
    const QString told = steps(call, "Ada").join(u'\n');
    CHECK(told.contains(u"Section S1 has 59.997 points and needs 60."_s));
    CHECK(told.contains(u"Criterion K1 has the mark 59.997 and needs 60."_s));
    CHECK(told.contains(u"The total is 59.997 points and 60 are needed."_s));
    CHECK(told.startsWith(u"The marks add up to 59.997 of "_s));
    CHECK(steps(call, "Blace").front().startsWith(u"The marks add up to 60.000 of "_s));
    CHECK(moves(call, "Ada").contains(u"It lacks 0.003 points to the total minimum."_s));
}

TEST_CASE("What a tie rule compared looks different when it is", "[explanation]")
{
    RankingCase call;
    call.places(1).tieRule(TieRuleKind::HigherCriterion, "K1");
    call.applicant("Ada", {{"K1", {Score::thousandths(20'001)}}, {"K2", {Score::thousandths(10'000)}}});
    call.applicant("Blace", {{"K1", {20}}, {"K2", {Score::thousandths(10'001)}}});
    CHECK(steps(call, "Ada").join(u'\n').contains(u"puts it before (20.001 against 20)"_s));
}

TEST_CASE("What is not selected is told the points, places and money that it lacks", "[explanation]")
{
    RankingCase call;
    call.places(1).reserve(2).envelope(Money::eur(50'000), Money::eur(60'000));
    call.applicant("Ada", 40).listed.requested = Money::eur(40'000);
    call.applicant("Šid", 30).listed.requested = Money::eur(30'000);
    call.applicant("Tutin", 20).listed.requested = Money::eur(10'000);
    CHECK(moves(call, "Tutin") ==
          QStringList{u"With 20 points more it would reach the last selected, Ada."_s,
                      u"With 2 more places there would be a place for it."_s,
                      u"With an envelope larger by 30,000.00 EUR there would be money for it."_s});
}

TEST_CASE("What is selected is told how far it stands above the line", "[explanation]")
{
    RankingCase call;
    call.places(1);
    call.applicant("Ada", 40);
    call.applicant("Šid", 30);
    CHECK(moves(call, "Ada") ==
          QStringList{u"With 10 points fewer it would fall to the first not selected, Šid."_s});
}

TEST_CASE("What is below a minimum is told how much it lacks", "[explanation]")
{
    RankingCase call;
    call.definition.call.totalMinimum = Score(35);
    call.definition.sections.front().section.minimum = Score(32);
    call.applicant("Šid", 30);
    CHECK(moves(call, "Šid") == QStringList{u"It lacks 2 points to the minimum of section S1."_s,
                                            u"It lacks 5 points to the total minimum."_s});
}

TEST_CASE("What is stopped but scored is told the place of its points", "[explanation]")
{
    RankingCase call;
    call.applicant("Ada", 40);
    call.applicant("Šid", 30).incomplete.push_back({ReasonCode::DocumentMissing, {}});
    CHECK(moves(call, "Šid") ==
          QStringList{u"Once this is put right, its 30.00 points would put it at place 2."_s});
}

TEST_CASE("An application without marks waits for them, one without documents is incomplete", "[explanation]")
{
    RankingCase call;
    call.applicant("Ada", {{"K1", {}}});
    call.applicant("Šid", 30).incomplete.push_back({ReasonCode::DocumentMissing, {}});
    const SelectionList list = call.rank();
    const auto status = [&](const char* name) {
        return statusText(*list.row(call.idOf(name)), Standing::Decided, english());
    };
    CHECK(status("Ada") == u"Waits for marks");
    CHECK(status("Šid") == u"Incomplete");
    CHECK(list.row(call.idOf("Ada"))->standing().waitsForMarks); // also where only the place is told
    CHECK_FALSE(list.row(call.idOf("Šid"))->standing().waitsForMarks);
}

TEST_CASE("Before a decision an application is proposed, not selected", "[explanation]")
{
    RankingCase call;
    call.places(1);
    call.applicant("Ada", 40);
    call.applicant("Šid", 30);
    const SelectionList list = call.rank();
    const SelectionLot& lot = list.lots.front();
    const auto told = [&](const SelectionRow& row) -> QString {
        return minutesText(lot, row, call.definition, Standing::Proposed, english()) + u'\n' +
               whatWouldMove(lot, row, call.definition, Standing::Proposed, english()).join(u'\n');
    };
    CHECK(told(lot.rows.front()).startsWith(u"Ada, lot 1, place 1: Proposed"));
    CHECK(told(lot.rows.back()).contains(u"the last proposed, Ada"));
    for (const SelectionRow& row : lot.rows)
        CHECK_FALSE(told(row).contains(u"selected"));
}

TEST_CASE("The minutes number the steps under name and place", "[explanation]")
{
    RankingCase call;
    call.places(1);
    call.applicant("Ada", 40);
    const SelectionList list = call.rank();
    const QStringList lines = minutesText(list.lots.front(), list.lots.front().rows.front(), call.definition,
                                          Standing::Decided, english())
                                  .split(u'\n');
    CHECK(lines[0] == u"Ada, lot 1, place 1: Selected"_s);
    CHECK(lines[1] == u"1. The marks add up to 40.00 of 100 points."_s);
    CHECK(lines[2] == u"2. Place 1 of 1."_s);
}

TEST_CASE("An officer's reason that ends in a full stop ends its sentence once")
{
    const Reason withdrawn{ReasonCode::Withdrawn,
                           {{u"date"_s, u"2023-06-24"_s}, {u"reason"_s, u"nema prostora."_s}}};
    CHECK(reasonText(withdrawn, Standing::Decided, Texts(Language::SerbianLatin)).endsWith(u"prostora."_s));
    CHECK_FALSE(reasonText(withdrawn, Standing::Decided, Texts(Language::SerbianLatin)).endsWith(u".."_s));
}

TEST_CASE("Points stand in sentences in the form that their number asks for", "[explanation]")
{
    const Texts serbian(Language::SerbianLatin);
    const auto told = [&](Score upper) {
        RankingCase call;
        call.places(1);
        call.applicant("Ada", upper);
        call.applicant("Šid", 10);
        const SelectionList list = call.rank();
        return whatWouldMove(list.lots.front(), *list.row(call.idOf("Ada")), call.definition,
                             Standing::Proposed, serbian)
            .join(u' ');
    };
    CHECK(told(Score(31)) ==
          u"Kad bi imala 21 bod manje, izjednačila bi se sa prvom prijavom koja nije predložena (Šid)."_s);
    CHECK(told(Score(22)).contains(u"12 bodova manje"_s));
    CHECK(told(Score::fraction(25, 2)).contains(u"2,5"_s));
    CHECK(told(Score::fraction(25, 2)).contains(u" boda manje"_s));
    const Reason ahead{ReasonCode::PointsAboveTheLine, {{u"points"_s, u"21"_s}}};
    CHECK(reasonText(ahead, Standing::Proposed, serbian) ==
          u"Ima 21 bod više od prve prijave koja nije predložena."_s);
}
