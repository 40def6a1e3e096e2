// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>

namespace oslonac::ui {

FocusRing::FocusRing(QApplication& application) : QObject(&application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::follow(QWidget* widget)
{
    // A fresh frame each time: the window that held the last one as a child may be gone, and the frame with
    // it.
    m_frame.reset();
    if (!qobject_cast<QAbstractButton*>(widget))
        return;
    m_frame = std::make_unique<QFocusFrame>();
    m_frame->setWidget(widget);
}

} // namespace oslonac::ui
