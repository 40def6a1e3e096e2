// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed, and makes room for another record before it was stored.
#include "tests/support/text.h"
#include "tests/ui/agreements/drafted_window.h"
#include "tests/ui/applications/applications_tab.h"
#include "ui/agreements/agreement_steps.h"
#include "ui/lists/list_view.h"
#include "ui/lists/paste_panel.h"
#include "ui/scoring/score_sheet.h"
#include "ui/scoring/scores_part.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString told(SampleWindow& fixture)
{
    return fixture.window.status().accessibleDescription();
}

} // namespace

TEST_CASE("A begun signing is told when an agreement that has none to sign takes its place")
{
    DraftedWindow fixture;
    const auto agreements = Records<Agreement>(fixture.workspace().file()).all("ORDER BY id\nLIMIT 2");
    fixture.show(agreements[0].id);
    fixture.printed(agreements[0].id);
    fixture.type(fixture.part().inspector().steps().otherNumber(), u"110-9/2023"_s);
    fixture.show(agreements[1].id); // a draft
    CHECK(told(fixture).contains(u"110-9/2023"_s));
    CHECK(told(fixture).contains(u"was not done"_s));
}

TEST_CASE("A refused mark is told when another call takes its place")
{
    SampleWindow fixture;
    ScoresPart& scores = fixture.openPart("PP-2023", u"scores"_s).scores();
    scores.sheet().setFocus();
    scores.sheet().setCurrentIndex(scores.model().index(0, 0));
    typeInto(fixture.window, u"99"_s);
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return);
    REQUIRE_FALSE(scores.sheet().refusal().isEmpty());
    fixture.openCall("ROMA-2023");
    fixture.calls().workspace().reveal({PageId::Calls, 0, u"scores"_s});
    CHECK(told(fixture).contains(u"“99” was not stored"_s));
}

TEST_CASE(
    "What is typed on tabs that are out of sight is told when another call takes its place, and is asked "
    "for no more")
{
    SampleWindow fixture;
    ScoresPart& scores = fixture.openPart("PP-2023", u"scores"_s).scores();
    scores.sheet().setFocus();
    scores.sheet().setCurrentIndex(scores.model().index(0, 0));
    typeInto(fixture.window, u"99"_s);
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return);
    REQUIRE_FALSE(scores.sheet().refusal().isEmpty());
    CallWorkspace& call = fixture.calls().workspace();
    call.reveal({PageId::Calls, 0, u"ranking"_s});
    SECTION("a refused mark")
    {
        fixture.openCall("ROMA-2023");
        CHECK(told(fixture).contains(u"“99” was not stored"_s));
    }
    SECTION("a begun decision")
    {
        QTest::keyClick(&scores.sheet().editor(), Qt::Key_Escape);
        call.decide();
        typeInto(fixture.window, u"15/26"_s);
        call.reveal({PageId::Calls, 0, u"ranking"_s});
        fixture.openCall("ROMA-2023");
        CHECK(told(fixture).contains(u"15/26"_s));
    }
    fixture.window.close();
    CHECK(fixture.prompts.questions.empty());
    CHECK_FALSE(fixture.window.isVisible());
}

TEST_CASE("Pasted cells wait for their answer while another tab of the call is looked at")
{
    ApplicationsTab tab;
    tab.pasteAt("PP-003", u"requested"_s, u"abc\n50.000"_s);
    const auto* pasted = tab.part.findChild<PastePanel*>();
    REQUIRE(pasted->isVisible());
    CallWorkspace& call = tab.fixture.calls().workspace();
    call.reveal({PageId::Calls, 0, u"scores"_s});
    call.reveal({PageId::Calls, 0, u"applications"_s});
    CHECK(pasted->isVisible());
}
