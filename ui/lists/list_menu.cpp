// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_menu.h"

#include "ui/lists/list_bars.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListMenu)
};

QString densityText(Density density)
{
    switch (density) {
    case Density::Compact:
        return Tr::tr("Compact rows");
    case Density::Usual:
        return Tr::tr("Usual rows");
    case Density::Roomy:
        return Tr::tr("Roomy rows");
    }
    return {};
}

void addDensities(QMenu& menu, ListTable& table)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, std::optional<Density> density) {
        QAction* choice = menu.addAction(text);
        choice->setCheckable(true);
        choice->setChecked(table.density() == density);
        group->addAction(choice);
        QObject::connect(choice, &QAction::triggered, &table,
                         [&table, density] { table.setDensity(density); });
    };
    add(Tr::tr("Rows as in the whole program"), std::nullopt);
    for (const auto& [density, code] : Codes<Density>::list)
        add(densityText(density), density);
}

void addOrder(QMenu& menu, ListTable& table, int column)
{
    const auto add = [&](const QString& text, auto work) {
        QObject::connect(menu.addAction(text), &QAction::triggered, &table, work);
    };
    ListProxy& proxy = table.proxy();
    add(Tr::tr("Order ascending"), [&proxy, column] { proxy.setSortKeys({{column, Qt::AscendingOrder}}); });
    add(Tr::tr("Order descending"), [&proxy, column] { proxy.setSortKeys({{column, Qt::DescendingOrder}}); });
    add(Tr::tr("Order by it next"), [&table, column] { table.sortBy(column, Qt::ShiftModifier); });
}

} // namespace

void showListMenu(ListTable& table, ListBars& bars, int column, const QPoint& place)
{
    QMenu menu(&table);
    addOrder(menu, table, column);
    const ColumnHead& head = table.list()->head(column);
    if (bars.tools() == ListTools::All) {
        menu.addSeparator();
        if (head.filter != FilterKind::None)
            QObject::connect(menu.addAction(Tr::tr("Filter by this column")), &QAction::triggered, &bars,
                             [&bars, key = head.key] { bars.editFilter(key); });
        QObject::connect(menu.addAction(Tr::tr("Choose columns")), &QAction::triggered, &bars,
                         &ListBars::chooseColumns);
    }
    menu.addSeparator();
    if (column > 0)
        QObject::connect(menu.addAction(Tr::tr("Hide this column")), &QAction::triggered, &table,
                         [&table, column] { table.header().setChosen(column, false); });
    QObject::connect(menu.addAction(Tr::tr("Columns as at first")), &QAction::triggered, &table,
                     [&table] { table.header().resetColumns(); });
    menu.addSeparator();
    addDensities(menu, table);
    menu.exec(place);
}

} // namespace oslonac::ui
