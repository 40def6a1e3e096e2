// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "ui/cases/case_texts.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"

namespace oslonac::ui {

/// A case in the list: whose it is, where it stands, its money and what is to be done next.
struct CaseRow {
    Id<Case> id;
    Id<Agreement> agreement;
    QString number;
    QString callCode;
    QString lotCode;
    QString partyLatin;
    QString partyCyrillic;
    std::optional<Id<Municipality>> municipality;
    std::optional<Money> amount; ///< that the agreement gives today
    CaseState state = CaseState::Waiting;
    QString stage; ///< of another kind, by its title
    QString month;
    QDate openedOn;
    std::optional<QDate> closedOn;
    std::optional<PaymentSums> sums;
    std::optional<CaseTask> nextTask;
    int openTasks = 0;
    int findings = 0;

    [[nodiscard]] QString party(Language language) const
    {
        return scriptOf(language) == Script::Cyrillic ? partyCyrillic : partyLatin;
    }
    [[nodiscard]] bool isOpen() const { return state != CaseState::Closed && state != CaseState::EndedEarly; }
};

/// In the order of the numbers of their agreements.
[[nodiscard]] std::vector<CaseRow> readCaseRows(const Connection& file, QDate today);
[[nodiscard]] std::vector<Column<CaseRow>> caseColumns(std::function<Language()> language);
/// The views the list comes with: by where the cases stand.
[[nodiscard]] std::vector<SavedView> caseViews();
/// How many different municipalities have a case that is open.
[[nodiscard]] int municipalitiesIn(const std::vector<CaseRow>& rows);

} // namespace oslonac::ui
