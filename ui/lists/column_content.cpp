// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_content.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/row_delegate.h"

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int rowsAsked = 500;
constexpr qsizetype lettersApart = 3; ///< texts shorter by more are not wider

int contentWidth(const ListTable& table, int column)
{
    const ListModel& model = *table.list();
    int widest = 0;
    qsizetype longest = 0;
    for (int row = 0; row < std::min(model.rowCount(), rowsAsked); ++row) {
        if (model.groupLine(row) != GroupLine::None)
            continue;
        const QModelIndex index = model.index(row, column);
        const qsizetype letters = index.data().toString().size();
        if (letters + lettersApart < longest)
            continue;
        longest = std::max(longest, letters);
        widest = std::max(widest, RowDelegate::widthOf(index, table));
    }
    return widest;
}

} // namespace

std::vector<int> contentWidths(const ListTable& table)
{
    std::vector<int> widths(size_t(table.list()->columnCount()), 0);
    for (const int column : table.header().chosenColumns())
        widths[size_t(column)] = contentWidth(table, column);
    return widths;
}

} // namespace oslonac::ui
