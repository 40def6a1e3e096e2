// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLabel;
class QToolButton;

namespace oslonac::ui {

class Button;
class ListLook;
class ListProxy;
class TabStrip;
struct SavedView;

/// The views of a list as tabs with live counts, and what can be done with the open one: saved when it was
/// changed, or changed back, renamed, taken away. Where the tabs do not fit, one field chooses the view; it
/// stands in the row of filters then.
class ViewStrip final : public QFrame {
    Q_OBJECT

public:
    ViewStrip(ListLook& look, ListProxy& proxy, QWidget* parent = nullptr);

    /// The field instead of the tabs, with the menu of the view beside it.
    [[nodiscard]] QWidget& field() { return *m_field; }
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Of a new view or a new name, below what was clicked.
    void askName();
    /// Tabs or field, by the room there is.
    void fitInto(int width);
    /// A list without records has nothing to look at in another way.
    void setOffered(bool offered);

    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void foldedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makeField();
    void countLater();
    void update();
    void showTabs();
    void showState();
    void fillMenu();
    void rename();
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] QStringList namesBeside(const SavedView* own) const;
    [[nodiscard]] QWidget& anchor();

    ListLook& m_look;
    ListProxy& m_proxy;
    TabStrip* m_tabs;
    QLabel* m_changed;
    Button* m_save;
    Button* m_overwrite;
    Button* m_revert;
    Button* m_bringBack;
    QToolButton* m_more;
    QWidget* m_field;
    QComboBox* m_choice;
    QToolButton* m_fieldMore;
    QTimer m_counting;
    int m_room = 0;
    bool m_folded = false;
    bool m_isOffered = true;
};

} // namespace oslonac::ui
