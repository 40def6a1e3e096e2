// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_batch.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class AgreementInspector;
class Button;
class ListView;
class PageHeader;
class PagePreview;
class SegmentedControl;
struct Desk;

/// The agreements of the file: list, the very page that will be printed, and the data that can still be
/// filled in.
class AgreementsPage final : public Page {
    Q_OBJECT

public:
    explicit AgreementsPage(const Desk& desk, QWidget* parent = nullptr);
    ~AgreementsPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    void reveal(const Place& place) override;
    void describe(Place& place) const override;

    void sign();
    void cancelCurrent();
    void writeFiles(BatchFormat format);
    void print();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] AgreementInspector& inspector() { return *m_inspector; }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }
    [[nodiscard]] const RecordListModel<AgreementRow>& model() const { return m_model; }

private:
    void build();
    void connectParts();
    void showCurrent();
    void showPreview(Id<Agreement> id);
    [[nodiscard]] Id<Agreement> current() const;
    void showBatchSize();
    [[nodiscard]] bool mayWriteInto(const QString& folder, BatchFormat format);
    /// What is selected, without cancelled ones.
    [[nodiscard]] AgreementBatch batch() const;
    [[nodiscard]] QString footer(const std::vector<qint64>& listed) const;

    const Desk& m_desk;
    RecordListModel<AgreementRow> m_model;
    PageHeader* m_header;
    ListView* m_list;
    PagePreview* m_preview;
    AgreementInspector* m_inspector;
    SegmentedControl* m_script;
    Button* m_pdf;
    Button* m_odt;
    Button* m_print;
};

} // namespace oslonac::ui
