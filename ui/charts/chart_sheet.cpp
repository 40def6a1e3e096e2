// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_sheet.h"

#include "core/storage/whole_file.h"
#include "ui/charts/chart_picture.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_scale.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 10;

int titleHeight()
{
    return int(std::ceil(QFontMetricsF(fontFor(TextUse::InspectorTitle)).height()));
}

int noteHeight(const ChartSheet& sheet)
{
    return sheet.note.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(fontFor(TextUse::Axis)).height())) + gap;
}

} // namespace

QSize sizeOf(const ChartSheet& sheet)
{
    const QSize picture = sheet.picture->sizeOutside();
    return {picture.width() + 2 * margin,
            picture.height() + 2 * margin + titleHeight() + gap + noteHeight(sheet)};
}

void paintSheet(QPainter& painter, const QRectF& area, const ChartSheet& sheet)
{
    const QPalette paper = paletteOf(Shade::Light);
    const QSize size = sizeOf(sheet);
    const qreal scale = std::min(area.width() / size.width(), area.height() / size.height());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    const QRectF inside(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    painter.setFont(fontFor(TextUse::InspectorTitle));
    painter.setPen(colour(Token::Text, paper));
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), titleHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sheet.title, Qt::ElideRight, int(inside.width())));
    sheet.picture->paintPicture(painter, inside.adjusted(0, titleHeight() + gap, 0, -noteHeight(sheet)),
                                paper);
    painter.setFont(fontFor(TextUse::Axis));
    painter.setPen(colour(Token::Text3, paper));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, sheet.note);
    painter.restore();
}

QImage imageOf(const ChartSheet& sheet, qreal pixelRatio)
{
    const QSize size = sizeOf(sheet);
    QImage image(size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheet(painter, QRectF(QPointF(), size), sheet);
    return image;
}

QByteArray svgOf(const ChartSheet& sheet)
{
    const QSize size = sizeOf(sheet);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(sheet.title);
    generator.setDescription(sheet.note);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    paintSheet(painter, QRectF(QPointF(), size), sheet);
    painter.end();
    return buffer.data();
}

void writeSheet(const QString& path, const ChartSheet& sheet)
{
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return writeWholeFile(path, svgOf(sheet));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(sheet).save(&buffer, "PNG");
    writeWholeFile(path, buffer.data());
}

} // namespace oslonac::ui
