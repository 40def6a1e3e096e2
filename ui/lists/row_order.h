// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace oslonac::ui {

class RowMemory;
struct SortKey;

/// All rows of a list in the order of some keys; kept while filters change, so that narrowing never sorts.
class RowOrder final {
public:
    [[nodiscard]] const std::vector<int>& rows() const { return m_rows; }
    /// `memory` null: no rows.
    void make(int rowCount, RowMemory* memory, const std::vector<SortKey>& keys);
    /// The rows from `first` to `last` changed: each goes to its place among the others.
    void place(int first, int last);
    /// Rows came or went in the model; those that came still need their place.
    void shiftForInserted(int first, int count);
    void cutRemoved(int first, int last);

    /// What both do to any list of rows.
    static void shift(std::vector<int>& rows, int first, int count);

private:
    [[nodiscard]] bool comesBefore(int a, int b) const;

    RowMemory* m_memory = nullptr;
    const std::vector<SortKey>* m_keys = nullptr;
    std::vector<int> m_rows;
};

} // namespace oslonac::ui
