// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"
#include "ui/selection/ranked_rows.h"

namespace oslonac::ui {

/// An application as the list of a call shows it: what it says, and what review and ranking made of it.
struct ApplicationRow {
    Application application;
    QString applicant;
    QString lotCode;
    Currency currency = Currency::Eur; ///< of its lot
    int documents = 0;                 ///< mandatory ones
    int checked = 0;                   ///< present or not needed
    int missing = 0;
    bool isEligible = true;
    bool hasApproval = false;
    SelectionStatus status = SelectionStatus::Incomplete;
    QString statusText;
    QString statusName; ///< without its place in the reserve, for filters
    StatusKind statusKind = StatusKind::None;
    std::optional<int> reservePosition;
    int openFindings = 0;
};

[[nodiscard]] std::vector<ApplicationRow> applicationRows(const CallState& state, const Texts& texts);
[[nodiscard]] std::vector<Column<ApplicationRow>> applicationColumns(const CurrentTexts& texts);
/// The views the list comes with: by what is to be looked into.
[[nodiscard]] std::vector<SavedView> applicationViews();
/// Counts and the sum of what is requested, for the foot of the list.
[[nodiscard]] QStringList applicationsFooter(const std::vector<const ApplicationRow*>& listed,
                                             Language language);

} // namespace oslonac::ui
