// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_proxy.h"
#include "ui/widgets/popup_panel.h"

namespace oslonac::ui {

class ListModel;
class SearchList;

/// What a list is ordered by, without the mouse: Enter orders by one column alone, Shift+Enter adds it as the
/// next key or turns its direction, Delete takes it out. The first column in the list of keys decides.
class SortPanel final : public PopupPanel {
    Q_OBJECT

public:
    /// `own` is the order the list began with.
    SortPanel(QWidget& owner, const ListModel& model, ListProxy& proxy, std::vector<SortKey> own);

Q_SIGNALS:
    void sortRequested(int column, Qt::KeyboardModifiers modifiers);

private:
    void fill();
    void remove(const QString& key);
    void showKeys();

    const ListModel& m_model;
    ListProxy& m_proxy;
    SearchList* m_list;
};

} // namespace oslonac::ui
