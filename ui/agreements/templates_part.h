// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/template_rows.h"
#include "ui/forms/line_field.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace oslonac::ui {

class AgreementSides;
class Button;
class ElidedLabel;
class ListView;
class NoteList;
class PageBar;
class TemplateEditor;
class TemplateHead;
class TemplateTrial;
struct Desk;

/// The templates that papers are merged from: their text with the fields that can stand in it, and beside it
/// the very page for an agreement, made anew while the text is typed. A text that cannot be read keeps the
/// last good page and says its line.
///
/// What was typed is written as one step of undo when the editor and its list of fields are left, on
/// Ctrl+Enter, before another template is shown, and after a pause; half-done texts are written too.
class TemplatesPart final : public Page {
    Q_OBJECT

public:
    explicit TemplatesPart(const Desk& desk, QWidget* parent = nullptr);
    ~TemplatesPart() override;

    [[nodiscard]] static Phrase tabTitle();
    QString title() const override { return tabTitle().text(); }
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The record is a template.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    /// Writes what was typed, if anything was.
    void write();
    void copyCurrent();
    void restoreShipped();
    void deleteCurrent();
    /// What is waiting for a pause in the typing, now.
    void renderNow();

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] ListView& fields() { return *m_fields; }
    [[nodiscard]] TemplateEditor& editor() { return *m_editor; }
    [[nodiscard]] TemplateTrial& trial() { return *m_trial; }
    [[nodiscard]] LineField& name() { return *m_name; }
    [[nodiscard]] PageBar& bar() { return *m_bar; }
    [[nodiscard]] Button& restoreButton() { return *m_restore; }
    [[nodiscard]] Button& deleteButton() { return *m_delete; }
    /// What is said about the text below it.
    [[nodiscard]] QStringList problems() const { return m_said; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeEditorColumn();
    void connectParts();
    void connectTyping();
    void showCurrent();
    void showText(const TemplateRow& row);
    void showUse();
    void showFields();
    void render();
    void showPapers();
    void showProblems();
    void insertField(qint64 id);
    void onFocusChanged(const QWidget* now);
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] PaperKind kind() const;
    [[nodiscard]] std::optional<TemplateRow> current() const;

    const Desk& m_desk;
    RecordListModel<TemplateRow> m_model;
    RecordListModel<FieldRow> m_fieldModel;
    ListView* m_list;
    ListView* m_fields;
    PageBar* m_bar;
    LineField* m_name;
    ElidedLabel* m_use;
    Button* m_copy;
    Button* m_restore;
    Button* m_delete;
    TemplateHead* m_head = nullptr;
    TemplateEditor* m_editor;
    NoteList* m_problems;
    TemplateTrial* m_trial;
    AgreementSides* m_sides = nullptr;
    QTimer m_rendering; ///< a moment after the last key
    QTimer m_pause;     ///< typing that nobody leaves is written all the same
    Id<StoredTemplate> m_shown;
    QString m_written; ///< the text of the one that is shown, as it stands in the file
    QStringList m_said;
};

} // namespace oslonac::ui
