// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPalette>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace oslonac::ui {

namespace {

/// Qt Charts fills the bars; what is not solid gets its pattern over it.
QBarSet* setOf(const BarPlot& bars, size_t series, const QPalette& palette)
{
    const ChartLook& look = bars.looks[series];
    auto* set = new QBarSet(QString());
    for (size_t place = 0; place < bars.values.size(); ++place) {
        // The axis of lying bars counts from below, and the first row stands at the top.
        const bool lying = bars.direction == BarDirection::Lying;
        const auto& category = bars.values[lying ? bars.values.size() - 1 - place : place];
        set->append(series < category.size() ? category[series] : 0);
    }
    const bool solid = look.fill == ChartFill::Solid;
    set->setBrush(colour(solid ? look.token : Token::Surface, palette));
    set->setPen(Qt::NoPen);
    return set;
}

QValueAxis* valueAxis(const BarPlot& bars, PlotGrid grid, const QPalette& palette)
{
    auto* axis = new QValueAxis;
    axis->setRange(bars.axis.front(), bars.axis.back());
    axis->setTickCount(int(bars.axis.size()));
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(grid == PlotGrid::Lines);
    axis->setGridLinePen(QPen(colour(Token::Grid, palette), 1));
    return axis;
}

QBarCategoryAxis* categoryAxis(const BarPlot& bars)
{
    auto* axis = new QBarCategoryAxis;
    for (size_t category = 0; category < bars.values.size(); ++category)
        axis->append(QString::number(category));
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QAbstractBarSeries* seriesOf(const BarPlot& bars, const QPalette& palette)
{
    QAbstractBarSeries* series = nullptr;
    if (bars.direction == BarDirection::Lying)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QStackedBarSeries;
    series->setBarWidth(bars.thickness);
    for (size_t i = 0; i < bars.looks.size(); ++i)
        series->append(setOf(bars, i, palette));
    return series;
}

QChart* chartOf(const QRectF& plot, const BarPlot& bars, PlotGrid grid, const QPalette& palette)
{
    auto* chart = new QChart;
    QAbstractBarSeries* series = seriesOf(bars, palette);
    chart->addSeries(series);
    QValueAxis* value = valueAxis(bars, grid, palette);
    QBarCategoryAxis* category = categoryAxis(bars);
    const bool lying = bars.direction == BarDirection::Lying;
    chart->addAxis(value, lying ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(category, lying ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(value);
    series->attachAxis(category);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->resize(plot.size());
    chart->setPlotArea(QRectF(QPointF(), plot.size()));
    return chart;
}

} // namespace

double BarPlot::at(const QRectF& plot, double value) const
{
    const double length = direction == BarDirection::Lying ? plot.width() : plot.height();
    return length * value / axis.back();
}

QRectF BarPlot::box(const QRectF& plot, size_t category, size_t series) const
{
    double from = 0;
    for (size_t i = 0; i < series; ++i)
        from += values[category][i];
    const double start = at(plot, from);
    const double end = at(plot, from + values[category][series]);
    const double room =
        (direction == BarDirection::Lying ? plot.height() : plot.width()) / double(values.size());
    const double width = room * thickness;
    const double aside = room * double(category) + (room - width) / 2;
    return direction == BarDirection::Lying
               ? QRectF(plot.left() + start, plot.top() + aside, end - start, width)
               : QRectF(plot.left() + aside, plot.bottom() - end, width, end - start);
}

void paintPlot(QPainter& painter, const QRectF& plot, const BarPlot& bars, PlotGrid grid,
               const QPalette& palette)
{
    if (bars.values.empty() || plot.isEmpty())
        return;
    QGraphicsScene scene;
    scene.addItem(chartOf(plot, bars, grid, palette));
    scene.setSceneRect(QRectF(QPointF(), plot.size()));
    scene.render(&painter, plot, scene.sceneRect(), Qt::IgnoreAspectRatio);
    for (size_t category = 0; category < bars.values.size(); ++category) {
        for (size_t series = 0; series < bars.looks.size(); ++series) {
            if (bars.looks[series].fill != ChartFill::Solid)
                fillBox(painter, bars.box(plot, category, series), bars.looks[series], palette);
        }
    }
}

} // namespace oslonac::ui
