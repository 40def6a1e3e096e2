// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popup_panel.h"

namespace oslonac::ui {

class ListHeader;
class ListModel;
class SearchList;

/// Which columns a list shows and in what order: found by name, ticked with Space, moved by dragging or with
/// Ctrl+Up and Ctrl+Down. The first column stays. What is chosen is seen at once.
class ColumnChooser final : public PopupPanel {
    Q_OBJECT

public:
    ColumnChooser(QWidget& owner, const ListModel& model, ListHeader& header);

Q_SIGNALS:
    void fitRequested();

private:
    void fill();
    void apply();
    void take(const QString& key);

    const ListModel& m_model;
    ListHeader& m_header;
    SearchList* m_list;
};

} // namespace oslonac::ui
