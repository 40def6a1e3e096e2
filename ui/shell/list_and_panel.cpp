// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_and_panel.h"

#include "ui/forms/inspector_panel.h"
#include "ui/lists/list_proxy.h"
#include "ui/lists/list_table.h"
#include "ui/shell/focus_entry.h"
#include "ui/shell/turn_bar.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace oslonac::ui {

namespace {

// px at 100 %, below which the panel stands below the list. What is lettered small at the usual size, such as
// views and filters, folds there and has less to fold in large letters.
constexpr int roomForBoth = 784;
constexpr int roomInLargeText = 960;

// px, of the list and of the panel below it: where there is less for both, they take turns, and of the one
// without the focus nothing but its bar is seen. Of a list in a low window, but not as low, the head and a
// row or two always stay.
constexpr int roomBelow = 240; // at 100 %, and half of what the letters grow
constexpr int roomAside = 84;
// px at 100 %, of two that stand below each other in any window, beside a third: for a few rows of each.
constexpr int roomForFew = 300;

} // namespace

SidesOfList::SidesOfList(QWidget& list, QWidget* parent) : QSplitter(parent), m_list(list)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void SidesOfList::keyPressEvent(QKeyEvent* event)
{
    const bool leaves = event->key() == Qt::Key_Escape && !holdsFocus(&m_list);
    if (!leaves || !enter(&m_list))
        QSplitter::keyPressEvent(event);
}

ListAndPanel::ListAndPanel(QWidget& list, QWidget& panel, Standing standing, QWidget* parent)
    : SidesOfList(list, parent), m_standing(standing)
{
    if (standing == Standing::Below)
        setOrientation(Qt::Vertical);
    addWidget(&list);
    addWidget(&panel);
    connect(qApp, &QApplication::focusChanged, this, &ListAndPanel::followFocus);
}

QSize ListAndPanel::minimumSizeHint() const
{
    return {std::max(leastWidth(0), leastWidth(1)), QSplitter::minimumSizeHint().height()};
}

bool ListAndPanel::isListAway() const
{
    return count() > 1 && bar().hidden() == TurnBar::Hidden::List;
}

bool ListAndPanel::isPanelAway() const
{
    return count() > 1 && bar().hidden() == TurnBar::Hidden::Panel;
}

void ListAndPanel::turnToList()
{
    m_isInPanel = false;
    takeTurns();
    if (!enter(widget(0)))
        bar().step().setFocus(Qt::TabFocusReason);
}

void ListAndPanel::showPanel()
{
    m_isInPanel = true;
    takeTurns();
    if (isListAway() && holdsFocus(widget(0)))
        turnToPanel();
}

void ListAndPanel::turnToPanel()
{
    m_isInPanel = true;
    takeTurns();
    if (!enter(widget(1)))
        bar().step().setFocus(Qt::TabFocusReason);
}

void ListAndPanel::setPanelName(const Phrase& name)
{
    bar().setPanelName(name);
}

bool ListAndPanel::event(QEvent* event)
{
    const bool isDone = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fit();
        takeTurns();
    }
    return isDone;
}

void ListAndPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isListAway())
        return turnToList();
    SidesOfList::keyPressEvent(event);
}

QSplitterHandle* ListAndPanel::createHandle()
{
    auto* made = new TurnBar(orientation(), this);
    connect(made, &TurnBar::turnRequested, this, [this] {
        if (isListAway())
            turnToList();
        else
            turnToPanel();
    });
    return made;
}

TurnBar& ListAndPanel::bar() const
{
    return static_cast<TurnBar&>(*handle(1));
}

int ListAndPanel::leastWidth(int place) const
{
    const QWidget* part = widget(place);
    return part && !part->isHidden() ? std::max(part->minimumSizeHint().width(), part->minimumWidth()) : 0;
}

void ListAndPanel::fit()
{
    if (count() < 2 || m_standing == Standing::Below) // the page takes its list away before the rest
        return;
    const int needed = textPercent() > 100 ? roomInLargeText : roomForBoth;
    const bool fits = width() * 100 >= needed * textPercent() ||
                      (m_standing == Standing::BesideIfLow && height() >= 2 * roomBelow);
    if (const auto fitting = fits ? Qt::Horizontal : Qt::Vertical; fitting != orientation())
        turn(fitting);
}

void ListAndPanel::followFocus()
{
    if (count() < 2 || holdsFocus(&bar()))
        return;
    if (holdsFocus(widget(1)))
        m_isInPanel = true;
    else if (holdsFocus(widget(0)))
        m_isInPanel = false;
    else if (m_standing == Standing::Beside && isVisible() && holdsFocus(parentWidget()))
        m_isInPanel = false; // what narrows the list from above both
    takeTurns();
}

bool ListAndPanel::isTight() const
{
    if (orientation() == Qt::Horizontal || widget(0)->isHidden() || widget(1)->isHidden())
        return false;
    if (m_standing == Standing::Below)
        return height() * 100 < roomForFew * textPercent();
    const int below = roomBelow * (100 + std::max(100, textPercent())) / 200;
    const int room = m_roomAbove ? parentWidget()->height() - m_roomAbove() : height();
    return room < std::max(widget(0)->minimumSizeHint().height(), below) + below;
}

void ListAndPanel::takeTurns()
{
    if (count() < 2)
        return;
    if (isTight())
        showOnly(m_isInPanel ? 1 : 0);
    else
        showBoth();
}

void ListAndPanel::showOnly(int place)
{
    const auto hidden = place == 0 ? TurnBar::Hidden::Panel : TurnBar::Hidden::List;
    if (bar().hidden() != hidden) {
        bar().stand(hidden);
        Q_EMIT turned();
    }
    setHandleWidth(bar().barHeight());
    setChildrenCollapsible(true);
    if (sizes().at(1 - place) != 0)
        setSizes(place == 0 ? QList<int>{height(), 0} : QList<int>{0, height()});
}

void ListAndPanel::showBoth()
{
    if (bar().hidden() == TurnBar::Hidden::None)
        return;
    bar().stand(TurnBar::Hidden::None);
    Q_EMIT turned();
    setHandleWidth(1);
    setChildrenCollapsible(false);
    if (orientation() == Qt::Vertical)
        setSizes({height() / 2, height() / 2});
}

// What stands beside the list is as wide as its fields need; below it they have all the width there is.
void ListAndPanel::liftLimits()
{
    m_limits.clear();
    QList<QWidget*> panels{widget(1)};
    for (InspectorPanel* panel : widget(1)->findChildren<InspectorPanel*>())
        panels.append(panel);
    if (const auto* sides = qobject_cast<const QSplitter*>(widget(1))) {
        for (int place = 0; place < sides->count(); ++place)
            panels.append(sides->widget(place));
    }
    for (QWidget* panel : panels)
        m_limits.emplace_back(panel, panel->maximumWidth());
}

void ListAndPanel::turn(Qt::Orientation to)
{
    const bool goesBelow = to == Qt::Vertical;
    if (goesBelow) {
        m_beside = sizes();
        liftLimits();
    }
    setOrientation(to);
    // The hint of a list is more than it must have while the other one is worked in.
    if (goesBelow)
        m_listHeight = widget(0)->minimumHeight();
    widget(0)->setMinimumHeight(goesBelow ? heightFor(roomAside) : m_listHeight);
    for (const auto& [panel, limit] : m_limits) {
        if (panel)
            panel->setMaximumWidth(goesBelow ? QWIDGETSIZE_MAX : limit);
    }
    setSizes(goesBelow ? QList<int>{height() / 2, height() / 2} : m_beside);
}

namespace {

class EscapeFilter final : public QObject {
public:
    EscapeFilter(ListTable& from, QWidget& to) : QObject(&from), m_from(from), m_to(to) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isEscape = event->type() == QEvent::KeyPress &&
                              static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (isEscape && m_from.proxy().narrowing().isEmpty() && m_from.selectedCount() <= 1) {
            m_to.setFocus(Qt::OtherFocusReason);
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    ListTable& m_from;
    QWidget& m_to;
};

} // namespace

void leadBackByEscape(ListTable& from, QWidget& to)
{
    from.installEventFilter(new EscapeFilter(from, to));
}

bool leadBackToList(QWidget& page)
{
    for (ListAndPanel* sides : page.findChildren<ListAndPanel*>()) {
        if (sides->isVisible() && sides->isListAway()) {
            sides->turnToList();
            return true;
        }
    }
    return false;
}

bool turnToPanel(QWidget* panel)
{
    for (QWidget* part = panel; part && part->parentWidget(); part = part->parentWidget()) {
        auto* sides = qobject_cast<ListAndPanel*>(part->parentWidget());
        if (sides && sides->widget(1) == part && sides->isPanelAway()) {
            sides->turnToPanel();
            return true;
        }
    }
    return false;
}

} // namespace oslonac::ui
