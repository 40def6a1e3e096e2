// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_value.h"

#include "core/values/serbian_order.h"
#include "ui/language/language.h"

#include <bit>

namespace oslonac::ui {

namespace {

struct Sortable {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text.isEmpty() ? QVariant() : QVariant(text); }
    QVariant operator()(qint64 number) const { return QVariant(qlonglong(number)); }
    QVariant operator()(Score score) const
    {
        // Fractions in lowest terms: equal points give equal quotients.
        return double(score.numerator()) / double(score.denominator());
    }
    QVariant operator()(Money money) const
    {
        // Dinars and euros have no order between them: each currency stands together.
        constexpr int farApart = 58;
        return QVariant(qlonglong(money.minorUnits() + (qint64(money.currency()) << farApart)));
    }
    QVariant operator()(QDate date) const { return date; }
    QVariant operator()(const QDateTime& moment) const { return moment; }
};

/// Whole numbers in the order of the fractions they stand for.
qint64 inOrder(double number)
{
    const auto bits = std::bit_cast<qint64>(number);
    return bits < 0 ? bits ^ std::numeric_limits<qint64>::max() : bits;
}

} // namespace

bool isBlank(const CellValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return value.index() == 0 || (text && text->trimmed().isEmpty());
}

QVariant sortableOf(const CellValue& value)
{
    return std::visit(Sortable{}, value);
}

bool isBefore(const OrderKey& a, const OrderKey& b)
{
    if (a.missing != b.missing)
        return b.missing;
    return a.number != b.number ? a.number < b.number : a.text < b.text;
}

OrderKey orderKeyOf(const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return {false, value.toLongLong(), {}};
    case QMetaType::Double:
        return {false, inOrder(value.toDouble()), {}};
    case QMetaType::QDate:
        return {false, value.toDate().toJulianDay(), {}};
    case QMetaType::QDateTime:
        return {false, value.toDateTime().toMSecsSinceEpoch(), {}};
    case QMetaType::QByteArray:
        return {false, 0, value.toByteArray()};
    default:
        break;
    }
    const QString text = value.toString();
    // As the reader looks things up: В stands before У in Cyrillic, v after u in Latin.
    return text.isEmpty() ? OrderKey() : OrderKey{false, 0, sortKey(text, lettersOf(shownLanguage()))};
}

} // namespace oslonac::ui
