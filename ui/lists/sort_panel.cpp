// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sort_panel.h"

#include "ui/lists/list_model.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int margin = 12;

} // namespace

SortPanel::SortPanel(QWidget& owner, const ListModel& model, ListProxy& proxy, std::vector<SortKey> own)
    : PopupPanel(owner), m_model(model), m_proxy(proxy),
      m_list(new SearchList(EntryChecks::None, EntryOrder::Fixed, this))
{
    setAccessibleName(tr("Order"));
    m_list->setNames(tr("Find a column"), tr("Columns to order by"));
    m_list->setVisibleRows(12);
    auto* hint =
        new QLabel(tr("Enter orders by this column alone and turns its direction, Shift+Enter adds it as "
                      "the next one, Delete takes it out."),
                   this);
    hint->setProperty("use", u"hint"_s);
    hint->setWordWrap(true);
    auto* reset = new Button(ButtonKind::Usual, this);
    reset->setText(tr("As at first"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(8);
    rows->addWidget(m_list, 1);
    rows->addWidget(hint);
    rows->addLayout(buttons);
    setMinimumWidth(300 * textPercent() / 100);
    fill();
    connect(&proxy, &ListProxy::sortKeysChanged, this, &SortPanel::showKeys);
    connect(m_list, &SearchList::removed, this, &SortPanel::remove);
    connect(m_list, &SearchList::taken, this, [this](const QString& key, Qt::KeyboardModifiers modifiers) {
        if (!key.isEmpty())
            Q_EMIT sortRequested(m_model.columnOf(key), modifiers);
    });
    connect(reset, &QPushButton::clicked, this, [this, own = std::move(own)] { m_proxy.setSortKeys(own); });
}

void SortPanel::fill()
{
    std::vector<SearchEntry> entries;
    for (int column = 0; column < m_model.columnCount(); ++column)
        entries.push_back({m_model.head(column).key, m_model.head(column).titleText()});
    m_list->setEntries(entries);
    showKeys();
    if (!m_proxy.sortKeys().empty())
        m_list->setCurrentKey(m_model.head(m_proxy.sortKeys().front().column).key);
}

void SortPanel::showKeys()
{
    const auto& keys = m_proxy.sortKeys();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto key = std::ranges::find(keys, column, &SortKey::column);
        QString state;
        if (key != keys.end()) {
            const QString direction = key->order == Qt::AscendingOrder ? tr("ascending") : tr("descending");
            state = keys.size() > 1
                        ? tr("%1, %2", "place and direction").arg(key - keys.begin() + 1).arg(direction)
                        : direction;
        }
        m_list->setAside(m_model.head(column).key, state);
    }
}

void SortPanel::remove(const QString& key)
{
    std::vector<SortKey> keys = m_proxy.sortKeys();
    const int column = m_model.columnOf(key);
    if (std::erase_if(keys, [column](const SortKey& one) { return one.column == column; }) > 0)
        m_proxy.setSortKeys(std::move(keys));
}

} // namespace oslonac::ui
