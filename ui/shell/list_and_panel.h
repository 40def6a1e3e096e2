// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QPointer>
#include <QSplitter>

#include <functional>
#include <utility>
#include <vector>

namespace oslonac::ui {

class ListTable;
class TurnBar;

/// Of several parts beside each other one is the list, and Esc leads back to it.
class SidesOfList : public QSplitter {
    Q_OBJECT

public:
    SidesOfList(QWidget& list, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget& m_list;
};

/// A list and what belongs to its rows. Where both have too little room below each other they take turns: the
/// one that was worked in last is seen whole, and a bar stands for the other.
class ListAndPanel final : public SidesOfList {
    Q_OBJECT

public:
    enum class Standing {
        Beside,      ///< each other; below each other where large letters leave no room for that
        BesideIfLow, ///< as before, but below each other only where they take turns there
        Below,       ///< the panel always stands below its list
    };

    ListAndPanel(QWidget& list, QWidget& panel, Standing standing, QWidget* parent);

    /// Of the wider part alone: what does not fit is turned, and must not push the page out of the window.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isListAway() const;
    [[nodiscard]] bool isPanelAway() const;
    [[nodiscard]] bool takesTurns() const { return isListAway() || isPanelAway(); }
    /// It is seen from now on, where the two take turns, and has the focus.
    void turnToList();
    /// The panel may hold nothing that takes the focus: then the bar has it, which leads back.
    void turnToPanel();
    /// It is seen from now on, where the two take turns; the focus stays where it is unless that is the list.
    void showPanel();
    /// What the bar calls the panel, other than "Details".
    void setPanelName(const Phrase& name);
    [[nodiscard]] TurnBar& bar() const;
    /// px of the rows that stand above the two on their page and give way while these take turns: what is
    /// gained by that must not end the turns.
    void setRoomAbove(std::function<int()> roomAbove) { m_roomAbove = std::move(roomAbove); }

Q_SIGNALS:
    /// Another one is seen alone now, or both are.
    void turned();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSplitterHandle* createHandle() override;

private:
    [[nodiscard]] int leastWidth(int place) const;
    void fit();
    void followFocus();
    [[nodiscard]] bool isTight() const;
    void takeTurns();
    void showOnly(int place);
    void showBoth();
    void turn(Qt::Orientation to);
    void liftLimits();

    Standing m_standing;
    std::function<int()> m_roomAbove;
    bool m_isInPanel = false; ///< where the focus was last
    QList<int> m_beside;
    int m_listHeight = 0;                                    ///< least, beside the panel
    std::vector<std::pair<QPointer<QWidget>, int>> m_limits; ///< of widths beside the list
};

/// From a second list, where Esc first takes back what narrows it and what is selected in it.
void leadBackByEscape(ListTable& from, QWidget& to);
/// The part of the page that shows its panel and not its list is led back to the list. False when there is
/// none.
bool leadBackToList(QWidget& page);
/// A panel without controls that is out of sight while its list is seen. False for any other.
bool turnToPanel(QWidget* panel);

} // namespace oslonac::ui
