// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/document_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

#include <memory>

class QLabel;
class QTemporaryDir;

namespace oslonac::ui {

/// The documents of a case. Enter opens one with the program of the system that is meant for it; one that is
/// kept in the file is written to a folder of its own first, where it may be looked at but not changed for
/// the case.
class DocumentsCard final : public ListCard {
    Q_OBJECT

public:
    explicit DocumentsCard(const Desk& desk, QWidget* parent = nullptr);
    ~DocumentsCard() override;

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    /// Asks for the file, then for what it is.
    void openNew() override;
    void openDocument(qint64 id);
    /// A copy of the chosen one where the officer says.
    void saveChosen();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] ChoiceField& kind() { return *m_kind; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] ChoiceField& place() { return *m_place; }
    /// The document of the call's checklist that this one is.
    [[nodiscard]] ChoiceField& item() { return *m_item; }
    /// What the checklist asks for and nobody attached yet.
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] const RecordListModel<DocumentRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    void showButtons();
    void showItems();
    [[nodiscard]] std::optional<QString> attach();

    Id<Case> m_case;
    std::vector<ChecklistItem> m_asked;      ///< documents of the call's checklist
    std::vector<ChecklistItem> m_unattached; ///< of those
    QString m_path;                          ///< of the file that is being attached
    RecordListModel<DocumentRow>& m_model;
    Button* m_open;
    Button* m_save;
    QLabel* m_missing;
    StepForm* m_form;
    ChoiceField* m_kind;
    LineField* m_title;
    LineField* m_note;
    ChoiceField* m_place;
    ChoiceField* m_item;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies for other programs
};

} // namespace oslonac::ui
