// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_proxy.h"

#include "core/values/folding.h"
#include "core/values/serbian_order.h"
#include "ui/lists/list_model.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ListProxy::ListProxy(QObject* parent) : QSortFilterProxyModel(parent) {}

void ListProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    // Before the base class connects: it sorts in its own answers to these signals, and must not meet old
    // keys.
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::modelReset, this, &ListProxy::forget);
    }
    forget();
    QSortFilterProxyModel::setSourceModel(model);
}

void ListProxy::setSortKeys(std::vector<SortKey> keys)
{
    m_keys = std::move(keys);
    if (m_keys.empty())
        QSortFilterProxyModel::sort(-1);
    else if (sortColumn() == 0)
        invalidate();
    else
        QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
    Q_EMIT sortKeysChanged();
}

void ListProxy::setNarrowing(const QString& words)
{
    m_narrowing = words;
    m_words = foldedLoose(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    for (const SortKey& key : m_keys) {
        const QVariant& a = keyOf(left.row(), key.column);
        const QVariant& b = keyOf(right.row(), key.column);
        if (a.isNull() != b.isNull())
            return b.isNull(); // what is missing stands last in either order
        const QPartialOrdering order = QVariant::compare(a, b);
        if (order == QPartialOrdering::Less)
            return key.order == Qt::AscendingOrder;
        if (order == QPartialOrdering::Greater)
            return key.order == Qt::DescendingOrder;
    }
    return left.row() < right.row();
}

bool ListProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    return std::ranges::all_of(m_words,
                               [this, row](const QString& word) { return haystack(row).contains(word); });
}

const QVariant& ListProxy::keyOf(int row, int column) const
{
    if (m_cache.size() <= size_t(column))
        m_cache.resize(size_t(column) + 1);
    QHash<int, QVariant>& keys = m_cache[size_t(column)];
    auto place = keys.find(row);
    if (place == keys.end()) {
        QVariant value = sourceModel()->index(row, column).data(SortRole);
        if (value.typeId() == QMetaType::QString)
            value = sortKey(value.toString());
        place = keys.insert(row, value);
    }
    return *place;
}

const QString& ListProxy::haystack(int row) const
{
    auto place = m_haystacks.find(row);
    if (place == m_haystacks.end()) {
        QStringList texts;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            texts.append(sourceModel()->index(row, column).data().toString());
        place = m_haystacks.insert(row, foldedLoose(texts.join(u'\n')));
    }
    return *place;
}

void ListProxy::forget()
{
    m_cache.clear();
    m_haystacks.clear();
}

} // namespace oslonac::ui
