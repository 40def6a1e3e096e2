// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill_label.h"

#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QStringList>

namespace oslonac::ui {

PillLabel::PillLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void PillLabel::setPill(StatusKind kind, const QString& text, const QString& icon)
{
    m_pill = {kind, text, icon};
    setAccessibleName(text);
    setToolTip(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void PillLabel::setTags(std::vector<PackageTag> tags)
{
    m_tags = std::move(tags);
    QStringList names;
    for (const PackageTag& tag : m_tags)
        names.append(tag.text);
    setAccessibleName(names.join(QStringLiteral(", ")));
    setVisible(!m_tags.empty());
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return {m_tags.empty() ? pillWidth(m_pill.text) : tagsWidth(m_tags), heightFor(22)};
}

void PillLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_tags.empty())
        drawPill(painter, rect(), m_pill, palette());
    else
        drawTags(painter, rect(), m_tags, palette());
}

} // namespace oslonac::ui
