// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popup_panel.h"

namespace oslonac::ui {

class ListModel;
class ListProxy;

/// All filters below each other, where they have no room beside each other.
class FilterListPanel final : public PopupPanel {
    Q_OBJECT

public:
    FilterListPanel(QWidget& owner, const ListModel& model, ListProxy& proxy);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remove(const QString& column);

    ListProxy& m_proxy;
};

} // namespace oslonac::ui
