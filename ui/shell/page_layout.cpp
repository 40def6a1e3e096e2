// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_layout.h"

#include "ui/forms/inspector_panel.h"
#include "ui/shell/focus_entry.h"
#include "ui/shell/list_and_panel.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace oslonac::ui {

namespace {

constexpr const char* regionProperty = "isRegion";

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

QWidget* rowOfTabs(QWidget& tabs, QWidget* parent)
{
    constexpr int margin = 12; // px; a tab has its own besides
    auto* row = new QFrame(parent);
    row->setObjectName(QStringLiteral("tabRow"));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(margin, 0, margin, 0);
    column->addWidget(&tabs);
    return row;
}

QSplitter* sidesOf(QWidget& list, QWidget* parent)
{
    return new SidesOfList(list, parent);
}

QSplitter* listWithInspector(QWidget& list, QWidget& inspector, QWidget* parent)
{
    auto* splitter = new ListAndPanel(list, inspector, ListAndPanel::Standing::Beside, parent);
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
    for (ListAndPanel* sides : page.findChildren<ListAndPanel*>()) {
        const auto isIn = [sides](const QWidget* region) { return sides->widget(1)->isAncestorOf(region); };
        if (sides->isVisible() && sides->takesTurns() && std::ranges::count(regions, sides->widget(1)) == 0 &&
            std::ranges::none_of(regions, isIn))
            regions.push_back(sides->widget(1)); // its bar names the key that leads there
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
        QWidget* region = regions[size_t((start + direction * step + count * count) % count)];
        if (enter(region) || turnToPanel(region))
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
