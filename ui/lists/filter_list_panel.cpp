// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_list_panel.h"

#include "ui/lists/filter_chip.h"
#include "ui/lists/filter_texts.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_proxy.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace oslonac::ui {

FilterListPanel::FilterListPanel(QWidget& owner, const ListModel& model, ListProxy& proxy)
    : PopupPanel(owner), m_proxy(proxy)
{
    setAccessibleName(tr("Filters of this list"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    for (const ColumnFilter& filter : proxy.filters()) {
        auto* chip = new FilterChip(ChipKind::Active, this);
        chip->setText(filterText(filter, model));
        chip->setToolTip(chip->text());
        chip->setAccessibleName(tr("Filter %1").arg(chip->text()));
        chip->installEventFilter(this);
        rows->addWidget(chip);
        const QString column = filter.column;
        connect(chip, &FilterChip::removeRequested, this, [this, column] { remove(column); });
        connect(chip, &QAbstractButton::clicked, this, [this, column] {
            closePanel();
            Q_EMIT editRequested(column);
        });
    }
    auto* add = new FilterChip(ChipKind::Adding, this);
    add->setText(tr("Filter"));
    add->setAccessibleName(tr("Add a filter"));
    add->installEventFilter(this);
    rows->addWidget(add);
    auto* none = new Button(ButtonKind::Quiet, this);
    none->setText(tr("Remove all filters"));
    rows->addWidget(none);
    connect(add, &QAbstractButton::clicked, this, [this] {
        closePanel();
        Q_EMIT addRequested();
    });
    connect(none, &QPushButton::clicked, this, [this] {
        closePanel();
        m_proxy.setFilters({});
    });
}

void FilterListPanel::remove(const QString& column)
{
    std::vector<ColumnFilter> filters = m_proxy.filters();
    std::erase_if(filters, [&column](const ColumnFilter& filter) { return filter.column == column; });
    closePanel();
    m_proxy.setFilters(std::move(filters));
}

bool FilterListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<FilterChip*>(watched)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return focusNextPrevChild(key == Qt::Key_Down);
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace oslonac::ui
