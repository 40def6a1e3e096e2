// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_layout.h"

#include "tests/support/drafted_sample.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_part.h"
#include "ui/agreements/batch_panel.h"
#include "ui/agreements/ceremonies_part.h"
#include "ui/agreements/ceremony_form.h"
#include "ui/agreements/drafting_part.h"
#include "ui/agreements/template_editor.h"
#include "ui/agreements/template_trial.h"
#include "ui/agreements/templates_part.h"
#include "ui/calls/overview_part.h"
#include "ui/forms/field.h"
#include "ui/lists/list_table.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"
#include "ui/selection/rank_inspector.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/shell/list_and_panel.h"
#include "ui/shell/turn_bar.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/segmented_control.h"

#include <QScrollBar>
#include <QSplitter>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The smallest window, with the largest text in the longer script.
struct LargeText : SampleWindow {
    LargeText()
    {
        sharedTheme().setTextSize(150);
        window.resize(1024, 640);
        speak(Language::SerbianCyrillic);
    }
    ~LargeText()
    {
        languages.use(Language::English);
        sharedTheme().setTextSize(100);
    }
    /// What waits until sizes are known has happened.
    static void settle()
    {
        for (int time = 0; time < 4; ++time)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isWhole(const QWidget& widget) const
    {
        return isInside(widget) && widget.width() >= widget.sizeHint().width();
    }
    [[nodiscard]] bool isInside(const QWidget& widget) const
    {
        const QRect place(widget.mapTo(&window, QPoint()), widget.size());
        return widget.isVisible() && place.left() >= 0 && place.right() < window.width() &&
               widget.width() >= widget.minimumWidth();
    }
};

} // namespace

TEST_CASE("In large text the inspector goes below its list, and comes back beside it")
{
    LargeText fixture;
    RankingPart& ranking = fixture.openCall("PP-2023").ranking();
    QCoreApplication::processEvents();
    auto* splitter = ranking.findChild<QSplitter*>();
    REQUIRE(splitter);
    CHECK(splitter->orientation() == Qt::Vertical);
    ranking.list().setFocus(Qt::OtherFocusReason);
    fixture.trigger(ActionId::NextRegion); // the window is low, too
    QCoreApplication::processEvents();
    CHECK(fixture.isInside(ranking.inspector()));
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape);
    CHECK(fixture.isWhole(*ranking.findChild<SegmentedControl*>()));
    const ListTable& table = ranking.list().view()->table();
    CHECK_FALSE(table.isColumnHidden(ranking.list().model().columnOf(u"status"_s)));
    fixture.window.resize(1440, 900);
    for (int time = 0; time < 3; ++time)
        QCoreApplication::processEvents();
    CHECK(fixture.isInside(ranking.inspector()));
    sharedTheme().setTextSize(100);
    for (int time = 0; time < 3; ++time)
        QCoreApplication::processEvents();
    CHECK(splitter->orientation() == Qt::Horizontal);
}

TEST_CASE("In a low window the list and the panel below it take turns, and none is seen in part")
{
    LargeText fixture;
    RankingPart& ranking = fixture.openCall("PP-2023").ranking();
    ListTable& table = ranking.list().view()->table();
    table.setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    CHECK(ranking.inspector().visibleRegion().isEmpty());
    constexpr int leastRows = 4;
    CHECK(table.viewport()->height() >= leastRows * table.rowHeight(0));
    fixture.trigger(ActionId::NextRegion);
    QCoreApplication::processEvents();
    CHECK(ranking.inspector().isAncestorOf(fixture.window.focusWidget()));
    QCoreApplication::processEvents(); // what waits until the places are known
    const QWidget& focus = *fixture.window.focusWidget();
    CHECK(focus.visibleRegion().boundingRect() == focus.rect());
    CHECK(ranking.inspector().verticalScrollBar()->value() == 0); // the name is seen too
    CHECK(ranking.list().visibleRegion().isEmpty());
    auto* bar = qobject_cast<TurnBar*>(ranking.findChild<QSplitter*>()->handle(1));
    REQUIRE(bar);
    CHECK((bar->hidden() == TurnBar::Hidden::List));
    CHECK(bar->step().isVisible());
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(table.hasFocus());
    CHECK(ranking.inspector().visibleRegion().isEmpty());
    QTest::mouseClick(&bar->step(), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(ranking.list().visibleRegion().isEmpty());
    QTest::mouseClick(bar, Qt::LeftButton); // beside its button
    QCoreApplication::processEvents();
    CHECK(table.hasFocus());
    fixture.window.resize(1024, 1200);
    QCoreApplication::processEvents();
    CHECK_FALSE(ranking.list().visibleRegion().isEmpty());
    CHECK_FALSE(ranking.inspector().visibleRegion().isEmpty());
    CHECK_FALSE(bar->step().isVisible());
}

TEST_CASE("In a low window what is decided is written with room around it")
{
    LargeText fixture;
    CallWorkspace& call = fixture.openCall("PP-2023");
    call.decide();
    QCoreApplication::processEvents();
    DecisionForm& form = call.decisions().inspector().form();
    CHECK_FALSE(form.number().visibleRegion().isEmpty());
    CHECK(call.decisions().list().visibleRegion().isEmpty());
    call.decisions().list().setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    CHECK_FALSE(call.decisions().list().visibleRegion().isEmpty());
}

TEST_CASE("In a low window a call's form and its summary take turns, and so do municipalities and theirs")
{
    LargeText fixture;
    OverviewPart& overview = fixture.openPart("PP-2023", u"overview"_s).overview();
    QCoreApplication::processEvents();
    CHECK(panelOf(overview)->visibleRegion().isEmpty());
    fixture.window.showPage(PageId::Municipalities);
    Page& municipalities = *fixture.window.pageIfBuilt(PageId::Municipalities);
    QCoreApplication::processEvents();
    CHECK(panelOf(municipalities)->visibleRegion().isEmpty());
    fixture.trigger(ActionId::NextRegion);
    QCoreApplication::processEvents();
    CHECK_FALSE(panelOf(municipalities)->visibleRegion().isEmpty());
    CHECK(municipalities.findChild<ListTable*>()->visibleRegion().isEmpty());
}

TEST_CASE(
    "In a low window agreements and their data take turns, and so do ceremonies and templates with theirs")
{
    LargeText fixture;
    draftSample(fixture.workspace());
    AgreementsPage& page = fixture.agreements();
    const auto showsOnly = [&](const QWidget& seen, const QWidget& away) {
        LargeText::settle();
        INFO(seen.metaObject()->className());
        CHECK_FALSE(seen.visibleRegion().isEmpty());
        CHECK(away.visibleRegion().isEmpty());
    };
    const auto takesTurns = [&](ListView& list, const QWidget& panel) {
        list.setFocus(Qt::OtherFocusReason);
        showsOnly(list, panel);
        fixture.trigger(ActionId::NextRegion);
        showsOnly(panel, list);
        CHECK(panel.isAncestorOf(fixture.window.focusWidget()));
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape);
        showsOnly(list, panel);
    };
    takesTurns(page.list(), page.inspector());
    const TurnBar& bar = page.agreements().findChild<ListAndPanel*>()->bar();
    CHECK(bar.findChild<Button*>()->text() == u"Подаци"_s);
    page.agreements().perform(ActionId::Inspector); // the page in place of the data
    showsOnly(page.preview(), page.list());
    takesTurns(page.list(), page.preview());
    CHECK(bar.findChild<Button*>()->text() == u"Страна"_s);
    page.showPart(u"ceremonies"_s);
    takesTurns(page.ceremonies().list(), page.ceremonies().form());
    page.showPart(u"templates"_s);
    takesTurns(page.templates().list(), page.templates().fields());
    const TemplateEditor& text = page.templates().editor();
    constexpr int leastLines = 4;
    CHECK(text.viewport()->height() >= leastLines * text.fontMetrics().height());
    fixture.window.resize(1440, 900);
    LargeText::settle();
    CHECK_FALSE(page.templates().fields().visibleRegion().isEmpty());
    CHECK_FALSE(page.templates().list().visibleRegion().isEmpty());
}

TEST_CASE("In a low window the data of an agreement have the room of what else is said on the page")
{
    LargeText fixture;
    draftSample(fixture.workspace());
    AgreementsPart& part = fixture.agreements().agreements();
    part.list().setFocus(Qt::OtherFocusReason);
    LargeText::settle();
    CHECK(part.bar().isVisible());
    fixture.trigger(ActionId::NextRegion);
    LargeText::settle();
    CHECK_FALSE(part.bar().isVisible());
    CHECK_FALSE(part.bar().text().isEmpty());
    const Field* first = part.inspector().field(u"party_signatory"_s);
    const Field* second = part.inspector().field(u"party_office"_s);
    REQUIRE(first);
    REQUIRE(second);
    constexpr int leastFields = 5;
    CHECK(part.inspector().viewport()->height() >= leastFields * (second->y() - first->y()));
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape);
    LargeText::settle();
    CHECK(part.bar().isVisible());
    fixture.window.resize(1440, 900);
    LargeText::settle();
    CHECK(part.bar().isVisible());
    CHECK_FALSE(part.findChild<ListAndPanel*>()->takesTurns());
}

TEST_CASE("In a low window the bar of a panel leads there and back also while there is nothing to work in")
{
    LargeText fixture;
    fixture.window.showPage(PageId::Payments);
    Page& page = *fixture.window.pageIfBuilt(PageId::Payments);
    page.setFocus(Qt::OtherFocusReason);
    LargeText::settle();
    const QWidget& panel = *panelOf(page);
    const auto& list = *page.findChild<ListView*>();
    CHECK(panel.visibleRegion().isEmpty());
    fixture.trigger(ActionId::NextRegion);
    LargeText::settle();
    CHECK_FALSE(panel.visibleRegion().isEmpty());
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape);
    LargeText::settle();
    CHECK(panel.visibleRegion().isEmpty());
    INFO(fixture.window.focusWidget()->metaObject()->className());
    CHECK(list.isAncestorOf(fixture.window.focusWidget()));
}

TEST_CASE("In a low window Esc leads back to the list from the rail and from the bottom row too")
{
    LargeText fixture;
    fixture.window.showPage(PageId::Municipalities);
    Page& page = *fixture.window.pageIfBuilt(PageId::Municipalities);
    const auto* table = page.findChild<ListTable*>();
    for (const char* away : {"Rail", "StatusArea"}) {
        INFO(away);
        page.setFocus(Qt::OtherFocusReason);
        fixture.trigger(ActionId::NextRegion);
        LargeText::settle();
        CHECK(table->visibleRegion().isEmpty());
        const QWidget* region = nullptr;
        for (const QWidget* widget : fixture.window.findChildren<QWidget*>()) {
            if (QByteArrayView(widget->metaObject()->className()).endsWith(QByteArrayView(away)))
                region = widget;
        }
        REQUIRE(region);
        for (int step = 0; step < 6 && !(region == fixture.window.focusWidget() ||
                                         region->isAncestorOf(fixture.window.focusWidget()));
             ++step)
            fixture.trigger(ActionId::NextRegion);
        LargeText::settle();
        CHECK(table->visibleRegion().isEmpty());
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape);
        LargeText::settle();
        CHECK_FALSE(table->visibleRegion().isEmpty());
        CHECK(table->hasFocus());
    }
}

TEST_CASE("The options of printing fold when the letters grow, as when the window shrinks")
{
    SampleWindow fixture;
    draftSample(fixture.workspace());
    fixture.window.resize(1440, 900);
    const SegmentedControl& options = fixture.agreements().agreements().batchPanel().scripts();
    LargeText::settle();
    CHECK(options.isVisible());
    sharedTheme().setTextSize(150);
    LargeText::settle();
    CHECK_FALSE(options.isVisible());
    sharedTheme().setTextSize(100);
    LargeText::settle();
    CHECK(options.isVisible());
}

TEST_CASE("The lots are named as the letters leave room, whatever size these had before")
{
    SampleWindow fixture;
    fixture.window.resize(1460, 830);
    const SegmentedControl& lots = *fixture.openCall("PP-2023").ranking().findChild<SegmentedControl*>();
    const auto nameAt = [&](int percent) {
        sharedTheme().setTextSize(percent);
        for (int time = 0; time < 3; ++time)
            QCoreApplication::processEvents();
        for (const auto* lot : lots.findChildren<QAbstractButton*>())
            CHECK(lot->width() >= lot->sizeHint().width());
        return lots.findChild<QAbstractButton*>()->text();
    };
    const QString usual = nameAt(100);
    CHECK(nameAt(90) != usual); // with its money
    CHECK(nameAt(100) == usual);
    CHECK(nameAt(150) == usual);
    CHECK(nameAt(100) == usual);
}

TEST_CASE("Rows of two lines grow with the letters")
{
    LargeText fixture;
    const ListTable& table = fixture.openCall("PP-2023").ranking().list().view()->table();
    QCoreApplication::processEvents();
    const int lines =
        QFontMetrics(fontFor(TextUse::Body)).height() + QFontMetrics(fontFor(TextUse::Secondary)).height();
    CHECK(table.rowHeight(0) >= lines);
}

TEST_CASE("The current tab is in sight where not all of them have room")
{
    LargeText fixture;
    fixture.openPart("PP-2023", u"decisions"_s);
    fixture.window.resize(1024, 640);
    QCoreApplication::processEvents();
    const auto* tabs = fixture.calls().workspace().findChild<TabStrip*>();
    REQUIRE(tabs);
    const QRect current = tabs->tabRect(tabs->currentIndex());
    CHECK(current.left() >= 0);
    CHECK(current.right() < tabs->width());
}

TEST_CASE("In large text the panel of drafting stays within the window")
{
    LargeText fixture;
    fixture.agreements().showPart(u"drafting"_s);
    QWidget& panel = *panelOf(fixture.agreements().drafting());
    panel.findChild<QAbstractButton*>()->setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    CHECK(fixture.isInside(panel));
}

TEST_CASE("In large text a template's own text and its buttons stand whole")
{
    LargeText fixture;
    AgreementsPage& page = fixture.agreements();
    page.showPart(u"templates"_s);
    QCoreApplication::processEvents();
    for (const auto* button : page.templates().findChildren<Button*>()) {
        INFO(button->text().toStdString());
        CHECK((!button->isVisible() || fixture.isWhole(*button)));
    }
    CHECK_FALSE(page.templates().trial().isVisible());
    fixture.window.resize(1440, 900);
    sharedTheme().setTextSize(100);
    QCoreApplication::processEvents();
    CHECK(page.templates().trial().isVisible());
}
