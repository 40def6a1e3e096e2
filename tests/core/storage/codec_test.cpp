// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codec.h"

#include "core/calls/call.h"
#include "core/storage/statement.h"
#include "core/values/faults.h"
#include "tests/support/text.h"

#include <limits>

using namespace oslonac;

namespace {

const Connection& memory()
{
    static const Connection connection = Connection::create(QStringLiteral(":memory:"));
    return connection;
}

template <typename Value>
Value thereAndBack(const Value& value)
{
    Statement statement = memory().prepare(Codec<Value>::columns == 2 ? "SELECT ?1, ?2" : "SELECT ?1");
    statement.bind(value);
    REQUIRE(statement.step());
    return statement.take<Value>();
}

template <typename Value>
void requireUnreadable(const char* sql)
{
    Statement statement = memory().prepare(sql);
    REQUIRE(statement.step());
    CHECK_THROWS_AS((void)statement.take<Value>(), StorageFault);
}

} // namespace

TEST_CASE("Whole numbers keep their full range")
{
    for (const qint64 number :
         {std::numeric_limits<qint64>::min(), qint64(0), std::numeric_limits<qint64>::max()})
        CHECK(thereAndBack(number) == number);
}

TEST_CASE("Texts keep both scripts, zero characters and emptiness")
{
    for (const QString& text : {QString(QLatin1StringView("")), QStringLiteral("Šid Шид 🚒"),
                                QString(QStringLiteral("before") + QChar(0) + u"after"), QString(QChar(0))}) {
        CHECK(thereAndBack(text) == text);
    }
}

TEST_CASE("Bytes keep zeros and emptiness")
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("a\0b", 3)})
        CHECK((thereAndBack(bytes) == bytes));
}

TEST_CASE("Dates and times keep their value")
{
    const QDate leapDay(2024, 2, 29);
    const WallTime deadline{QDate(2023, 6, 26), QTime(15, 0)};
    const QDateTime moment(QDate(2023, 6, 26), QTime(23, 59, 59, 999), Qt::UTC);
    CHECK((thereAndBack(leapDay) == leapDay));
    CHECK((thereAndBack(deadline) == deadline));
    CHECK((thereAndBack(moment) == moment));
}

TEST_CASE("A moment of another time zone is kept as UTC")
{
    const QDateTime inBelgrade(QDate(2023, 6, 26), QTime(12, 0), Qt::OffsetFromUTC, 7200);
    const QDateTime stored = thereAndBack(inBelgrade);
    CHECK((stored == inBelgrade));
    CHECK((stored.timeSpec() == Qt::UTC));
}

TEST_CASE("Money keeps its minor units and currency")
{
    for (const Money money :
         {Money::eur(12'345, 67), Money::rsd(-1), Money{std::numeric_limits<qint64>::max(), Currency::Rsd}})
        CHECK((thereAndBack(money) == money));
}

TEST_CASE("Points of whole thousandths are kept exactly, and others are refused")
{
    CHECK((thereAndBack(Score::thousandths(12'125)) == Score::thousandths(12'125)));
    CHECK_THROWS_AS(thereAndBack(Score::fraction(1, 3)), ScoreError);
}

TEST_CASE("Enumerations, truth, ids and fractions keep their value")
{
    CHECK((thereAndBack(AssessmentMethod::Consensus) == AssessmentMethod::Consensus));
    CHECK(thereAndBack(true));
    CHECK_FALSE(thereAndBack(false));
    CHECK((thereAndBack(Id<Call>(7)) == Id<Call>(7)));
    CHECK(thereAndBack(44.3069) == 44.3069);
    CHECK(thereAndBack(-7) == -7);
}

TEST_CASE("What is absent stays absent, in one column and in two")
{
    CHECK_FALSE(thereAndBack(std::optional<QDate>()).has_value());
    CHECK_FALSE(thereAndBack(std::optional<Money>()).has_value());
    CHECK((thereAndBack(std::optional(Money::eur(5))) == Money::eur(5)));
    CHECK((thereAndBack(std::optional(QString(QLatin1StringView("")))).has_value()));
}

TEST_CASE("A value that is none of its kind says that the file is damaged")
{
    requireUnreadable<QDate>("SELECT '2023-02-30'");
    requireUnreadable<QDateTime>("SELECT 'yesterday'");
    requireUnreadable<WallTime>("SELECT '2023-06-26'");
    requireUnreadable<AssessmentMethod>("SELECT 'by lot'");
    requireUnreadable<Money>("SELECT 5, 'USD'");
    requireUnreadable<int>("SELECT 4294967296");
}
