// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_paint.h"

#include "ui/lists/tabular_digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int iconSize = 12;
constexpr int shapeSize = 10;
constexpr int gap = 4;
constexpr int leastPill = 64; // narrower ones show their icon alone
constexpr int partGap = 6;
constexpr int arrowSize = 12;

/// Where no word would be left of the text, the icon says it; the tooltip has the text.
bool isMarkAlone(const QString& text, int room)
{
    return room < pillWidth(text) && room < leastPill;
}

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

/// The widths of what a change is told by, without what stands between them.
struct ChangeParts {
    int field = 0;
    int before = 0;
    int after = 0;
    int note = 0;
};

/// "60.000,00 EUR", "55.000,00 EUR": the unit is said once.
void sayUnitOnce(OldAndNew& change)
{
    const qsizetype unit = change.before.lastIndexOf(u' ');
    const auto isNumber = [](const QString& text) {
        return !text.isEmpty() && (text.back().isLetter() && text[text.startsWith(u'-') ? 1 : 0].isDigit());
    };
    if (unit > 0 && isNumber(change.before) && isNumber(change.after) &&
        change.after.endsWith(QStringView(change.before).mid(unit)))
        change.before.truncate(unit);
}

/// Where nothing stood, or nothing stands now, that is said.
OldAndNew asShown(OldAndNew change)
{
    sayUnitOnce(change);
    const QString empty = QCoreApplication::translate("oslonac::ui::CellPaint", "empty", "value of a field");
    if (change.before.isEmpty() && !change.after.isEmpty())
        change.before = empty;
    else if (change.after.isEmpty() && !change.before.isEmpty())
        change.after = empty;
    return change;
}

QFont struckFont()
{
    QFont font = fontFor(TextUse::Body);
    font.setStrikeOut(true);
    return font;
}

ChangeParts wholeParts(const OldAndNew& change)
{
    const auto width = [](const QString& text, TextUse use) {
        return text.isEmpty() ? 0 : QFontMetrics(fontFor(use)).horizontalAdvance(text) + 1;
    };
    return {width(change.field, TextUse::Secondary), width(change.before, TextUse::Body),
            width(change.after, TextUse::Body), width(change.note, TextUse::Secondary)};
}

int spaceBetween(const ChangeParts& parts)
{
    const int shown = (parts.field > 0) + (parts.before > 0) + (parts.after > 0) + (parts.note > 0);
    const int arrow = parts.before > 0 && parts.after > 0 ? arrowSize + partGap : 0;
    return std::max(0, shown - 1) * partGap + arrow;
}

/// A value that is shorter than its half of the room leaves the rest to the other one.
ChangeParts partsWithin(const OldAndNew& change, int width)
{
    ChangeParts parts = wholeParts(change);
    const auto needed = [&] {
        return parts.field + parts.before + parts.after + parts.note + spaceBetween(parts);
    };
    // Values before words: a number that is cut is another number.
    if (needed() > width)
        parts.note = 0;
    if (needed() > width)
        parts.field = std::max(std::min(parts.field, width / 5), parts.field - (needed() - width));
    const int room = width - (needed() - parts.before - parts.after);
    if (parts.before + parts.after > room) {
        const int half = std::max(0, room / 2);
        if (parts.after <= half)
            parts.before = room - parts.after;
        else if (parts.before <= half)
            parts.after = room - parts.before;
        else
            parts.before = parts.after = half;
    }
    return parts;
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
    const int width =
        isMarkAlone(pill.text, box.width()) ? height + gap : std::min(pillWidth(pill.text), box.width());
    const QRect shape(box.left(), box.center().y() - height / 2 + 1, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(look.back, palette));
    painter.drawRoundedRect(shape, height / 2.0, height / 2.0);
    const QColor ink = colour(look.fore, palette);
    const QString icon = pill.icon.isEmpty() ? QString::fromLatin1(look.icon) : pill.icon;
    painter.drawPixmap(shape.left() + 6, shape.center().y() - iconSize / 2 + 1,
                       icons::tinted(icon, iconSize, ink, painter.device()->devicePixelRatioF()));
    if (isMarkAlone(pill.text, box.width())) {
        painter.restore();
        return;
    }
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

void drawChange(QPainter& painter, const QRect& box, const OldAndNew& values, const QPalette& palette)
{
    const OldAndNew change = asShown(values);
    const ChangeParts parts = partsWithin(change, box.width());
    const auto ink = [&](Token token) { return colour(token, palette); };
    int left = box.left();
    const auto draw = [&](const QString& text, const QFont& font, int width, Token token) {
        if (width <= 0)
            return;
        painter.setFont(font);
        painter.setPen(ink(token));
        painter.drawText(QRect(left, box.top(), width, box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        left += width + partGap;
    };
    draw(change.field, fontFor(TextUse::Secondary), parts.field, Token::Text2);
    draw(change.before, struckFont(), parts.before, Token::Text2);
    if (parts.before > 0 && parts.after > 0) {
        drawChevron(painter, QRectF(left, box.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize),
                    Qt::RightArrow, ink(Token::Text2));
        left += arrowSize + partGap;
    }
    draw(change.after, fontFor(TextUse::Body), parts.after, Token::Text);
    draw(change.note, fontFor(TextUse::Secondary), parts.note, Token::Text2);
}

int changeWidth(const OldAndNew& change)
{
    const ChangeParts parts = wholeParts(asShown(change));
    return parts.field + parts.before + parts.after + parts.note + spaceBetween(parts);
}

} // namespace oslonac::ui
