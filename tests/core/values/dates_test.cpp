// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/dates.h"
#include "core/values/wall_time.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> dateIn(const QString& text)
{
    const DateReading reading = readDate(text);
    const QDate* date = std::get_if<QDate>(&reading);
    return date ? std::optional(*date) : std::nullopt;
}

DateProblem problemIn(const QString& text)
{
    const DateReading reading = readDate(text);
    const DateProblem* problem = std::get_if<DateProblem>(&reading);
    REQUIRE(problem != nullptr);
    return *problem;
}

std::optional<QDateTime> momentIn(const QString& text)
{
    const DateTimeReading reading = readDateTime(text);
    const QDateTime* moment = std::get_if<QDateTime>(&reading);
    return moment ? std::optional(*moment) : std::nullopt;
}

struct Written {
    QString text;
    QDate date;
};

} // namespace

TEST_CASE("Dates are read in every form that offices write", "[dates]")
{
    const std::vector<Written> forms{
        {u"25.01.2021."_s, {2021, 1, 25}},
        {u"25.01.2021"_s, {2021, 1, 25}},
        {u"2. 8. 2019."_s, {2019, 8, 2}},
        {u"2. 8. 2019"_s, {2019, 8, 2}},
        {u"2. VIII 2019."_s, {2019, 8, 2}},
        {u"2.VIII.2019"_s, {2019, 8, 2}},
        {u"2. I 2019."_s, {2019, 1, 2}},
        {u"13.3.25"_s, {2025, 3, 13}},
        {u"13.3.25."_s, {2025, 3, 13}},
        {u"22. februara 2018. godine"_s, {2018, 2, 22}},
        {u"26. maj 2023"_s, {2023, 5, 26}},
        {u"26. MAJ 2023."_s, {2023, 5, 26}},
        {u"04. mart 2024. godine"_s, {2024, 3, 4}},
        {u"11.10.2013.године"_s, {2013, 10, 11}},
        {u"11.10.2013. g."_s, {2013, 10, 11}},
        {u"3. октобра 2023. године"_s, {2023, 10, 3}},
        {u"3. октобар 2023"_s, {2023, 10, 3}},
        {u"15. ЈУНА 2022."_s, {2022, 6, 15}},
        {u"1. jul 2022."_s, {2022, 7, 1}},
        {u"2023-10-03"_s, {2023, 10, 3}},
        {u"13 Mar 2025"_s, {2025, 3, 13}},
        {u"3 October 2023"_s, {2023, 10, 3}},
        {u"25/01/2021"_s, {2021, 1, 25}},
        {u"\u00a025.\u00a01.\u00a02021. "_s, {2021, 1, 25}},
        {u"29.2.2024."_s, {2024, 2, 29}},
        {u"5. septembra 2024. god."_s, {2024, 9, 5}},
    };
    for (const auto& [text, date] : forms) {
        INFO(text);
        CHECK(dateIn(text) == date);
    }
}

TEST_CASE("A date that does not exist names the reason and its two neighbours", "[dates]")
{
    const DateProblem april = problemIn(u"31.4.2025."_s);
    CHECK(april.kind == DateProblem::Kind::Impossible);
    CHECK(april.reason == u"The date does not exist: April has 30 days."_s);
    CHECK(april.nearest == std::vector<QDate>{{2025, 4, 30}, {2025, 5, 1}});
    const DateProblem february = problemIn(u"29. februara 2023."_s);
    CHECK(february.reason == u"The date does not exist: February 2023 has 28 days."_s);
    CHECK(february.nearest == std::vector<QDate>{{2023, 2, 28}, {2023, 3, 1}});
    CHECK(problemIn(u"0.5.2025."_s).nearest == std::vector<QDate>{{2025, 4, 30}, {2025, 5, 1}});
}

TEST_CASE("A month that does not exist offers day and month exchanged", "[dates]")
{
    const DateProblem problem = problemIn(u"3.13.2025."_s);
    CHECK(problem.kind == DateProblem::Kind::Impossible);
    CHECK(problem.nearest == std::vector<QDate>{{2025, 3, 13}, {2025, 12, 3}});
}

TEST_CASE("A year beyond all acts is refused", "[dates]")
{
    CHECK(problemIn(u"1.1.0203."_s).kind == DateProblem::Kind::Impossible);
}

TEST_CASE("Nonsense is no date", "[dates]")
{
    for (const QString& text :
         {u""_s, u"sutra"_s, u"2023"_s, u"12.2023"_s, u"1.2.3.4"_s, u"25.01.20211"_s, u"5. xyz 2020"_s,
          u"401-00-136/15/2020-01"_s, u"10-02-20"_s, u"25.01.2021. 15:00"_s}) {
        INFO(text);
        CHECK(problemIn(text).kind == DateProblem::Kind::NotADate);
    }
}

TEST_CASE("A date with a time of day is read", "[dates]")
{
    const QDateTime afternoon(QDate(2023, 6, 26), QTime(15, 0));
    for (const QString& text :
         {u"26.06.2023. 15:00"_s, u"2023-06-26 15:00"_s, u"2023-06-26T15:00"_s, u"2023-06-26T15:00:00"_s,
          u"26.06.2023. u 15 časova"_s, u"26.06.2023. u 15.00 часова"_s, u"26.06.2023 15h"_s,
          u"26. juna 2023. godine do 15 h"_s, u"26 Jun 2023, 15:00"_s, u"26.6.2023 15.00"_s,
          u"26. 6. 2023. u 15.00"_s, u"26. juna 2023. godine sa početkom u 15 časova"_s}) {
        INFO(text);
        CHECK(momentIn(text) == afternoon);
    }
}

TEST_CASE("A date without a time, or with an impossible one, is a problem of the time", "[dates]")
{
    for (const QString& text :
         {u"26.06.2023."_s, u"26.06.2023. 25:00"_s, u"26.06.2023. 12:60"_s, u"26.06.2023. 15,00 časova"_s,
          u"26.06.2023. 25.00"_s, u"26.06.2023. ujutru"_s}) {
        INFO(text);
        const DateTimeReading reading = readDateTime(text);
        REQUIRE(std::holds_alternative<DateProblem>(reading));
        CHECK(std::get<DateProblem>(reading).kind == DateProblem::Kind::NoTime);
    }
}

TEST_CASE("A time of day is read alone", "[dates]")
{
    CHECK(readTime(u"12 h") == QTime(12, 0));
    CHECK(readTime(u"11.30 časova") == QTime(11, 30));
    CHECK(readTime(u"9:05") == QTime(9, 5));
    CHECK_FALSE(readTime(u"12"));
    CHECK_FALSE(readTime(u"11.30"));
    CHECK_FALSE(readTime(u"24:00"));
}

TEST_CASE("Dates are printed in the language of the document", "[dates]")
{
    const QDate date(2023, 10, 3);
    CHECK(dateText(date, Language::SerbianLatin) == u"03.10.2023."_s);
    CHECK(dateText(date, Language::SerbianCyrillic) == u"03.10.2023."_s);
    CHECK(dateText(date, Language::English) == u"3 Oct 2023"_s);
    CHECK(longDateText(date, Language::SerbianLatin) == u"3. oktobra 2023. godine"_s);
    CHECK(longDateText(date, Language::SerbianCyrillic) == u"3. октобра 2023. године"_s);
    CHECK(longDateText(date, Language::English) == u"3 October 2023"_s);
    CHECK(dateText({}, Language::English).isEmpty());
    CHECK(dateTimeText(QDateTime(date, QTime(9, 5)), Language::SerbianLatin) == u"03.10.2023. 09:05"_s);
}

TEST_CASE("Every printed date reads back", "[dates]")
{
    for (QDate date(2023, 1, 1); date.year() < 2025; date = date.addDays(1)) {
        for (const Language language :
             {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
            CHECK(dateIn(dateText(date, language)) == date);
            CHECK(dateIn(longDateText(date, language)) == date);
            CHECK(momentIn(dateTimeText(QDateTime(date, QTime(15, 0)), language)) ==
                  QDateTime(date, QTime(15, 0)));
        }
    }
}

TEST_CASE("No text makes the reading of dates fail", "[dates]")
{
    constexpr std::u16string_view pieces = u"0123456789. -:/tuhIVXmaj";
    std::mt19937 random(11);
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        const auto length = static_cast<qsizetype>(6 + random() % 8);
        while (text.size() < length)
            text += QChar(pieces[random() % pieces.size()]);
        if (const auto date = dateIn(text)) {
            CHECK(date->isValid());
            ++read;
        }
        CHECK_NOTHROW(readDateTime(text));
    }
    CHECK(read > 0);
}

TEST_CASE("Days near today may be said in words", "[dates]")
{
    const QDate today(2025, 3, 13);
    const auto said = [&](const QString& text) { return std::get<QDate>(readDate(text, today)); };
    CHECK(said(u"danas"_s) == today);
    CHECK(said(u"Сутра"_s) == QDate(2025, 3, 14));
    CHECK(said(u"juče"_s) == QDate(2025, 3, 12));
    CHECK(said(u"+14"_s) == QDate(2025, 3, 27));
    CHECK(said(u"-13"_s) == QDate(2025, 2, 28));
    CHECK(said(u"3.4.25"_s) == QDate(2025, 4, 3));
    CHECK(std::holds_alternative<DateProblem>(readDate(u"31.4.2025"_s, today)));
}

TEST_CASE("A time in words after the date is read with its minutes", "[dates]")
{
    for (const QString& text : {u"26.06.2025. u 11:30 časova"_s, u"26.06.2025. u 11:30 часова"_s,
                                u"26.06.2025. 11:30 h"_s, u"26. juna 2025. godine u 11.30 časova"_s}) {
        INFO(text);
        const DateTimeReading reading = readDateTime(text);
        REQUIRE(std::holds_alternative<QDateTime>(reading));
        CHECK(std::get<QDateTime>(reading) == QDateTime(QDate(2025, 6, 26), QTime(11, 30)));
    }
}

TEST_CASE("A moment within a minute belongs to the next", "[dates]")
{
    const auto minuteOf = [](const QString& text) {
        return WallTime::notBefore(std::get<QDateTime>(readDateTime(text))).toIsoText();
    };
    CHECK(minuteOf(u"26.06.2025. 15:00:00"_s) == u"2025-06-26T15:00"_s);
    CHECK(minuteOf(u"26.06.2025. 15:00:01"_s) == u"2025-06-26T15:01"_s);
    CHECK(minuteOf(u"2025-06-26T15:00:59"_s) == u"2025-06-26T15:01"_s);
    CHECK(minuteOf(u"2025-06-26T15:00:00.250"_s) == u"2025-06-26T15:01"_s);
    CHECK(minuteOf(u"31.12.2025. 23:59:30"_s) == u"2026-01-01T00:00"_s);
}
