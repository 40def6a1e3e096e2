// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/month_chart.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/language/language.h"
#include "ui/language/own_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int leastCell = 64;
constexpr int padding = 4;

int lineHeight(TextUse use)
{
    return QFontMetrics(fontFor(use)).height();
}

int headHeight()
{
    return lineHeight(TextUse::Axis) + 2 * padding;
}

QDate mondayBefore(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isInMonth(QDate day, QDate month)
{
    return day.year() == month.year() && day.month() == month.month();
}

} // namespace

void MonthChart::setMonth(QDate month, const std::vector<DueItem>& items, QDate today, Language language)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_today = today;
    m_language = language;
    m_days.clear();
    const QDate last = mondayBefore(m_month.addMonths(1).addDays(-1)).addDays(daysOfWeek - 1);
    for (QDate day = mondayBefore(m_month); day <= last; day = day.addDays(1)) {
        Day made{day, {}, day < today};
        for (const DueItem& item : items) {
            if (item.date == day)
                made.words.append(ownText(item.what));
        }
        m_days.push_back(std::move(made));
    }
    updateGeometry();
    pictureChanged();
}

QSize MonthChart::minimumSizeHint() const
{
    const int cell = lineHeight(TextUse::Strong) + lineHeight(TextUse::Axis) + 3 * padding;
    return {daysOfWeek * leastCell, headHeight() + std::max(weeks(), 4) * cell};
}

int MonthChart::leastHeight() const
{
    constexpr int mostWeeks = 6; // so that no month comes and goes with its length
    return headHeight() + mostWeeks * (lineHeight(TextUse::Strong) + padding);
}

QSize MonthChart::sizeHint() const
{
    constexpr int shownLines = 3;
    const int cell = lineHeight(TextUse::Strong) + shownLines * lineHeight(TextUse::Axis) + 3 * padding;
    return {daysOfWeek * leastCell * 2, headHeight() + std::max(weeks(), 4) * cell};
}

QRectF MonthChart::cellIn(const QRectF& area, size_t place) const
{
    const qreal width = area.width() / daysOfWeek;
    const qreal height = (area.height() - headHeight()) / std::max(weeks(), 1);
    const auto row = int(place) / daysOfWeek;
    const auto column = int(place) % daysOfWeek;
    return {area.left() + column * width, area.top() + headHeight() + row * height, width, height};
}

std::vector<ChartMark> MonthChart::marksIn(const QRectF& area) const
{
    std::vector<ChartMark> marks;
    for (size_t place = 0; place < m_days.size(); ++place) {
        const Day& day = m_days[place];
        const QString what = day.words.isEmpty() ? tr("nothing due") : day.words.join(u"; "_s);
        marks.push_back({cellIn(area, place).adjusted(1, 1, -1, -1),
                         u"%1: %2"_s.arg(longDateText(day.date, m_language), what),
                         day.words.isEmpty() ? 0 : day.date.toJulianDay(), !isInMonth(day.date, m_month)});
    }
    return marks;
}

// In a low window, where no words have room below the number.
void MonthChart::paintCount(QPainter& painter, const QRectF& inner, const Day& day,
                            const QPalette& palette) const
{
    const QString count = u"×"_s + numberText(int(day.words.size()), m_language);
    const QFontMetrics metrics(painter.font());
    const qreal width = metrics.horizontalAdvance(count) + 12;
    const QRectF box(inner.right() - width, inner.top(), width, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(day.isLate ? Token::LateBack : Token::WaitBack, palette));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colour(day.isLate ? Token::LateFore : Token::WaitFore, palette));
    painter.drawText(box, Qt::AlignCenter, count);
}

void MonthChart::paintDay(QPainter& painter, const QRectF& cell, const Day& day,
                          const QPalette& palette) const
{
    const bool isOfMonth = isInMonth(day.date, m_month);
    const QRectF inner = cell.adjusted(padding, padding, -padding, -padding);
    if (day.date == m_today) {
        painter.setPen(QPen(colour(Token::Today, palette), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter.setFont(fontFor(day.date == m_today ? TextUse::Strong : TextUse::Body));
    const bool isFaint = !isOfMonth || day.date.dayOfWeek() >= Qt::Saturday;
    painter.setPen(colour(isFaint ? Token::Text3 : Token::Text, palette));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(day.date.day()));
    if (!isOfMonth)
        return;
    painter.setFont(fontFor(TextUse::Axis));
    const QFontMetrics metrics(painter.font());
    qreal top = inner.top() + lineHeight(TextUse::Strong) + 2;
    if (!day.words.isEmpty() && top + metrics.height() > cell.bottom())
        return paintCount(painter, inner, day, palette);
    for (qsizetype i = 0; i < day.words.size(); ++i) {
        const bool isLastLine = top + 2 * metrics.height() > inner.bottom();
        const qsizetype left = day.words.size() - i;
        const QRectF line(inner.left(), top, inner.width(), metrics.height());
        if (line.bottom() > cell.bottom())
            break;
        if (isLastLine && left > 1) {
            painter.setPen(colour(Token::Text2, palette));
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("+ %n more", nullptr, int(left)));
            break;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(day.isLate ? Token::LateBack : Token::WaitBack, palette));
        painter.drawRoundedRect(line.adjusted(0, 0, 0, -1), 3, 3);
        painter.setPen(colour(day.isLate ? Token::LateFore : Token::WaitFore, palette));
        painter.drawText(line.adjusted(4, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(day.words[i], Qt::ElideRight, int(line.width()) - 6));
        top += metrics.height() + 1;
    }
}

void MonthChart::paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    if (m_days.empty())
        return;
    const QLocale locale = localeOf(m_language);
    painter.setFont(fontFor(TextUse::Axis));
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRectF first = cellIn(area, size_t(day));
        painter.setPen(colour(Token::Text3, palette));
        painter.drawText(QRectF(first.left() + padding, area.top(), first.width(), headHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, locale.dayName(day + 1, QLocale::ShortFormat));
    }
    painter.setPen(QPen(colour(Token::Line, palette), 1));
    for (int week = 0; week <= weeks(); ++week) {
        const qreal y = week < weeks() ? cellIn(area, size_t(week) * daysOfWeek).top()
                                       : cellIn(area, m_days.size() - 1).bottom();
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    for (int day = 1; day < daysOfWeek; ++day) {
        const qreal x = cellIn(area, size_t(day)).left();
        painter.drawLine(QPointF(x, area.top() + headHeight()), QPointF(x, area.bottom()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t place = 0; place < m_days.size(); ++place)
        paintDay(painter, cellIn(area, place), m_days[place], palette);
}

std::vector<ChartColumn> monthColumns()
{
    const auto title = [](const char* source) { return Phrase{"oslonac::ui::MonthChart", source}; };
    return {{title(QT_TRANSLATE_NOOP("oslonac::ui::MonthChart", "Day")), ReportAlignment::Left, 110},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MonthChart", "What")), ReportAlignment::Left, 320},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MonthChart", "About")), ReportAlignment::Left, 220}};
}

std::vector<ChartTableRow> monthTable(QDate month, const std::vector<DueItem>& items, Language language)
{
    std::vector<ChartTableRow> rows;
    for (const DueItem& item : items) {
        if (item.date && isInMonth(*item.date, month))
            rows.push_back(
                {{dateText(*item.date, language), item.what, item.about}, item.date->toJulianDay()});
    }
    return rows;
}

QString monthText(QDate month, Language language)
{
    const QString name = localeOf(language).standaloneMonthName(month.month(), QLocale::LongFormat);
    return language == Language::English ? u"%1 %2"_s.arg(name).arg(month.year())
                                         : u"%1 %2."_s.arg(name).arg(month.year());
}

} // namespace oslonac::ui
