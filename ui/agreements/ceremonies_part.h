// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_batch.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/forms/text_field.h"
#include "ui/forms/value_field.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/row_checks.h"
#include "ui/printing/printer_choice.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class Button;
class DateField;
class FormBuilder;
class InspectorPanel;
class ListView;
class PagePreview;
class SegmentedControl;
struct Desk;

/// A signing ceremony with how many agreements are signed there.
struct CeremonyRow {
    Id<SigningCeremony> id;
    SigningCeremony ceremony;
    int agreements = 0;
    int signedCount = 0;
};

/// The ceremonies where agreements are signed: when and where, which agreements (a check puts one on the
/// ceremony at once), and the table on which the parties sign, as it prints.
class CeremoniesPart final : public Page {
    Q_OBJECT

public:
    explicit CeremoniesPart(const Desk& desk, QWidget* parent = nullptr);
    ~CeremoniesPart() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The record is a ceremony.
    void reveal(const Place& place) override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void add();
    void removeCurrent();
    /// All agreements of the ceremony that are printed, on its day.
    void signPrinted();
    void writeList(BatchFormat format);
    void printList();
    void setPrinterChoice(PrinterChoice choice) { m_askPrinter = std::move(choice); }

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] ListView& agreements() { return *m_agreements; }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }
    [[nodiscard]] LineField& name() { return *m_name; }
    [[nodiscard]] DateField& date() { return *m_date; }
    [[nodiscard]] LineField& hour() { return *m_hour; }
    [[nodiscard]] LineField& place() { return *m_place; }
    [[nodiscard]] Button& signButton() { return *m_sign; }

private:
    using CeremonyEdit = std::function<void(SigningCeremony&)>;

    void build();
    void makeForm();
    void connectParts();
    void showCurrent();
    void showForm(const std::optional<CeremonyRow>& row);
    void showAgreements();
    void showPreview();
    void onChecksChanged();
    [[nodiscard]] std::optional<PaperDocument> paper() const;
    [[nodiscard]] std::optional<QString> store(const CeremonyEdit& edit) const;
    [[nodiscard]] std::optional<QString> writeHour(const QString& text) const;
    [[nodiscard]] Id<SigningCeremony> current() const;
    [[nodiscard]] std::vector<Id<Agreement>> printedHere() const;

    const Desk& m_desk;
    RecordListModel<CeremonyRow> m_model;
    RecordListModel<AgreementRow> m_agreementModel;
    RowChecks m_checks; ///< those of the ceremony that is shown
    bool m_showing = false;
    ListView* m_list;
    InspectorPanel* m_panel;
    ListView* m_agreements;
    PagePreview* m_preview;
    LineField* m_name;
    DateField* m_date;
    LineField* m_hour;
    LineField* m_place;
    LineField* m_address;
    Button* m_remove;
    Button* m_sign;
    SegmentedControl* m_script;
    Button* m_pdf;
    Button* m_print;
    PrinterChoice m_askPrinter;
};

} // namespace oslonac::ui
