// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_paint.h"

#include "ui/lists/tabular_digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int iconSize = 12;
constexpr int shapeSize = 10;
constexpr int gap = 4;

int marksHeight(const QFontMetrics& metrics)
{
    return std::max(20, metrics.height() + 4);
}

int tagWidth(const PackageTag& tag)
{
    return int(tabularWidth(tag.text, fontFor(TextUse::Pill))) + shapeSize + gap + 2 * gap + 6;
}

void drawTag(QPainter& painter, const QRect& box, const PackageTag& tag, const QPalette& palette)
{
    painter.setPen(colour(Token::LineStrong, palette));
    painter.setBrush(colour(Token::Surface, palette));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRectF shape(box.left() + 6, box.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize);
    drawPackageShape(painter, shape, tag.shape, colour(tag.token, palette));
    painter.setPen(colour(Token::Text, palette));
    drawTabular(painter, QRectF(box).adjusted(6 + shapeSize + gap, 0, -gap, 0), tag.text, Qt::AlignLeft);
}

} // namespace

void drawPill(QPainter& painter, const QRect& box, const Pill& pill, const QPalette& palette)
{
    if (pill.text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextUse::Pill));
    const QFontMetrics metrics = painter.fontMetrics();
    if (pill.kind == StatusKind::None) {
        painter.setPen(colour(Token::Text, palette));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(pill.text, Qt::ElideRight, box.width()));
        painter.restore();
        return;
    }
    const StatusLook look = lookOf(pill.kind);
    const int height = marksHeight(metrics);
    const QRect shape(box.left(), box.center().y() - height / 2 + 1,
                      std::min(pillWidth(pill.text), box.width()), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(look.back, palette));
    painter.drawRoundedRect(shape, height / 2.0, height / 2.0);
    const QColor ink = colour(look.fore, palette);
    const QString icon = pill.icon.isEmpty() ? QString::fromLatin1(look.icon) : pill.icon;
    painter.drawPixmap(shape.left() + 6, shape.center().y() - iconSize / 2 + 1,
                       icons::tinted(icon, iconSize, ink, painter.device()->devicePixelRatioF()));
    painter.setPen(ink);
    const QRect text = shape.adjusted(6 + iconSize + gap, 0, -8, 0);
    painter.drawText(text.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(pill.text, Qt::ElideRight, text.width() + 1));
    painter.restore();
}

int pillWidth(const QString& text)
{
    return QFontMetrics(fontFor(TextUse::Pill)).horizontalAdvance(text) + 6 + iconSize + gap + 8;
}

void drawTags(QPainter& painter, const QRect& box, const std::vector<PackageTag>& tags,
              const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextUse::Pill));
    const int height = marksHeight(painter.fontMetrics());
    int left = box.left();
    for (const PackageTag& tag : tags) {
        const bool first = left == box.left();
        PackageTag shown = tag;
        if (!first && left + tagWidth(tag) > box.right())
            shown.text.clear();
        const int width = tagWidth(shown) - (shown.text.isEmpty() ? gap : 0);
        drawTag(painter, {left, box.center().y() - height / 2 + 1, width, height}, shown, palette);
        left += width + gap;
    }
    painter.restore();
}

int tagsWidth(const std::vector<PackageTag>& tags)
{
    int width = 0;
    for (const PackageTag& tag : tags)
        width += tagWidth(tag) + gap;
    return width;
}

} // namespace oslonac::ui
