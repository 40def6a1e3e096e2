// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_words.h"

#include "core/exchange/application_rows.h"
#include "core/exchange/budget_import.h"
#include "core/exchange/score_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::Import)
};

const ImportColumn* columnOf(const QString& heading)
{
    for (const auto* columns :
         {&applicationColumns(), &scoreColumns(), &budgetColumns(), &expenditureColumns()}) {
        const auto known = std::ranges::find_if(
            *columns, [&](const ImportColumn& column) { return heading == QLatin1StringView(column.name); });
        if (known != columns->end())
            return &*known;
    }
    return nullptr;
}

} // namespace

QString columnInWords(const QString& heading)
{
    const ImportColumn* column = columnOf(heading);
    const QString words = column ? QCoreApplication::translate("oslonac::Import", column->words) : heading;
    if (words == heading)
        return heading;
    //: What a column of a table holds, and the heading it has in the table.
    return Tr::tr("%1 \"%2\"").arg(words, heading);
}

} // namespace oslonac
