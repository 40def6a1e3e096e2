// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace oslonac::ui {

class EmptyState;
class ListModel;
class ListTable;
class OutlineTools;

/// Parts in an order of their own that keys walk from top to bottom: tools above them, a footer below, and
/// the first step in place of a list without any part. Insert asks for one more, Ctrl+Up and Ctrl+Down move
/// the current part, Delete deletes it; what is done is the owner's. The owner deletes it before its model.
class OutlineList final : public QWidget {
    Q_OBJECT

public:
    /// The column of the words takes what room is left.
    OutlineList(ListModel& model, int wordsColumn, QWidget* parent = nullptr);

    [[nodiscard]] ListTable& table() { return *m_table; }
    [[nodiscard]] OutlineTools& tools() { return *m_tools; }
    [[nodiscard]] EmptyState& empty() { return *m_empty; }
    void setFooter(const QString& footer);
    /// Between the parts and the footer.
    void addPanel(QWidget* panel);
    /// After each reading: parts, or what stands in their place; names and widths in the language of now.
    void showParts(bool hasParts);

Q_SIGNALS:
    void addRequested();
    void moveRequested(int places);
    void deleteRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    OutlineTools* m_tools;
    ListTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_footer;
    QVBoxLayout* m_column;
};

} // namespace oslonac::ui
