// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_grid.h"

#include <QHBoxLayout>

namespace oslonac::ui {

namespace {

constexpr int between = 16;

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout())
            emptyLayout(*inner);
        delete item;
    }
}

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(between);
}

void CardGrid::arrange(const CardColumns& columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto* row = static_cast<QHBoxLayout*>(layout());
    emptyLayout(*row);
    for (const auto& cards : columns) {
        auto* column = new QVBoxLayout;
        column->setSpacing(between);
        for (QWidget* card : cards)
            column->addWidget(card, card->sizePolicy().verticalStretch());
        row->addLayout(column, 1);
    }
}

} // namespace oslonac::ui
