// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"

#include <QAbstractListModel>
#include <QListView>

class QLabel;

namespace oslonac::ui {

class Button;
class LineField;
struct Desk;

/// One required document of one application.
struct ChecklistRow {
    RequiredDocument document;
    std::optional<DocumentState> state;
    QString note;
};

class ChecklistModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<ChecklistRow> rows);
    [[nodiscard]] const ChecklistRow& at(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] const std::vector<ChecklistRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ChecklistRow> m_rows;
};

/// The required documents as a list that is worked through with the keys: Space goes to the next state, 1, 2
/// and 3 say present, missing and not needed and go on to the next document, Delete leaves it unchecked.
class ChecklistView final : public QListView {
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int row, std::optional<oslonac::DocumentState> state);
    void noteRequested();
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyboardSearch(const QString&) override {}

private:
    void choose(std::optional<DocumentState> state);
};

/// The checklist of one application: its documents line by line, the note on the chosen one, and a step that
/// marks all that nobody has checked yet as present.
class DocumentChecklist final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentChecklist(const Desk& desk, QWidget* parent = nullptr);

    void show(const CallState& state, const Application& application);
    using QWidget::show;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ChecklistView& view() { return *m_view; }
    [[nodiscard]] LineField& note() { return *m_note; }
    void markRestPresent();

protected:
    void changeEvent(QEvent* event) override;

private:
    void write(int row, std::optional<DocumentState> state);
    [[nodiscard]] std::optional<QString> writeNote(const QString& note);
    void showCurrent();
    void retranslate();

    const Desk& m_desk;
    Id<Application> m_application;
    ChecklistModel m_model;
    ChecklistView* m_view;
    LineField* m_note;
    QLabel* m_hint;
    Button* m_rest;
};

} // namespace oslonac::ui
