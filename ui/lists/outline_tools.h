// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QMenu;

namespace oslonac::ui {

class Button;

/// What can be done with a list of parts, in one row above it: adding at the left, moving and deleting the
/// current part at the right. Where there is no room, the buttons that add fold into one menu.
class OutlineTools final : public QFrame {
    Q_OBJECT

public:
    explicit OutlineTools(QWidget* parent = nullptr);

    void addAdding(Button* button);
    void addTool(QWidget* tool);
    void setMovable(bool movable);
    void setDeletable(bool deletable);
    /// In the language of now; again when it changes.
    void retranslate();
    /// By the width of now; again when texts become longer.
    void fold();

Q_SIGNALS:
    void moveRequested(int places);
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillAddMenu();

    QHBoxLayout* m_tools;
    std::vector<Button*> m_adding;
    Button* m_add; ///< in place of them
    QMenu* m_addMenu;
    Button* m_up;
    Button* m_down;
    Button* m_delete;
};

} // namespace oslonac::ui
