// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/score_headers.h"

#include "ui/scoring/score_sheet_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int padding = 8;
constexpr int firstPadding = 24;
constexpr int warningSize = 12;
constexpr int bandHeight = 22;

/// Most applicants are municipalities: where there is no room, the kind goes and the name stays.
QString fitted(const QString& name, const QFontMetrics& metrics, int width)
{
    static const QStringList kinds{u"Opština "_s, u"Општина "_s, u"Gradska opština "_s,
                                   u"Градска општина "_s};
    const auto kind =
        std::ranges::find_if(kinds, [&name](const QString& words) { return name.startsWith(words); });
    const bool isCut = metrics.horizontalAdvance(name) > width;
    return metrics.elidedText(isCut && kind != kinds.end() ? name.mid(kind->size()) : name, Qt::ElideRight,
                              width);
}

const ScoreSheetModel& sheetOf(const QHeaderView& header)
{
    return *static_cast<const ScoreSheetModel*>(header.model());
}

} // namespace

CriteriaHeader::CriteriaHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(true);
    setSectionsClickable(true);
    setMinimumSectionSize(36);
}

QSize CriteriaHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), heightFor(44) + heightFor(bandHeight)};
}

void CriteriaHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const ScoreSheetModel& sheet = sheetOf(*this);
    painter->save();
    painter->fillRect(rect, colour(Token::Header, palette()));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Line, palette()));
    if (sheet.beginsAssessor(column) && column > 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()),
                          colour(Token::LineStrong, palette()));
    const int band = heightFor(bandHeight);
    paintAssessor(*painter, {rect.left(), rect.top(), rect.width(), band}, column);
    const QRect box = rect.adjusted(4, band, -padding, -4);
    const QRect upper(box.left(), box.top(), box.width(), box.height() / 2);
    const QRect lower(box.left(), box.top() + box.height() / 2, box.width(), box.height() / 2);
    painter->setFont(fontFor(TextUse::Header));
    painter->setPen(colour(Token::Text2, palette()));
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter,
                      sheet.headerData(column, Qt::Horizontal).toString());
    painter->setFont(fontFor(TextUse::Axis));
    painter->setPen(colour(Token::Text3, palette()));
    if (const Criterion* criterion = sheet.criterionAt(column))
        painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter,
                          u"/ "_s + markText(criterion->scaleMaximum));
    painter->restore();
}

void CriteriaHeader::paintAssessor(QPainter& painter, const QRect& band, int column) const
{
    const ScoreSheetModel& sheet = sheetOf(*this);
    const int block = sheet.criteriaCount() + 1;
    const int first = column - column % block;
    const int last = std::min(first + block, count()) - 1;
    if (!sheet.assessorAt(first))
        return;
    const int left = sectionViewportPosition(first) - sectionViewportPosition(column) + band.left();
    const int right =
        sectionViewportPosition(last) + sectionSize(last) - sectionViewportPosition(column) + band.left();
    painter.save();
    painter.setClipRect(band);
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), colour(Token::Line, palette()));
    painter.setFont(fontFor(TextUse::Header));
    painter.setPen(colour(Token::Text, palette()));
    const QRect words(left + padding, band.top(), right - left - 2 * padding, band.height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sheet.assessorName(sheet.assessorAt(first)),
                                                      Qt::ElideRight, words.width()));
    painter.restore();
}

ApplicantHeader::ApplicantHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setHighlightSections(true);
    setSectionsClickable(true);
}

QSize ApplicantHeader::sizeHint() const
{
    const int shown = parentWidget() ? parentWidget()->width() * 29 / 100 : 0;
    return {std::clamp(shown, 190, 300) * textPercent() / 100, 0};
}

void ApplicantHeader::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    const ScoreSheetModel& sheet = sheetOf(*this);
    painter->save();
    painter->setClipRect(rect);
    const bool current = selectionModel() && selectionModel()->currentIndex().row() == row;
    painter->fillRect(rect, colour(current ? Token::SelectedIdle : Token::Surface, palette()));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Line, palette()));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()),
                      colour(Token::LineStrong, palette()));
    if (current)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour(Token::Accent, palette()));
    const auto [given, due] = sheet.progressOf(row);
    const QString progress = u"%1/%2"_s.arg(given).arg(due);
    painter->setFont(fontFor(TextUse::Secondary));
    painter->setPen(colour(given < due ? Token::Text3 : Token::OkFore, palette()));
    QRect box = rect.adjusted(firstPadding, 0, -padding, -1);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, progress);
    int right = box.right() - painter->fontMetrics().horizontalAdvance(progress) - padding;
    if (sheet.disagree(sheet.applicationAt(row).id)) {
        right -= warningSize;
        painter->drawPixmap(right, rect.center().y() - warningSize / 2,
                            icons::tinted(u"data-warning"_s, warningSize, colour(Token::WaitFore, palette()),
                                          painter->device()->devicePixelRatioF()));
        right -= 4;
    }
    box.setRight(right);
    painter->setFont(fontFor(current ? TextUse::Strong : TextUse::Body));
    painter->setPen(colour(Token::Text, palette()));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                      fitted(sheet.applicantOf(row), painter->fontMetrics(), box.width()));
    painter->restore();
}

} // namespace oslonac::ui
