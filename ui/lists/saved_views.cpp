// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/saved_views.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

void SavedViews::setBuiltIn(std::vector<SavedView> views)
{
    std::erase_if(m_views, [](const SavedView& view) { return !view.isOwn(); });
    m_views.insert(m_views.begin(), std::make_move_iterator(views.begin()),
                   std::make_move_iterator(views.end()));
    Q_EMIT changed();
}

void SavedViews::load(const QJsonObject& kept)
{
    std::erase_if(m_views, [](const SavedView& view) { return view.isOwn(); });
    for (const QJsonValue& value : kept.value("views"_L1).toArray()) {
        SavedView view{value["key"_L1].toString(),
                       {},
                       value["name"_L1].toString(),
                       listStateFrom(value["state"_L1].toObject())};
        if (!view.key.isEmpty() && !view.name.isEmpty() && placeOf(view.key) < 0)
            m_views.push_back(std::move(view));
    }
    Q_EMIT changed();
}

QJsonObject SavedViews::toKeep() const
{
    QJsonArray views;
    for (const SavedView& view : m_views) {
        if (view.isOwn())
            views.append(
                QJsonObject{{u"key"_s, view.key}, {u"name"_s, view.name}, {u"state"_s, toJson(view.state)}});
    }
    return {{u"views"_s, views}};
}

int SavedViews::placeOf(const QString& key) const
{
    const auto place = std::ranges::find(m_views, key, &SavedView::key);
    return place == m_views.end() ? -1 : int(place - m_views.begin());
}

std::optional<SavedView> SavedViews::find(const QString& key) const
{
    const int place = placeOf(key);
    return place < 0 ? std::nullopt : std::optional(m_views[size_t(place)]);
}

SavedView* SavedViews::own(const QString& key)
{
    const int place = placeOf(key);
    return place >= 0 && m_views[size_t(place)].isOwn() ? &m_views[size_t(place)] : nullptr;
}

QString SavedViews::add(const QString& name, ListState state)
{
    SavedView view{QUuid::createUuid().toString(QUuid::Id128), {}, name, std::move(state)};
    const QString key = view.key;
    m_views.push_back(std::move(view));
    Q_EMIT changed();
    return key;
}

void SavedViews::overwrite(const QString& key, ListState state)
{
    if (SavedView* view = own(key)) {
        view->state = std::move(state);
        Q_EMIT changed();
    }
}

void SavedViews::rename(const QString& key, const QString& name)
{
    if (SavedView* view = own(key)) {
        view->name = name;
        Q_EMIT changed();
    }
}

void SavedViews::remove(const QString& key)
{
    if (own(key)) {
        m_views.erase(m_views.begin() + placeOf(key));
        Q_EMIT changed();
    }
}

void SavedViews::bringBack(const SavedView& view, int place)
{
    m_views.insert(m_views.begin() + std::min(place, int(m_views.size())), view);
    Q_EMIT changed();
}

ListState appliedTo(const ListState& view, ListState shown)
{
    shown.filters = view.filters;
    if (!view.sort.empty())
        shown.sort = view.sort;
    if (!view.columns.empty())
        shown.columns = view.columns;
    if (view.density)
        shown.density = view.density;
    return shown;
}

bool differsFrom(const ListState& view, const ListState& shown)
{
    return appliedTo(view, shown) != shown;
}

} // namespace oslonac::ui
