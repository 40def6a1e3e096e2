// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"
#include "ui/payments/payment_texts.h"

namespace oslonac::ui {

/// A payment in the list, or what of an instalment is still to be requested.
struct PaymentRow {
    qint64 id = 0; ///< of the payment; of the instalment, negative, while nothing is requested
    Id<Case> caseId;
    Id<Agreement> agreement;
    QString number; ///< of the agreement
    QString callCode;
    QString partyLatin;
    QString partyCyrillic;
    QString account;
    Instalment instalment;
    std::optional<Payment> payment;
    Money amount{0, Currency::Eur}; ///< what it takes of the instalment, or what is left of it
    bool isLive = true;             ///< its case is open and its agreement in force

    [[nodiscard]] QString party(Language language) const
    {
        return scriptOf(language) == Script::Cyrillic ? partyCyrillic : partyLatin;
    }
    [[nodiscard]] PaymentState state() const
    {
        return payment ? stateOf(statusOf(*payment)) : PaymentState::Planned;
    }
    [[nodiscard]] std::optional<PaymentAction> nextAction() const
    {
        return isLive ? nextActionOf(state()) : std::nullopt;
    }
};

/// Of one case, by instalment: its payments in order, then what is left of it.
[[nodiscard]] std::vector<PaymentRow> paymentRows(const CaseFile& of);
/// Of every case, in the order of the numbers of their agreements.
[[nodiscard]] std::vector<PaymentRow> readPaymentRows(const Connection& file);
[[nodiscard]] std::vector<Column<PaymentRow>> paymentColumns(std::function<Language()> language);
/// The views the list comes with: by what is to be done next.
[[nodiscard]] std::vector<SavedView> paymentViews();

} // namespace oslonac::ui
