// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_cap.h"

#include "ui/widgets/button.h"

#include <QPainter>

namespace oslonac::ui {

QSize KeyCap::sizeHint() const
{
    return keyCapSize(text());
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSize size = keyCapSize(text());
    drawKeyCap(painter, {QPoint(0, (height() - size.height()) / 2), size}, text(), palette());
}

} // namespace oslonac::ui
