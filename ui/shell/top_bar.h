// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/language/language.h"

#include <QFrame>

#include <vector>

class QLabel;
class QMenu;
class QMenuBar;
class QToolButton;

namespace oslonac::ui {

class Button;
class SegmentedControl;

enum class BarWidth { Full, Narrow };

/// The top row: mark, menus, search, undo and redo, languages, help. When narrow, the menus stand behind one
/// button and the languages behind another.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QWidget* parent = nullptr);

    void setBarWidth(BarWidth width);
    void setLanguage(Language language);
    /// The search is shown once something answers it.
    void setSearchVisible(bool visible);
    [[nodiscard]] QMenu* menu(Menu which) const { return m_menus[size_t(which)]; }

Q_SIGNALS:
    void languageChosen(oslonac::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    QMenuBar* makeMenus(const Actions& actions);
    QToolButton* makeTool(QAction& action);
    void makeLanguages(const Actions& actions);
    void retranslate();

    const Actions& m_actions;
    std::vector<QMenu*> m_menus;
    QLabel* m_mark;
    QLabel* m_name;
    QMenuBar* m_menuBar;
    QToolButton* m_menuButton;
    Button* m_search;
    SegmentedControl* m_languages;
    QToolButton* m_languageButton;
};

} // namespace oslonac::ui
