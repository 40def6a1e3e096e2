// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_state.h"
#include "ui/shell/place.h"
#include "ui/widgets/key_figure.h"

namespace oslonac::ui {

/// The figures at the top of the overview, in their order.
enum class OverviewFigure { Agreements, Agreed, Signed, Places, Due };
inline constexpr int overviewFigures = 5;

/// Zero, or what could not be read, says so.
[[nodiscard]] Figure figureOf(OverviewFigure which, const OverviewState& state);

/// "15 × 60,000 + 5 × 100,000"; how many agreements bring money where there are too many kinds to list.
[[nodiscard]] QString packagesText(const std::vector<PackageCount>& packages, Language language);

[[nodiscard]] QString spanText(DueSpan span);
/// "2 d late", "today", "in 14 d"; beyond two months there is no badge, because the date says enough.
struct DueBadge {
    StatusKind kind = StatusKind::None;
    QString text;
};
[[nodiscard]] DueBadge badgeOf(const DueItem& item, QDate today);

/// The date, without the year when it is this one: "10.03.", "10 Mar".
[[nodiscard]] QString dayText(QDate date, QDate today, Language language);

/// The part of the overview where open findings stand among due work.
inline constexpr QStringView findingsPart = u"findings";

/// Where the work on an item is done.
[[nodiscard]] Place placeOf(const DueItem& item);

} // namespace oslonac::ui
