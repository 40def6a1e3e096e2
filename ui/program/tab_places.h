// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace oslonac::ui {

/// A tab of a page, as it is called from other pages.
struct TabPlace {
    QString name;
    Place place;
};

/// Of the pages whose tabs are always the same, for the palette: the pages themselves need not be built. What
/// the page in sight has is left out; it tells of its tabs itself.
[[nodiscard]] std::vector<TabPlace> tabsElsewhere(std::optional<PageId> current);

} // namespace oslonac::ui
