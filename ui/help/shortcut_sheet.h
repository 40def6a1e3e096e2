// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/shell/page_catalogue.h"

#include <vector>

namespace oslonac::ui {

/// All keys of the program as tables, for one printed page: those of the catalogue by menu, the ways to the
/// pages of the window, those of lists and fields, and what single pages have beside them.
[[nodiscard]] QString shortcutSheet(const Actions& actions, const std::vector<PageId>& pages);

} // namespace oslonac::ui
