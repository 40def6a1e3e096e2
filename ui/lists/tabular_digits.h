// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace oslonac::ui {

/// Numbers in columns need digits of equal width, and Inter's are not; Qt 6.4 cannot ask the font for them.
/// Digits get the advance of the widest one, everything else keeps its own.
[[nodiscard]] qreal tabularWidth(const QString& text, const QFont& font);
void drawTabular(QPainter& painter, const QRectF& box, const QString& text, Qt::Alignment alignment);

} // namespace oslonac::ui
