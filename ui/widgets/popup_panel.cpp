// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popup_panel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int gap = 4;

} // namespace

PopupPanel::PopupPanel(QWidget& owner) : QFrame(owner.window()), m_owner(&owner)
{
    setObjectName(u"popupPanel"_s);
    setAutoFillBackground(false);
    connect(&owner, &QObject::destroyed, this, [this] { delete this; });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // A window that is left takes the focus from everything; that is no turning away.
        if (now && m_anchor && !holds(now))
            close(FocusGoes::Nowhere);
    });
    qApp->installEventFilter(this);
    hide();
}

PopupPanel::~PopupPanel()
{
    qApp->removeEventFilter(this);
}

void PopupPanel::openAt(QWidget& anchor)
{
    m_before = QApplication::focusWidget();
    m_anchor = &anchor;
    place();
    show();
    raise();
    if (!holds(QApplication::focusWidget()))
        focusNextPrevChild(true);
}

void PopupPanel::closePanel()
{
    close(FocusGoes::Back);
}

void PopupPanel::place()
{
    if (!m_anchor)
        return;
    adjustSize();
    const QWidget* room = parentWidget();
    const QRect anchor(m_anchor->mapTo(room, QPoint(0, 0)), m_anchor->size());
    const int below = room->height() - anchor.bottom() - 2 * gap;
    const int above = anchor.top() - 2 * gap;
    const bool down = height() <= below || below >= above;
    const int tallest = std::max(below, above);
    resize(std::min(width(), room->width() - 2 * gap), std::min(height(), tallest));
    const int left = std::clamp(anchor.left(), gap, std::max(gap, room->width() - width() - gap));
    move(left, down ? anchor.bottom() + gap : anchor.top() - gap - height());
}

void PopupPanel::close(FocusGoes focus)
{
    if (!m_anchor)
        return;
    m_anchor = nullptr;
    if (focus == FocusGoes::Back && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT closed();
    deleteLater();
}

bool PopupPanel::holds(const QWidget* widget) const
{
    // Lists that fields open are windows of their own, and still inside.
    for (; widget; widget = widget->parentWidget()) {
        if (widget == this)
            return true;
    }
    return false;
}

bool PopupPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::MouseButtonPress && widget && !holds(widget))
        close(FocusGoes::Nowhere);
    if (event->type() == QEvent::Hide && watched == m_owner)
        close(FocusGoes::Nowhere);
    if (event->type() == QEvent::Resize && watched == parent())
        place();
    return false;
}

void PopupPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return closePanel();
    event->accept(); // nothing typed here is meant for the page below
}

} // namespace oslonac::ui
