// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_list_store.h"

#include "ui/shell/settings.h"

#include <QJsonDocument>

namespace oslonac::ui {

namespace {

QByteArray written(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What cannot be read was never kept.
QJsonObject readBack(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

SettingsListStore::SettingsListStore(Settings& settings, QString file)
    : m_settings(settings), m_file(std::move(file))
{}

QJsonObject SettingsListStore::state(const QString& list) const
{
    return readBack(m_settings.listState(m_file, list));
}

void SettingsListStore::setState(const QString& list, const QJsonObject& state)
{
    m_settings.setListState(m_file, list, written(state));
}

QJsonObject SettingsListStore::views(const QString& list) const
{
    return readBack(m_settings.listViews(list));
}

void SettingsListStore::setViews(const QString& list, const QJsonObject& views)
{
    m_settings.setListViews(list, written(views));
}

} // namespace oslonac::ui
