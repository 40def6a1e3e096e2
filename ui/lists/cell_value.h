// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_writer.h"

#include <QVariant>

namespace oslonac::ui {

/// What a cell holds, apart from how it is shown: filters, totals, order and export work on this. The same
/// type that reports write, so that what is on screen leaves the program as real numbers and dates.
using CellValue = TableCell;

/// One of the values a column of choices can have. The code is stable over languages and scripts.
struct ChoiceValue {
    QString code;
    QString text;

    friend bool operator==(const ChoiceValue& a, const ChoiceValue& b) { return a.code == b.code; }
};

/// Nothing, or an empty text.
[[nodiscard]] bool isBlank(const CellValue& value);
/// For ordering; null when blank.
[[nodiscard]] QVariant sortableOf(const CellValue& value);

/// What a row is ordered by in one column; made once a row. Missing values stand last in either direction.
struct OrderKey {
    bool missing = true;
    qint64 number = 0;
    QByteArray text;
};

/// Ascending, what is missing last.
[[nodiscard]] bool isBefore(const OrderKey& a, const OrderKey& b);

/// Texts in Serbian order; numbers, dates and moments by value. An empty text is missing.
[[nodiscard]] OrderKey orderKeyOf(const QVariant& value);

} // namespace oslonac::ui
