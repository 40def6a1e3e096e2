// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_order.h"

#include "ui/lists/list_proxy.h"
#include "ui/lists/row_memory.h"

#include <algorithm>
#include <numeric>

namespace oslonac::ui {

void RowOrder::make(int rowCount, RowMemory* memory, const std::vector<SortKey>& keys)
{
    m_memory = memory;
    m_keys = &keys;
    m_rows.resize(memory ? size_t(rowCount) : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (!keys.empty())
        std::ranges::sort(m_rows, [this](int a, int b) { return comesBefore(a, b); });
}

void RowOrder::place(int first, int last)
{
    std::erase_if(m_rows, [&](int row) { return row >= first && row <= last; });
    for (int row = first; row <= last; ++row) {
        const auto at =
            std::ranges::lower_bound(m_rows, row, [this](int a, int b) { return comesBefore(a, b); });
        m_rows.insert(at, row);
    }
}

void RowOrder::shiftForInserted(int first, int count)
{
    shift(m_rows, first, count);
}

void RowOrder::cutRemoved(int first, int last)
{
    std::erase_if(m_rows, [&](int row) { return row >= first && row <= last; });
    shift(m_rows, last + 1, first - last - 1);
}

void RowOrder::shift(std::vector<int>& rows, int first, int count)
{
    for (int& row : rows)
        row += row >= first ? count : 0;
}

bool RowOrder::comesBefore(int a, int b) const
{
    for (const SortKey& key : *m_keys) {
        const std::vector<OrderKey>& keys = m_memory->orderKeys(key.column);
        const OrderKey& left = keys[size_t(a)];
        const OrderKey& right = keys[size_t(b)];
        if (left.missing != right.missing)
            return right.missing; // what is missing stands last in either order
        if (isBefore(left, right))
            return key.order == Qt::AscendingOrder;
        if (isBefore(right, left))
            return key.order == Qt::DescendingOrder;
    }
    return a < b;
}

} // namespace oslonac::ui
