// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/payments/payment_rows.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class Button;
class ListView;
class PageHeader;
class PaymentInspector;
struct Desk;

/// The payments of all cases by what they wait for, with the instalments that nobody requested yet. Steps are
/// taken on one or on all selected rows, and what is listed goes to finance as one list.
class PaymentsPage final : public Page {
    Q_OBJECT

public:
    explicit PaymentsPage(const Desk& desk, QWidget* parent = nullptr);
    ~PaymentsPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The record is a payment, or the negative one of an instalment; the part is the key of a view.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    /// The listed payments as finance gets them (payment_report.h).
    void writeForFinance();

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] PaymentInspector& inspector() { return *m_inspector; }
    [[nodiscard]] const RecordListModel<PaymentRow>& model() const { return m_model; }

private:
    void build();
    void showSelected();
    void showFacts();

    const Desk& m_desk;
    RecordListModel<PaymentRow> m_model;
    PageHeader* m_header;
    Button* m_finance;
    ListView* m_list;
    PaymentInspector* m_inspector;
};

} // namespace oslonac::ui
