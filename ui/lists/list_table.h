// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/density.h"
#include "ui/lists/list_proxy.h"
#include "ui/lists/selection_keeper.h"

#include <QTableView>

namespace oslonac::ui {

class CellEditing;
class ListHeader;
class ListModel;
class RowChecks;

/// The most lines that a cell of a row has.
enum class RowLines { One, Two };

/// The table of a list: whole rows are selected, one hairline a row, keys instead of search-by-typing, and
/// selection and current cell survive filters and a reset of the model.
///
/// Keys: arrows walk the cells, Home and End go to the first and last row, Shift selects on the way, Space
/// marks a row and keeps the marks while one walks on, Enter opens the record or edits the cell, F2 edits,
/// letters write into a cell that can be changed and are commands, in either script, everywhere else.
class ListTable final : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    void setList(ListModel& model);
    [[nodiscard]] ListModel* list() const { return m_list; }
    [[nodiscard]] ListProxy& proxy() { return m_proxy; }
    [[nodiscard]] const ListProxy& proxy() const { return m_proxy; }
    [[nodiscard]] CellEditing& editing() { return *m_editing; }
    [[nodiscard]] ListHeader& header() { return *m_header; }
    [[nodiscard]] const ListHeader& header() const { return *m_header; }
    /// px at 100 % and usual density: 32, 36 with a score, 44 for two lines.
    void setRowHeight(int designHeight);
    /// For rows that hold two lines in the height of one.
    void setRowHeight(int designHeight, RowLines lines);
    /// px at the left and the right edge, those of a page if not set: a card has others. For lists without a
    /// header.
    void setInset(int inset) { m_inset = inset; }
    [[nodiscard]] int inset() const { return m_inset; }
    /// Instead of the density of the program; nothing to follow it again.
    void setDensity(std::optional<Density> density);
    [[nodiscard]] std::optional<Density> density() const { return m_density; }
    /// Rows get a check box, and Space checks them instead of marking them.
    void setChecks(RowChecks& checks);
    [[nodiscard]] const RowChecks* checks() const { return m_checks; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    [[nodiscard]] std::vector<qint64> listedIds() const;
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    /// What a step is taken on: several selected records, otherwise the current one.
    [[nodiscard]] std::vector<qint64> chosenIds() const;
    [[nodiscard]] int selectedCount() const;
    /// Rows of the model, in the shown order, without lines between records.
    [[nodiscard]] std::vector<int> listedRows() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Among the shown rows; -1 when the record is not shown.
    [[nodiscard]] int placeOf(qint64 id) const;
    /// 0 when no row is current.
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    void setCurrentCell(qint64 id, int column);
    /// The one that stands in for what was chosen before is chosen now.
    void chooseCurrent() { m_keeper.choose(currentId()); }
    /// Becomes current when it is listed: now, or after the next reading.
    void keepCurrentId(qint64 id);
    void selectOnlyCurrent();
    /// Those of the records that are shown; the first of them becomes current.
    void selectIds(const std::vector<qint64>& ids);
    void sortBy(int column, Qt::KeyboardModifiers modifiers);
    void copySelection() const;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();
    void opened(qint64 id);
    void narrowRequested();
    void escaped();
    /// Ctrl+V.
    /// F2 on a cell that is not changed here.
    void editRefused();
    void pasteRequested();
    /// A single letter, small and in Latin, whatever the keyboard writes.
    void letterTyped(QChar letter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyboardSearch(const QString&) override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    [[nodiscard]] bool takeKey(QKeyEvent* event);
    [[nodiscard]] bool takeText(const QKeyEvent& event);
    void openCurrent();
    void makeCurrent(const QModelIndex& cell);
    /// Whoever works in the list stands on a record.
    void standOnFirst();
    void markCurrent();
    void toggleChecks();
    void bringBackSelection();
    void applyRowHeight();
    void measureColumns();
    void leaveUnseenColumn();
    void spanGroupLines();
    void setHoveredRow(int row);

    ListProxy m_proxy;
    ListHeader* m_header;
    CellEditing* m_editing = nullptr;
    ListModel* m_list = nullptr;
    RowChecks* m_checks = nullptr;
    bool m_pressedBox = false; ///< the mouse went down on a check box: nothing else follows
    int m_designHeight = 32;
    RowLines m_rowLines = RowLines::One;
    int m_inset = 24;
    std::optional<Density> m_density;
    int m_hoveredRow = -1;
    bool m_marking = false; ///< rows were marked with Space: arrows leave the selection alone
    SelectionKeeper m_keeper;
};

} // namespace oslonac::ui
