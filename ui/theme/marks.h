// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace oslonac::ui {

/// Small marks painted without the icon theme, so that nothing depends on it.
void drawCheckMark(QPainter& painter, const QRectF& box, const QColor& colour);
void drawChevron(QPainter& painter, const QRectF& box, Qt::ArrowType direction, const QColor& colour);

/// The shape that stands for a package of support: an amount is never told by colour alone.
enum class PackageShape { Circle, Diamond, Square, Triangle, Cross };
void drawPackageShape(QPainter& painter, const QRectF& box, PackageShape shape, const QColor& colour);

} // namespace oslonac::ui
