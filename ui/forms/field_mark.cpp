// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_mark.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Look {
    QString icon;
    Token token;
};

Look lookOf(FieldMark::State state)
{
    switch (state) {
    case FieldMark::State::Entered:
        return {u"dialog-ok-apply"_s, Token::OkFore};
    case FieldMark::State::Doubtful:
        return {u"data-warning"_s, Token::WaitFore};
    case FieldMark::State::Missing:
        return {u"data-warning"_s, Token::LateFore};
    case FieldMark::State::ByHand:
        return {u"document-edit"_s, Token::Text2};
    case FieldMark::State::None:
        break;
    }
    return {{}, Token::Text3};
}

constexpr int iconSize = 16;

} // namespace

FieldMark::FieldMark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void FieldMark::setState(State state)
{
    m_state = state;
    setToolTip(state == State::ByHand ? tr("Written by hand") : QString());
    update();
}

QSize FieldMark::sizeHint() const
{
    return {iconSize, heightFor(28)};
}

void FieldMark::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_state);
    if (look.icon.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(0, (height() - iconSize) / 2,
                       icons::tinted(look.icon, iconSize, colour(look.token, palette()), devicePixelRatioF()));
}

} // namespace oslonac::ui
