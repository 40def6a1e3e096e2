// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <optional>
#include <span>

namespace oslonac::ui {

enum class PageId {
    Overview,
    Tasks,
    Calls,
    Cases,
    Agreements,
    Payments,
    Reports,
    MobileTeams,
    ActionPlans,
    Assessments,
    Trainings,
    Grants,
    Beneficiaries,
    Indicators,
    Programmes,
    Municipalities,
    Import,
    History,
    Settings
};

enum class RailSection { Work, Inclusion, Capacity, Records, Bottom };

/// A place the officer can go to. The rail shows those the window was given a page for, in this order.
struct PageEntry {
    PageId id;
    const char* key;
    Phrase title;
    const char* icon;
    RailSection section;
    int digit; ///< Ctrl and this digit; 0 for none
};

[[nodiscard]] std::span<const PageEntry> pageCatalogue();
[[nodiscard]] const PageEntry& pageEntry(PageId id);
[[nodiscard]] std::optional<PageId> pageWithKey(QStringView key);
/// Empty for sections without a heading.
[[nodiscard]] Phrase sectionTitle(RailSection section);

} // namespace oslonac::ui
