// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/merged_papers.h"
#include "tests/ui/applications/applications_tab.h"
#include "tests/ui/calls/call_fields.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreement_steps.h"
#include "ui/applications/application_form.h"
#include "ui/applications/new_application.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/list_view.h"
#include "ui/payments/payment_inspector.h"
#include "ui/scoring/score_sheet.h"
#include "ui/scoring/scores_part.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString asked(const SampleWindow& fixture)
{
    REQUIRE(fixture.prompts.questions.size() == 1);
    return fixture.prompts.questions.front().text;
}

QString numberOf(SampleWindow& fixture, Id<Agreement> id)
{
    return Records<Agreement>(fixture.workspace().file()).get(id).number;
}

QString nameOf(SampleWindow& fixture, Id<Organisation> id)
{
    return Records<Organisation>(fixture.workspace().file()).get(id).nameLatin;
}

} // namespace

TEST_CASE("A begun application is asked for before the window closes, and may be kept")
{
    ApplicationsTab tab;
    tab.fixture.trigger(ActionId::NewRecord);
    tab.type(u"sombor"_s);
    tab.press(Qt::Key_Tab); // lot
    tab.press(Qt::Key_Tab); // number
    tab.type(u"PP-077"_s);
    const QWidget* number = tab.focus();
    tab.fixture.prompts.answers = {Answer::Cancel};
    tab.fixture.window.close();
    CHECK(tab.fixture.window.isVisible());
    CHECK(asked(tab.fixture).contains(u"“New application, PP-2023”"_s));
    CHECK(tab.fixture.prompts.questions.front().decline == u"Keep it"_s);
    CHECK(tab.part.inspector().newApplication().form().isBegun());
    CHECK(tab.focus() == number);
    tab.fixture.prompts.answers = {Answer::Accept};
    tab.fixture.window.close();
    CHECK_FALSE(tab.fixture.window.isVisible());
}

TEST_CASE("The form of a decision is asked for before another file is opened, from whatever page")
{
    SampleWindow fixture;
    fixture.openCall("PP-2023").decide();
    DecisionForm& form = fixture.calls().workspace().decisions().inspector().form();
    typeInto(fixture.window, u"15/26"_s);
    REQUIRE(form.number().edit().text() == u"15/26"_s);
    fixture.window.showPage(PageId::History);
    fixture.prompts.answers = {Answer::Cancel, Answer::Accept};
    const QString other = fixture.folder.filePath(u"other.oslonac"_s);
    CHECK_FALSE(fixture.program.makeFile(other));
    CHECK(asked(fixture).contains(u"“Decision on the list, PP-2023”"_s));
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK(form.number().edit().text() == u"15/26"_s);
    CHECK(fixture.program.makeFile(other));
}

TEST_CASE("Keeping what was typed leads to its tab and into its field")
{
    SampleWindow fixture;
    fixture.openCall("PP-2023").decide();
    const DecisionForm& form = fixture.calls().workspace().decisions().inspector().form();
    typeInto(fixture.window, u"15/26"_s);
    (void)fixture.calls().workspace().scores();
    fixture.calls().workspace().reveal({PageId::Calls, 0, u"scores"_s});
    fixture.window.showPage(PageId::History);
    REQUIRE_FALSE(form.isVisible());
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.calls().workspace().openPart() == u"decisions"_s);
    CHECK(form.isVisible());
    CHECK(form.isAncestorOf(fixture.window.focusWidget()));
}

TEST_CASE("Keeping what was typed leads to the field in which typing stopped, from another page")
{
    ApplicationsTab tab;
    tab.fixture.trigger(ActionId::NewRecord);
    tab.type(u"sombor"_s);
    tab.press(Qt::Key_Tab); // lot
    tab.press(Qt::Key_Tab); // number
    tab.type(u"PP-077"_s);
    const QWidget* number = tab.focus();
    tab.fixture.calls().showList();
    tab.fixture.window.showPage(PageId::History);
    REQUIRE(tab.focus() != number);
    tab.fixture.prompts.answers = {Answer::Cancel};
    tab.fixture.window.close();
    CHECK(tab.focus() == number);
}

TEST_CASE("A form that was opened and holds only what the program proposed is no loss")
{
    SampleWindow fixture;
    fixture.openCall("PP-2023").decide();
    REQUIRE(fixture.calls().workspace().decisions().inspector().form().form().isOpen());
    CHECK_FALSE(fixture.calls().workspace().decisions().inspector().form().form().isBegun());
    fixture.speak(Language::SerbianLatin); // its date is written in the manner of the language
    QCoreApplication::processEvents();     // what waits for the fields to have done so
    fixture.window.close();
    CHECK(fixture.prompts.questions.empty());
    CHECK_FALSE(fixture.window.isVisible());
    fixture.speak(Language::English);
}

TEST_CASE("A refused text that is still in its field is asked for, with its field and its words")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    LookupField& applicant = tab.part.inspector().form().applicant();
    applicant.editor().setFocus();
    tab.press(Qt::Key_A, Qt::ControlModifier);
    tab.type(u"xyzzy"_s); // and not left: closing leaves it
    tab.fixture.prompts.answers = {Answer::Cancel};
    tab.fixture.window.close();
    CHECK(tab.fixture.window.isVisible());
    const QString applicantName = nameOf(tab.fixture, tab.numbered("PP-005").applicantId);
    CHECK(asked(tab.fixture).contains(u"“Applicant, %1, PP-2023” (xyzzy)"_s.arg(applicantName)));
    CHECK(applicant.isRefused());
    CHECK(tab.fixture.window.focusWidget() == &applicant.editor());
    QTest::keyClick(&applicant.editor(), Qt::Key_Escape);
    tab.fixture.window.close();
    CHECK_FALSE(tab.fixture.window.isVisible());
}

TEST_CASE("An extension of the deadline that waits for its button is asked for too")
{
    SampleWindow fixture;
    CallWorkspace& call = fixture.openPart("PP-2023", u"overview"_s);
    press(call, "Extend the deadline");
    typeInto(fixture.window, u"1.12.2023. 12:00"_s);
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    CHECK(asked(fixture).contains(u"“Extend the deadline, PP-2023”"_s));
}

TEST_CASE("A refused mark that is still in its cell is asked for")
{
    SampleWindow fixture;
    CallWorkspace& call = fixture.openPart("PP-2023", u"scores"_s);
    ScoreSheet& sheet = call.scores().sheet();
    sheet.choose(sheet.model()->index(0, 0));
    sheet.setFocus();
    typeInto(fixture.window, u"99"_s);
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    CHECK(fixture.window.isVisible());
    const QString mark = sheet.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(asked(fixture).contains(u"“%1, PP-2023” (99)"_s.arg(mark.section(u": "_s, 0, 0))));
    CHECK(sheet.isEditing());
    QTest::keyClick(&sheet.editor(), Qt::Key_Escape);
    fixture.window.close();
    CHECK_FALSE(fixture.window.isVisible());
}

TEST_CASE("A refused mark waits in its cell while another tab, another assessor or other rows are looked at")
{
    SampleWindow fixture;
    CallWorkspace& call = fixture.openPart("PP-2023", u"scores"_s);
    ScoreSheet& sheet = call.scores().sheet();
    sheet.choose(sheet.model()->index(1, 0));
    sheet.setFocus();
    typeInto(fixture.window, u"99"_s);
    const auto waitsInItsCell = [&] {
        CHECK(sheet.isEditing());
        CHECK(sheet.editor().text() == u"99"_s);
        CHECK_FALSE(sheet.refusal().isEmpty());
        CHECK(sheet.currentIndex() == sheet.model()->index(1, 0));
    };
    call.reveal({PageId::Calls, 0, u"ranking"_s});
    call.reveal({PageId::Calls, 0, u"scores"_s});
    waitsInItsCell();
    const QString reason = sheet.refusal();
    fixture.speak(Language::SerbianLatin);
    waitsInItsCell();
    CHECK(sheet.refusal() != reason);
    fixture.speak(Language::English);
    CHECK(sheet.refusal() == reason);
    QTest::keyClick(&sheet, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK_FALSE(sheet.isEditing());
    CHECK(fixture.window.status().accessibleDescription().contains(u"“99” is not stored yet"_s));
    QTest::keyClick(&sheet, Qt::Key_PageUp, Qt::ControlModifier);
    waitsInItsCell();
    QTest::keyClick(&sheet, Qt::Key_PageDown, Qt::ControlModifier);
    fixture.window.showPage(PageId::History);
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    CHECK(asked(fixture).contains(u"(99)"_s));
    waitsInItsCell();
    CHECK(fixture.window.focusWidget() == &sheet.editor());
    QTest::keyClick(&sheet, Qt::Key_PageDown, Qt::ControlModifier);
    sheet.setFocus();
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    waitsInItsCell();
}

TEST_CASE("A refused text in a cell of a list is asked for, one that can be written is written")
{
    ApplicationsTab tab;
    ListTable& table = tab.part.list().table();
    const Id<Application> id = tab.numbered("PP-003").id;
    const int amount = table.list()->columnOf(u"requested"_s);
    table.setFocus();
    table.setCurrentCell(id.number(), amount);
    tab.press(Qt::Key_F2);
    tab.press(Qt::Key_A, Qt::ControlModifier);
    tab.type(u"abc"_s);
    tab.fixture.prompts.answers = {Answer::Cancel};
    tab.fixture.window.close();
    CHECK(tab.fixture.window.isVisible());
    CHECK(asked(tab.fixture).contains(u"PP-003"_s));
    CHECK(asked(tab.fixture).contains(u"PP-2023” (abc)"_s));
    REQUIRE(table.editing().isOpen());
    QTest::keyClick(table.editing().editor()->focusProxy(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(table.editing().editor()->focusProxy(), u"55000"_s);
    tab.fixture.window.close();
    CHECK_FALSE(tab.fixture.window.isVisible());
    CHECK(Records<Application>(tab.fixture.workspace().file()).get(id).requested->minorUnits() == 55'000'00);
}

TEST_CASE("A refused text that makes room for another record is told, with its field and the reason")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    LookupField& applicant = tab.part.inspector().form().applicant();
    applicant.editor().setFocus();
    tab.press(Qt::Key_A, Qt::ControlModifier);
    tab.type(u"xyzzy"_s);
    tab.choose("PP-006"); // what is typed waits for it to be left
    tab.part.list().table().setFocus();
    tab.choose("PP-005");
    CHECK(tab.fixture.window.status().accessibleDescription().contains(u"“xyzzy”"_s));
    CHECK(tab.fixture.window.status().accessibleDescription().contains(u"“Applicant”"_s));
    tab.fixture.window.close();
    CHECK(tab.fixture.prompts.questions.empty());
}

TEST_CASE("A begun step that makes room for another record is told with what was typed for it")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    press(tab.part, "Withdraw…");
    tab.press(Qt::Key_Tab);
    tab.type(u"odustali pismom"_s);
    REQUIRE(tab.part.inspector().withdrawal().isBegun());
    tab.choose("PP-006");
    const QString told = tab.fixture.window.status().accessibleDescription();
    CHECK(told.contains(u"odustali pismom"_s));
    CHECK(told.contains(u"was not done"_s));
    tab.fixture.window.close();
    CHECK(tab.fixture.prompts.questions.empty());
}

TEST_CASE("Pasted cells that were not answered yet are asked for")
{
    ApplicationsTab tab;
    tab.pasteAt("PP-003", u"requested"_s, u"abc\n50.000"_s);
    tab.fixture.prompts.answers = {Answer::Cancel};
    tab.fixture.window.close();
    CHECK(tab.fixture.window.isVisible());
    CHECK(asked(tab.fixture).contains(u"pasted cells that wait for an answer, PP-003"_s));
}

TEST_CASE("A note and a task of a case are asked for with its party, agreement and call")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    const QString record = u"%1, PP-2023”"_s.arg(numberOf(fixture, fixture.drafted.front()));
    view.course().openNote();
    typeInto(fixture.window, u"zvali iz opštine"_s);
    view.tasks().openNew();
    typeInto(fixture.window, u"poslati dopis"_s);
    fixture.cases().showList();
    fixture.window.showPage(PageId::History);
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    const QString text = asked(fixture);
    CHECK(text.contains(u"“Note, "_s));
    CHECK(text.contains(u"“New task, "_s));
    CHECK(text.count(record) == 2);
    CHECK(fixture.window.currentPage() == PageId::Cases);
    CHECK(fixture.cases().isCaseOpen());
}

TEST_CASE("A signing and a payment are asked for with the number of their agreement and the call")
{
    CasesWindow fixture;
    (void)fixture.openFirst();
    const QString record = u"%1, "_s.arg(numberOf(fixture, fixture.drafted.front()));
    PaymentSteps& steps = fixture.payments().inspector().steps();
    fixture.payments().list().table().setCurrentId(fixture.payments().model().rowAt(0).id);
    steps.open(PaymentAction::Request);
    typeInto(fixture.window, u"III-9/2025"_s);
    AgreementsPage& agreements = fixture.agreements();
    const auto printed = Records<Agreement>(fixture.workspace().file()).get(fixture.drafted.at(3));
    markPrinted(fixture.workspace(), {asPrinted({printed.id}, mergeAgreement(fixture.workspace().file(),
                                                                             printed.id, Script::Latin))});
    agreements.list().table().setCurrentId(printed.id.number());
    LineField& number = agreements.inspector().steps().otherNumber();
    number.edit().setFocus();
    typeInto(fixture.window, u"110-9/2023"_s);
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    const QString text = asked(fixture);
    CHECK(text.contains(record));
    CHECK(text.contains(u"“Mark as signed, "_s));
    CHECK(text.contains(u"%1, PP-2023”"_s.arg(printed.number)));
    CHECK(text.contains(u"“Request for payment, "_s));
    CHECK(text.count(u"PP-2023”"_s) == 2);
}

TEST_CASE("Of several begun forms the question names first where the officer was, and leads there")
{
    ApplicationsTab tab;
    tab.fixture.trigger(ActionId::NewRecord);
    tab.type(u"sombor"_s);
    SampleWindow& fixture = tab.fixture;
    fixture.calls().workspace().decide();
    typeInto(fixture.window, u"15/26"_s);
    const QWidget* number = fixture.window.focusWidget();
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    const QString text = asked(fixture);
    REQUIRE(text.contains(u"“New application, PP-2023”"_s));
    REQUIRE(text.contains(u"“Decision on the list, PP-2023”"_s));
    CHECK(text.indexOf(u"“Decision on the list"_s) < text.indexOf(u"“New application"_s));
    CHECK(fixture.window.focusWidget() == number);
}
