// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/codec.h"

#include "core/storage/statement.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <utility>

namespace oslonac {

void throwUnreadableValue(const QString& value)
{
    throw StorageFault(
        StorageFaultKind::Corrupt,
        QCoreApplication::translate("oslonac::Codec",
                                    "The file holds a value that the program cannot read: %1")
            .arg(value),
        QCoreApplication::translate("oslonac::Codec", "The file was not changed."),
        QCoreApplication::translate("oslonac::Codec",
                                    "Open the newest backup, and keep the damaged file for repair."));
}

void bindNothing(Statement& statement)
{
    statement.bindNothing();
}

bool nextIsNothing(const Statement& statement)
{
    return statement.nextIsNothing();
}

void skipColumns(Statement& statement, int columns)
{
    statement.skip(columns);
}

void Codec<qint64>::bind(Statement& statement, qint64 value)
{
    statement.bindInteger(value);
}

qint64 Codec<qint64>::take(Statement& statement)
{
    return statement.takeInteger();
}

void Codec<int>::bind(Statement& statement, int value)
{
    statement.bindInteger(value);
}

int Codec<int>::take(Statement& statement)
{
    const qint64 stored = statement.takeInteger();
    if (!std::in_range<int>(stored))
        throwUnreadableValue(QString::number(stored));
    return static_cast<int>(stored);
}

void Codec<bool>::bind(Statement& statement, bool value)
{
    statement.bindInteger(value ? 1 : 0);
}

bool Codec<bool>::take(Statement& statement)
{
    return statement.takeInteger() != 0;
}

void Codec<double>::bind(Statement& statement, double value)
{
    statement.bindReal(value);
}

double Codec<double>::take(Statement& statement)
{
    return statement.takeReal();
}

void Codec<QString>::bind(Statement& statement, const QString& value)
{
    statement.bindText(value);
}

QString Codec<QString>::take(Statement& statement)
{
    return statement.takeText();
}

void Codec<QByteArray>::bind(Statement& statement, const QByteArray& value)
{
    statement.bindBlob(value);
}

QByteArray Codec<QByteArray>::take(Statement& statement)
{
    return statement.takeBlob();
}

void Codec<QDate>::bind(Statement& statement, QDate value)
{
    statement.bindText(value.toString(Qt::ISODate));
}

QDate Codec<QDate>::take(Statement& statement)
{
    const QString text = statement.takeText();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throwUnreadableValue(text);
    return date;
}

void Codec<QDateTime>::bind(Statement& statement, const QDateTime& value)
{
    statement.bindText(value.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime Codec<QDateTime>::take(Statement& statement)
{
    const QString text = statement.takeText();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        throwUnreadableValue(text);
    return time;
}

void Codec<WallTime>::bind(Statement& statement, const WallTime& value)
{
    statement.bindText(value.toIsoText());
}

WallTime Codec<WallTime>::take(Statement& statement)
{
    const QString text = statement.takeText();
    const auto time = WallTime::fromIsoText(text);
    if (!time)
        throwUnreadableValue(text);
    return *time;
}

void Codec<Score>::bind(Statement& statement, Score value)
{
    const auto thousandths = value.toThousandths();
    if (!thousandths)
        throw ScoreError("only points of whole thousandths are entered and kept");
    statement.bindInteger(*thousandths);
}

Score Codec<Score>::take(Statement& statement)
{
    return Score::thousandths(statement.takeInteger());
}

void Codec<Money>::bind(Statement& statement, Money value)
{
    statement.bindInteger(value.minorUnits());
    statement.bindText(codeOf(value.currency()));
}

Money Codec<Money>::take(Statement& statement)
{
    const qint64 minor = statement.takeInteger();
    return {minor, Codec<Currency>::take(statement)};
}

} // namespace oslonac
