// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_proxy.h"
#include "ui/lists/saved_views.h"

#include <QObject>
#include <QTimer>

namespace oslonac::ui {

class ListStore;
class ListTable;

/// How a list looks now and which of its views is open. A view decides what it says something of: with a view
/// of filters alone the columns and the order stay the list's own, which are kept apart and come back when
/// such a view is opened after one with columns. Everything is remembered in the store as it changes.
class ListLook final : public QObject {
    Q_OBJECT

public:
    explicit ListLook(ListTable& table);
    ~ListLook() override;

    /// The views of the page; "All" comes before them. The order the list has now is the one it begins with.
    void setViews(std::vector<SavedView> views);
    [[nodiscard]] bool hasViews() const { return !m_views.all().empty(); }
    [[nodiscard]] const SavedViews& views() const { return m_views; }
    [[nodiscard]] ListState shown() const;
    void show(const ListState& state);

    [[nodiscard]] const SavedView& openView() const;
    [[nodiscard]] int openPlace() const;
    void open(int place);
    /// Round the tabs.
    void openNext(int step);
    [[nodiscard]] bool isChanged() const;
    void revert();
    /// What a new view keeps beside its filters.
    enum Part { Order = 1, Columns = 2 };
    Q_DECLARE_FLAGS(Parts, Part)
    void saveAs(const QString& name, Parts parts);
    /// The open view, which is the officer's own, becomes what is seen.
    void saveOpen();
    void renameOpen(const QString& name);
    void removeOpen();
    void bringBack();
    /// The view that was taken away last, while no other was opened.
    [[nodiscard]] const std::optional<SavedView>& removed() const { return m_removed; }
    /// Without filters, in the list's first order.
    [[nodiscard]] const std::vector<SortKey>& firstOrder() const { return m_firstOrder; }

    /// Brings back what the store knows of the list and keeps it from now on.
    void remember(ListStore& store, const QString& list);

Q_SIGNALS:
    void changed();

private:
    void onShownChanged();
    void keepOwn();
    void bringBackMemory(const QJsonObject& memory);
    void noteMemory();
    void write();
    void keepViews();

    ListTable& m_table;
    SavedViews m_views;
    QString m_open;
    ListState m_own;       ///< order, columns and density while a view says nothing of them
    ListState m_ownBefore; ///< when the open view was opened
    std::vector<SortKey> m_firstOrder;
    std::optional<SavedView> m_removed;
    int m_removedPlace = 0;
    bool m_showing = false; ///< a state is being shown: its parts come one after the other
    ListStore* m_store = nullptr;
    QString m_list;
    QJsonObject m_memory;
    QTimer m_writing;
};

} // namespace oslonac::ui

Q_DECLARE_OPERATORS_FOR_FLAGS(oslonac::ui::ListLook::Parts)
