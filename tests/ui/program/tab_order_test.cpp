// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafted_sample.h"
#include "tests/ui/program/sample_window.h"
#include "tests/ui/program/walked_window.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_part.h"
#include "ui/calls/call_header.h"
#include "ui/forms/inspector_panel.h"
#include "ui/lists/list_table.h"
#include "ui/lists/list_view.h"
#include "ui/programmes/objectives_outline.h"
#include "ui/shell/rail.h"

#include <QSplitter>
#include <QTest>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array everyPage{PageId::Overview,   PageId::Calls,          PageId::Agreements,
                               PageId::Programmes, PageId::Municipalities, PageId::History,
                               PageId::Settings};

struct TabbedWindow : SampleWindow {
    Rail& rail = *window.findChild<Rail*>();

    void clickOnRail(PageId page)
    {
        for (int row = 0; row < rail.model()->rowCount(); ++row) {
            const QModelIndex index = rail.model()->index(row, 0);
            if (index.data().toString() == pageEntry(page).title.text())
                QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualRect(index).center());
        }
    }
    void tabFromRail()
    {
        rail.setFocus(Qt::OtherFocusReason);
        REQUIRE(QApplication::focusWidget() == &rail);
        QTest::keyClick(&rail, Qt::Key_Tab);
    }
};

} // namespace

TEST_CASE(
    "Tab leads from the rail into the page in sight, and Shift+Tab back, whichever page was built first")
{
    TabbedWindow fixture;
    for (int round = 0; round < 2; ++round) { // built on the way, and all of them standing
        for (const PageId id : everyPage) {
            INFO(pageEntry(id).key);
            fixture.window.showPage(id);
            comeToRest();
            fixture.tabFromRail();
            const Page* page = fixture.window.pageIfBuilt(id);
            REQUIRE(page);
            CHECK(page->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            CHECK(QApplication::focusWidget() == &fixture.rail);
        }
    }
}

TEST_CASE("Tab goes through agreements as they stand: the list, the page, the data beside it")
{
    TabbedWindow fixture;
    draftSample(fixture.workspace());
    fixture.window.showPage(PageId::Agreements);
    comeToRest();
    fixture.tabFromRail();
    const Page& page = *fixture.window.pageIfBuilt(PageId::Agreements);
    auto* part = page.findChild<AgreementsPart*>();
    std::vector<const QWidget*> columns; // in which Tab came to stand, one after the other
    while (page.isAncestorOf(QApplication::focusWidget())) {
        const QWidget* column = QApplication::focusWidget();
        while (column != &page && (!qobject_cast<const QSplitter*>(column->parentWidget()) ||
                                   qobject_cast<const QSplitter*>(column)))
            column = column->parentWidget();
        if (column != &page && (columns.empty() || columns.back() != column))
            columns.push_back(column);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* column : columns)
        UNSCOPED_INFO(column->metaObject()->className() << " at " << column->x() << "," << column->y());
    REQUIRE(columns.size() == 3);
    CHECK(columns[0]->isAncestorOf(&part->list().table()));
    CHECK(columns[2]->isAncestorOf(page.findChild<AgreementInspector*>()));
}

TEST_CASE("Tab goes from the list to what stands below it, and to the panel beside both")
{
    TabbedWindow fixture;
    fixture.window.showPage(PageId::Programmes);
    comeToRest();
    fixture.tabFromRail();
    const Page& page = *fixture.window.pageIfBuilt(PageId::Programmes);
    const auto* list = page.findChild<ListView*>();
    const auto* objectives = page.findChild<ObjectivesOutline*>();
    const auto* panel = page.findChild<InspectorPanel*>();
    std::vector<const QWidget*> parts;
    while (page.isAncestorOf(QApplication::focusWidget())) {
        for (const QWidget* part : std::initializer_list<const QWidget*>{list, objectives, panel}) {
            if (part->isAncestorOf(QApplication::focusWidget()) && (parts.empty() || parts.back() != part))
                parts.push_back(part);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(parts == std::vector<const QWidget*>{list, objectives, panel});
}

TEST_CASE("The first control Tab comes to on a page is one of its head, not of its list")
{
    TabbedWindow fixture;
    CallsPage& calls = fixture.calls();
    comeToRest();
    fixture.tabFromRail();
    const QWidget* first = QApplication::focusWidget();
    CHECK(first->mapTo(&calls, QPoint()).y() < calls.list().mapTo(&calls, QPoint()).y());
    fixture.openPart("PP-2023", u"scores"_s); // built just now
    comeToRest();
    fixture.tabFromRail();
    CHECK(calls.findChild<CallHeader*>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("F6 leads from the rail to the list, to the panel beside it, and on out of the page")
{
    TabbedWindow fixture;
    fixture.window.showPage(PageId::Municipalities);
    comeToRest();
    fixture.rail.setFocus(Qt::OtherFocusReason);
    const Page& page = *fixture.window.pageIfBuilt(PageId::Municipalities);
    QTest::keyClick(&fixture.rail, Qt::Key_F6);
    CHECK(QApplication::focusWidget() == page.findChild<ListTable*>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(page.findChild<InspectorPanel*>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK_FALSE(page.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A click on the rail leads into the page, so that its keys work at once")
{
    TabbedWindow fixture;
    fixture.window.showPage(PageId::Calls);
    fixture.rail.setFocus(Qt::OtherFocusReason);
    fixture.clickOnRail(PageId::Municipalities);
    REQUIRE(fixture.window.currentPage() == PageId::Municipalities);
    const Page* page = fixture.window.pageIfBuilt(PageId::Municipalities);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    fixture.rail.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&fixture.rail, Qt::Key_Down); // arrows walk on in the rail
    CHECK(QApplication::focusWidget() == &fixture.rail);
}

TEST_CASE("A click on the rail leads to where the focus was on its page, and to nothing that is out of sight")
{
    TabbedWindow fixture;
    CallsPage& calls = fixture.calls();
    calls.list().setFocus(Qt::OtherFocusReason);
    fixture.window.showPage(PageId::Municipalities); // left from the list of calls
    fixture.openPart("PP-2023", u"applications"_s);
    comeToRest();
    const QWidget* applications = QApplication::focusWidget();
    REQUIRE(calls.workspace().isAncestorOf(applications));
    fixture.clickOnRail(PageId::Calls);
    CHECK(QApplication::focusWidget() == applications);
    fixture.clickOnRail(PageId::Municipalities);
    fixture.clickOnRail(PageId::Calls);
    CHECK(QApplication::focusWidget() == applications);
    calls.showList();
    fixture.rail.setFocus(Qt::OtherFocusReason);
    fixture.clickOnRail(PageId::Calls);
    CHECK(QApplication::focusWidget()->isVisible());
    CHECK(calls.list().isAncestorOf(QApplication::focusWidget()));
}
