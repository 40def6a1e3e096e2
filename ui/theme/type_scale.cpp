// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QFontMetrics>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* useProperty = "textUse";
constexpr int bodySize = 13;
constexpr int lineMargin = 14;

struct Measure {
    int size;
    QFont::Weight weight;
};

Measure measureOf(TextUse use)
{
    switch (use) {
    case TextUse::KeyFigure:
        return {24, QFont::DemiBold};
    case TextUse::PageTitle:
        return {20, QFont::DemiBold};
    case TextUse::InspectorTitle:
        return {16, QFont::DemiBold};
    case TextUse::SectionTitle:
        return {13, QFont::DemiBold};
    case TextUse::Body:
        return {13, QFont::Normal};
    case TextUse::Strong:
        return {13, QFont::DemiBold};
    case TextUse::Button:
        return {13, QFont::Medium};
    case TextUse::Header:
        return {12, QFont::DemiBold};
    case TextUse::Secondary:
        return {12, QFont::Normal};
    case TextUse::Pill:
        return {12, QFont::Medium};
    case TextUse::Axis:
        return {11, QFont::Normal};
    }
    return {bodySize, QFont::Normal};
}

} // namespace

QFont bodyFont(int percent)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(bodySize * percent / 100.0));
    font.setWeight(QFont::Normal);
    return font;
}

QFont fontFor(TextUse use)
{
    QFont font = QApplication::font();
    const Measure measure = measureOf(use);
    const int body = font.pixelSize() > 0 ? font.pixelSize() : bodySize;
    font.setPixelSize(qRound(double(measure.size) * body / bodySize));
    font.setWeight(measure.weight);
    return font;
}

void useFont(QWidget& widget, TextUse use)
{
    widget.setProperty(useProperty, int(use));
    widget.setFont(fontFor(use));
}

void applyUsedFonts()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        const QVariant use = widget->property(useProperty);
        if (use.isValid())
            widget->setFont(fontFor(TextUse(use.toInt())));
    }
}

int heightFor(int designHeight)
{
    return std::max(designHeight, QFontMetrics(QApplication::font()).height() + lineMargin - 2);
}

int textPercent()
{
    const int body = QApplication::font().pixelSize();
    return body > 0 ? qRound(100.0 * body / bodySize) : 100;
}

} // namespace oslonac::ui
