// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_figure.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int sidePadding = 24;
constexpr int gap = 2;
constexpr int barWidth = 72;
constexpr int pictureSize = 14;
constexpr int iconGap = 4;

int lineHeight(TextUse use)
{
    return QFontMetrics(fontFor(use)).height();
}

int widthOf(const QString& text, TextUse use)
{
    return QFontMetrics(fontFor(use)).horizontalAdvance(text);
}

QString sentenceOf(const Figure& figure)
{
    QStringList parts{u"%1: %2 %3"_s.arg(figure.title, figure.value, figure.unit).trimmed()};
    if (!figure.note.isEmpty())
        parts.append(figure.note);
    for (const FigureRemark& remark : figure.remarks)
        parts.append(remark.text);
    return parts.join(u", "_s);
}

} // namespace

KeyFigure::KeyFigure(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigure::setFigure(Figure figure)
{
    m_figure = std::move(figure);
    setAccessibleName(sentenceOf(m_figure));
    updateGeometry();
    update();
}

int KeyFigure::footWidth() const
{
    int width = widthOf(m_figure.note, TextUse::Secondary);
    if (m_figure.share)
        width += barWidth + 8;
    for (const FigureRemark& remark : m_figure.remarks)
        width += pictureSize + iconGap + widthOf(remark.text, TextUse::Header) + 12;
    return width;
}

QSize KeyFigure::sizeHint() const
{
    const int value = widthOf(m_figure.value, TextUse::KeyFigure) + widthOf(m_figure.unit, TextUse::Body) + 8;
    const int width = std::max({widthOf(m_figure.title, TextUse::Secondary), value, footWidth()});
    const int height = lineHeight(TextUse::Secondary) * 2 + lineHeight(TextUse::KeyFigure) + 2 * gap + 26;
    return {width + sidePadding + 12, heightFor(height)};
}

void KeyFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), colour(isDown() ? Token::Selected : Token::Hover, palette()));
    const QRect inside = rect().adjusted(sidePadding, 12, -8, -12);
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette()));
    QRect line(inside.left(), inside.top(), inside.width(), lineHeight(TextUse::Secondary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_figure.title);
    line = {inside.left(), line.bottom() + gap, inside.width(), lineHeight(TextUse::KeyFigure)};
    painter.setFont(fontFor(TextUse::KeyFigure));
    painter.setPen(colour(Token::Text, palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);
    const int unit = line.left() + painter.fontMetrics().horizontalAdvance(m_figure.value) + 6;
    const int baseline =
        line.top() + (line.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
    painter.setFont(fontFor(TextUse::Body));
    painter.setPen(colour(Token::Text2, palette()));
    painter.drawText(QPoint(unit, baseline), m_figure.unit);
    paintFoot(painter, {inside.left(), line.bottom() + gap, inside.width(), lineHeight(TextUse::Secondary)});
}

void KeyFigure::paintFoot(QPainter& painter, const QRect& line) const
{
    int left = line.left();
    if (m_figure.share) {
        const QRectF track(left, line.center().y() - 3, barWidth, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::ChartTrack, palette()));
        painter.drawRoundedRect(track, 4, 4);
        const qreal filled = track.width() * std::clamp(*m_figure.share, 0.0, 1.0);
        painter.setBrush(colour(Token::Chart1, palette()));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(filled, track.height())), 4, 4);
        left += barWidth + 8;
    }
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette()));
    painter.drawText(QRect(left, line.top(), line.right() - left, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_figure.note);
    left += m_figure.note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_figure.note) + 12;
    painter.setFont(fontFor(TextUse::Header));
    for (const FigureRemark& remark : m_figure.remarks) {
        const StatusLook look = lookOf(remark.kind);
        const QColor ink = colour(look.fore, palette());
        painter.drawPixmap(
            left, line.center().y() - pictureSize / 2 + 1,
            icons::tinted(QString::fromLatin1(look.icon), pictureSize, ink, devicePixelRatioF()));
        left += pictureSize + iconGap;
        painter.setPen(ink);
        painter.drawText(QRect(left, line.top(), width() - left, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, remark.text);
        left += painter.fontMetrics().horizontalAdvance(remark.text) + 12;
    }
}

void KeyFigure::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

FigureStrip::FigureStrip(int figures, QWidget* parent) : QFrame(parent)
{
    setObjectName(u"figureStrip"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 1);
    grid->setSpacing(1);
    for (int place = 0; place < figures; ++place) {
        m_figures.push_back(new KeyFigure(this));
        connect(m_figures.back(), &QAbstractButton::clicked, this, [this, place] { Q_EMIT opened(place); });
    }
    arrange();
}

int FigureStrip::perLine() const
{
    int widest = 1;
    int all = 0;
    for (const KeyFigure* figure : m_figures) {
        widest = std::max(widest, figure->sizeHint().width() + 1);
        all += figure->sizeHint().width() + 1;
    }
    const int figures = int(m_figures.size());
    if (all <= width())
        return figures;
    return std::clamp(width() / widest, 1, (figures + 1) / 2);
}

void FigureStrip::arrange()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    m_perLine = perLine();
    for (KeyFigure* figure : m_figures)
        grid->removeWidget(figure);
    for (int place = 0; place < int(m_figures.size()); ++place)
        grid->addWidget(m_figures[size_t(place)], place / m_perLine, place % m_perLine);
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, column < m_perLine ? 1 : 0);
    update();
}

void FigureStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (perLine() != m_perLine)
        arrange();
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface, palette()));
    const QColor line = colour(Token::Line, palette());
    for (const KeyFigure* figure : m_figures) {
        const QRect box = figure->geometry();
        if (box.left() > 1)
            painter.fillRect(box.left() - 1, box.top(), 1, box.height(), line);
        painter.fillRect(box.left(), box.bottom() + 1, box.width() + 1, 1, line);
    }
}

} // namespace oslonac::ui
