// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_layout.h"

#include "ui/forms/inspector_panel.h"
#include "ui/shell/turn_bar.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace oslonac::ui {

namespace {

constexpr const char* regionProperty = "isRegion";

bool holdsFocus(const QWidget* region)
{
    const QWidget* focus = region ? region->window()->focusWidget() : nullptr;
    return focus && (region == focus || region->isAncestorOf(focus));
}

/// To where work in the region begins, or else to its first control. False when it has none.
bool enter(QWidget* region)
{
    QList<QWidget*> candidates = region ? region->findChildren<QWidget*>() : QList<QWidget*>();
    candidates.prepend(region);
    for (QWidget* proxy = region; proxy && proxy->focusProxy(); proxy = proxy->focusProxy())
        candidates.prepend(proxy->focusProxy());
    const auto first = std::ranges::find_if(candidates, [](const QWidget* widget) {
        return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    });
    if (first == candidates.end())
        return false;
    (*first)->setFocus(Qt::TabFocusReason);
    return true;
}

/// Of several parts beside each other one is the list, and Esc leads back to it.
class SidesOfList : public QSplitter {
public:
    SidesOfList(QWidget& list, QWidget* parent) : QSplitter(parent), m_list(list)
    {
        setHandleWidth(1);
        setChildrenCollapsible(false);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool leaves = event->key() == Qt::Key_Escape && !holdsFocus(&m_list);
        if (!leaves || !enter(&m_list))
            QSplitter::keyPressEvent(event);
    }

private:
    QWidget& m_list;
};

// px at 100 %, below which the inspector stands below the list. What is lettered small at the usual size,
// such as views and filters, folds there and has less to fold in large letters.
constexpr int roomForBoth = 784;
constexpr int roomInLargeText = 960;

// px, of the list and of the inspector below it: where there is less for both, they take turns, and of the
// one without the focus nothing but its bar is seen. Of a list in a low window, but not as low, the head and
// a row or two always stay.
constexpr int roomBelow = 240;
constexpr int roomAside = 84;

/// With large letters neither of the two keeps its words beside the other, so the inspector goes below.
class ListAndInspector final : public SidesOfList {
public:
    ListAndInspector(QWidget& list, QWidget* parent) : SidesOfList(list, parent)
    {
        connect(qApp, &QApplication::focusChanged, this, &ListAndInspector::followFocus);
    }

    /// Of the wider part alone: what does not fit is turned, and must not push the page out of the window.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::max(leastWidth(0), leastWidth(1)), QSplitter::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent* event) override
    {
        const bool isDone = QSplitter::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            fit();
            takeTurns();
        }
        return isDone;
    }
    QSplitterHandle* createHandle() override
    {
        auto* bar = new TurnBar(orientation(), this);
        connect(bar, &TurnBar::turnRequested, this,
                [this, bar] { enter(widget(bar->hidden() == TurnBar::Hidden::List ? 0 : 1)); });
        return bar;
    }

private:
    [[nodiscard]] int leastWidth(int place) const
    {
        const QWidget* part = widget(place);
        return part && !part->isHidden() ? std::max(part->minimumSizeHint().width(), part->minimumWidth())
                                         : 0;
    }
    void fit()
    {
        if (count() < 2) // the page takes its list away before the rest
            return;
        const int needed = textPercent() > 100 ? roomInLargeText : roomForBoth;
        const bool fits = width() * 100 >= needed * textPercent();
        if (const auto fitting = fits ? Qt::Horizontal : Qt::Vertical; fitting != orientation())
            turn(fitting);
    }
    void followFocus()
    {
        if (count() < 2)
            return;
        if (holdsFocus(widget(1)))
            m_isInPanel = true;
        else if (holdsFocus(widget(0)) || (isVisible() && holdsFocus(parentWidget())))
            m_isInPanel = false; // also what narrows the list from above both
        takeTurns();
    }
    void takeTurns()
    {
        if (count() < 2)
            return;
        const int needed = std::max(widget(0)->minimumSizeHint().height(), heightFor(roomBelow));
        const bool isTight = orientation() == Qt::Vertical && height() < needed + heightFor(roomBelow) &&
                             !widget(0)->isHidden() && !widget(1)->isHidden();
        if (isTight)
            showOnly(m_isInPanel ? 1 : 0);
        else
            showBoth();
    }
    [[nodiscard]] TurnBar& bar() const { return static_cast<TurnBar&>(*handle(1)); }
    void showOnly(int place)
    {
        bar().stand(place == 0 ? TurnBar::Hidden::Panel : TurnBar::Hidden::List);
        setHandleWidth(bar().barHeight());
        setChildrenCollapsible(true);
        if (sizes().at(1 - place) != 0)
            setSizes(place == 0 ? QList<int>{height(), 0} : QList<int>{0, height()});
    }
    void showBoth()
    {
        if (bar().hidden() == TurnBar::Hidden::None)
            return;
        bar().stand(TurnBar::Hidden::None);
        setHandleWidth(1);
        setChildrenCollapsible(false);
        if (orientation() == Qt::Vertical)
            setSizes({height() / 2, height() / 2});
    }
    void turn(Qt::Orientation to)
    {
        const bool goesBelow = to == Qt::Vertical;
        if (goesBelow) {
            m_beside = sizes();
            m_limits.clear();
            QList<QWidget*> panels{widget(1)};
            for (InspectorPanel* panel : widget(1)->findChildren<InspectorPanel*>())
                panels.append(panel);
            for (QWidget* panel : panels)
                m_limits.emplace_back(panel, panel->maximumWidth());
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

    bool m_isInPanel = false; ///< where the focus was last
    QList<int> m_beside;
    int m_listHeight = 0;                                    ///< least, beside the inspector
    std::vector<std::pair<QPointer<QWidget>, int>> m_limits; ///< of widths beside the list
};

} // namespace

void stackPage(QWidget& page, std::initializer_list<QWidget*> rows, QWidget& body)
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* row : rows)
        column->addWidget(row);
    column->addWidget(&body, 1);
}

QSplitter* sidesOf(QWidget& list, QWidget* parent)
{
    return new SidesOfList(list, parent);
}

QSplitter* listWithInspector(QWidget& list, QWidget& inspector, QWidget* parent)
{
    auto* splitter = new ListAndInspector(list, parent);
    splitter->addWidget(&list);
    splitter->addWidget(&inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    return splitter;
}

QWidget* panelOf(QWidget& page)
{
    const QList<InspectorPanel*> panels = page.findChildren<InspectorPanel*>();
    const auto seen = std::ranges::find_if(panels, &QWidget::isVisible);
    return seen == panels.end() ? nullptr : *seen;
}

void makeRegion(QWidget& part)
{
    part.setProperty(regionProperty, true);
}

std::vector<QWidget*> regionsIn(QWidget& page)
{
    std::vector<QWidget*> regions;
    if (QWidget* panel = panelOf(page))
        regions.push_back(panel);
    for (QWidget* part : page.findChildren<QWidget*>()) {
        if (part->isVisible() && part->property(regionProperty).toBool())
            regions.push_back(part);
    }
    std::ranges::stable_sort(regions, {}, [&page](const QWidget* region) { // column by column
        const QPoint place = region->mapTo(&page, QPoint());
        return std::pair(place.x(), place.y());
    });
    return regions;
}

void focusNextOf(const std::vector<QWidget*>& regions, int direction)
{
    // The innermost: a panel is a region of its own within its page.
    const auto inner = std::find_if(regions.rbegin(), regions.rend(), holdsFocus);
    const int count = int(regions.size());
    const int start = inner == regions.rend() ? count - 1 : int(regions.rend() - inner) - 1;
    for (int step = 1; step <= count; ++step) {
        if (enter(regions[size_t((start + direction * step + count * count) % count)]))
            return;
    }
}

bool takeFocusFromPart(QWidget& page, QWidget& tabs)
{
    QWidget* focused = page.window()->focusWidget();
    if (!page.isVisible() || focused == &tabs || (focused && tabs.isAncestorOf(focused)))
        return false;
    if (focused && page.isAncestorOf(focused))
        focused->clearFocus();
    return true;
}

} // namespace oslonac::ui
