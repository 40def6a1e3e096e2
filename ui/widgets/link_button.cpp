// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace oslonac::ui {

namespace {

constexpr int padding = 2;

} // namespace

LinkButton::LinkButton(QWidget* parent, TextUse use) : QAbstractButton(parent), m_use(use)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QFont LinkButton::linkFont() const
{
    QFont font = fontFor(m_use);
    font.setUnderline(true);
    return font;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {metrics.horizontalAdvance(text()) + 2 * padding, metrics.lineSpacing() + 2 * padding};
}

QSize LinkButton::minimumSizeHint() const
{
    const QFontMetrics metrics(linkFont());
    int widest = 0;
    for (const QStringView word : QStringView(text()).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return {widest + 2 * padding, metrics.lineSpacing() + 2 * padding};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * padding), QWIDGETSIZE_MAX);
    return QFontMetrics(linkFont()).boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * padding;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(linkFont());
    painter.setPen(colour(isEnabled() ? Token::Link : Token::Disabled, palette()));
    painter.drawText(rect().adjusted(padding, padding, -padding, -padding),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 4);
}

void LinkButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace oslonac::ui
