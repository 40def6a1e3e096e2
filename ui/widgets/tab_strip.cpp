// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_strip.h"

#include "core/languages/spoken.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace oslonac::ui {

namespace {

constexpr int stripHeight = 40;
constexpr int sidePadding = 12;
constexpr int gap = 8;
constexpr int underline = 3;
constexpr int ring = 2;

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TabStrip::setTab(int place, const QString& text, std::optional<int> count)
{
    while (this->count() <= place)
        addTab(QString());
    setTabData(place, count ? QVariant(*count) : QVariant());
    setTabText(place, text); // asks for the size again
    setAccessibleTabName(place, count ? QStringLiteral("%1, %2").arg(text, spokenNumber(*count)) : text);
    updateGeometry(); // a hidden tab bar tells nobody that it has grown
}

void TabStrip::cutTo(int count)
{
    while (this->count() > count)
        removeTab(this->count() - 1);
}

QString TabStrip::countText(int place) const
{
    const QVariant count = tabData(place);
    return count.isValid() ? spokenNumber(count.toInt()) : QString();
}

void TabStrip::step(int direction)
{
    setCurrentIndex((currentIndex() + direction + count()) % count());
}

QSize TabStrip::tabSizeHint(int place) const
{
    const QFontMetrics name(fontFor(TextUse::Strong));
    const QString count = countText(place);
    int width = name.horizontalAdvance(tabText(place)) + 2 * sidePadding;
    if (!count.isEmpty())
        width += gap + QFontMetrics(fontFor(TextUse::Secondary)).horizontalAdvance(count);
    return {width, heightFor(stripHeight)};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int place = 0; place < count(); ++place) {
        const QRect tab = tabRect(place);
        const bool chosen = place == currentIndex();
        painter.setFont(fontFor(chosen ? TextUse::Strong : TextUse::Body));
        painter.setPen(colour(chosen ? Token::Text : Token::Text2, palette()));
        const QRect text = tab.adjusted(sidePadding, 0, -sidePadding, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, tabText(place));
        painter.setFont(fontFor(TextUse::Secondary));
        painter.setPen(colour(Token::Text3, palette()));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, countText(place));
        if (chosen)
            painter.fillRect(QRect(tab.left(), height() - underline, tab.width(), underline),
                             colour(Token::Accent, palette()));
        if (chosen && hasFocus()) {
            painter.setPen(QPen(colour(Token::Focus, palette()), ring));
            painter.drawRoundedRect(tab.adjusted(ring, ring, -ring, -underline - ring), 4, 4);
        }
    }
}

void TabStrip::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    if (m_bringsUp || currentIndex() < 0)
        return;
    const QScopedValueRollback bringsUp(m_bringsUp, true);
    setCurrentIndex(currentIndex()); // which brings it into sight where not all tabs have room
}

void TabStrip::changeEvent(QEvent* event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange && count() > 0)
        setTabText(0, tabText(0)); // the layout of all tabs is made anew
}

} // namespace oslonac::ui
