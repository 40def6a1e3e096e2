// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QPainter;

namespace oslonac::ui {

class ChartPicture;

/// A picture as it leaves the program: on white with its title above and a note below, whatever the theme of
/// the screen is.
struct ChartSheet {
    QString title;
    QString note;
    const ChartPicture* picture = nullptr;
};

[[nodiscard]] QSize sizeOf(const ChartSheet& sheet);
/// Into the area, which may have any size; the picture keeps its proportions.
void paintSheet(QPainter& painter, const QRectF& area, const ChartSheet& sheet);

[[nodiscard]] QImage imageOf(const ChartSheet& sheet, qreal pixelRatio = 2);
[[nodiscard]] QByteArray svgOf(const ChartSheet& sheet);
/// PNG, or SVG when the name ends so. Throws StorageFault.
void writeSheet(const QString& path, const ChartSheet& sheet);

} // namespace oslonac::ui
