// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_look.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_store.h"
#include "ui/lists/list_table.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int writeAfter = 400; // ms: a dragged border is one change
const QString allKey = u"all"_s;

} // namespace

ListLook::ListLook(ListTable& table) : m_table(table), m_open(allKey)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(writeAfter);
    connect(&m_writing, &QTimer::timeout, this, &ListLook::write);
    connect(&table.proxy(), &ListProxy::sortKeysChanged, this, &ListLook::onShownChanged);
    connect(&table.proxy(), &ListProxy::narrowingChanged, this, &ListLook::onShownChanged);
    connect(&table.header(), &ListHeader::columnsChanged, this, &ListLook::onShownChanged);
    connect(&table, &ListTable::currentIdChanged, this, &ListLook::noteMemory);
    connect(&m_views, &SavedViews::changed, this, &ListLook::changed);
}

ListLook::~ListLook()
{
    if (m_writing.isActive())
        write();
}

void ListLook::setViews(std::vector<SavedView> views)
{
    m_firstOrder = m_table.proxy().sortKeys();
    views.insert(
        views.begin(),
        SavedView{allKey, {"oslonac::ui::ListLook", QT_TRANSLATE_NOOP("oslonac::ui::ListLook", "All")}});
    keepOwn();
    m_ownBefore = m_own;
    m_views.setBuiltIn(std::move(views));
}

ListState ListLook::shown() const
{
    ListState state;
    state.filters = m_table.proxy().filters();
    for (const SortKey& key : m_table.proxy().sortKeys())
        state.sort.push_back({m_table.list()->head(key.column).key, key.order});
    state.columns = m_table.header().columns();
    state.density = m_table.density();
    return state;
}

void ListLook::show(const ListState& state)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        if (!state.columns.empty())
            m_table.header().setColumns(state.columns);
        std::vector<SortKey> keys;
        for (const SortBy& key : state.sort) {
            if (const int column = m_table.list()->columnOf(key.column); column >= 0)
                keys.push_back({column, key.order});
        }
        if (!keys.empty() && keys != m_table.proxy().sortKeys())
            m_table.proxy().setSortKeys(std::move(keys));
        m_table.setDensity(state.density);
        m_table.proxy().setFilters(state.filters);
    }
    onShownChanged();
}

const SavedView& ListLook::openView() const
{
    return m_views.all().at(size_t(openPlace()));
}

int ListLook::openPlace() const
{
    return std::max(0, m_views.placeOf(m_open));
}

void ListLook::open(int place)
{
    if (place < 0 || place >= int(m_views.all().size()))
        return;
    const SavedView view = m_views.all()[size_t(place)];
    m_open = view.key;
    m_ownBefore = m_own;
    m_removed.reset();
    show(appliedTo(view.state, m_own));
}

void ListLook::openNext(int step)
{
    const int count = int(m_views.all().size());
    if (count > 0)
        open((openPlace() + step + count) % count);
}

bool ListLook::isChanged() const
{
    return hasViews() && differsFrom(openView().state, shown());
}

void ListLook::revert()
{
    open(openPlace());
}

void ListLook::saveAs(const QString& name, Parts parts)
{
    const ListState now = shown();
    ListState kept;
    kept.filters = now.filters;
    // What was changed for the new view is not left behind in the old one.
    if (parts.testFlag(Order)) {
        kept.sort = now.sort;
        m_own.sort = m_ownBefore.sort;
    }
    if (parts.testFlag(Columns)) {
        kept.columns = now.columns;
        kept.density = now.density;
        m_own.columns = m_ownBefore.columns;
        m_own.density = m_ownBefore.density;
    }
    m_open = m_views.add(name, kept);
    keepViews();
    onShownChanged();
}

void ListLook::saveOpen()
{
    const SavedView& view = openView();
    if (!view.isOwn())
        return;
    const ListState now = shown();
    ListState kept = appliedTo(now, view.state);
    if (view.state.sort.empty())
        kept.sort.clear();
    if (view.state.columns.empty())
        kept.columns.clear();
    m_views.overwrite(view.key, kept);
    keepViews();
    onShownChanged();
}

void ListLook::renameOpen(const QString& name)
{
    m_views.rename(m_open, name);
    keepViews();
}

void ListLook::removeOpen()
{
    const SavedView view = openView();
    if (!view.isOwn())
        return;
    m_removedPlace = openPlace();
    m_views.remove(view.key);
    keepViews();
    open(0);
    m_removed = view;
    Q_EMIT changed();
}

void ListLook::bringBack()
{
    if (!m_removed)
        return;
    const SavedView view = *std::exchange(m_removed, std::nullopt);
    m_views.bringBack(view, m_removedPlace);
    keepViews();
    open(m_views.placeOf(view.key));
}

void ListLook::onShownChanged()
{
    if (m_showing)
        return;
    keepOwn();
    noteMemory();
    Q_EMIT changed();
}

/// What the open view says nothing of is the list's own.
void ListLook::keepOwn()
{
    const ListState now = shown();
    const ListState said = hasViews() ? openView().state : ListState();
    if (said.sort.empty())
        m_own.sort = now.sort;
    if (said.columns.empty())
        m_own.columns = now.columns;
    if (!said.density)
        m_own.density = now.density;
}

void ListLook::remember(ListStore& store, const QString& list)
{
    m_list = list;
    if (!hasViews())
        setViews({});
    m_views.load(store.views(list));
    bringBackMemory(store.state(list));
    m_store = &store;
    Q_EMIT changed();
}

void ListLook::bringBackMemory(const QJsonObject& memory)
{
    if (memory.isEmpty())
        return;
    m_own = listStateFrom(memory.value("own"_L1).toObject());
    m_own.filters.clear();
    m_ownBefore = m_own;
    const QString key = memory.value("view"_L1).toString();
    m_open = m_views.placeOf(key) < 0 ? allKey : key;
    show(listStateFrom(memory.value("shown"_L1).toObject()));
    m_table.keepCurrentId(memory.value("current"_L1).toInteger());
}

/// Made at once and written later: when the page goes, its rows may go before the list.
void ListLook::noteMemory()
{
    if (!m_store || !m_table.list())
        return;
    m_memory = {{u"view"_s, m_open},
                {u"shown"_s, toJson(shown())},
                {u"own"_s, toJson(m_own)},
                {u"current"_s, m_table.currentId()}};
    m_writing.start();
}

void ListLook::write()
{
    m_writing.stop();
    m_store->setState(m_list, m_memory);
}

void ListLook::keepViews()
{
    if (m_store)
        m_store->setViews(m_list, m_views.toKeep());
}

} // namespace oslonac::ui
