// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace oslonac::ui {

class ListTable;

/// How wide the widest cell of each chosen column is, with its margins, over all rows that the list has, seen
/// or not, so that filters do not move the columns. Of very long lists the first rows speak for the others.
[[nodiscard]] std::vector<int> contentWidths(const ListTable& table);

} // namespace oslonac::ui
