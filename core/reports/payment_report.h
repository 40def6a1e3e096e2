// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/reports/report.h"

#include <QDate>

namespace oslonac {

class Texts;

/// Which payments a list for finance takes: of one call or of all, and those that stand at one step or all.
struct PaymentChoice {
    std::optional<Id<Call>> call{};
    std::optional<PaymentStatus> status{};
};

/// A payment with what it belongs to.
struct ListedPayment {
    const CaseFile* of = nullptr;
    const Instalment* instalment = nullptr;
    const Payment* payment = nullptr;
};

/// In the order of the agreements and instalments. Lives as long as the cases.
[[nodiscard]] std::vector<ListedPayment> paymentsAmong(const std::vector<CaseFile>& cases,
                                                       const PaymentChoice& choice);

/// The list that goes to finance (payment batch): to whom, on which account, how much, under which agreement
/// and request, and the sums by currency, each of its own. `day` is that on which it is made.
[[nodiscard]] Report paymentReport(const std::vector<ListedPayment>& payments, QDate day, Language language);

/// "requested", "checked" and so on, in the language of the texts.
[[nodiscard]] QString statusText(PaymentStatus status, const Texts& texts);

} // namespace oslonac
