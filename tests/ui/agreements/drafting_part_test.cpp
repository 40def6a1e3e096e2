// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_operations.h"
#include "core/applications/application_operations.h"
#include "core/applications/call_applications.h"
#include "core/calls/call_operations.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/agreements/agreements_part.h"
#include "ui/agreements/drafting_part.h"
#include "ui/lists/list_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Drafting : SampleWindow {
    Drafting()
    {
        decide("PP-2023", u"400-61/2023"_s);
        agreements().showPart(u"drafting"_s);
        choose("PP-2023");
    }
    DraftingPart& part() { return agreements().drafting(); }
    QString whyNothing() { return part().plannedList().emptyState().accessibleDescription(); }
    void withdrawAll(const char* code)
    {
        for (const Application& one : readCallApplications(workspace().file(), call(code).id).applications)
            withdrawApplication(workspace(), one.id, QDate(2023, 9, 1), u"odustali"_s);
    }
    void choose(const char* code) { part().calls().table().setCurrentId(call(code).id.number()); }
};

} // namespace

TEST_CASE("Who would get which number is seen before anything is drafted")
{
    Drafting fixture;
    REQUIRE(fixture.part().planned().rowCount() == 20);
    CHECK(fixture.part().planned().rowAt(0).number == u"400-73/2023-1"_s);
    CHECK(fixture.part().planned().rowAt(19).number == u"400-73/2023-20"_s);
}

TEST_CASE("A call that is not decided has nothing to draft and says what comes first")
{
    Drafting fixture;
    fixture.choose("ROMA-2023");
    CHECK(fixture.part().planned().rowCount() == 0);
    CHECK_FALSE(fixture.part().draftButton().isEnabled());
    CHECK_FALSE(fixture.part().summary().isEmpty());
    CHECK(fixture.whyNothing() == u"The list of this call is not decided yet."_s);
}

TEST_CASE("A list that selects nobody leaves nothing to draft, and nobody is said to have an agreement")
{
    Drafting fixture;
    fixture.withdrawAll("ROMA-2023");
    fixture.decide("ROMA-2023", u"400-62/2023"_s);
    fixture.agreements().showPart(u"drafting"_s);
    fixture.choose("ROMA-2023");
    CHECK(fixture.whyNothing() == u"The decided list of this call selects nobody."_s);
    CHECK(fixture.part().summary() == u"Decision 400-62/2023 of 18 Sep 2023 selects nobody."_s);
}

TEST_CASE("A file without a call says that there is none")
{
    Drafting fixture;
    REQUIRE(fixture.program.makeFile(fixture.folder.filePath(u"empty.oslonac"_s)));
    fixture.agreements().showPart(u"drafting"_s);
    CHECK(fixture.whyNothing() == u"There is no call in this file yet."_s);
}

TEST_CASE(
    "The scheme of the numbers is changed for the next ones, and a scheme that does not count is refused")
{
    Drafting fixture;
    LineField& scheme = fixture.part().scheme();
    const auto write = [&](const QString& text) {
        scheme.edit().setFocus();
        scheme.edit().selectAll();
        QTest::keyClicks(&scheme.edit(), text);
        QTest::keyClick(&scheme.edit(), Qt::Key_Return);
    };
    write(u"401-1/{year}"_s);
    CHECK_FALSE(scheme.remark().isEmpty());
    write(u"401-{sequence:3}/{year}"_s);
    CHECK(scheme.remark().isEmpty());
    CHECK(fixture.part().planned().rowAt(0).number == u"401-001/2023"_s);
}

TEST_CASE("Without numbers the drafting names what is missing, the decision or the scheme, and leads there")
{
    Drafting fixture;
    const auto shows = [&](const QString& text) {
        QCoreApplication::processEvents();
        for (const auto* label : fixture.part().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    CHECK(shows(u"400-73/2023-1 to 400-73/2023-20"_s));
    fixture.choose("ROMA-2023");
    CHECK(shows(u"none before the list is decided"_s));
    Call call = fixture.call("PP-2023");
    call.agreementNumberScheme.clear();
    editCall(fixture.workspace(), call);
    fixture.choose("PP-2023");
    CHECK_FALSE(shows(u"none before the list is decided"_s));
    CHECK(shows(u"none, because the call has no scheme for them"_s));
    CHECK(shows(u"Call PP-2023 has no scheme for the numbers of its agreements."_s));
    CHECK(fixture.part().scheme().remark().startsWith(u"Write a scheme with {sequence}"_s));
    CHECK(fixture.part().draftButton().toolTip().contains(u"has no scheme"_s));
}

TEST_CASE("Drafting without a usable scheme leads to the scheme beside it")
{
    Drafting fixture;
    Call call = fixture.call("PP-2023");
    call.agreementNumberScheme = u"400-73/{year}"_s;
    editCall(fixture.workspace(), call);
    CHECK_FALSE(fixture.part().draftButton().isEnabled());
    QCoreApplication::processEvents();
    for (auto* step : fixture.part().findChildren<QAbstractButton*>()) {
        if (step->isVisible() && step->text() == u"Go there"_s)
            step->click();
    }
    CHECK(fixture.window.focusWidget() == &fixture.part().scheme().edit());
}

TEST_CASE("Who withdrew has no agreement, and nobody says that all have one")
{
    Drafting fixture;
    const auto first = fixture.part().planned().rowAt(0).id;
    withdrawApplication(fixture.workspace(), first, QDate(2023, 9, 20), u"odustali"_s);
    fixture.part().draftButton().click();
    fixture.agreements().showPart(u"drafting"_s);
    fixture.choose("PP-2023");
    CHECK(fixture.part().summary().contains(u"withdrew"_s));
    CHECK_FALSE(fixture.part().summary().contains(u"All of them"_s));
    CHECK(fixture.whyNothing() == u"Every selected applicant of this call has an agreement or withdrew."_s);
}

TEST_CASE("Drafting shows the new agreements and leaves none to draft")
{
    Drafting fixture;
    fixture.part().draftButton().click();
    CHECK(fixture.agreements().shownPart() == u"agreements"_s);
    CHECK(fixture.agreements().model().rowCount() == 20);
    fixture.agreements().showPart(u"drafting"_s);
    CHECK(fixture.part().planned().rowCount() == 0);
    CHECK(fixture.whyNothing() == u"Every selected applicant of this call has an agreement."_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.part().planned().rowCount() == 20);
}

TEST_CASE("Who had an agreement that was cancelled is named with its number before another one is drafted")
{
    Drafting fixture;
    fixture.part().draft();
    fixture.agreements().showPart(u"drafting"_s);
    const Agreement first =
        Records<Agreement>(fixture.workspace().file())
            .select("WHERE call_id = ?1\nORDER BY number_sequence\nLIMIT 1", fixture.call("PP-2023").id)
            .front();
    cancelAgreement(fixture.workspace(), first.id, u"odustali"_s);
    fixture.choose("PP-2023");
    REQUIRE(fixture.part().planned().rowCount() == 1);
    CHECK(fixture.part().planned().rowAt(0).cancelled == first.number);
    CHECK(fixture.part().summary().endsWith(u"1 of them had an agreement that was cancelled."_s));
    const QAbstractItemModel& shown = *fixture.part().plannedList().table().model();
    CHECK(shown.index(0, 1).data().toString().endsWith(u"cancelled: %1"_s.arg(first.number)));
    fixture.part().draft();
    fixture.agreements().showPart(u"drafting"_s);
    CHECK_FALSE(fixture.part().summary().contains(u"cancelled"_s));
}
