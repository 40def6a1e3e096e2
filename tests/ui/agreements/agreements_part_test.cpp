// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements/drafted_window.h"
#include "ui/agreements/gaps_view.h"
#include "ui/agreements/paper_chooser.h"
#include "ui/lists/checks_bar.h"
#include "ui/lists/list_view.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Drafting from the window gives thirty agreements with twenty-nine municipalities")
{
    DraftedWindow fixture;
    CHECK(fixture.part().list().table().listedIds().size() == 30);
    CHECK(municipalitiesIn(fixture.agreements().model().rows()) == 29);
}

TEST_CASE("A party is listed by its short name over the number of its agreement")
{
    DraftedWindow fixture;
    const AgreementRow row = fixture.part().model().rowAt(0);
    CHECK_FALSE(row.partyLatin.startsWith(u"Opština"_s));
    CHECK(row.missing.size() == 4);
    CHECK(row.state() == AgreementState::Incomplete);
}

TEST_CASE("A view narrows the list to what is to be done next")
{
    DraftedWindow fixture;
    const Id<Agreement> id = fixture.first().id;
    fixture.complete(id);
    ListLook& look = fixture.part().list().look();
    look.open(look.views().placeOf(u"ready"_s));
    CHECK(fixture.part().list().table().listedIds() == std::vector{id.number()});
    look.open(look.views().placeOf(u"incomplete"_s));
    CHECK(fixture.part().list().table().listedIds().size() == 29);
}

TEST_CASE("The preview has the pages of the document")
{
    DraftedWindow fixture;
    PagePreview& preview = fixture.part().preview();
    REQUIRE(preview.pageCount() > 1);
    preview.turnTo(1);
    CHECK(preview.page() == 1);
    preview.turnTo(99);
    CHECK(preview.page() == preview.pageCount() - 1);
}

TEST_CASE("Enter on a gap of the page leads to its field, and the page loses the gap")
{
    DraftedWindow fixture;
    fixture.showFirst();
    PagePreview& preview = fixture.part().preview();
    const size_t gaps = preview.gaps().size();
    preview.desk().setFocus();
    QTest::keyClick(&preview.desk(), Qt::Key_F8);
    QTest::keyClick(&preview.desk(), Qt::Key_F8);
    QTest::keyClick(&preview.desk(), Qt::Key_Return);
    const Field* field = fixture.part().inspector().field(preview.gaps()[1].field);
    REQUIRE(field);
    CHECK(QApplication::focusWidget() == &field->editor());
    QTest::keyClicks(&field->editor(), u"08000001"_s);
    QTest::keyClick(&field->editor(), Qt::Key_Return);
    CHECK(preview.gaps().size() == gaps - 1);
}

TEST_CASE("The template of an agreement is chosen over its page, as one step of undo")
{
    DraftedWindow fixture;
    fixture.showFirst();
    QComboBox& box = fixture.part().paper().templateBox();
    const int other = 1 - box.currentIndex();
    const auto chosen = Id<StoredTemplate>(box.itemData(other).toLongLong());
    box.setFocus();
    QTest::keyClick(&box, other > box.currentIndex() ? Qt::Key_Down : Qt::Key_Up);
    CHECK(fixture.first().templateId == chosen);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.first().templateId != chosen);
}

TEST_CASE("Space checks the current row, and checks stay when another row is chosen")
{
    DraftedWindow fixture;
    ListTable& table = fixture.part().list().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(fixture.part().checks().count() == 2);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(fixture.part().checks().count() == 1);
}

TEST_CASE("The summary of a drafting says the numbers and leads to what is missing, until the next step")
{
    DraftedWindow fixture;
    REQUIRE(fixture.part().bar().isVisibleTo(&fixture.part()));
    Q_EMIT fixture.part().bar().stepTaken();
    CHECK(fixture.part().gapsAreShown());
    fixture.complete(fixture.first().id);
    CHECK_FALSE(fixture.part().bar().isVisibleTo(&fixture.part()));
}

TEST_CASE("A place leads to an agreement that the open view leaves out")
{
    DraftedWindow fixture;
    ListLook& look = fixture.part().list().look();
    look.open(look.views().placeOf(u"signed"_s));
    REQUIRE(fixture.part().list().table().listedIds().empty());
    const qint64 id = fixture.first().id.number();
    fixture.window.showPlace({PageId::Agreements, id});
    CHECK(fixture.part().list().table().currentId() == id);
}

TEST_CASE("An agreement signed with blanks is doubtful and says how many, in the list as in the inspector")
{
    DraftedWindow fixture;
    fixture.speak(Language::SerbianLatin);
    const Agreement first = fixture.first();
    fixture.complete(first.id);
    fixture.signedOn(first.id, QDate(2023, 10, 3));
    fixture.showFirst();
    const auto row = [&] { return *fixture.agreements().model().find(first.id.number()); };
    const auto state = [&] {
        for (const auto& column : agreementColumns([] { return Language::SerbianLatin; })) {
            if (column.head.key == u"state"_s)
                return std::pair(column.text(row()), column.status(row()));
        }
        return std::pair(QString(), StatusKind::None);
    };
    CHECK(state().first == u"Potpisan"_s);
    CHECK(state().second == StatusKind::Ok);

    Organisation party = Records<Organisation>(fixture.workspace().file()).get(first.partyId);
    party.taxNumber.clear();
    fixture.workspace().perform(editOrganisationOperation(party),
                                [&](const Change& change) { editOrganisation(change, party); });
    CHECK(state().first == u"Potpisan · 1"_s);
    CHECK(state().second == StatusKind::Wait);
    const auto pills = fixture.part().inspector().findChildren<PillLabel*>();
    CHECK(std::ranges::any_of(
        pills, [](const PillLabel* pill) { return pill->accessibleName() == u"Potpisan · 1"_s; }));
    fixture.speak(Language::English);
}

TEST_CASE("The page of an addendum is shown in place of the agreement's")
{
    DraftedWindow fixture;
    const Id<Agreement> id = fixture.first().id;
    fixture.signedOn(id, QDate(2023, 10, 3));
    Addendum made;
    made.agreementId = id;
    const Id<Addendum> addendum = addAddendum(fixture.workspace(), made);
    fixture.show(id);
    const int pages = fixture.part().preview().pageCount();
    fixture.part().paper().chooseAddendum(addendum);
    CHECK(fixture.part().preview().pageCount() < pages);
    CHECK(fixture.part().paper().addendum() == addendum);
}

TEST_CASE("Every part of the page speaks all three languages without losing what is chosen")
{
    DraftedWindow fixture;
    fixture.showFirst();
    const qint64 id = fixture.part().list().table().currentId();
    for (const QString& part : {u"agreements"_s, u"drafting"_s, u"ceremonies"_s, u"templates"_s}) {
        fixture.agreements().showPart(part);
        for (const Language language : {Language::SerbianCyrillic, Language::English, Language::SerbianLatin})
            fixture.speak(language);
    }
    CHECK(fixture.part().list().table().currentId() == id);
}

TEST_CASE("A drafting is summed up from its lowest to its highest number")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023").draft();
    fixture.agreements().showPart(u"agreements"_s);
    const QString said = fixture.agreements().agreements().bar().text();
    CAPTURE(said.toStdString());
    CHECK(said.contains(u"400-73/2023-1 to 400-73/2023-20."_s));
}

TEST_CASE("A tab of the agreements chosen with the mouse takes the focus into its part")
{
    DraftedWindow fixture;
    TabStrip& tabs = fixture.tabs("Parts of the page");
    const QWidget* parts = fixture.part().parentWidget();
    for (const int place : {1, 2, 3, 0}) {
        fixture.window.findChild<QLineEdit*>()->setFocus();
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(place).center());
        CAPTURE(place, QApplication::focusWidget()->metaObject()->className());
        REQUIRE(tabs.currentIndex() == place);
        CHECK(parts->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("Beside the missing values stands the agreement of the one that is current")
{
    DraftedWindow fixture;
    fixture.part().showGaps();
    ListTable& gaps = fixture.part().gaps().list().table();
    const std::vector<qint64> listed = gaps.listedIds();
    REQUIRE(listed.size() > 8);
    for (const size_t place : {size_t(6), size_t(1)}) {
        gaps.setCurrentId(listed[place]);
        const QString named = gaps.currentIndex().siblingAtColumn(0).data().toString();
        const auto shown = fixture.part().model().find(fixture.part().list().table().currentId());
        REQUIRE(shown.has_value());
        CHECK(named.contains(shown->agreement.number));
    }
}

TEST_CASE(
    "Agreements are counted alike in the head, on their tab and in the rail, and what is cancelled is said")
{
    DraftedWindow fixture;
    AgreementsPage& page = fixture.agreements();
    const auto* header = page.findChild<PageHeader*>();
    const auto tabCount = [&] { return fixture.tabs("Parts of the page").tabData(0).toInt(); };
    const auto said = [&](const QString& text) {
        for (const auto* label : fixture.part().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    CHECK(header->facts().startsWith(u"30 agreements with "_s));
    CHECK_FALSE(header->facts().contains(u"cancelled"_s));
    CHECK(said(u"30 listed"_s));
    CHECK(tabCount() == 30);
    cancelAgreement(fixture.workspace(), fixture.first().id, u"odustali"_s);
    CHECK(header->facts().startsWith(u"29 agreements with "_s));
    CHECK(header->facts().endsWith(u"; 1 cancelled"_s));
    CHECK(tabCount() == 29);
    CHECK(said(u" EUR without 1 cancelled"_s));
}
