// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_pages.h"

#include <QPainter>

namespace oslonac::ui {

QImage SheetPages::image(int page, qreal zoom, qreal devicePixelRatio) const
{
    const qreal scale = zoom * devicePixelRatio * 96 / resolution;
    const QSizeF size = sheet().size() * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paint(painter, page);
    }
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace oslonac::ui
