// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type_scale.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

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
    QFont font = QGuiApplication::font();
    const Measure measure = measureOf(use);
    const int body = font.pixelSize() > 0 ? font.pixelSize() : bodySize;
    font.setPixelSize(qRound(double(measure.size) * body / bodySize));
    font.setWeight(measure.weight);
    return font;
}

int heightFor(int designHeight)
{
    return std::max(designHeight, QFontMetrics(QGuiApplication::font()).height() + lineMargin - 2);
}

int textPercent()
{
    const int body = QGuiApplication::font().pixelSize();
    return body > 0 ? qRound(100.0 * body / bodySize) : 100;
}

} // namespace oslonac::ui
