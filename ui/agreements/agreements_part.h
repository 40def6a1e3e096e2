// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_batch.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/row_checks.h"
#include "ui/printing/printer_choice.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace oslonac::ui {

class AgreementInspector;
class BatchPanel;
class Button;
class GapsView;
class ListAndPanel;
class ListView;
class AgreementSides;
class PageBar;
class PagePreview;
class PaperChooser;
struct Desk;

/// The list of agreements, the very page that will be printed, the data that can still be filled in, and what
/// goes to paper next.
class AgreementsPart final : public Page {
    Q_OBJECT

public:
    explicit AgreementsPart(const Desk& desk, QWidget* parent = nullptr);
    ~AgreementsPart() override;

    [[nodiscard]] static Phrase tabTitle();
    QString title() const override { return tabTitle().text(); }
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void writeFiles(BatchFormat format);
    void print();
    void printAddendum(Id<Addendum> addendum);
    void setPrinterChoice(PrinterChoice choice) { m_askPrinter = std::move(choice); }
    /// Leads to the field of an agreement, wherever it is entered.
    void enterMissing(Id<Agreement> agreement, const QString& field);
    /// To what is missing first on the paper; to the paper itself when nothing is.
    void enterFirstMissing(const AgreementPaper& paper);
    void showGaps();
    /// Where there is no room for all, in place of the page.
    void showData();
    [[nodiscard]] bool gapsAreShown() const;

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] RowChecks& checks() { return m_checks; }
    [[nodiscard]] AgreementInspector& inspector() { return *m_inspector; }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }
    [[nodiscard]] PaperChooser& paper() { return *m_paper; }
    [[nodiscard]] BatchPanel& batchPanel() { return *m_batch; }
    [[nodiscard]] GapsView& gaps() { return *m_gaps; }
    [[nodiscard]] PageBar& bar() { return *m_bar; }
    [[nodiscard]] const RecordListModel<AgreementRow>& model() const { return m_model; }

Q_SIGNALS:
    /// From an empty list: where agreements are drafted.
    void draftingRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildList();
    void connectParts();
    void connectBatch();
    void showCurrent();
    void showPreview(const AgreementDossier& dossier);
    void showBatch();
    void showDrafted();
    void giveRoom();
    void closeGaps();
    [[nodiscard]] PaperDocument shownPaper(const AgreementDossier& dossier) const;
    [[nodiscard]] std::vector<AgreementRow> batchRows() const;
    [[nodiscard]] Id<Agreement> current() const;
    [[nodiscard]] QStringList footer(const std::vector<qint64>& listed) const;

    const Desk& m_desk;
    RecordListModel<AgreementRow> m_model;
    RowChecks m_checks;
    PageBar* m_bar;
    ListView* m_list;
    Button* m_draft; ///< while there are none
    PagePreview* m_preview;
    PaperChooser* m_paper;
    GapsView* m_gaps;
    QStackedWidget* m_middle;
    AgreementInspector* m_inspector;
    BatchPanel* m_batch;
    QWidget* m_right;
    AgreementSides* m_sides;
    QSplitter* m_besideList;
    ListAndPanel* m_splitter;
    PrinterChoice m_askPrinter;
    Id<Agreement> m_shown;
    std::optional<bool> m_hadRoomForOptions; ///< of printing; nothing before the first size
};

} // namespace oslonac::ui
