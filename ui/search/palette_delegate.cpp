// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette_delegate.h"

#include "ui/search/palette_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int sidePadding = 16;
constexpr int iconSize = 16;
constexpr int gap = 12;
constexpr int barWidth = 3;

struct Brushes {
    QPainter& painter;
    const QPalette& palette;
    Token text;
};

const PaletteLine& lineOf(const QModelIndex& index)
{
    return static_cast<const PaletteModel*>(index.model())->line(index.row());
}

/// Paints one run of letters and gives back where the next one begins.
int paintRun(const Brushes& with, QRect place, const QString& text, TextUse use, Token token)
{
    const QFont font = fontFor(use);
    const QFontMetrics metrics(font);
    with.painter.setFont(font);
    with.painter.setPen(colour(token, with.palette));
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, place.width());
    with.painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, fitting);
    return place.left() + metrics.horizontalAdvance(fitting);
}

int paintMarked(const Brushes& with, QRect place, const QString& text)
{
    const QFontMetrics metrics(fontFor(TextUse::Strong));
    const QRect ground(place.left(), place.center().y() - metrics.height() / 2,
                       metrics.horizontalAdvance(text), metrics.height());
    with.painter.fillRect(ground, colour(Token::MarkBack, with.palette));
    with.painter.fillRect(QRect(ground.left(), ground.bottom(), ground.width(), 1),
                          colour(Token::MarkFore, with.palette));
    return paintRun(with, place, text, TextUse::Strong, Token::MarkFore);
}

int paintTitle(const Brushes& with, QRect place, const PaletteLine& line)
{
    if (line.markFrom < 0)
        return paintRun(with, place, line.title, TextUse::Body, with.text);
    place.setLeft(paintRun(with, place, line.title.left(line.markFrom), TextUse::Body, with.text));
    place.setLeft(paintMarked(with, place, line.title.mid(line.markFrom, line.markLength)));
    return paintRun(with, place, line.title.mid(line.markFrom + line.markLength), TextUse::Body, with.text);
}

void paintLine(const Brushes& with, QRect place, const PaletteLine& line, qreal ratio)
{
    const QPixmap icon = icons::tinted(line.icon, iconSize, colour(with.text, with.palette), ratio);
    with.painter.drawPixmap(place.left(), place.center().y() - iconSize / 2 + 1, icon);
    place.setLeft(place.left() + iconSize + gap);
    if (!line.keys.isEmpty()) {
        const QSize cap = keyCapSize(line.keys);
        const QRect box(place.right() - cap.width(), place.center().y() - cap.height() / 2, cap.width(),
                        cap.height());
        drawKeyCap(with.painter, box, line.keys, with.palette);
        place.setRight(box.left() - gap);
    }
    place.setLeft(paintTitle(with, place, line) + gap);
    if (place.width() > 0)
        paintRun(with, place, line.hint, TextUse::Secondary, Token::Text3);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const PaletteLine& line = lineOf(index);
    const QRect place = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    if (line.kind == PaletteLine::Kind::Heading) {
        paintRun({*painter, option.palette, Token::Text2}, place, line.title, TextUse::Header, Token::Text2);
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colour(Token::Selected, option.palette));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          colour(Token::Accent, option.palette));
    }
    const Token text = line.canBeChosen() ? Token::Text : Token::Disabled;
    paintLine({*painter, option.palette, text}, place, line, option.widget->devicePixelRatioF());
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, heightFor(lineOf(index).kind == PaletteLine::Kind::Heading ? 30 : 38)};
}

} // namespace oslonac::ui
