// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "core/values/language.h"
#include "ui/municipalities/merge_panel.h"

namespace oslonac::ui {

/// What two records say differently where both say something; names and kind of a unit of the registry are
/// no question. Where only one says something that is taken without asking.
[[nodiscard]] std::vector<Difference> differencesOf(const Organisation& kept, const Organisation& other);
[[nodiscard]] std::vector<Difference> differencesOf(const Contact& kept, const Contact& other,
                                                    Language language);

/// The record that stays, with what was chosen for each difference, in their order.
[[nodiscard]] Organisation mergedOf(Organisation kept, const Organisation& other,
                                    const std::vector<bool>& takesSecond);
[[nodiscard]] Contact mergedOf(Contact kept, const Contact& other, const std::vector<bool>& takesSecond);

} // namespace oslonac::ui
