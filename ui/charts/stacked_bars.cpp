// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_bars.h"

#include "ui/charts/bar_plot.h"
#include "ui/charts/chart_axis.h"
#include "ui/lists/tabular_digits.h"
#include "ui/theme/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr qreal barHeight = 20;
constexpr qreal valuePadding = 8;
constexpr qreal titleGap = 4;
constexpr qreal legendGap = 10;
constexpr int leastWidth = 240;

qreal titleHeight()
{
    return QFontMetricsF(fontFor(TextUse::Strong)).height();
}

qreal axisHeight()
{
    return QFontMetricsF(fontFor(TextUse::Axis)).height() + 8;
}

qreal leastPitch()
{
    return barHeight + 2 * (titleHeight() + titleGap);
}

double total(const BarRow& row)
{
    return std::accumulate(row.segments.begin(), row.segments.end(), 0.0,
                           [](double sum, const BarSegment& segment) { return sum + segment.value; });
}

} // namespace

/// Where everything stands in an area.
struct StackedBars::Plan {
    QRectF plot;
    QRectF axis;
    QRectF legend;
    qreal pitch = 0;
    BarPlot bars;

    [[nodiscard]] QRectF row(size_t place) const
    {
        return {plot.left(), plot.top() + pitch * qreal(place), plot.width(), pitch};
    }
    /// The whole bar, without the rest of the axis.
    [[nodiscard]] QRectF bar(size_t place) const
    {
        const QRectF first = bars.box(plot, place, 0);
        return first.united(bars.box(plot, place, bars.looks.size() - 1));
    }
};

void StackedBars::setData(BarData data)
{
    m_data = std::move(data);
    pictureChanged();
}

std::vector<LegendEntry> StackedBars::legend() const
{
    std::vector<LegendEntry> entries;
    for (size_t place = 0; place < m_data.series.size(); ++place) {
        const bool isThere = std::ranges::any_of(m_data.rows, [place](const BarRow& row) {
            return place < row.segments.size() && row.segments[place].value > 0;
        });
        if (isThere)
            entries.push_back({m_data.series[place].name, m_data.series[place].look, LegendSign::Box});
    }
    return entries;
}

StackedBars::Plan StackedBars::planFor(const QRectF& area) const
{
    Plan plan;
    const qreal legendRoom = legendHeight(legend(), area.width());
    const qreal rest = axisHeight() + legendGap + legendRoom;
    const auto rows = qreal(std::max<size_t>(1, m_data.rows.size()));
    plan.pitch = std::clamp((area.height() - rest) / rows, leastPitch(), leastPitch() * 1.3);
    plan.plot = {area.left(), area.top(), area.width(), plan.pitch * rows};
    plan.axis = {area.left(), plan.plot.bottom(), area.width(), axisHeight()};
    plan.legend = {area.left(), plan.axis.bottom() + legendGap, area.width(), legendRoom};
    double most = 0;
    for (const BarSeries& series : m_data.series)
        plan.bars.looks.push_back(series.look);
    for (const BarRow& row : m_data.rows) {
        auto& values = plan.bars.values.emplace_back(m_data.series.size(), 0.0);
        for (size_t i = 0; i < row.segments.size(); ++i)
            values[i] = row.segments[i].value;
        most = std::max(most, total(row));
    }
    plan.bars.axis = axisSteps(most);
    plan.bars.thickness = barHeight / plan.pitch;
    return plan;
}

QSize StackedBars::minimumSizeHint() const
{
    const qreal width = std::max(leastWidth, this->width());
    const auto rows = qreal(std::max<size_t>(1, m_data.rows.size()));
    const qreal height = rows * leastPitch() + axisHeight() + legendGap + legendHeight(legend(), width);
    return {leastWidth, int(std::ceil(height))};
}

QSize StackedBars::sizeOutside() const
{
    return {560, minimumSizeHint().height()};
}

std::vector<ChartMark> StackedBars::marksIn(const QRectF& area) const
{
    const Plan plan = planFor(area);
    std::vector<ChartMark> marks;
    for (size_t place = 0; place < m_data.rows.size(); ++place) {
        const BarRow& row = m_data.rows[place];
        if (row.segments.empty()) {
            const QRectF line = plan.row(place);
            marks.push_back({{line.left(), line.top(), line.width(), titleHeight()}, row.sentence, row.key});
        }
        for (size_t series = 0; series < row.segments.size(); ++series) {
            const QRectF box = plan.bars.box(plan.plot, place, series);
            if (row.segments[series].value > 0)
                marks.push_back({box, row.segments[series].sentence, row.key});
        }
    }
    return marks;
}

void StackedBars::paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    const Plan plan = planFor(area);
    paintPlot(painter, plan.plot, plan.bars, PlotGrid::None, palette);
    for (size_t row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, plan, row, palette);
    paintAxis(painter, plan, palette);
    paintLegend(painter, plan.legend, legend(), palette);
}

void StackedBars::paintRow(QPainter& painter, const Plan& plan, size_t place, const QPalette& palette) const
{
    const BarRow& row = m_data.rows[place];
    const QRectF line(plan.row(place).left(), plan.bar(place).top() - titleGap - titleHeight(),
                      plan.plot.width(), titleHeight());
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette));
    const QFontMetricsF small(painter.font());
    const qreal asideWidth = std::min(line.width() * 0.65, small.horizontalAdvance(row.aside) + 2);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                     small.elidedText(row.aside, Qt::ElideRight, asideWidth));
    painter.setFont(fontFor(TextUse::Strong));
    painter.setPen(colour(Token::Text, palette));
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, int(line.width() - asideWidth - 8)));
    if (!row.segments.empty())
        return paintValues(painter, plan, place, palette);
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text3, palette));
    painter.drawText(plan.bars.box(plan.plot, place, 0).adjusted(0, 0, plan.plot.width(), 0),
                     Qt::AlignVCenter | Qt::AlignLeft, row.remark);
}

void StackedBars::paintValues(QPainter& painter, const Plan& plan, size_t place,
                              const QPalette& palette) const
{
    const BarRow& row = m_data.rows[place];
    painter.setFont(fontFor(TextUse::Pill));
    if (paintBeside(painter, plan, place, palette))
        return;
    for (size_t series = 0; series < row.segments.size(); ++series) {
        const BarSegment& segment = row.segments[series];
        const QRectF box = plan.bars.box(plan.plot, place, series);
        const qreal width = tabularWidth(segment.text, painter.font());
        if (segment.value <= 0 || segment.text.isEmpty())
            continue;
        if (width + 2 * valuePadding > box.width())
            continue; // the table and the tooltip have it
        const ChartFill fill = m_data.series[series].look.fill;
        if (fill != ChartFill::Solid && fill != ChartFill::Outline) {
            const QRectF plate(box.left() + valuePadding - 3, box.top() + 2, width + 6, box.height() - 4);
            painter.fillRect(plate, colour(Token::Surface, palette));
        }
        painter.setPen(inkOn(m_data.series[series].look, palette));
        drawTabular(painter, box.adjusted(valuePadding, 0, 0, 0), segment.text, Qt::AlignLeft);
    }
}

// Where one value has no room in its part, all of them stand behind the bar, in the order of the parts: a
// single one would be read as that of the last part.
bool StackedBars::paintBeside(QPainter& painter, const Plan& plan, size_t place,
                              const QPalette& palette) const
{
    const BarRow& row = m_data.rows[place];
    QStringList all;
    bool isShort = false;
    for (size_t series = 0; series < row.segments.size(); ++series) {
        const BarSegment& segment = row.segments[series];
        if (segment.value <= 0 || segment.text.isEmpty())
            continue;
        all.append(segment.text);
        isShort = isShort || tabularWidth(segment.text, painter.font()) + 2 * valuePadding >
                                 plan.bars.box(plan.plot, place, series).width();
    }
    const QRectF bar = plan.bar(place);
    const QString text = all.join(u" / "_s);
    if (!isShort || tabularWidth(text, painter.font()) + valuePadding > plan.plot.right() - bar.right())
        return false;
    painter.setPen(colour(Token::Text2, palette));
    drawTabular(painter, bar.adjusted(bar.width() + valuePadding, 0, plan.plot.width(), 0), text,
                Qt::AlignLeft);
    return true;
}

void StackedBars::paintAxis(QPainter& painter, const Plan& plan, const QPalette& palette) const
{
    painter.setPen(QPen(colour(Token::LineStrong, palette), 1));
    const qreal top = plan.axis.top() + 0.5;
    painter.drawLine(QPointF(plan.axis.left(), top), QPointF(plan.axis.right(), top));
    painter.setFont(fontFor(TextUse::Axis));
    const QFontMetricsF metrics(painter.font());
    const std::vector<double>& steps = plan.bars.axis;
    for (size_t i = 0; i < steps.size(); ++i) {
        const qreal x = plan.plot.left() + plan.bars.at(plan.plot, steps[i]);
        const bool last = i + 1 == steps.size();
        painter.setPen(QPen(colour(Token::LineStrong, palette), 1));
        painter.drawLine(QPointF(std::min(x, plan.axis.right() - 0.5), top),
                         QPointF(std::min(x, plan.axis.right() - 0.5), top + 4));
        QString text = m_data.axisText ? m_data.axisText(steps[i]) : QString::number(steps[i]);
        if (last && !m_data.unit.isEmpty())
            text = u"%1 %2"_s.arg(text, m_data.unit);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal left = i == 0 ? x : last ? x - width : x - width / 2;
        painter.setPen(colour(Token::Text3, palette));
        painter.drawText(QPointF(left, top + 6 + metrics.ascent()), text);
    }
}

} // namespace oslonac::ui
