// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tab_stops.h"

#include <QFrame>
#include <QPointer>

namespace oslonac::ui {

/// A small panel over the page, below what it belongs to: choosers, conditions, names. It takes the focus and
/// keeps it while Tab walks through it; Esc, or turning to anything else, closes it, and the focus goes back
/// to where it was. It does not stay when its page goes. Made when it opens and gone when it closes.
class PopupPanel : public QFrame {
    Q_OBJECT

public:
    /// Lives no longer than its owner.
    explicit PopupPanel(QWidget& owner);
    ~PopupPanel() override;

    /// Below the anchor, or above where there is more room, inside the window.
    void openAt(QWidget& anchor);
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override
    {
        return goToTabStop(*this, next ? TabWay::Forward : TabWay::Back);
    }

private:
    enum class FocusGoes { Back, Nowhere };

    void close(FocusGoes focus);
    [[nodiscard]] bool holds(const QWidget* widget) const;
    void place();

    QPointer<QWidget> m_owner;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace oslonac::ui
