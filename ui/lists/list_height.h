// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oslonac::ui {

class ListTable;

/// px that a list needs for its header, so many rows and its footer: for a list within a card, which shows
/// all of its rows while the page around it scrolls.
[[nodiscard]] int heightForRows(const ListTable& table, int rows);

} // namespace oslonac::ui
