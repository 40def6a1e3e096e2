// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_mark.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

namespace oslonac::ui {

NoteMark::NoteMark(StatusKind kind, const QString& icon, const QString& number, QWidget* parent)
    : QWidget(parent), m_kind(kind)
{
    setFixedSize(extent, extent);
    show(kind, icon, number);
}

void NoteMark::show(StatusKind kind, const QString& icon, const QString& number)
{
    m_kind = kind;
    m_icon = icon.isEmpty() ? QString::fromLatin1(lookOf(kind).icon) : icon;
    m_number = number;
    update();
}

void NoteMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StatusLook look = lookOf(m_kind);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(look.back, palette()));
    painter.drawEllipse(rect());
    if (!m_number.isEmpty()) {
        painter.setFont(fontFor(TextUse::Pill));
        painter.setPen(colour(look.fore, palette()));
        painter.drawText(rect(), Qt::AlignCenter, m_number);
        return;
    }
    painter.drawPixmap(4, 4, icons::tinted(m_icon, 12, colour(look.fore, palette()), devicePixelRatioF()));
}

} // namespace oslonac::ui
