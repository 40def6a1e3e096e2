// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_grid.h"

#include <QHBoxLayout>

#include <algorithm>

namespace oslonac::ui {

namespace {

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout())
            emptyLayout(*inner);
        delete item;
    }
}

QVBoxLayout* columnOf(const std::vector<QWidget*>& cards)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(CardGrid::between);
    for (QWidget* card : cards)
        column->addWidget(card, card->sizePolicy().verticalStretch());
    const bool isFilled = std::ranges::any_of(
        cards, [](const QWidget* card) { return card->sizePolicy().verticalStretch() > 0; });
    if (!isFilled)
        column->addStretch(1); // or the cards would grow into it
    return column;
}

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(between);
}

void CardGrid::arrange(const CardColumns& columns, QWidget* wide)
{
    if (columns == m_columns && wide == m_wide)
        return;
    m_columns = columns;
    m_wide = wide;
    auto* rows = static_cast<QVBoxLayout*>(layout());
    emptyLayout(*rows);
    if (wide)
        rows->addWidget(wide);
    auto* row = new QHBoxLayout;
    row->setSpacing(between);
    for (const auto& cards : columns)
        row->addLayout(columnOf(cards), 1);
    rows->addLayout(row, 1);
}

} // namespace oslonac::ui
