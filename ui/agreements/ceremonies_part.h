// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_batch.h"
#include "ui/agreements/ceremony_rows.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/row_checks.h"
#include "ui/printing/printer_choice.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class AgreementSides;
class Button;
class CeremonyForm;
class ListView;
class PagePreview;
class SegmentedControl;
struct Desk;

/// The ceremonies where agreements are signed: when and where, which agreements (a check puts one on the
/// ceremony at once), and the table on which the parties sign, as it prints.
class CeremoniesPart final : public Page {
    Q_OBJECT

public:
    explicit CeremoniesPart(const Desk& desk, QWidget* parent = nullptr);
    ~CeremoniesPart() override;

    [[nodiscard]] static Phrase tabTitle();
    QString title() const override { return tabTitle().text(); }
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The record is a ceremony.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void add();
    /// All agreements of the ceremony that are printed, on its day.
    void signPrinted();
    void writeList(BatchFormat format);
    void printList();
    void setPrinterChoice(PrinterChoice choice) { m_askPrinter = std::move(choice); }

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] ListView& agreements() { return *m_agreements; }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }
    [[nodiscard]] CeremonyForm& form() { return *m_form; }
    [[nodiscard]] Button& signButton() { return *m_sign; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void showCurrent();
    void showAgreements();
    void showPreview();
    void onChecksChanged();
    [[nodiscard]] std::optional<PaperDocument> paper() const;
    [[nodiscard]] Id<SigningCeremony> current() const;
    [[nodiscard]] std::vector<Id<Agreement>> printedHere() const;

    const Desk& m_desk;
    RecordListModel<CeremonyRow> m_model;
    RecordListModel<AgreementRow> m_agreementModel;
    RowChecks m_checks; ///< those of the ceremony that is shown
    bool m_showing = false;
    ListView* m_list;
    CeremonyForm* m_form;
    ListView* m_agreements;
    PagePreview* m_preview;
    AgreementSides* m_sides = nullptr;
    Button* m_sign;
    SegmentedControl* m_script;
    Button* m_pdf;
    Button* m_print;
    PrinterChoice m_askPrinter;
};

} // namespace oslonac::ui
