// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace oslonac::ui {

/// Where lists keep what the officer made of them. A list has a key that never changes ("municipalities").
/// Its state (filters, order, columns, the open view, the current record) is remembered for each file; the
/// officer's own views are the officer's, in every file. Empty objects for what was never kept.
class ListStore {
public:
    ListStore() = default;
    ListStore(const ListStore&) = delete;
    ListStore& operator=(const ListStore&) = delete;
    virtual ~ListStore() = default;

    [[nodiscard]] virtual QJsonObject state(const QString& list) const = 0;
    virtual void setState(const QString& list, const QJsonObject& state) = 0;
    [[nodiscard]] virtual QJsonObject views(const QString& list) const = 0;
    virtual void setViews(const QString& list, const QJsonObject& views) = 0;
};

/// Remembers as long as it lives: for tests, and where nothing should be written down.
class MemoryListStore final : public ListStore {
public:
    [[nodiscard]] QJsonObject state(const QString& list) const override { return m_states.value(list); }
    void setState(const QString& list, const QJsonObject& state) override { m_states[list] = state; }
    [[nodiscard]] QJsonObject views(const QString& list) const override { return m_views.value(list); }
    void setViews(const QString& list, const QJsonObject& views) override { m_views[list] = views; }

private:
    QHash<QString, QJsonObject> m_states;
    QHash<QString, QJsonObject> m_views;
};

} // namespace oslonac::ui
