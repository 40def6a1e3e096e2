// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"
#include "ui/payments/payment_texts.h"

namespace oslonac::ui {

/// An instalment of a case with where its money stands.
struct InstalmentRow {
    Id<Instalment> id;
    Instalment instalment;
    QString agreement;           ///< its number
    std::optional<Money> agreed; ///< what the agreement gives, for the share
    Money paid{0, Currency::Eur};
    PaymentState state = PaymentState::Planned; ///< of the payment that waits, or of the last one
    bool isLocked = false;                      ///< the case is closed
    std::vector<std::pair<Id<PartyReport>, QString>> reports{}; ///< of the case, with their titles

    /// The title of the one that is to be approved before it is paid; empty for none.
    [[nodiscard]] QString awaitedReport() const;

    /// Its part of the agreement in percent, rounded to whole ones; nothing without an amount.
    [[nodiscard]] std::optional<int> share() const;
};

[[nodiscard]] std::vector<InstalmentRow> instalmentRows(const CaseFile& of, QDate today);
/// Kind, amount, condition, day and the report it waits for can be changed in the list; a refused change says
/// why. `reports` gives the titles that are offered.
[[nodiscard]] std::vector<Column<InstalmentRow>> instalmentColumns(std::function<Language()> language,
                                                                   std::function<QStringList()> reports);

} // namespace oslonac::ui
