// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every key and click of the table meets here.
#include "ui/lists/list_table.h"

#include "core/values/script.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/column_content.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/row_checks.h"
#include "ui/lists/row_delegate.h"
#include "ui/lists/selection_copy.h"
#include "ui/theme/type_scale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// A key that leads to another cell.
bool isWalk(const QKeyEvent& event)
{
    static constexpr std::array keys{Qt::Key_Up,   Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,
                                     Qt::Key_Home, Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, event.key()) != keys.end();
}

} // namespace

ListTable::ListTable(QWidget* parent)
    : QTableView(parent), m_header(new ListHeader(m_proxy, this)), m_keeper(*this)
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns have room or are not seen
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_header, &ListHeader::sortRequested, this, &ListTable::sortBy);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, m_header, &ListHeader::rememberWidth);
    connect(this, &QTableView::doubleClicked, this, &ListTable::openCurrent);
    connect(&m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keeper.remember(); });
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
    model.setChecks(m_checks);
    m_header->setDesign(model);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTable::measureColumns);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListTable::measureColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ListTable::measureColumns);
    connect(m_header, &ListHeader::columnsChanged, this, &ListTable::measureColumns);
    connect(m_header, &ListHeader::fitted, this, &ListTable::leaveUnseenColumn);
    measureColumns();
    m_editing = new CellEditing(*this, model);
    m_editing->setParent(this);
}

void ListTable::setRowHeight(int designHeight)
{
    constexpr int twoLines = 44;
    setRowHeight(designHeight, designHeight < twoLines ? RowLines::One : RowLines::Two);
}

void ListTable::setRowHeight(int designHeight, RowLines lines)
{
    m_designHeight = designHeight;
    m_rowLines = lines;
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

std::vector<qint64> ListTable::chosenIds() const
{
    std::vector<qint64> ids = selectedIds();
    return ids.size() > 1 ? ids : std::vector{currentId()};
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
    makeCurrent(m_proxy.index(place, std::max(0, currentIndex().column())));
}

void ListTable::setCurrentCell(qint64 id, int column)
{
    if (const int place = placeOf(id); place >= 0)
        makeCurrent(m_proxy.index(place, column));
}

// Not setCurrentIndex(): that asks which keys are down, and the Ctrl of Ctrl+Z would add to the selection.
void ListTable::makeCurrent(const QModelIndex& cell)
{
    m_marking = false;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

// What was in sight stays in sight in a lower window.
void ListTable::resizeEvent(QResizeEvent* event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasInSight =
        current.isValid() && current.top() < event->oldSize().height() && current.bottom() >= 0;
    QTableView::resizeEvent(event);
    if (wasInSight)
        scrollTo(currentIndex());
}

void ListTable::keepCurrentId(qint64 id)
{
    if (placeOf(id) >= 0)
        return setCurrentId(id);
    m_keeper.choose(id);
}

void ListTable::selectOnlyCurrent()
{
    m_marking = false;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::selectIds(const std::vector<qint64>& ids)
{
    std::vector<int> places;
    for (const qint64 id : ids) {
        if (const int place = placeOf(id); place >= 0)
            places.push_back(place);
    }
    if (places.empty())
        return;
    makeCurrent(m_proxy.index(std::ranges::min(places), std::max(0, currentIndex().column())));
    m_keeper.select(std::move(places));
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
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_F2:
        if (!m_editing->canEdit(currentIndex()))
            Q_EMIT editRefused();
        m_editing->begin(currentIndex());
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
    return takeText(*event);
}

bool ListTable::takeText(const QKeyEvent& event)
{
    const QString text = event.text();
    if (text == u"/") {
        Q_EMIT narrowRequested();
        return true;
    }
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || text.isEmpty() || !text.front().isPrint())
        return false;
    if (m_editing->canEdit(currentIndex())) {
        m_editing->begin(currentIndex(), text);
        return true;
    }
    const QString letter = toLatin(text).toLower();
    if (letter.size() == 1 && letter.front().isLetter())
        Q_EMIT letterTyped(letter.front());
    return true;
}

void ListTable::openCurrent()
{
    if (m_editing->canEdit(currentIndex()))
        m_editing->begin(currentIndex());
    else if (currentId() != 0)
        Q_EMIT opened(currentId());
}

void ListTable::setChecks(RowChecks& checks)
{
    m_checks = &checks;
    if (m_list)
        m_list->setChecks(&checks);
    connect(&checks, &RowChecks::changed, viewport(), qOverload<>(&QWidget::update));
}

// Where the current row is one of several selected, all of them.
void ListTable::toggleChecks()
{
    std::vector<qint64> ids = selectedIds();
    if (ids.size() < 2 || !std::ranges::count(ids, currentId()))
        ids = {currentId()};
    if (currentId() != 0)
        m_checks->toggle(ids);
}

void ListTable::markCurrent()
{
    if (m_checks)
        return toggleChecks();
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
    // With Ctrl the frame would walk on alone: one record beside the list, another one copied.
    if (walking && isWalk(static_cast<const QKeyEvent&>(*event)))
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
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
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedBox = m_checks && event->button() == Qt::LeftButton && index.isValid() &&
                   RowDelegate::checkBoxArea(visualRect(index)).contains(event->position().toPoint());
    if (m_pressedBox)
        m_checks->toggle({index.data(IdRole).toLongLong()});
    else
        QTableView::mousePressEvent(event);
}

void ListTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_pressedBox, false))
        QTableView::mouseReleaseEvent(event);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    // A second click on a box is a second answer, not a wish to open the row.
    if (m_checks && RowDelegate::checkBoxArea(visualRect(indexAt(event->position().toPoint())))
                        .contains(event->position().toPoint()))
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
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
    standOnFirst();
    viewport()->update();
}

void ListTable::standOnFirst()
{
    const std::vector<int> rows = listedRows();
    if (!currentIndex().isValid() && !rows.empty())
        makeCurrent(m_proxy.index(m_proxy.shownPlace(rows.front()), 0));
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
    if (event->type() == QEvent::FontChange) {
        m_header->applyWidths();
        measureColumns();
    }
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
    scrollTo(currentIndex()); // the record one stands on stays in sight
}

void ListTable::bringBackSelection()
{
    m_keeper.bringBack();
    if (hasFocus())
        standOnFirst();
    if (!currentIndex().isValid())
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
    int wanted = heightOfRow(m_designHeight, m_density.value_or(programDensity()));
    if (m_rowLines == RowLines::Two) {
        const int lines = metrics.height() + QFontMetrics(fontFor(TextUse::Secondary)).height();
        wanted += lines - lines * 100 / textPercent(); // as much as the letters grow
    }
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(wanted, metrics.height() + 10));
}

void ListTable::measureColumns()
{
    if (m_list)
        m_header->setContent(contentWidths(*this));
}

// Keys would go on in a cell that is not seen.
void ListTable::leaveUnseenColumn()
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid() && m_header->isSectionHidden(cell.column()))
        selectionModel()->setCurrentIndex(cell.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
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
