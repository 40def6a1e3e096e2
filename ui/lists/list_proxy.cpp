// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_proxy.h"

#include "core/values/folding.h"
#include "ui/lists/list_model.h"
#include "ui/lists/row_memory.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// Above this, what was changed is taken as a new list: one report instead of many.
constexpr int fewRows = 64;
constexpr int manyRows = 2000;
constexpr int sliceOfIdleTime = 5; // ms

} // namespace

ListProxy::ListProxy(QObject* parent)
    : QAbstractProxyModel(parent), m_today([] { return QDate::currentDate(); })
{
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        if (!m_memory || !m_memory->prepareWords(sliceOfIdleTime))
            m_preparing.stop();
    });
}

void ListProxy::prepareLater()
{
    if (m_list->rowCount() > manyRows)
        m_preparing.start(0);
}

ListProxy::~ListProxy() = default;

void ListProxy::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    if (m_list)
        m_list->disconnect(this);
    m_list = qobject_cast<ListModel*>(model);
    m_memory = m_list ? std::make_unique<RowMemory>(*m_list) : nullptr;
    if (m_list) {
        m_memory->setFilters(matchers(m_filters));
        connectSource();
    }
    QAbstractProxyModel::setSourceModel(model);
    makeOrder();
    m_shown = chosen();
    rememberPlaces();
    endResetModel();
}

void ListProxy::connectSource()
{
    connect(m_list, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& topLeft, const QModelIndex& bottomRight) {
                onRowsChanged(topLeft.row(), bottomRight.row());
            });
    connect(m_list, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onRowsInserted(first, last); });
    connect(m_list, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRowsRemoved(first, last); });
    // The list gives no other signals: see RecordListModel.
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_list, &QAbstractItemModel::modelReset, this, [this] {
        m_memory->forgetAll();
        makeOrder();
        m_shown = chosen();
        rememberPlaces();
        endResetModel();
        prepareLater();
    });
    connect(m_list, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(m_list, &QObject::destroyed, this, [this] {
        m_list = nullptr;
        m_memory.reset();
        makeOrder();
        m_shown.clear();
        m_places.clear();
    });
}

void ListProxy::setSortKeys(std::vector<SortKey> keys)
{
    m_keys = std::move(keys);
    makeOrder();
    rearrange();
    Q_EMIT sortKeysChanged();
}

void ListProxy::setNarrowing(const QString& words)
{
    if (words == m_narrowing)
        return;
    m_narrowing = words;
    m_words = oslonac::folded(words).split(u' ', Qt::SkipEmptyParts);
    rearrange();
    Q_EMIT narrowingChanged();
}

void ListProxy::setFilters(std::vector<ColumnFilter> filters)
{
    if (filters == m_filters)
        return;
    m_filters = std::move(filters);
    if (m_memory)
        m_memory->setFilters(matchers(m_filters));
    rearrange();
    Q_EMIT narrowingChanged();
}

void ListProxy::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

int ListProxy::recordCount() const
{
    if (!m_list)
        return 0;
    if (!m_list->hasGroupLines())
        return m_list->rowCount();
    int records = 0;
    for (int row = 0; row < m_list->rowCount(); ++row)
        records += m_list->groupLine(row) == GroupLine::None ? 1 : 0;
    return records;
}

int ListProxy::shownCount() const
{
    if (!m_list || !m_list->hasGroupLines())
        return rowCount();
    return int(
        std::ranges::count(m_shown, GroupLine::None, [this](int row) { return m_list->groupLine(row); }));
}

int ListProxy::countWith(const std::vector<ColumnFilter>& filters, const QString& words) const
{
    if (!m_list)
        return 0;
    const std::vector<FilterMatcher> tests = matchers(filters);
    const QStringList folded = oslonac::folded(words).split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const bool passing =
            m_list->groupLine(row) == GroupLine::None &&
            std::ranges::all_of(tests, [row](const FilterMatcher& test) { return test.accepts(row); }) &&
            m_memory->holds(row, folded);
        count += passing ? 1 : 0;
    }
    return count;
}

std::vector<FilterMatcher> ListProxy::matchers(const std::vector<ColumnFilter>& filters) const
{
    std::vector<FilterMatcher> tests;
    for (const ColumnFilter& filter : filters)
        tests.emplace_back(*m_list, filter, m_today());
    return tests;
}

void ListProxy::makeOrder()
{
    m_order.make(m_list ? m_list->rowCount() : 0, m_memory.get(), m_keys);
}

std::vector<int> ListProxy::chosen() const
{
    if (!isNarrowed())
        return m_order.rows();
    std::vector<int> rows;
    int heading = -1; // until the first of its rows is shown
    for (const int row : m_order.rows()) {
        const GroupLine line = m_list->groupLine(row);
        if (line == GroupLine::Heading)
            heading = row;
        if (line != GroupLine::None || !m_memory->passes(row) || !m_memory->holds(row, m_words))
            continue;
        if (heading >= 0)
            rows.push_back(std::exchange(heading, -1));
        rows.push_back(row);
    }
    return rows;
}

void ListProxy::rearrange()
{
    if (m_list)
        show(chosen());
}

void ListProxy::show(std::vector<int> rows)
{
    const auto isShown = [this](int row) { return m_places[size_t(row)] >= 0; };
    if (rows.size() == m_shown.size() && std::ranges::all_of(rows, isShown))
        return reorder(std::move(rows));
    beginResetModel();
    m_shown = std::move(rows);
    rememberPlaces();
    endResetModel();
}

void ListProxy::reorder(std::vector<int> rows)
{
    if (rows == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex& index : before)
        sources.push_back(m_shown[size_t(index.row())]);
    m_shown = std::move(rows);
    rememberPlaces();
    QModelIndexList after;
    for (size_t i = 0; i < sources.size(); ++i)
        after.append(createIndex(m_places[size_t(sources[i])], before[qsizetype(i)].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListProxy::showWithFewSteps(const std::vector<int>& rows)
{
    std::vector<char> wanted(m_places.size(), 0);
    for (const int row : rows)
        wanted[size_t(row)] = 1;
    for (int place = rowCount() - 1; place >= 0; --place) {
        if (!wanted[size_t(m_shown[size_t(place)])])
            takeOut(place);
    }
    std::vector<int> staying;
    std::ranges::copy_if(rows, std::back_inserter(staying),
                         [this](int row) { return m_places[size_t(row)] >= 0; });
    reorder(staying);
    for (size_t place = 0; place < rows.size(); ++place) {
        if (m_places[size_t(rows[place])] < 0)
            putIn(int(place), rows[place]);
    }
}

void ListProxy::takeOut(int place)
{
    beginRemoveRows({}, place, place);
    m_shown.erase(m_shown.begin() + place);
    rememberPlaces();
    endRemoveRows();
}

void ListProxy::putIn(int place, int row)
{
    beginInsertRows({}, place, place);
    m_shown.insert(m_shown.begin() + place, row);
    rememberPlaces();
    endInsertRows();
}

void ListProxy::rememberPlaces()
{
    m_places.assign(m_order.rows().size(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place) {
        if (m_shown[place] >= 0)
            m_places[size_t(m_shown[place])] = int(place);
    }
}

void ListProxy::onRowsChanged(int first, int last)
{
    m_memory->forget(first, last);
    const bool many = last - first >= fewRows;
    if (many)
        makeOrder();
    else
        m_order.place(first, last);
    std::vector<int> rows = chosen();
    if (many) {
        prepareLater();
        show(std::move(rows));
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    showWithFewSteps(rows);
    for (int row = first; row <= last; ++row) {
        if (const int place = shownPlace(row); place >= 0)
            Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

void ListProxy::onRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    m_memory->insertRows(first, count);
    m_order.shiftForInserted(first, count);
    RowOrder::shift(m_shown, first, count);
    if (count > fewRows)
        makeOrder();
    else
        m_order.place(first, last);
    rememberPlaces();
    if (count > fewRows)
        show(chosen());
    else
        showWithFewSteps(chosen());
}

void ListProxy::onRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_memory->removeRows(first, count);
    std::vector<int> leaving; // their places among the shown rows
    for (int row = first; row <= last; ++row) {
        if (shownPlace(row) >= 0)
            leaving.push_back(shownPlace(row));
    }
    std::ranges::sort(leaving, std::greater());
    m_order.cutRemoved(first, last);
    const bool many = int(leaving.size()) > fewRows;
    if (many)
        beginResetModel();
    for (int& row : m_shown) // -1 only until the rows are taken out, one after the other
        row = row >= first && row <= last ? -1 : row > last ? row - count : row;
    if (many)
        std::erase(m_shown, -1);
    rememberPlaces();
    if (many)
        return endResetModel();
    for (const int place : leaving)
        takeOut(place);
}

QModelIndex ListProxy::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!m_list || !proxyIndex.isValid() || m_shown[size_t(proxyIndex.row())] < 0)
        return {};
    return m_list->index(m_shown[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ListProxy::mapFromSource(const QModelIndex& sourceIndex) const
{
    if (!sourceIndex.isValid() || shownPlace(sourceIndex.row()) < 0)
        return {};
    return createIndex(shownPlace(sourceIndex.row()), sourceIndex.column());
}

QModelIndex ListProxy::index(int row, int column, const QModelIndex& parent) const
{
    const bool exists =
        !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return exists ? createIndex(row, column) : QModelIndex();
}

int ListProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ListProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_list ? 0 : m_list->columnCount();
}

bool ListProxy::hasChildren(const QModelIndex& parent) const
{
    return !parent.isValid() && rowCount() > 0 && columnCount() > 0;
}

QVariant ListProxy::data(const QModelIndex& proxyIndex, int role) const
{
    const QModelIndex source = mapToSource(proxyIndex);
    return source.isValid() ? m_list->data(source, role) : QVariant();
}

QVariant ListProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_list ? m_list->headerData(section, orientation, role) : QVariant();
}

} // namespace oslonac::ui
