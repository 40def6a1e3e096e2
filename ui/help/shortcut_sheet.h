// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

namespace oslonac::ui {

/// All keys of the program as tables, for one printed page: those of the catalogue by menu, the ways to the
/// pages, and those of lists and fields.
[[nodiscard]] QString shortcutSheet(const Actions& actions);

} // namespace oslonac::ui
