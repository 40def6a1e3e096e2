// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stage_columns.h"

#include "ui/charts/bar_plot.h"
#include "ui/lists/tabular_digits.h"
#include "ui/theme/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr qreal barRoom = 36;
constexpr qreal rowGap = 14;
constexpr qreal titleGap = 8;
constexpr double columnShare = 0.86;
constexpr int leastWidth = 280;

qreal lineHeight(TextUse use)
{
    return QFontMetricsF(fontFor(use)).height();
}

/// Title, numbers over the bars, bars.
qreal leastRow()
{
    return lineHeight(TextUse::Strong) + titleGap + lineHeight(TextUse::Strong) + barRoom + rowGap;
}

/// The plot whose first and last bars reach the edges of the box: a category has room at both its sides.
QRectF withoutMargins(const QRectF& box, size_t categories)
{
    const auto count = qreal(std::max<size_t>(1, categories));
    const qreal width = box.width() / (1 - (1 - columnShare) / count);
    const qreal margin = (width - box.width()) / 2;
    return box.adjusted(-margin, 0, margin, 0);
}

qreal remarkHeight(const QString& remark)
{
    return remark.isEmpty() ? 0 : lineHeight(TextUse::Secondary) + 4;
}

qreal widestWord(const QString& text)
{
    const QFontMetricsF metrics(fontFor(TextUse::Secondary));
    qreal widest = 0;
    for (const QString& word : text.split(u' '))
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(word)));
    return widest;
}

} // namespace

/// Where everything stands in an area.
struct StageColumns::Plan {
    QRectF head;
    std::vector<QRectF> plots;
    std::vector<QRectF> titles;
    QRectF remark;
    double most = 1;

    [[nodiscard]] BarPlot barsOf(const StageRow& row) const
    {
        BarPlot bars;
        bars.direction = BarDirection::Standing;
        bars.thickness = columnShare;
        bars.axis = {0, most};
        // Three series, so that a category takes the look of its stage: earlier, last, last but proposed.
        bars.looks = {{Token::ChartTrack, ChartFill::Solid, PackageShape::Square},
                      {Token::Chart1, ChartFill::Solid, PackageShape::Square},
                      {Token::Chart1, ChartFill::Hatched, PackageShape::Square}};
        for (size_t stage = 0; stage < row.stages.size(); ++stage) {
            auto& values = bars.values.emplace_back(3, 0.0);
            const bool last = stage + 1 == row.stages.size();
            values[!last ? 0 : row.proposed ? 2 : 1] = row.stages[stage].value.value_or(0);
        }
        return bars;
    }
    /// The whole column of a stage, numbers included.
    [[nodiscard]] QRectF column(size_t row, size_t stage, size_t stages) const
    {
        const qreal room = plots[row].width() / qreal(stages);
        const qreal width = room * columnShare;
        return {plots[row].left() + room * qreal(stage) + (room - width) / 2, plots[row].top(), width,
                plots[row].height()};
    }
};

void StageColumns::setData(StageData data)
{
    m_data = std::move(data);
    pictureChanged();
}

qreal StageColumns::headHeight(qreal width) const
{
    const QFontMetricsF metrics(fontFor(TextUse::Secondary));
    const qreal room = width / qreal(std::max<qsizetype>(1, m_data.stages.size())) * columnShare;
    qreal height = 0;
    for (const QString& stage : m_data.stages)
        height = std::max(height, metrics.boundingRect({0, 0, room, 1000}, Qt::TextWordWrap, stage).height());
    return height + 6;
}

StageColumns::Plan StageColumns::planFor(const QRectF& area) const
{
    Plan plan;
    plan.head = {area.left(), area.top(), area.width(), headHeight(area.width())};
    const auto rows = qreal(std::max<size_t>(1, m_data.rows.size()));
    const qreal rest = plan.head.height() + remarkHeight(m_data.remark);
    const qreal pitch = std::clamp((area.height() - rest) / rows, leastRow(), leastRow() * 1.5);
    qreal top = plan.head.bottom();
    for (const StageRow& row : m_data.rows) {
        plan.titles.emplace_back(area.left(), top, area.width(), lineHeight(TextUse::Strong));
        const qreal bars = plan.titles.back().bottom() + titleGap + lineHeight(TextUse::Strong);
        plan.plots.push_back(withoutMargins({area.left(), bars, area.width(), top + pitch - rowGap - bars},
                                            row.stages.size()));
        top += pitch;
        for (const StageValue& stage : row.stages)
            plan.most = std::max(plan.most, stage.value.value_or(0));
    }
    plan.remark = {area.left(), top, area.width(), remarkHeight(m_data.remark)};
    return plan;
}

QSize StageColumns::sizeHint() const
{
    constexpr qreal higher = 1.25; // so much the bars grow where there is room
    const auto rows = qreal(std::max<size_t>(1, m_data.rows.size()));
    const QSize least = minimumSizeHint();
    return {least.width(), least.height() + int(rows * leastRow() * (higher - 1))};
}

QSize StageColumns::minimumSizeHint() const
{
    const auto rows = qreal(std::max<size_t>(1, m_data.rows.size()));
    const qreal height =
        headHeight(std::max(leastWidth, width())) + rows * leastRow() + remarkHeight(m_data.remark);
    return {leastWidth, int(std::ceil(height))};
}

std::vector<ChartMark> StageColumns::marksIn(const QRectF& area) const
{
    const Plan plan = planFor(area);
    std::vector<ChartMark> marks;
    for (size_t row = 0; row < m_data.rows.size(); ++row) {
        const auto& stages = m_data.rows[row].stages;
        for (size_t stage = 0; stage < stages.size(); ++stage)
            marks.push_back(
                {plan.column(row, stage, stages.size()), stages[stage].sentence, stages[stage].key});
    }
    return marks;
}

void StageColumns::paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    const Plan plan = planFor(area);
    paintHead(painter, plan, palette);
    for (size_t row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, plan, row, palette);
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text3, palette));
    painter.drawText(plan.remark, Qt::AlignLeft | Qt::AlignVCenter, m_data.remark);
}

void StageColumns::paintHead(QPainter& painter, const Plan& plan, const QPalette& palette) const
{
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette));
    const auto stages = size_t(m_data.stages.size());
    const QRectF head = withoutMargins(plan.head, stages);
    const qreal room = head.width() / qreal(std::max<size_t>(1, stages));
    for (size_t stage = 0; stage < stages; ++stage) {
        const qreal gap = room * (1 - columnShare) / 2;
        const QString& name = m_data.stages[qsizetype(stage)];
        QRectF box(head.left() + room * qreal(stage) + gap, head.top(), room * columnShare + gap,
                   head.height());
        // A long word goes over its column; the last one to the left, for at the right the picture ends.
        if (stage + 1 == stages)
            box.setLeft(std::min(box.left(), plan.head.right() - widestWord(name)));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, name);
    }
}

void StageColumns::paintRow(QPainter& painter, const Plan& plan, size_t place, const QPalette& palette) const
{
    const StageRow& row = m_data.rows[place];
    const QRectF& line = plan.titles[place];
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.aside);
    const int room = int(line.width()) - painter.fontMetrics().horizontalAdvance(row.aside) - 8;
    painter.setFont(fontFor(TextUse::Strong));
    painter.setPen(colour(Token::Text, palette));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.title, Qt::ElideRight, room));

    const BarPlot bars = plan.barsOf(row);
    const QRectF& plot = plan.plots[place];
    paintPlot(painter, plot, bars, PlotGrid::None, palette);
    for (size_t stage = 0; stage < row.stages.size(); ++stage) {
        const QRectF column = plan.column(place, stage, row.stages.size());
        const bool begun = row.stages[stage].value.has_value();
        painter.setPen(QPen(colour(begun ? Token::Text2 : Token::Grid, palette), 1.4));
        painter.drawLine(QPointF(column.left(), plot.bottom()), QPointF(column.right(), plot.bottom()));
        const qreal height = bars.at(plot, row.stages[stage].value.value_or(0));
        painter.setFont(fontFor(begun ? TextUse::Strong : TextUse::Body));
        painter.setPen(colour(begun ? Token::Text : Token::Text3, palette));
        const qreal numbers = lineHeight(TextUse::Strong);
        drawTabular(painter, {column.left(), plot.bottom() - height - numbers, column.width(), numbers},
                    begun ? row.stages[stage].text : u"–"_s, Qt::AlignLeft);
    }
}

} // namespace oslonac::ui
