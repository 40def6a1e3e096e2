// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace oslonac::ui {

namespace {

constexpr int sidePadding = 10;

/// One choice; the frame around all of them belongs to the control.
class Segment final : public QAbstractButton {
public:
    explicit Segment(QWidget* parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextUse::Header));
        return {metrics.horizontalAdvance(text()) + 2 * sidePadding, heightFor(28) - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.fillRect(rect(), colour(Token::Selected, palette()));
            painter.fillRect(QRect(0, height() - 2, width(), 2), colour(Token::Accent, palette()));
        } else if (underMouse()) {
            painter.fillRect(rect(), colour(Token::Hover, palette()));
        }
        painter.setFont(fontFor(isChecked() ? TextUse::Header : TextUse::Secondary));
        painter.setPen(colour(isChecked() ? Token::Text : Token::Text2, palette()));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    // Tab comes to the choice that holds; arrow keys lead to the others.
    connect(m_group, &QButtonGroup::buttonToggled, this, [](QAbstractButton* segment, bool holds) {
        segment->setFocusPolicy(holds ? Qt::TabFocus : Qt::NoFocus);
    });
}

void SegmentedControl::addChoice(int value, const QString& text, const QString& accessibleName)
{
    auto* segment = new Segment(this);
    m_group->addButton(segment, value);
    layout()->addWidget(segment);
    setChoiceText(value, text, accessibleName);
    if (m_group->checkedId() < 0)
        segment->setChecked(true);
}

void SegmentedControl::setChoiceText(int value, const QString& text, const QString& accessibleName)
{
    QAbstractButton* segment = m_group->button(value);
    segment->setText(text);
    segment->setAccessibleName(accessibleName);
    segment->setToolTip(accessibleName);
}

bool SegmentedControl::hasChoice(int value) const
{
    return m_group->button(value) != nullptr;
}

void SegmentedControl::removeChoice(int value)
{
    delete m_group->button(value);
}

void SegmentedControl::setValue(int value)
{
    if (QAbstractButton* segment = m_group->button(value))
        segment->setChecked(true);
}

int SegmentedControl::value() const
{
    return m_group->checkedId();
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Token::LineStrong, palette()));
    painter.setBrush(colour(Token::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QList<QAbstractButton*> segments = m_group->buttons();
    for (qsizetype i = 1; i < segments.size(); ++i)
        painter.drawLine(QPointF(segments[i]->x() - 0.5, 1), QPointF(segments[i]->x() - 0.5, height() - 1));
}

} // namespace oslonac::ui
