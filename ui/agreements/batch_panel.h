// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/paper_kind.h"
#include "ui/agreements/agreement_batch.h"
#include "ui/agreements/agreement_rows.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QSpinBox;
class QToolButton;
class QHBoxLayout;
class QVBoxLayout;

namespace oslonac::ui {

class BatchLine;
class Button;
class ElidedLabel;
class SegmentedControl;
struct Desk;

/// What goes to paper next: the checked agreements, or the paper that is shown while none is checked; of
/// several agreements also their newest addenda. Says how many are ready and how many would print blanks, and
/// leads to these before anything is printed.
class BatchPanel final : public QFrame {
    Q_OBJECT

public:
    explicit BatchPanel(const Desk& desk, QWidget* parent = nullptr);

    /// Where the rows come from: by their checks, by the selection, or simply the current one.
    enum class Source { Checked, Selected, Shown };
    /// `addendum`: the page of this addendum of the one row is shown.
    void show(std::vector<AgreementRow> rows, Source source, std::optional<Id<Addendum>> addendum = {});
    using QWidget::show;
    void retranslate();
    /// Follows the preview; both scripts stay when both are chosen.
    void setScript(Script script);
    void setOpen(bool open);

    /// What would be printed now: without cancelled ones, and without those with blanks when they are
    /// skipped.
    [[nodiscard]] AgreementBatch batch() const;
    [[nodiscard]] int incompleteCount() const;
    /// Agreements, or addenda of them.
    [[nodiscard]] PaperKind kind() const;
    enum class Files { OneEach, OneForAll };
    [[nodiscard]] Files files() const;
    [[nodiscard]] QCheckBox& skipIncomplete() { return *m_skip; }
    [[nodiscard]] QCheckBox& oneEach() { return *m_oneEach; }
    [[nodiscard]] QSpinBox& copies() { return *m_copies; }
    [[nodiscard]] SegmentedControl& scripts() { return *m_scripts; }
    [[nodiscard]] SegmentedControl& kinds() { return *m_kinds; }
    [[nodiscard]] Button& pdfButton() { return *m_pdf; }
    [[nodiscard]] Button& odtButton() { return *m_odt; }
    [[nodiscard]] Button& printButton() { return *m_print; }
    [[nodiscard]] const std::vector<BatchLine*>& lines() const { return m_lines; }

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void pdfRequested();
    void odtRequested();
    void printRequested();
    /// This paper is to be seen, and its first missing value entered if it has one.
    void paperRequested(const oslonac::AgreementPaper& paper);
    /// All missing values of the batch are to be seen.
    void allMissingRequested();
    void scriptChosen(oslonac::Script script);

private:
    enum ScriptChoice { LatinOnly, CyrillicOnly, BothScripts };

    /// A paper of the batch with what its line says.
    struct Item {
        AgreementPaper paper;
        QString name;
        int missing = 0;
        int blanks = 0;
        bool isSigned = false;
    };

    [[nodiscard]] static QString headingOf(Source source);
    void build();
    QWidget* makeOptions();
    /// Folded, and with room for it, heading and buttons share one line.
    void placeButtons();
    void connectParts();
    void showList();
    [[nodiscard]] std::vector<Item> itemsOf(const AgreementRow& row) const;
    void collectItems();
    void addLineOf(const Item& item);
    void showButtons();
    void addLine(StatusKind kind, const QString& name, const QString& aside, std::function<void()> take);

    const Desk& m_desk;
    std::vector<AgreementRow> m_rows; ///< without cancelled ones
    std::vector<Item> m_items;
    Source m_source = Source::Shown;
    std::optional<Id<Addendum>> m_addendum;
    QToolButton* m_heading;
    ElidedLabel* m_facts;
    QHBoxLayout* m_head;
    QWidget* m_body;
    QWidget* m_buttons;
    QVBoxLayout* m_list;
    std::vector<BatchLine*> m_lines;
    QLabel* m_copiesLabel;
    QSpinBox* m_copies;
    SegmentedControl* m_kinds;
    SegmentedControl* m_scripts;
    QCheckBox* m_oneEach;
    QCheckBox* m_skip;
    Button* m_pdf;
    Button* m_odt;
    Button* m_print;
};

} // namespace oslonac::ui
