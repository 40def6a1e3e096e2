// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_sheet.h"

#include "tests/ui/program/sample_window.h"
#include "ui/charts/stacked_bars.h"

#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include <catch2/catch.hpp>

using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

BarData twoBars()
{
    BarData data;
    data.series = {{u"Signed"_s, chartLook(0)}, {u"Agreed"_s, chartLook(1)}, {u"Left"_s, restLook()}};
    data.rows = {{u"PP, lot 1"_s,
                  u"15 places"_s,
                  {},
                  {},
                  {{600, u"600"_s, u"signed 600"_s}, {300, u"300"_s, u"agreed 300"_s}, {}},
                  7},
                 {u"PP, lot 2"_s,
                  {},
                  {},
                  {},
                  {{200, u"200"_s, u"signed 200"_s}, {}, {250, u"250"_s, u"left 250"_s}},
                  8}};
    return data;
}

struct Chart {
    StackedBars bars;

    Chart()
    {
        sharedTheme();
        bars.setName(u"Money"_s);
        bars.setData(twoBars());
        bars.resize(400, 240);
    }
    [[nodiscard]] ChartSheet sheet() const { return {u"Money"_s, u"13.03.2025."_s, &bars}; }
};

} // namespace

TEST_CASE("A chart saved as SVG is read again, with its title and without pictures of pixels", "[charts]")
{
    const Chart chart;
    const QByteArray svg = svgOf(chart.sheet());
    QSvgRenderer reader(svg);
    CHECK(reader.isValid());
    CHECK(reader.viewBox().size() == sizeOf(chart.sheet()));
    CHECK(svg.contains("<title>Money</title>"));
    CHECK(svg.contains("PP, lot 1"));
    CHECK_FALSE(svg.contains("<image"));
}

TEST_CASE("A chart leaves the program on white, whatever the theme is", "[charts]")
{
    const Chart chart;
    sharedTheme().use(ThemeChoice::Dark);
    const QImage image = imageOf(chart.sheet());
    sharedTheme().use(ThemeChoice::Light);
    CHECK(image.size() == sizeOf(chart.sheet()) * 2);
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("A bar is as long as its value, and bars of one row follow each other", "[charts]")
{
    const Chart chart;
    const std::vector<ChartMark>& marks = chart.bars.marks();
    REQUIRE(marks.size() == 4);
    CHECK(marks[0].area.width() == Approx(2 * marks[1].area.width()));
    CHECK(marks[0].area.right() == Approx(marks[1].area.left()));
    CHECK(marks[0].area.width() == Approx(3 * marks[2].area.width()));
    CHECK(marks[0].area.left() == Approx(marks[2].area.left()));
}

TEST_CASE("Arrow keys go through the bars, and Enter leads to what they stand for", "[charts]")
{
    Chart chart;
    QSignalSpy opened(&chart.bars, &ChartPicture::opened);
    QTest::keyClick(&chart.bars, Qt::Key_Right);
    CHECK(chart.bars.accessibleDescription() == u"signed 600");
    QTest::keyClick(&chart.bars, Qt::Key_Right);
    CHECK(chart.bars.accessibleDescription() == u"agreed 300");
    QTest::keyClick(&chart.bars, Qt::Key_Down);
    REQUIRE(chart.bars.currentMark() >= 2);
    QTest::keyClick(&chart.bars, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toLongLong() == 8);
}

TEST_CASE("A click on a bar leads to what it stands for", "[charts]")
{
    Chart chart;
    QSignalSpy opened(&chart.bars, &ChartPicture::opened);
    QTest::mouseClick(&chart.bars, Qt::LeftButton, {}, chart.bars.marks()[0].area.center().toPoint());
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toLongLong() == 7);
}

TEST_CASE("Every series looks different in colour, pattern and shape", "[charts]")
{
    for (int left = 0; left < mostSeries; ++left) {
        for (int right = left + 1; right < mostSeries; ++right) {
            CHECK(chartLook(left).token != chartLook(right).token);
            CHECK(chartLook(left).fill != chartLook(right).fill);
            CHECK(chartLook(left).shape != chartLook(right).shape);
        }
    }
}
