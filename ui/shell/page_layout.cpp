// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_layout.h"

#include "ui/forms/inspector_panel.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace oslonac::ui {

namespace {

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

class SidesOfList final : public QSplitter {
public:
    SidesOfList(QWidget& list, QWidget* parent) : QSplitter(parent), m_list(list) {}

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
    auto* splitter = new SidesOfList(list, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QSplitter* listWithInspector(QWidget& list, QWidget& inspector, QWidget* parent)
{
    QSplitter* splitter = sidesOf(list, parent);
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
