// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/score_cell_delegate.h"

#include "ui/lists/tabular_digits.h"
#include "ui/scoring/score_sheet_model.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int padding = 6;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect& cell = option.rect;
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(cell, colour(focused ? Token::Selected : Token::SelectedIdle, option.palette));
    else if (index.data(ScoreSheetModel::ConflictRole).toBool())
        painter.fillRect(cell, colour(Token::MuteBack, option.palette));
    else if (index.data(ScoreSheetModel::SumRole).toBool())
        painter.fillRect(cell, colour(Token::Header, option.palette));
    else if (index.data(ScoreSheetModel::DivergentRole).toBool())
        painter.fillRect(cell, colour(Token::WaitBack, option.palette));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colour(Token::Line, option.palette));
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), colour(Token::Line, option.palette));
}

void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect& cell = option.rect;
    if (!index.data(ScoreSheetModel::CommentRole).toString().isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::Accent, option.palette));
        painter.drawPolygon(QPolygon({cell.topRight() - QPoint(8, 0), cell.topRight() - QPoint(1, 0),
                                      cell.topRight() + QPoint(-1, 7)}));
    }
    const bool offScale = index.data(ScoreSheetModel::OffScaleRole).toBool();
    if (!offScale && !index.data(ScoreSheetModel::DivergentRole).toBool())
        return;
    painter.drawPixmap(cell.left() + 4, cell.center().y() - 5,
                       icons::tinted(offScale ? u"window-close"_s : u"data-warning"_s, 10,
                                     colour(offScale ? Token::LateFore : Token::WaitFore, option.palette),
                                     painter.device()->devicePixelRatioF()));
}

} // namespace

void ScoreCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto* sheet = static_cast<const ScoreSheetModel*>(index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    if (sheet->beginsAssessor(index.column()) && index.column() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                          colour(Token::LineStrong, option.palette));
    const QString text = index.data().toString();
    const QRect box = option.rect.adjusted(padding, 0, -padding, -1);
    if (index.data(ScoreSheetModel::ConflictRole).toBool()) {
        painter->setFont(fontFor(TextUse::Secondary));
        painter->setPen(colour(Token::MuteFore, option.palette));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    } else {
        painter->setFont(
            fontFor(index.data(ScoreSheetModel::SumRole).toBool() ? TextUse::Strong : TextUse::Body));
        painter->setPen(colour(Token::Text, option.palette));
        drawTabular(*painter, box, text, Qt::AlignRight);
        paintMarks(*painter, option, index);
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paintFocusRing(*painter, option.rect.adjusted(0, 0, -1, -1), option.palette);
    painter->restore();
}

} // namespace oslonac::ui
