// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"

#include <QPainter>
#include <QPolygonF>

namespace oslonac::ui {

void drawCheckMark(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const qreal unit = box.width() / 16;
    const QPointF start = box.topLeft();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{start + QPointF(3.5, 8.5) * unit, start + QPointF(6.8, 11.5) * unit,
                                   start + QPointF(12.5, 4.5) * unit});
    painter.restore();
}

void drawChevron(QPainter& painter, const QRectF& box, Qt::ArrowType direction, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-4.5, -2}, {0, 2.5}, {4.5, -2}});
    painter.restore();
}

void drawPackageShape(QPainter& painter, const QRectF& box, PackageShape shape, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (shape) {
    case PackageShape::Circle:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case PackageShape::Square:
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case PackageShape::Diamond:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()},
                                      {box.right(), box.center().y()},
                                      {box.center().x(), box.bottom()},
                                      {box.left(), box.center().y()}});
        break;
    case PackageShape::Triangle:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top() + 1.5},
                                      {box.right() - 1, box.bottom() - 1},
                                      {box.left() + 1, box.bottom() - 1}});
        break;
    case PackageShape::Cross:
        painter.setPen(QPen(colour, box.width() / 4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(box.topLeft() + QPointF(1, 1), box.bottomRight() - QPointF(1, 1));
        painter.drawLine(box.topRight() + QPointF(-1, 1), box.bottomLeft() + QPointF(1, -1));
        break;
    }
    painter.restore();
}

} // namespace oslonac::ui
