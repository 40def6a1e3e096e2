// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_writer.h"
#include "ui/widgets/popup_panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace oslonac::ui {

class Button;
class ListModel;

/// One column in all selected rows gets one value. Before anything is written it says in how many rows that
/// changes something and where it cannot be; the rest is one operation. Cells are emptied only when that is
/// asked for in so many words, never because nothing was typed.
class BulkEditPanel final : public PopupPanel {
    Q_OBJECT

public:
    /// `column` is proposed when it can be changed.
    BulkEditPanel(QWidget& owner, const ListModel& model, std::vector<int> rows, int column);

Q_SIGNALS:
    void accepted(const std::vector<oslonac::ui::CellChange>& changes, const oslonac::Operation& operation);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillColumns(int proposed);
    void proposeValues();
    void check();
    void accept();
    [[nodiscard]] int column() const;

    const ListModel& m_model;
    std::vector<int> m_rows;
    QComboBox* m_column;
    QLineEdit* m_value;
    QCheckBox* m_empty;
    QLabel* m_state;
    Button* m_accept;
    CheckedChanges m_checked;
};

} // namespace oslonac::ui
