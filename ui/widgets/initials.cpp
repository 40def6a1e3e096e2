// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/initials.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

namespace oslonac::ui {

namespace {

constexpr int designSize = 28;

} // namespace

Initials::Initials(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Initials::setName(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    m_letters.clear();
    if (!words.isEmpty())
        m_letters += words.first().front().toUpper();
    if (words.size() > 1)
        m_letters += words.last().front().toUpper();
    update();
}

QSize Initials::sizeHint() const
{
    return {heightFor(designSize), heightFor(designSize)};
}

void Initials::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Token::MuteBack, palette()));
    painter.drawEllipse(rect());
    painter.setPen(colour(Token::MuteFore, palette()));
    painter.setFont(fontFor(TextUse::Axis));
    painter.drawText(rect(), Qt::AlignCenter, m_letters.isEmpty() ? QStringLiteral("?") : m_letters);
}

} // namespace oslonac::ui
