// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/dates.h"

#include "core/values/folding.h"
#include "core/values/month_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

class DateTexts {
    Q_DECLARE_TR_FUNCTIONS(DateReading)
};

constexpr std::array<const char*, 12> monthTexts{
    QT_TRANSLATE_NOOP("DateReading", "January"),   QT_TRANSLATE_NOOP("DateReading", "February"),
    QT_TRANSLATE_NOOP("DateReading", "March"),     QT_TRANSLATE_NOOP("DateReading", "April"),
    QT_TRANSLATE_NOOP("DateReading", "May"),       QT_TRANSLATE_NOOP("DateReading", "June"),
    QT_TRANSLATE_NOOP("DateReading", "July"),      QT_TRANSLATE_NOOP("DateReading", "August"),
    QT_TRANSLATE_NOOP("DateReading", "September"), QT_TRANSLATE_NOOP("DateReading", "October"),
    QT_TRANSLATE_NOOP("DateReading", "November"),  QT_TRANSLATE_NOOP("DateReading", "December")};

/// Day, month and year as written; any of them may be impossible.
struct WrittenDate {
    int day = 0;
    int month = 0;
    int year = 0;
};

int yearOf(const QString& digits)
{
    constexpr int century = 2000;
    return digits.size() == 2 ? century + digits.toInt() : digits.toInt();
}

/// Blanks, script and case are folded away already; what is left is the word for "of the year".
QString withoutYearWord(QString text)
{
    static const QRegularExpression word(u" ?(?:godine|godina|godinu|god\\.?|g\\.)$"_s);
    return text.remove(word);
}

std::optional<WrittenDate> matchNumbers(const QString& text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression points(u"^(\\d{1,2}) ?\\. ?(\\d{1,2}) ?\\. ?(\\d{4}|\\d{2}) ?\\.?$"_s);
    static const QRegularExpression slashes(u"^(\\d{1,2}) ?([/-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})\\.?$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return WrittenDate{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    if (const auto match = points.match(text); match.hasMatch())
        return WrittenDate{match.captured(1).toInt(), match.captured(2).toInt(), yearOf(match.captured(3))};
    if (const auto match = slashes.match(text); match.hasMatch())
        return WrittenDate{match.captured(1).toInt(), match.captured(3).toInt(), yearOf(match.captured(4))};
    return std::nullopt;
}

std::optional<WrittenDate> matchWords(const QString& text)
{
    static const QRegularExpression words(u"^(\\d{1,2}) ?\\.? ?([a-z]+) ?\\.? ?(\\d{4}|\\d{2}) ?\\.?$"_s);
    const auto match = words.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto month = monthOfRomanNumeral(match.captured(2));
    if (!month)
        month = monthOfWord(match.captured(2));
    if (!month)
        return std::nullopt;
    return WrittenDate{match.captured(1).toInt(), *month, yearOf(match.captured(3))};
}

DateProblem notADate()
{
    return {DateProblem::Kind::NotADate,
            DateTexts::tr("This is not a date. Write day, month and year, for example 13.03.2025."),
            {}};
}

DateProblem impossibleMonth(WrittenDate written)
{
    DateProblem problem{DateProblem::Kind::Impossible,
                        DateTexts::tr("The date does not exist: months are numbered from 1 to 12."),
                        {}};
    const QDate swapped(written.year, written.day, written.month);
    const int month = std::clamp(written.month, 1, 12);
    const QDate clamped(written.year, month,
                        std::clamp(written.day, 1, QDate(written.year, month, 1).daysInMonth()));
    for (const QDate date : {swapped, clamped}) {
        if (date.isValid())
            problem.nearest.push_back(date);
    }
    return problem;
}

QString reasonOfDay(WrittenDate written, int daysInMonth)
{
    if (written.day < 1)
        return DateTexts::tr("The date does not exist: days are numbered from 1.");
    const QString month = DateTexts::tr(monthTexts.at(static_cast<std::size_t>(written.month - 1)));
    if (written.month == 2) {
        return DateTexts::tr("The date does not exist: %1 %2 has %n days.", nullptr, daysInMonth)
            .arg(month)
            .arg(written.year);
    }
    return DateTexts::tr("The date does not exist: %1 has %n days.", nullptr, daysInMonth).arg(month);
}

DateReading checkedDate(WrittenDate written)
{
    constexpr int firstYear = 1800;
    constexpr int lastYear = 2199;
    if (written.year < firstYear || written.year > lastYear) {
        return DateProblem{DateProblem::Kind::Impossible,
                           DateTexts::tr("The year %1 is not possible. Check the digits.").arg(written.year),
                           {}};
    }
    if (written.month < 1 || written.month > 12)
        return impossibleMonth(written);
    const QDate first(written.year, written.month, 1);
    if (written.day >= 1 && written.day <= first.daysInMonth())
        return QDate(written.year, written.month, written.day);
    const QDate before = written.day < 1 ? first.addDays(-1) : first.addDays(first.daysInMonth() - 1);
    return DateProblem{DateProblem::Kind::Impossible,
                       reasonOfDay(written, first.daysInMonth()),
                       {before, before.addDays(1)}};
}

DateReading readFoldedDate(const QString& text)
{
    const QString bare = withoutYearWord(text);
    const auto written = matchNumbers(bare);
    const auto named = written ? written : matchWords(bare);
    return named ? checkedDate(*named) : DateReading(notADate());
}

DateProblem noTime(const QString& reason)
{
    return {DateProblem::Kind::NoTime, reason, {}};
}

} // namespace

DateReading readDate(QStringView text)
{
    return readFoldedDate(folded(text));
}

DateReading readDate(QStringView text, QDate today)
{
    static const QHash<QString, int> words{{u"danas"_s, 0}, {u"sutra"_s, 1},    {u"juce"_s, -1},
                                           {u"today"_s, 0}, {u"tomorrow"_s, 1}, {u"yesterday"_s, -1}};
    static const QRegularExpression days(u"^[+-] ?\\d{1,4}$"_s);
    QString plain = folded(text);
    if (const auto word = words.constFind(plain); word != words.constEnd())
        return today.addDays(*word);
    if (days.match(plain).hasMatch())
        return today.addDays(plain.remove(u' ').toInt());
    return readFoldedDate(plain);
}

std::optional<QTime> readTime(QStringView text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2})(?:([:.])(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?)?( ?(?:h|c|cas|casa|casova|sat|sata|sati)\\.?)?$"_s);
    const auto match = shape.match(folded(text));
    if (!match.hasMatch() || (match.captured(2) != u":" && match.captured(6).isEmpty()))
        return std::nullopt;
    // A part of a second is some of it: what is after the minute must not come out as on it.
    const bool isPart = match.captured(5).contains(QRegularExpression(u"[1-9]"_s));
    const QTime time(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     isPart ? 1 : 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

namespace {

/// "3.10.2023 12.00": a date that is whole, and after it what is a time of day only because of that.
DateTimeReading readWithoutTime(const QString& plain)
{
    const DateReading whole = readFoldedDate(plain);
    if (std::holds_alternative<QDate>(whole))
        return noTime(
            DateTexts::tr("The time of day is missing. Write it after the date, for example 15:00."));
    static const QRegularExpression blank(u",? "_s);
    static const QRegularExpression points(u"^(?:u |do |od |sa pocetkom u )?(\\d{1,2})\\.(\\d{2})$"_s);
    for (auto blanks = blank.globalMatch(plain); blanks.hasNext();) {
        const QRegularExpressionMatch after = blanks.next();
        const DateReading date = readFoldedDate(plain.first(after.capturedStart()));
        if (!std::holds_alternative<QDate>(date))
            continue;
        const auto match = points.match(plain.sliced(after.capturedEnd()));
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        if (match.hasMatch() && time.isValid())
            return QDateTime(std::get<QDate>(date), time);
        return noTime(DateTexts::tr("The time of day cannot be read. Write it like 15:00 or 15.30 h."));
    }
    return std::get<DateProblem>(whole);
}

} // namespace

DateTimeReading readDateTime(QStringView text)
{
    // The date ends where a blank or the T of ISO is followed by something that reads as a time up to the
    // end.
    static const QRegularExpression shape(
        u"^(.*?[\\d.a-z])(?:,? (?:u |do |od |sa pocetkom u )?|(?<=\\d)t)(\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:h|c|cas|sat)[a-z]*\\.?)?|(?:\\.\\d{2})? ?(?:h|c|cas|sat)[a-z]*\\.?))$"_s);
    const QString plain = folded(text);
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return readWithoutTime(plain);
    const DateReading date = readFoldedDate(match.captured(1));
    if (const auto* problem = std::get_if<DateProblem>(&date))
        return *problem;
    const auto time = readTime(match.captured(2));
    if (!time)
        return noTime(DateTexts::tr("The time of day does not exist: it goes from 00:00 to 23:59."));
    return QDateTime(std::get<QDate>(date), *time);
}

} // namespace oslonac
