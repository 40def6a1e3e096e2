// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/paper_kind.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/lists/record_list_model.h"

#include <QWidget>

class QLabel;

namespace oslonac::ui {

class Button;
class ListView;
struct Desk;

/// A value that an agreement or its addendum would print as a blank.
struct GapRow {
    Id<GapRow> id; ///< its place in the list, from 1
    Id<Agreement> agreement;
    QString party;
    QString number;
    QString field; ///< "party_tax_number"; of an addendum "addendum.reason"
    QString what;
};

/// What is missing before printing, over a whole batch: Enter leads to the field. Stands where the page is
/// seen otherwise.
class GapsView final : public QWidget {
    Q_OBJECT

public:
    explicit GapsView(const Desk& desk, QWidget* parent = nullptr);
    ~GapsView() override;

    /// Of the agreements, or of their newest addenda.
    void show(const std::vector<AgreementRow>& rows, PaperKind kind);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] const RecordListModel<GapRow>& model() const { return m_model; }

Q_SIGNALS:
    /// The agreement of the gap that is current.
    void agreementPassed(qint64 agreement);
    void gapChosen(qint64 agreement, const QString& field);
    void closed();

private:
    const Desk& m_desk;
    RecordListModel<GapRow> m_model;
    QLabel* m_facts;
    Button* m_back;
    ListView* m_list;
};

} // namespace oslonac::ui
