// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"
#include "core/values/id.h"
#include "core/values/money.h"
#include "core/values/score.h"
#include "core/values/wall_time.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <type_traits>

namespace oslonac {

class Statement;

/// How a value of the domain stands in the file: one column as a rule; money takes two, minor units and
/// currency. Dates are ISO text, enumerations their codes, points thousandths, times of the journal UTC text.
template <typename Value>
struct Codec;

/// A value in the file is none of its kind: somebody wrote it past the program.
[[noreturn]] void throwUnreadableValue(const QString& value);

template <>
struct Codec<qint64> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, qint64 value);
    static qint64 take(Statement& statement);
};

template <>
struct Codec<int> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, int value);
    static int take(Statement& statement);
};

template <>
struct Codec<bool> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, bool value);
    static bool take(Statement& statement);
};

template <>
struct Codec<double> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, double value);
    static double take(Statement& statement);
};

template <>
struct Codec<QString> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, const QString& value);
    static QString take(Statement& statement);
};

template <>
struct Codec<QByteArray> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, const QByteArray& value);
    static QByteArray take(Statement& statement);
};

template <>
struct Codec<QDate> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, QDate value);
    static QDate take(Statement& statement);
};

template <>
struct Codec<QDateTime> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, const QDateTime& value);
    static QDateTime take(Statement& statement);
};

template <>
struct Codec<WallTime> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, const WallTime& value);
    static WallTime take(Statement& statement);
};

template <>
struct Codec<Score> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, Score value);
    static Score take(Statement& statement);
};

template <>
struct Codec<Money> {
    static constexpr int columns = 2;
    static void bind(Statement& statement, Money value);
    static Money take(Statement& statement);
};

template <typename Record>
struct Codec<Id<Record>> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, Id<Record> value)
    {
        Codec<qint64>::bind(statement, value.number());
    }
    static Id<Record> take(Statement& statement) { return Id<Record>(Codec<qint64>::take(statement)); }
};

template <Coded Enum>
struct Codec<Enum> {
    static constexpr int columns = 1;
    static void bind(Statement& statement, Enum value) { Codec<QString>::bind(statement, codeOf(value)); }
    static Enum take(Statement& statement)
    {
        const QString code = Codec<QString>::take(statement);
        const auto value = fromCode<Enum>(code);
        if (!value)
            throwUnreadableValue(code);
        return *value;
    }
};

void bindNothing(Statement& statement);
[[nodiscard]] bool nextIsNothing(const Statement& statement);
void skipColumns(Statement& statement, int columns);

template <typename Value>
struct Codec<std::optional<Value>> {
    static constexpr int columns = Codec<Value>::columns;
    static void bind(Statement& statement, const std::optional<Value>& value)
    {
        if (value) {
            Codec<Value>::bind(statement, *value);
            return;
        }
        for (int i = 0; i < columns; ++i)
            bindNothing(statement);
    }
    static std::optional<Value> take(Statement& statement)
    {
        if (!nextIsNothing(statement))
            return Codec<Value>::take(statement);
        skipColumns(statement, columns);
        return std::nullopt;
    }
};

} // namespace oslonac
