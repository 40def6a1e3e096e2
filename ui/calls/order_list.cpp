// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/order_list.h"

#include "ui/theme/type_scale.h"

#include <QKeyEvent>

#include <algorithm>

namespace oslonac::ui {

OrderList::OrderList(QWidget* parent) : QListWidget(parent)
{
    setDragDropMode(InternalMove);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
}

void OrderList::show(const std::vector<std::pair<qint64, QString>>& things)
{
    clear();
    for (const auto& [id, name] : things) {
        auto* item = new QListWidgetItem(name, this);
        item->setData(Qt::UserRole, id);
        item->setSizeHint({0, heightFor(28)});
    }
    setCurrentRow(0);
    updateGeometry();
}

std::vector<qint64> OrderList::order() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < count(); ++row)
        ids.push_back(item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

void OrderList::moveCurrent(int places)
{
    const int from = currentRow();
    if (from < 0)
        return;
    const int to = std::clamp(from + places, 0, count() - 1);
    insertItem(to, takeItem(from));
    setCurrentRow(to);
}

QSize OrderList::sizeHint() const
{
    return {160, std::max(1, count()) * heightFor(28) + 4};
}

void OrderList::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    QListWidget::keyPressEvent(event);
}

} // namespace oslonac::ui
