// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/language/phrase.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace oslonac::ui {

namespace {

constexpr int padding = 12;
constexpr int pictureSize = 16;
constexpr int gap = 8;

Token inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Token::OnAccent;
    case ButtonKind::Usual:
        return Token::Text;
    case ButtonKind::Quiet:
        return Token::Text2;
    }
    return Token::Text;
}

} // namespace

Button::Button(ButtonKind kind, QWidget* parent) : QPushButton(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setThemedIcon(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString& keys)
{
    m_keyCap = keys;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextUse::Button));
    int width = 2 * padding;
    if (!text().isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += pictureSize + (text().isEmpty() ? 0 : gap);
    if (!m_keyCap.isEmpty())
        width += keyCapSize(m_keyCap).width() + gap;
    return {width, heightFor(28)};
}

void Button::setShrinkable()
{
    m_isShrinkable = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Button::minimumSizeHint() const
{
    return m_isShrinkable ? QSize(2 * padding + pictureSize, heightFor(28)) : sizeHint();
}

// Qt leaves Enter to the default button of a dialog; a window has none.
void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isShrunk()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = withoutMnemonic(text());
        QToolTip::showText(help->globalPos(),
                           toolTip().isEmpty() ? words : words + QLatin1Char('\n') + toolTip(), this);
        return true;
    }
    return QPushButton::event(event);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    const bool solid = m_kind == ButtonKind::Primary && isEnabled();
    const QColor ink = colour(isEnabled() ? inkOf(m_kind) : Token::Disabled, palette());
    painter.setPen(Qt::NoPen);
    if (solid) {
        painter.setBrush(colour(hovered || isDown() ? Token::AccentHover : Token::Accent, palette()));
    } else {
        painter.setBrush(hovered ? colour(Token::Hover, palette()) : Qt::transparent);
        if (m_kind != ButtonKind::Quiet) {
            painter.setPen(colour(isEnabled() ? Token::LineStrong : Token::Line, palette()));
            painter.setBrush(colour(isDown()  ? Token::Selected
                                    : hovered ? Token::Hover
                                              : Token::Surface,
                                    palette()));
        }
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const bool isShrunk = this->isShrunk();
    int left = isShrunk ? (width() - pictureSize) / 2 : padding;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(left, (height() - pictureSize) / 2,
                           icons::tinted(m_iconName, pictureSize, ink, devicePixelRatioF()));
        left += pictureSize + gap;
    }
    if (isShrunk)
        return;
    int right = width() - padding;
    if (!m_keyCap.isEmpty()) {
        const QSize cap = keyCapSize(m_keyCap);
        drawKeyCap(painter, {QPoint(width() - 8 - cap.width(), (height() - cap.height()) / 2), cap}, m_keyCap,
                   palette());
        right -= cap.width() + gap - 4;
    }
    painter.setFont(fontFor(TextUse::Button));
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

void drawKeyCap(QPainter& painter, const QRect& box, const QString& keys, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Token::Line, palette));
    painter.setBrush(colour(Token::Header, palette));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontFor(TextUse::Axis));
    painter.setPen(colour(Token::Text2, palette));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
}

QSize keyCapSize(const QString& keys)
{
    const QFontMetrics metrics(fontFor(TextUse::Axis));
    return {metrics.horizontalAdvance(keys) + 12, metrics.height() + 4};
}

} // namespace oslonac::ui
