// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/lists/column.h"
#include "ui/selection/ranked_rows.h"

#include <QDateTime>

namespace oslonac::ui {

/// A version of the decided list, or, without a decision, the list as it stands.
struct DecisionRow {
    static constexpr qint64 presentId = 1;

    qint64 id = presentId;
    std::optional<SelectionDecision> decision;
    SelectionList list;
    int differences = 0; ///< from the list as it stands
    QString recordedBy;
    QDateTime recordedAt;

    [[nodiscard]] Standing standing() const;
    [[nodiscard]] int count(SelectionStatus status) const;
    [[nodiscard]] std::vector<Money> awarded() const;
};

/// The list as it stands first, then the versions, newest first.
[[nodiscard]] std::vector<DecisionRow> decisionRows(const CallState& state, const Connection& file);
[[nodiscard]] std::vector<Column<DecisionRow>> decisionColumns(const CurrentTexts& texts);
/// "As it stands", "Version 2: 06-112/2023 of 01.08.2023."
/// "Version 2", or "Now" for the list as it stands.
[[nodiscard]] QString versionName(const DecisionRow& row);
[[nodiscard]] QString versionText(const DecisionRow& row, Language language);

} // namespace oslonac::ui
