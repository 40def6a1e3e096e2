// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/palette_lines.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace oslonac::ui {

/// Ctrl+K: one line to find any record or run any command, over the window it belongs to. Results come while
/// typing; arrows and Enter choose; Esc closes and gives the focus back.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    using Commands = std::function<QList<QAction*>()>;

    CommandPalette(QWidget& window, Commands commands);

    /// The open file's records; nothing when no file is open. The search must outlive its use here.
    void setSearch(const RecordSearch* search);
    /// Those of the last steps, to be offered before anything is typed.
    void setChanged(std::vector<RecordName> records);
    void open();
    void close();
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] const PaletteModel& model() const { return m_model; }

Q_SIGNALS:
    void recordChosen(const oslonac::RecordName& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeLine();
    QWidget* makeHints();
    void place();
    void update();
    void move(int direction, int steps);
    void choose(int row);
    bool handleKey(const QKeyEvent& event);
    void retranslate();

    QWidget& m_window;
    Commands m_commands;
    PaletteOffer m_offer;
    PaletteModel m_model;
    QFrame* m_card;
    QLabel* m_icon;
    QLineEdit* m_line;
    QLabel* m_count;
    QListView* m_list;
    QLabel* m_hints;
    QPointer<QWidget> m_focusBefore;
};

} // namespace oslonac::ui
