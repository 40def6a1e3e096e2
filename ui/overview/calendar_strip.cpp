// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/calendar_strip.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/language/language.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int leastCell = 18;

int lineHeight(TextUse use)
{
    return QFontMetrics(fontFor(use)).height();
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

void CalendarStrip::setDays(QDate first, std::vector<int> due, Language language)
{
    m_first = first;
    m_due = std::move(due);
    m_language = language;
    pictureChanged();
}

QSize CalendarStrip::minimumSizeHint() const
{
    return {dayCount * leastCell, lineHeight(TextUse::Axis) * 2 + lineHeight(TextUse::Strong) + 8};
}

QRectF CalendarStrip::cell(const QRectF& area, int place) const
{
    const qreal width = area.width() / dayCount;
    return {area.left() + place * width, area.top(), width, area.height()};
}

int CalendarStrip::dueOn(int place) const
{
    return place < int(m_due.size()) ? m_due[size_t(place)] : 0;
}

std::vector<ChartMark> CalendarStrip::marksIn(const QRectF& area) const
{
    std::vector<ChartMark> marks;
    for (int place = 0; place < dayCount && m_first.isValid(); ++place) {
        const QDate day = m_first.addDays(place);
        const QString what = dueOn(place) == 0 ? tr("nothing due") : tr("%n due", nullptr, dueOn(place));
        marks.push_back({cell(area, place).adjusted(1, 1, -1, -1),
                         u"%1: %2"_s.arg(longDateText(day, m_language), what), day.toJulianDay()});
    }
    return marks;
}

void CalendarStrip::paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    const QLocale locale = localeOf(m_language);
    for (int place = 0; place < dayCount && m_first.isValid(); ++place) {
        const QDate day = m_first.addDays(place);
        const int due = dueOn(place);
        const QRectF box = cell(area, place);
        const QRectF inner = box.adjusted(1, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        if (place == 0 || due > 0) {
            painter.setBrush(colour(due > 0 ? Token::WaitBack : Token::Header, palette));
            painter.drawRoundedRect(inner, 4, 4);
        }
        qreal top = inner.top() + 2;
        const auto write = [&](TextUse use, Token ink, const QString& text) {
            painter.setFont(fontFor(use));
            painter.setPen(colour(ink, palette));
            painter.drawText(QRectF(box.left() - 4, top, box.width() + 8, lineHeight(use)), Qt::AlignCenter,
                             text);
            top += lineHeight(use);
        };
        write(TextUse::Axis, due > 0 ? Token::WaitFore : Token::Text3,
              locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat));
        write(place == 0 ? TextUse::Strong : TextUse::Body,
              due > 0          ? Token::WaitFore
              : isWeekend(day) ? Token::Text3
                               : Token::Text,
              QString::number(day.day()));
        if (due > 0)
            write(TextUse::Axis, Token::WaitFore, u"×"_s + numberText(due, m_language));
        if (day.day() == 1) {
            painter.setPen(QPen(colour(Token::LineStrong, palette), 1));
            painter.drawLine(QPointF(box.left(), box.top() + 3), QPointF(box.left(), box.bottom() - 3));
        }
    }
}

} // namespace oslonac::ui
