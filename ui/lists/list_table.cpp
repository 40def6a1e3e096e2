// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_table.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/row_delegate.h"
#include "ui/lists/selection_copy.h"
#include "ui/theme/type_scale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ListTable::ListTable(QWidget* parent) : QTableView(parent)
{
    auto* header = new ListHeader(m_proxy, this);
    setHorizontalHeader(header);
    setModel(&m_proxy);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(header, &ListHeader::sortRequested, this, &ListTable::sortBy);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
    applyRowHeight();
}

void ListTable::setList(ListModel& model)
{
    m_list = &model;
    m_proxy.setSourceModel(&model);
    keepSelection(model);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ListTable::spanGroupLines);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &ListTable::spanGroupLines);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &ListTable::spanGroupLines);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &ListTable::spanGroupLines);
    for (int column = 0; column < model.columnCount(); ++column)
        setColumnWidth(column, model.head(column).width * textPercent() / 100);
}

void ListTable::setRowHeight(int designHeight)
{
    m_designHeight = designHeight;
    applyRowHeight();
}

std::vector<qint64> ListTable::listedIds() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, 0);
        if (GroupLine(index.data(GroupRole).toInt()) == GroupLine::None)
            ids.push_back(index.data(IdRole).toLongLong());
    }
    return ids;
}

std::vector<qint64> ListTable::selectedIds() const
{
    std::vector<qint64> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows)
        ids.push_back(row.data(IdRole).toLongLong());
    return ids;
}

qint64 ListTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(IdRole).toLongLong() : 0;
}

void ListTable::setCurrentId(qint64 id)
{
    const int row = m_list ? m_list->rowOf(id) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_list->index(row, 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ListTable::copySelection() const
{
    if (auto copied = selectionAsMime(*this))
        QGuiApplication::clipboard()->setMimeData(copied.release());
}

void ListTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentId() != 0)
            Q_EMIT opened(currentId());
        return;
    }
    if (event->text() == u"/")
        return void(Q_EMIT narrowRequested());
    if (event->key() == Qt::Key_Escape)
        return void(Q_EMIT escaped());
    QTableView::keyPressEvent(event);
}

void ListTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void ListTable::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void ListTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_proxy.rowCount() > 0)
        setCurrentIndex(m_proxy.index(0, 0));
    viewport()->update();
}

void ListTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list)
        m_list->retranslate();
    if (event->type() == QEvent::FontChange)
        applyRowHeight();
}

void ListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentIdChanged(currentId());
}

void ListTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedIdsChanged();
}

void ListTable::sortBy(int column, Qt::KeyboardModifiers modifiers)
{
    std::vector<SortKey> keys = m_proxy.sortKeys();
    const auto place = std::ranges::find(keys, column, &SortKey::column);
    const bool known = place != keys.end();
    const SortKey key{column,
                      known && place->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (!(modifiers & Qt::ShiftModifier))
        keys = {key};
    else if (known)
        *place = key;
    else
        keys.push_back(key);
    m_proxy.setSortKeys(std::move(keys));
}

void ListTable::keepSelection(ListModel& model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptCurrent = currentId();
        m_keptColumn = std::max(0, currentIndex().column());
        m_keptSelection = selectedIds();
    });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_list->rowOf(m_keptCurrent);
        const QModelIndex current =
            row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_list->index(row, m_keptColumn));
        if (current.isValid())
            selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        for (const qint64 id : m_keptSelection) {
            if (const int place = m_list->rowOf(id); place >= 0)
                selectionModel()->select(m_proxy.mapFromSource(m_list->index(place, 0)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    });
}

void ListTable::spanGroupLines()
{
    clearSpans();
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (GroupLine(m_proxy.index(row, 0).data(GroupRole).toInt()) != GroupLine::None)
            setSpan(row, 0, 1, m_proxy.columnCount());
    }
}

void ListTable::applyRowHeight()
{
    const QFontMetrics metrics(fontFor(TextUse::Body));
    verticalHeader()->setDefaultSectionSize(std::max(m_designHeight, metrics.height() + 10));
}

void ListTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

} // namespace oslonac::ui
