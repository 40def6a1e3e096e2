// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cell_paste.h"
#include "ui/lists/record_list_model.h"

#include <QFrame>

class QLabel;

namespace oslonac::ui {

class Button;
class ListTable;

/// What of a paste cannot be written, cell by cell with the reason. Nothing is written before the officer
/// says so: what can be written, or nothing.
class PastePanel final : public QFrame {
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);
    ~PastePanel() override;

    void show(PastePlan plan);
    /// Of the cells that cannot be written, each row once.
    [[nodiscard]] QStringList rowNames() const;

Q_SIGNALS:
    void accepted(const std::vector<oslonac::ui::CellChange>& changes);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        qint64 id = 0;
        RejectedCell cell;
    };

    static std::vector<Column<Row>> columns();
    void retranslate();
    void decline();

    RecordListModel<Row> m_model;
    PastePlan m_plan;
    QLabel* m_heading;
    ListTable* m_table;
    Button* m_write;
    Button* m_nothing;
};

} // namespace oslonac::ui
