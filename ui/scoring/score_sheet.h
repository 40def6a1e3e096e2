// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/mark.h"

#include <QTableView>

#include <functional>

class QLabel;
class QLineEdit;

namespace oslonac::ui {

class ScoreSheetModel;

/// The sheet in which marks are typed, with the keys of a spreadsheet: arrows move, typing overwrites, F2
/// edits, Enter goes down, Tab goes on (at the end of a line to the next one), Delete clears, Ctrl+C and
/// Ctrl+V copy and paste blocks. A value off the scale is refused in its cell, with the reason below it.
class ScoreSheet final : public QTableView {
    Q_OBJECT

public:
    /// Writes the mark, or takes it away; gives the reason when it cannot.
    using Commit = std::function<std::optional<QString>(const MarkPlace&, std::optional<Score>)>;

    explicit ScoreSheet(ScoreSheetModel& sheet, QWidget* parent = nullptr);

    void setCommit(Commit commit) { m_commit = std::move(commit); }
    void setWritable(bool writable) { m_writable = writable; }
    /// A text that was refused, and the cell it waits in.
    struct RefusedMark {
        MarkPlace place;
        QString text;
        QString name; ///< of the place
        QString reason;
    };
    /// It waits also while the sheet shows other rows or another assessor, and is in its cell again with it.
    [[nodiscard]] const std::optional<RefusedMark>& waiting() const { return m_waiting; }
    /// Those of another call make room for good: the window says which mark and why.
    void giveUpRefused();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QLineEdit& editor() const { return *m_editor; }
    [[nodiscard]] QString refusal() const;
    void copyBlock() const;
    /// The one that is current and selected.
    void choose(const QModelIndex& cell);

Q_SIGNALS:
    void pasteRequested(const QString& text);
    void clearRequested();
    void remarkRequested();
    void assessorStepped(int step);
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyboardSearch(const QString&) override {}

private:
    enum class Step { Stay, Down, Up, Next, Previous };

    void begin(const QString& text, bool select);
    /// True when the editor is closed now.
    bool finish(Step step);
    void cancel();
    void holdRefused();
    void tellWaiting();
    void putRefusedBack();
    [[nodiscard]] bool move(Step step);
    [[nodiscard]] bool handleOwnKey(const QKeyEvent& event);
    [[nodiscard]] bool handleEditorKey(const QKeyEvent& event);
    void placeEditor();
    void sayRefusal(const QString& reason);
    void fitColumns();
    void spanConflicts();

    ScoreSheetModel& m_sheet;
    Commit m_commit;
    bool m_writable = true;
    QPersistentModelIndex m_edited;
    std::optional<RefusedMark> m_waiting; ///< while it has no cell in sight
    QLineEdit* m_editor;
    QLabel* m_refusal;
};

} // namespace oslonac::ui
