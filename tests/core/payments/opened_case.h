// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/cases/case_operations.h"
#include "core/payments/payment_operations.h"
#include "core/payments/payment_sums.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"

namespace oslonac::test {

/// A signed agreement over 60,000 EUR with its case: the money of it is what the tests move.
struct OpenedCase {
    SampleAgreements sample;
    Workspace& workspace = sample.workspace();
    Id<Agreement> agreement = sample.signedAgreement();
    Id<Case> id = openCases(workspace, {sample.agreement(agreement)}).front();

    [[nodiscard]] const Connection& file() const { return workspace.file(); }
    [[nodiscard]] std::vector<InstalmentPayments> payments() const { return paymentsOf(file(), agreement); }
    [[nodiscard]] Instalment instalment(size_t place = 0) const { return payments().at(place).instalment; }
    [[nodiscard]] std::vector<Instalment> instalments() const
    {
        std::vector<Instalment> all;
        for (const InstalmentPayments& one : payments())
            all.push_back(one.instalment);
        return all;
    }
    [[nodiscard]] Payment payment(Id<Payment> of) const { return Records<Payment>(file()).get(of); }
    [[nodiscard]] PaymentSums sums() const { return sumsOf(payments()).value(); }
    [[nodiscard]] qint64 lastStep() const { return workspace.journal().nextUndo()->number; }

    Id<Payment> request(Money amount, size_t place = 0, QDate on = QDate(2023, 10, 10))
    {
        return requestPayment(workspace, {instalment(place).id, QStringLiteral("III-5/2023"), on, amount});
    }
    /// As far as paid.
    Id<Payment> pay(Money amount, size_t place = 0)
    {
        const Id<Payment> of = request(amount, place);
        checkPayments(workspace, {of}, {QDate(2023, 10, 11), QStringLiteral("Ana Primer")});
        authorisePayments(workspace, {of}, {QDate(2023, 10, 12), QStringLiteral("Marko Primer")});
        recordPayments(workspace, {of}, QDate(2023, 10, 13));
        return of;
    }
    /// An addendum with this amount, printed and signed.
    void changeAmount(Money amount)
    {
        Addendum addendum;
        addendum.agreementId = agreement;
        addendum.amount = amount;
        addendum.reason = QStringLiteral("izmena");
        addendum.id = addAddendum(workspace, addendum);
        markPrinted(workspace, {{agreement, QStringLiteral("adde"), addendum.id}});
        signAddendum(workspace, addendum.id, {QDate(2023, 10, 20), {}, {}});
    }
};

} // namespace oslonac::test
