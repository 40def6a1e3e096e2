// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_table.h"

#include "core/values/script.h"
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

ListTable::ListTable(QWidget* parent) : QTableView(parent), m_header(new ListHeader(m_proxy, this))
{
    setHorizontalHeader(m_header);
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
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_header, &ListHeader::sortRequested, this, &ListTable::sortBy);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, m_header, &ListHeader::rememberWidth);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
    connect(&m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::rememberSelection);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ListTable::bringBackSelection);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ListTable::spanGroupLines);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &ListTable::spanGroupLines);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &ListTable::spanGroupLines);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &ListTable::spanGroupLines);
    applyRowHeight();
}

void ListTable::setList(ListModel& model)
{
    m_list = &model;
    // Before the proxy's own answer: nothing of the model may be asked any more.
    connect(&model, &QObject::destroyed, this, [this] { m_list = nullptr; });
    m_proxy.setSourceModel(&model);
    m_header->setDesign(model);
}

void ListTable::setRowHeight(int designHeight)
{
    m_designHeight = designHeight;
    applyRowHeight();
}

void ListTable::setDensity(std::optional<Density> density)
{
    m_density = density;
    applyRowHeight();
}

std::vector<qint64> ListTable::listedIds() const
{
    std::vector<qint64> ids;
    for (const int row : listedRows())
        ids.push_back(m_list->idAt(row));
    return ids;
}

std::vector<qint64> ListTable::selectedIds() const
{
    std::vector<qint64> ids;
    for (const int row : selectedRows())
        ids.push_back(m_list->idAt(row));
    return ids;
}

std::vector<int> ListTable::listedRows() const
{
    std::vector<int> rows;
    rows.reserve(size_t(m_proxy.rowCount()));
    for (int place = 0; place < m_proxy.rowCount(); ++place) {
        const int row = m_proxy.sourceRow(place);
        if (m_list->groupLine(row) == GroupLine::None)
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> ListTable::selectedRows() const
{
    std::vector<int> places;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.push_back(place);
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    std::vector<int> rows;
    for (const int place : places) {
        const int row = m_proxy.sourceRow(place);
        if (m_list && m_list->groupLine(row) == GroupLine::None)
            rows.push_back(row);
    }
    return rows;
}

int ListTable::selectedCount() const
{
    return int(selectedRows().size());
}

qint64 ListTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(IdRole).toLongLong() : 0;
}

int ListTable::placeOf(qint64 id) const
{
    const int row = m_list && id != 0 ? m_list->rowOf(id) : -1;
    return row < 0 ? -1 : m_proxy.shownPlace(row);
}

void ListTable::setCurrentId(qint64 id)
{
    const int place = placeOf(id);
    if (place < 0)
        return;
    const QModelIndex index = m_proxy.index(place, std::max(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index);
}

void ListTable::keepCurrentId(qint64 id)
{
    if (placeOf(id) >= 0)
        return setCurrentId(id);
    m_keptCurrent = id;
    m_keptSelection = {id};
}

void ListTable::selectOnlyCurrent()
{
    m_marking = false;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::copySelection() const
{
    if (auto copied = selectionAsMime(*this))
        QGuiApplication::clipboard()->setMimeData(copied.release());
}

void ListTable::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(event))
        QTableView::keyPressEvent(event);
}

bool ListTable::takeKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentId() != 0)
            Q_EMIT opened(currentId());
        return true;
    case Qt::Key_Space:
        markCurrent();
        return true;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return true;
    default:
        break;
    }
    if (event->text() == u"/") {
        Q_EMIT narrowRequested();
        return true;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString letter = plain ? toLatin(event->text()).toLower() : QString();
    if (letter.size() != 1 || !letter.front().isLetter())
        return false;
    Q_EMIT letterTyped(letter.front());
    return true;
}

void ListTable::markCurrent()
{
    if (!currentIndex().isValid())
        return;
    // The row one stands on is selected by standing there: the first mark keeps it.
    if (m_marking || selectedCount() > 1)
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    m_marking = true;
}

QItemSelectionModel::SelectionFlags ListTable::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    const bool walking = event && event->type() == QEvent::KeyPress &&
                         !(static_cast<const QKeyEvent*>(event)->modifiers() & Qt::ShiftModifier);
    if (m_marking && walking)
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

QModelIndex ListTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int step = action == MoveHome ? 1 : -1;
    int place = action == MoveHome ? 0 : m_proxy.rowCount() - 1;
    const auto isLine = [this](int at) {
        return m_list->groupLine(m_proxy.sourceRow(at)) != GroupLine::None;
    };
    while (place >= 0 && place < m_proxy.rowCount() && isLine(place))
        place += step;
    return m_proxy.index(place, std::max(0, currentIndex().column()));
}

void ListTable::mousePressEvent(QMouseEvent* event)
{
    m_marking = false;
    QTableView::mousePressEvent(event);
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
        m_header->applyWidths();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
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

void ListTable::rememberSelection()
{
    if (currentId() != 0 && currentId() != m_standIn) {
        m_keptCurrent = currentId();
        m_standIn = 0;
    }
    m_keptColumn = std::max(0, currentIndex().column());
    if (selectedCount() > 0)
        m_keptSelection = selectedIds();
    else if (currentId() != 0)
        m_keptSelection.clear();
}

void ListTable::bringBackSelection()
{
    int current = placeOf(m_keptCurrent);
    m_standIn = 0;
    if (current < 0 && m_keptCurrent != 0 && m_proxy.isNarrowed()) {
        const std::vector<int> listed = listedRows();
        current = listed.empty() ? -1 : m_proxy.shownPlace(listed.front());
        m_standIn = listed.empty() ? 0 : m_list->idAt(listed.front());
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_proxy.index(current, m_keptColumn),
                                          QItemSelectionModel::NoUpdate);
    std::vector<int> places;
    for (const qint64 id : m_keptSelection) {
        if (const int place = placeOf(id); place >= 0)
            places.push_back(place);
    }
    if (places.empty() && current >= 0)
        places.push_back(current);
    std::ranges::sort(places);
    QItemSelection selection;
    const int lastColumn = m_proxy.columnCount() - 1;
    for (size_t i = 0; i < places.size(); ++i) {
        const size_t first = i;
        while (i + 1 < places.size() && places[i + 1] == places[i] + 1)
            ++i;
        selection.append({m_proxy.index(places[first], 0), m_proxy.index(places[i], lastColumn)});
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
    if (current < 0)
        Q_EMIT currentIdChanged(0);
    Q_EMIT selectedIdsChanged();
}

void ListTable::spanGroupLines()
{
    if (!m_list || !m_list->hasGroupLines())
        return;
    clearSpans();
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (m_list->groupLine(m_proxy.sourceRow(row)) != GroupLine::None)
            setSpan(row, 0, 1, m_proxy.columnCount());
    }
}

void ListTable::applyRowHeight()
{
    const QFontMetrics metrics(fontFor(TextUse::Body));
    const int wanted = heightOfRow(m_designHeight, m_density.value_or(programDensity()));
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(wanted, metrics.height() + 10));
}

void ListTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    for (const int place : {before, row}) {
        if (place >= 0)
            viewport()->update(0, rowViewportPosition(place), viewport()->width(), rowHeight(place));
    }
}

} // namespace oslonac::ui
