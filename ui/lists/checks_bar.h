// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QHBoxLayout;

namespace oslonac::ui {

class Button;
class ElidedLabel;
class ListTable;
class RowChecks;

/// The row between filters and table of a list with checks: one box for all that are listed, how many records
/// are checked, and what can be done with these. Always there, so that no row moves when one is checked.
class ChecksBar final : public QFrame {
    Q_OBJECT

public:
    ChecksBar(ListTable& table, RowChecks& checks, QWidget* parent = nullptr);

    /// At the right, such as printing of the checked records. Where there is no room for its words, a button
    /// that can shrink shows its picture alone.
    void addAction(QWidget* button);
    [[nodiscard]] QCheckBox& box() { return *m_box; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggleListed();
    void show();
    void shareRoom();

    ListTable& m_table;
    RowChecks& m_checks;
    QHBoxLayout* m_row;
    QCheckBox* m_box;
    ElidedLabel* m_count;
    Button* m_clear;
};

} // namespace oslonac::ui
