// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"

#include <QVariant>

namespace oslonac {

/// How the value of a column is shown to people.
enum class FieldKind { Text, Number, Flag, Date, WallTime, Points, Percent, Code, Record, Long, Hidden };

/// A column of the schema in people's words. An amount stands in two columns (_minor and _currency) and has
/// one name; both lead to it.
struct FieldName {
    QString title;
    FieldKind kind = FieldKind::Text;
};

/// By the column's name, which means the same in every table. Throws std::logic_error for a column that
/// nobody named; a test holds the names to the live schema.
[[nodiscard]] FieldName fieldName(const QString& column, const Texts& texts);

/// The same title before it is translated, by the column's name or the stem of an amount's; nothing where
/// there is none.
[[nodiscard]] const char* fieldTitle(const QString& column);
inline constexpr const char* fieldTitleContext = "oslonac::FieldNames";

/// Whether what stands in the column is a code, which people know by other words.
[[nodiscard]] bool isSaidByWords(const QString& column);
/// Whether a column keeps points, so that a value of it is written with the mark of the language.
[[nodiscard]] bool isPoints(const QString& column);

/// Whether the column is one of the two of an amount.
[[nodiscard]] bool isAmountColumn(const QString& column);
/// "amount" of "amount_minor" and "amount_currency".
[[nodiscard]] QString amountStem(const QString& column);

/// A single value of a field in words; empty for nothing. Amounts and records are the caller's
/// (change_words).
[[nodiscard]] QString fieldText(FieldKind kind, const QVariant& value, const Texts& texts);

} // namespace oslonac
