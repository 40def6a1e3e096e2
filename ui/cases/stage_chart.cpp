// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/stage_chart.h"

#include "core/values/dates.h"
#include "ui/cases/case_texts.h"
#include "ui/language/own_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int axisHeight = 22;
constexpr int titleShare = 40; ///< percent of the width
constexpr int leastPlot = 150;
constexpr qreal barHeight = 12;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::StageChart)
};

StageBar::Progress progressOf(QDate from, QDate to, QDate today)
{
    if (today > to)
        return StageBar::Progress::Done;
    return today < from ? StageBar::Progress::Ahead : StageBar::Progress::Running;
}

QString progressText(StageBar::Progress progress)
{
    switch (progress) {
    case StageBar::Progress::Ahead:
        return Tr::tr("to come");
    case StageBar::Progress::Running:
        return Tr::tr("running");
    case StageBar::Progress::Done:
        return Tr::tr("done");
    }
    return {};
}

void tell(StageBar& bar, Language language)
{
    bar.sentence = Tr::tr("%1: %2 to %3, %4", "title, first and last day, how far")
                       .arg(bar.title, dateText(bar.from, language), dateText(bar.to, language),
                            progressText(bar.progress));
}

QPolygonF diamond(QPointF centre, qreal radius)
{
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                      centre + QPointF(-radius, 0)});
}

} // namespace

std::vector<StageBar> stageBars(const CaseFile& of, QDate today, Language language)
{
    std::vector<StageBar> bars;
    for (const CaseStage& stage : of.stages) {
        bars.push_back({shortTitleOf(stage),
                        stage.startsOn,
                        stage.endsOn,
                        progressOf(stage.startsOn, stage.endsOn, today),
                        false,
                        {}});
    }
    for (const CaseTask& task : of.tasks) {
        const auto day = task.doneOn ? task.doneOn : task.dueOn;
        if (task.kind != TaskKind::Milestone || !day)
            continue;
        const QDate from = std::min(task.startsOn.value_or(*day), *day);
        const auto progress = task.doneOn     ? StageBar::Progress::Done
                              : from <= today ? StageBar::Progress::Running
                                              : StageBar::Progress::Ahead;
        bars.push_back({task.title, from, *day, progress, true, {}});
    }
    for (StageBar& bar : bars)
        tell(bar, language);
    return bars;
}

std::vector<ChartColumn> stageColumns()
{
    const auto title = [](const char* source) { return Phrase{"oslonac::ui::StageChart", source}; };
    return {{title(QT_TRANSLATE_NOOP("oslonac::ui::StageChart", "Stage or milestone")), ReportAlignment::Left,
             200},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::StageChart", "From")), ReportAlignment::Left, 96},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::StageChart", "To")), ReportAlignment::Left, 96},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::StageChart", "State")), ReportAlignment::Left, 90}};
}

std::vector<ChartTableRow> stageTable(const std::vector<StageBar>& bars, Language language)
{
    std::vector<ChartTableRow> rows;
    for (const StageBar& bar : bars) {
        rows.push_back({{bar.title, dateText(bar.from, language), dateText(bar.to, language),
                         progressText(bar.progress)}});
    }
    return rows;
}

qreal StageChart::Axis::at(QDate day) const
{
    const qreal days = qreal(std::max<qint64>(first.daysTo(last), 1));
    return plot.left() + plot.width() * qreal(first.daysTo(day)) / days;
}

void StageChart::setBars(std::vector<StageBar> bars, QDate today, Language language)
{
    m_bars = std::move(bars);
    m_today = today;
    m_language = language;
    updateGeometry();
    pictureChanged();
}

QSize StageChart::minimumSizeHint() const
{
    return {300, heightFor(axisHeight) + int(m_bars.size()) * heightFor(rowHeight) + 12};
}

QSize StageChart::sizeOutside() const
{
    return {900, minimumSizeHint().height()};
}

StageChart::Axis StageChart::axisIn(const QRectF& area) const
{
    Axis axis;
    const qreal titles =
        std::min(area.width() * titleShare / 100, std::max<qreal>(area.width() - leastPlot, 0));
    axis.plot = area.adjusted(titles, 4, -8, -4);
    for (const StageBar& bar : m_bars) {
        axis.first = axis.first.isValid() ? std::min(axis.first, bar.from) : bar.from;
        axis.last = axis.last.isValid() ? std::max(axis.last, bar.to) : bar.to;
    }
    if (axis.first.isValid()) {
        axis.first = QDate(axis.first.year(), axis.first.month(), 1);
        axis.last = QDate(axis.last.year(), axis.last.month(), axis.last.daysInMonth());
    }
    return axis;
}

QRectF StageChart::rowIn(const QRectF& area, int place) const
{
    const int height = heightFor(rowHeight);
    return {area.left(), area.top() + 4 + heightFor(axisHeight) + place * height, area.width(),
            qreal(height)};
}

std::vector<ChartMark> StageChart::marksIn(const QRectF& area) const
{
    std::vector<ChartMark> marks;
    for (int place = 0; place < int(m_bars.size()); ++place)
        marks.push_back({rowIn(area, place).adjusted(-4, 1, 4, -1), m_bars[size_t(place)].sentence});
    return marks;
}

// Every year begins with a line and its number; quarters have lines alone.
void StageChart::paintMonths(QPainter& painter, const Axis& axis, const QPalette& palette) const
{
    painter.setFont(fontFor(TextUse::Axis));
    const int height = heightFor(axisHeight);
    for (QDate month = axis.first; month <= axis.last; month = month.addMonths(1)) {
        const bool isYear = month.month() == 1 || month == axis.first;
        if (month.month() % 3 != 1 && !isYear)
            continue;
        const qreal left = axis.at(month);
        painter.setPen(QPen(colour(isYear ? Token::LineStrong : Token::Line, palette), 1));
        painter.drawLine(QPointF(left, axis.plot.top() + height - 4), QPointF(left, axis.plot.bottom()));
        if (!isYear)
            continue;
        const QString year =
            m_language == Language::English ? QString::number(month.year()) : u"%1."_s.arg(month.year());
        const qreal width = QFontMetrics(painter.font()).horizontalAdvance(year) + 4;
        const qreal lastPlace = axis.plot.right() - width; // a year that begins near the end stands before it
        const QRectF label(std::min(left, lastPlace), axis.plot.top(), width, height - 4);
        const QDate next(month.year() + 1, 1, 1);
        const bool isCrowded = next <= axis.last && std::min(axis.at(next), lastPlace) < label.right();
        if (isCrowded || (isTodayIn(axis) && label.intersects(todayLabel(axis))))
            continue; // the next year, or the present day, says more
        painter.setPen(colour(Token::Text3, palette));
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, year);
    }
}

void StageChart::paintBar(QPainter& painter, const Axis& axis, const QRectF& row, const StageBar& bar,
                          const QPalette& palette) const
{
    const qreal left = axis.at(bar.from);
    const qreal right = std::max(axis.at(bar.to.addDays(1)), left + 2);
    const QRectF box(left, row.center().y() - barHeight / 2, right - left, barHeight);
    const QColor ink = colour(Token::Accent, palette);
    const QColor faint = colour(Token::LineStrong, palette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(bar.progress == StageBar::Progress::Ahead ? faint : ink, 1));
    painter.drawRoundedRect(box, 2, 2);
    const qreal done =
        bar.progress == StageBar::Progress::Done ? right : std::clamp(axis.at(m_today), left, right);
    if (bar.progress != StageBar::Progress::Ahead) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(left, box.top(), done - left, barHeight), 2, 2);
    }
    if (!bar.isMilestone)
        return;
    painter.setPen(QPen(bar.progress == StageBar::Progress::Ahead ? faint : ink, 1.5));
    painter.setBrush(bar.progress == StageBar::Progress::Done ? ink : colour(Token::Surface, palette));
    painter.drawPolygon(diamond({right, row.center().y()}, barHeight / 2 + 2));
}

void StageChart::paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    if (m_bars.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Axis axis = axisIn(area);
    paintMonths(painter, axis, palette);
    const QFontMetrics metrics(fontFor(TextUse::Body));
    for (int place = 0; place < int(m_bars.size()); ++place) {
        const StageBar& bar = m_bars[size_t(place)];
        const QRectF row = rowIn(area, place);
        painter.setFont(fontFor(TextUse::Body));
        painter.setPen(colour(Token::Text, palette));
        const int room = int(axis.plot.left() - area.left()) - 12;
        painter.drawText(QRectF(area.left(), row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(ownText(bar.title), Qt::ElideRight, room));
        paintBar(painter, axis, row, bar, palette);
    }
    if (isTodayIn(axis))
        paintToday(painter, axis, palette);
}

bool StageChart::isTodayIn(const Axis& axis) const
{
    return axis.first <= m_today && m_today <= axis.last;
}

QRectF StageChart::todayLabel(const Axis& axis) const
{
    const qreal width = QFontMetrics(fontFor(TextUse::Axis)).horizontalAdvance(Tr::tr("today")) + 8;
    const qreal left = std::clamp(axis.at(m_today) - width / 2, axis.plot.left(), axis.plot.right() - width);
    return {left, axis.plot.top(), width, heightFor(axisHeight) - 4.0};
}

void StageChart::paintToday(QPainter& painter, const Axis& axis, const QPalette& palette) const
{
    const qreal now = axis.at(m_today);
    painter.setPen(QPen(colour(Token::Today, palette), 1.5));
    painter.drawLine(QPointF(now, axis.plot.top() + heightFor(axisHeight) - 4),
                     QPointF(now, axis.plot.bottom()));
    painter.setFont(fontFor(TextUse::Axis));
    painter.drawText(todayLabel(axis), Qt::AlignCenter, Tr::tr("today"));
}

} // namespace oslonac::ui
