// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace oslonac::ui {

enum class TabWay { Forward, Back };

/// Leads the focus to the control that Tab, or Shift+Tab, comes to inside `root`, round the ends; false when
/// there is none. For focusNextPrevChild() of a window. Controls follow each other as they are read: regions
/// in the order given, then rows from above, and what stands in a row from the left, a column whole before
/// the next. Qt's own chain would tell when they were made instead, and stops at a container that hands its
/// focus on.
bool goToTabStop(QWidget& root, TabWay way, const std::vector<QWidget*>& regions = {});

} // namespace oslonac::ui
