// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/agreements/agreement_operations.h"
#include "core/scoring/mark.h"
#include "tests/support/accessibility.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/map_view.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/stage_columns.h"
#include "ui/lists/list_table.h"
#include "ui/overview/calendar_strip.h"
#include "ui/overview/due_card.h"
#include "ui/overview/overview_texts.h"
#include "ui/printing/painted_page.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample on 26 September 2023: calls undecided, or all drafted and twelve signed.
struct Overview {
    SampleWindow fixture{[] { return QDateTime(QDate(2023, 9, 26), QTime(8, 0), Qt::UTC); }};

    OverviewPage& page()
    {
        fixture.window.showPage(PageId::Overview);
        return *static_cast<OverviewPage*>(fixture.window.pageIfBuilt(PageId::Overview));
    }
    OverviewPage& drafted()
    {
        const auto agreements = draftSample(fixture.workspace());
        signDrafted(fixture.workspace(), {agreements.begin(), agreements.begin() + 12});
        return page();
    }
    QString figure(OverviewFigure which) { return page().figures().figure(int(which)).accessibleName(); }
};

QString cell(const ChartCard& card, size_t row, size_t column)
{
    return cellText(card.rows().at(row).cells.at(column), Language::English);
}

} // namespace

TEST_CASE("A file with calls opens on the overview, an empty one on its calls", "[overview]")
{
    Overview overview;
    CHECK(overview.fixture.window.currentPage() == PageId::Overview);
    overview.fixture.program.makeFile(overview.fixture.folder.filePath(u"empty.oslonac"_s));
    CHECK(overview.fixture.window.currentPage() == PageId::Calls);
}

TEST_CASE("A table takes the whole width, one table at a time", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    page.map().setView(ChartCard::View::Table);
    QApplication::processEvents();
    CHECK(page.map().width() > 2 * page.money().width());
    page.money().setView(ChartCard::View::Table);
    QApplication::processEvents();
    CHECK(page.map().view() == ChartCard::View::Picture);
    CHECK(page.money().width() > 2 * page.map().width());
    page.money().setView(ChartCard::View::Picture);
    QApplication::processEvents();
    CHECK(page.money().width() < 2 * page.map().width());
}

TEST_CASE("What is late says by how many days, however many they are", "[overview]")
{
    const DueItem item{.date = QDate(2023, 6, 26)};
    CHECK(badgeOf(item, QDate(2023, 9, 26)).text == u"92 d late"_s);
}

TEST_CASE("The strip of days ends on the day that the figure of due work names", "[overview]")
{
    CHECK(CalendarStrip::dayCount == 15);
    const DueItem last{.date = QDate(2023, 10, 10)};
    CHECK(spanOf(last, QDate(2023, 9, 26)) == DueSpan::TwoWeeks);
}

TEST_CASE("The figures say what was agreed with how many", "[overview]")
{
    Overview overview;
    overview.drafted();
    CHECK(overview.figure(OverviewFigure::Agreements) ==
          u"Cooperation agreements: 30, in 29 cities and municipalities"_s);
    CHECK(overview.figure(OverviewFigure::Agreed) ==
          u"Agreed in packages: 1,400,000 EUR, 15 × 60,000 + 5 × 100,000"_s);
    CHECK(overview.figure(OverviewFigure::Signed) == u"Signed agreements: 12, 40.0%"_s);
    CHECK(overview.figure(OverviewFigure::Places) == u"Places taken: 30 of 30, 100.0%"_s);
}

TEST_CASE("In an empty file the figures are nothing and the cards say how to begin", "[overview]")
{
    Overview overview;
    overview.fixture.program.makeFile(overview.fixture.folder.filePath(u"empty.oslonac"_s));
    OverviewPage& page = overview.page();
    CHECK(overview.figure(OverviewFigure::Agreements) ==
          u"Cooperation agreements: 0, Start with a public call"_s);
    CHECK_FALSE(page.money().isShowingBody());
    CHECK_FALSE(page.pipeline().isShowingBody());
    CHECK_FALSE(page.due().isShowingBody());
    CHECK(page.map().isShowingBody());
    CHECK(page.map().picture().marks().size() == 202);
    CHECK(controlsWithoutName(page).join(u"; "_s) == QString());
}

TEST_CASE("A figure leads to the list behind it", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    page.figures().figure(int(OverviewFigure::Agreements)).setFocus();
    QTest::keyClick(&page.figures().figure(int(OverviewFigure::Agreements)), Qt::Key_Return);
    CHECK(overview.fixture.window.currentPage() == PageId::Agreements);
}

TEST_CASE("The table of a chart has the numbers of its picture", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    const BarData& bars = static_cast<StackedBars&>(page.money().picture()).data();
    REQUIRE(page.money().rows().size() == 3);
    const auto row = std::ranges::find(bars.rows, u"PP-2023, lot 1"_s, &BarRow::title);
    REQUIRE(row != bars.rows.end());
    CHECK(row->segments[0].text == u"720,000");
    CHECK(row->segments[1].text == u"180,000");
    const auto line = std::ranges::find_if(page.money().rows(), [](const ChartTableRow& own) {
        return cellText(own.cells[0], Language::English) == u"PP-2023" &&
               cellText(own.cells[1], Language::English) == u"1";
    });
    CHECK(cellText(line->cells[3], Language::English) == u"900,000.00");
    CHECK(cellText(line->cells[7], Language::English) == u"720,000.00");
}

TEST_CASE("The table of applications has the numbers of the columns, and a dash is no number", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    const StageData& stages = static_cast<StageColumns&>(page.pipeline().picture()).data();
    for (size_t row = 0; row < stages.rows.size(); ++row) {
        for (size_t stage = 0; stage < stages.rows[row].stages.size(); ++stage)
            CHECK(cell(page.pipeline(), row, stage + 2) == stages.rows[row].stages[stage].text);
    }
}

TEST_CASE("The map has every unit, marks the supported ones and tells lots apart by shape", "[overview]")
{
    Overview overview;
    const auto& map = static_cast<MapView&>(overview.drafted().map().picture());
    const auto& places = map.data().places;
    CHECK(places.size() == 202);
    CHECK(std::ranges::count_if(places, &MapPlace::isMarked) == 29);
    const auto shapes = [&](const QString& name) {
        std::vector<PackageShape> all;
        const auto place = std::ranges::find_if(
            places, [&](const MapPlace& own) { return own.name == name && own.isMarked(); });
        for (const MapShape& shape : place->shapes)
            all.push_back(shape.look.shape);
        return all;
    };
    CHECK(shapes(u"Tutin"_s) == std::vector{PackageShape::Circle});
    CHECK(shapes(u"Kruševac"_s) == std::vector{PackageShape::Diamond});
    CHECK(shapes(u"Čačak"_s) == std::vector{PackageShape::Triangle});
    CHECK(shapes(u"Vrnjačka Banja"_s).size() == 2);
}

TEST_CASE("Arrow keys go over the supported places of the map and Enter leads to the municipality",
          "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    auto& map = static_cast<MapView&>(page.map().picture());
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Home);
    const int first = map.currentMark();
    REQUIRE(first >= 0);
    CHECK(map.placeOf(first).isMarked());
    QTest::keyClick(&map, Qt::Key_Down);
    CHECK(map.currentMark() != first);
    CHECK(map.placeOf(map.currentMark()).isMarked());
    CHECK(map.placeOf(map.currentMark()).where.latitude < map.placeOf(first).where.latitude);
    CHECK(map.accessibleDescription().startsWith(map.placeOf(map.currentMark()).name));
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK(overview.fixture.window.currentPage() == PageId::Municipalities);
}

TEST_CASE("Due work is grouped, counted and leads to where it is done", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.page();
    const auto& rows = page.due().rows();
    REQUIRE(rows.size() > 2);
    CHECK_FALSE(rows.front().item);
    CHECK(rows.front().span == DueSpan::Late);
    CHECK(rows.front().count == 2);
    CHECK(rows[1].item->kind == DueKind::Decision);
    QAbstractItemModelTester tester(page.due().list().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.due().list().setCurrentId(rows[1].id);
    QTest::keyClick(&page.due().list(), Qt::Key_Return);
    CHECK(overview.fixture.window.currentPage() == PageId::Calls);
}

TEST_CASE("A scope of one call narrows every card, and the whole programme widens them again", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    page.setScope({{}, overview.fixture.call("ROMA-2023").id});
    CHECK(overview.figure(OverviewFigure::Agreements).startsWith(u"Cooperation agreements: 10,"));
    CHECK(page.money().rows().size() == 1);
    CHECK(page.pipeline().rows().size() == 1);
    CHECK(page.map().rows().size() == 10);
    page.setScope({});
    CHECK(page.map().rows().size() == 30);
}

TEST_CASE("A page in sight follows what matters, and one out of sight waits until it is seen", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.page();
    const auto agreements = draftSample(overview.fixture.workspace());
    CHECK(page.state().figures.value->agreements == 30);
    overview.fixture.window.showPage(PageId::Municipalities);
    cancelAgreement(overview.fixture.workspace(), agreements.front(), u"proba"_s);
    CHECK(page.state().figures.value->agreements == 30);
    overview.page();
    CHECK(page.state().figures.value->agreements == 29);
}

TEST_CASE("Money in two currencies has bars of one at a time, and the officer chooses which", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.page();
    auto* choice = page.money().findChild<SegmentedControl*>(u"currencies"_s);
    REQUIRE(choice);
    CHECK_FALSE(choice->isVisible());
    OverviewState state = page.state();
    LotMoney inDinars = state.money.value->front();
    inDinars.currency = Currency::Rsd;
    inDinars.envelope = Money::rsd(3'000'000);
    state.money.value->push_back(inDinars);
    page.show(std::move(state));
    QCoreApplication::processEvents(); // the choices get their places
    CHECK(choice->isVisible());
    const auto& bars = *page.money().findChild<StackedBars*>();
    CHECK(bars.data().unit == u"EUR");
    auto* first = choice->findChild<QAbstractButton*>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(bars.data().unit == u"RSD");
}

TEST_CASE("The place of the overview names its scope and leads back to it", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    page.setScope({{}, overview.fixture.call("ROMA-2023").id});
    const Place place = *overview.fixture.window.currentPlace();
    page.setScope({});
    overview.fixture.window.showPlace(place);
    CHECK(page.map().rows().size() == 10);
}

TEST_CASE("A frozen list that cannot be read hides its own cards only", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    OverviewState broken = page.state();
    broken.money = {std::nullopt, u"The list is damaged."_s};
    page.show(std::move(broken));
    CHECK_FALSE(page.money().isShowingBody());
    CHECK(page.pipeline().isShowingBody());
    CHECK(page.map().isShowingBody());
}

TEST_CASE("A chart is saved as SVG and PNG under the name that was chosen", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    for (const QString& ending : {u"svg"_s, u"png"_s}) {
        const QString path = overview.fixture.folder.filePath(u"karta."_s + ending);
        overview.fixture.prompts.paths.push_back(path);
        page.map().saveAs(ending);
        CHECK(QFile::exists(path));
    }
    CHECK(QSvgRenderer(overview.fixture.folder.filePath(u"karta.svg"_s)).isValid());
    CHECK_FALSE(QImage(overview.fixture.folder.filePath(u"karta.png"_s)).isNull());
}

TEST_CASE("The printed overview is one page of PDF", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    const QByteArray pdf = pdfOf(page.paper());
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") == 1);
}

TEST_CASE("Every control of the overview has a name, in every language", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    for (const Language language : {Language::SerbianLatin, Language::SerbianCyrillic, Language::English}) {
        overview.fixture.speak(language);
        CHECK(controlsWithoutName(page).join(u"; "_s) == QString());
    }
}

TEST_CASE("The names on the map follow the script of the interface", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    overview.fixture.speak(Language::SerbianCyrillic);
    const auto& places = static_cast<MapView&>(page.map().picture()).data().places;
    CHECK(std::ranges::count(places, u"Крушевац"_s, &MapPlace::name) == 1);
}

TEST_CASE("Figures and due work are Serbian in the Serbian interface", "[overview]")
{
    Overview overview;
    overview.drafted();
    overview.fixture.speak(Language::SerbianLatin);
    CHECK(overview.figure(OverviewFigure::Agreed).contains(u"1.400.000 EUR, 15 × 60.000 + 5 × 100.000"));
}

TEST_CASE("Choosing a day of the calendar brings its work into sight", "[overview]")
{
    Overview overview;
    OverviewPage& page = overview.drafted();
    auto* days = page.due().findChild<CalendarStrip*>();
    REQUIRE(days);
    days->setCurrentMark(7); // 3 October, the ceremony
    const auto row = std::ranges::find(page.due().rows(), page.due().list().currentId(), &DueRow::id);
    REQUIRE(row != page.due().rows().end());
    REQUIRE(row->item);
    CHECK(row->item->date == QDate(2023, 10, 3));
    CHECK(days->accessibleDescription().contains(u"due"));
}

TEST_CASE("A large file is read on a worker, and the cards say so meanwhile", "[overview]")
{
    Overview overview;
    Workspace& workspace = overview.fixture.workspace();
    const Mark mark = Records<Mark>(workspace.file()).all().front();
    workspace.perform({OperationKind::RecordMark, {}}, [&](const Change& change) {
        for (int i = 0; i < 3000; ++i) {
            Mark more = mark;
            more.id = {};
            change.insert(more);
        }
    });
    const QString path = workspace.dataFile().path();
    overview.fixture.program.closeFile();
    REQUIRE(overview.fixture.program.openFile(path));
    OverviewPage& page = overview.page();
    CHECK_FALSE(page.money().isShowingBody());
    CHECK(QTest::qWaitFor([&page] { return page.money().isShowingBody(); }, 20'000));
    CHECK(page.pipeline().rows().size() == 2);
}
