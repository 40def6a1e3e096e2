// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;

namespace oslonac::ui {

class ListBars;
class ListTable;

/// What can be done with a column, at its head: order, filter, hide, fit, choose columns, height of rows.
void showListMenu(ListTable& table, ListBars& bars, int column, const QPoint& place);

} // namespace oslonac::ui
