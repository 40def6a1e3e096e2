// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/reporting/report_rows.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class ListView;
class PageHeader;
class ReportInspector;
struct Desk;

/// Who owes which report and until when, over all cases: what is overdue, what waits to be checked, what was
/// approved. Steps are taken on one or on all selected rows.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Desk& desk, QWidget* parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The record is a report; the part is the key of a view.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] ReportInspector& inspector() { return *m_inspector; }
    [[nodiscard]] const RecordListModel<ReportRow>& model() const { return m_model; }

private:
    void build();
    void showSelected();
    void showFacts();

    const Desk& m_desk;
    RecordListModel<ReportRow> m_model;
    PageHeader* m_header;
    ListView* m_list;
    ReportInspector* m_inspector;
};

} // namespace oslonac::ui
