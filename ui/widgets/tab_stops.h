// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace oslonac::ui {

enum class TabWay { Forward, Back };

/// Leads the focus to the control that Tab, or Shift+Tab, comes to inside `root`, round the ends; false when
/// there is none. For focusNextPrevChild() of a window: Qt's own walk stops at a container that hands its
/// focus on, a page to its list, and so jumps over all that stands before the list. Regions are gone through
/// in the order given, each as its widgets are chained: what is built on its first visit stands last in Qt's
/// own chain, wherever it is seen.
bool goToTabStop(QWidget& root, TabWay way, const std::vector<QWidget*>& regions = {});

} // namespace oslonac::ui
