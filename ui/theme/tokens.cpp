// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QPalette>

#include <array>

namespace oslonac::ui {

namespace {

constexpr std::array table{
    TokenRow{Token::Chrome, "chrome", 0xffeceff0, 0xff12181b},
    TokenRow{Token::Canvas, "canvas", 0xfff6f8f8, 0xff171e22},
    TokenRow{Token::Surface, "surface", 0xffffffff, 0xff1d262a},
    TokenRow{Token::Raised, "raised", 0xffffffff, 0xff263137},
    TokenRow{Token::Header, "header", 0xfff1f4f5, 0xff232d32},
    TokenRow{Token::Hover, "hover", 0xffeef3f4, 0xff263238},
    TokenRow{Token::Selected, "selected", 0xffd5e8ed, 0xff134653},
    TokenRow{Token::SelectedIdle, "selected-idle", 0xffe4eaec, 0xff2b363c},
    TokenRow{Token::Line, "line", 0xffdce2e5, 0xff334047},
    TokenRow{Token::LineStrong, "line-strong", 0xff76838b, 0xff7d8f98},
    TokenRow{Token::Text, "text", 0xff172126, 0xffe9eff1},
    TokenRow{Token::Text2, "text2", 0xff44525a, 0xffb9c5cb},
    TokenRow{Token::Text3, "text3", 0xff5a6870, 0xffa5b3ba},
    TokenRow{Token::Disabled, "disabled", 0xff87939a, 0xff75858d},
    TokenRow{Token::Accent, "accent", 0xff0b6073, 0xff5cc6da},
    TokenRow{Token::AccentHover, "accent-hover", 0xff094d5d, 0xff86d7e6},
    TokenRow{Token::OnAccent, "on-accent", 0xffffffff, 0xff06232b},
    TokenRow{Token::Link, "link", 0xff0b6073, 0xff78d2e3},
    TokenRow{Token::Focus, "focus", 0xffb2480a, 0xffffb070},
    TokenRow{Token::Today, "today", 0xffb3261e, 0xffff8a80},
    TokenRow{Token::OkBack, "ok-bg", 0xffdff2e5, 0xff173b27},
    TokenRow{Token::OkFore, "ok-fg", 0xff125a31, 0xff9be0b4},
    TokenRow{Token::WaitBack, "wait-bg", 0xfffbebc8, 0xff43320c},
    TokenRow{Token::WaitFore, "wait-fg", 0xff6e4300, 0xfff4ce7e},
    TokenRow{Token::LateBack, "late-bg", 0xfffbe0de, 0xff4e1f1d},
    TokenRow{Token::LateFore, "late-fg", 0xff8f1d18, 0xffffb8b2},
    TokenRow{Token::InfoBack, "info-bg", 0xffddebfa, 0xff1b3756},
    TokenRow{Token::InfoFore, "info-fg", 0xff17487f, 0xffabd1fa},
    TokenRow{Token::ReserveBack, "res-bg", 0xffece5f8, 0xff38294f},
    TokenRow{Token::ReserveFore, "res-fg", 0xff523089, 0xffd6bff7},
    TokenRow{Token::MuteBack, "mute-bg", 0xffe7ebed, 0xff303c42},
    TokenRow{Token::MuteFore, "mute-fg", 0xff414e56, 0xffc6d1d6},
    TokenRow{Token::LateSolid, "late-solid", 0xffb3261e, 0xffff8a80},
    TokenRow{Token::WaitSolid, "wait-solid", 0xff935700, 0xfff0b94a},
    TokenRow{Token::OnSolid, "on-solid", 0xffffffff, 0xff1a1208},
    TokenRow{Token::MarkBack, "mark-bg", 0xffffe9a8, 0xff6b5310},
    TokenRow{Token::MarkFore, "mark-fg", 0xff3a2600, 0xfffff3cf},
    TokenRow{Token::Grid, "grid", 0xffe3e8ea, 0xff2e3a40},
    TokenRow{Token::Desk, "desk", 0xffd9dfe1, 0xff0f1416},
    TokenRow{Token::Scrim, "scrim", 0x61101c21, 0x8c000000},
    TokenRow{Token::Chart1, "c1", 0xff0b6073, 0xff4fb6cb},
    TokenRow{Token::Chart2, "c2", 0xffc26e00, 0xffe0a030},
    TokenRow{Token::Chart3, "c3", 0xff0fa382, 0xffd6f3c2},
    TokenRow{Token::Chart4, "c4", 0xff9a74f5, 0xff7672d6},
    TokenRow{Token::Chart5, "c5", 0xff5a2810, 0xffe03a78},
    TokenRow{Token::ChartTrack, "c0", 0xffc9d2d6, 0xff4a5961},
    TokenRow{Token::ChartWater, "water", 0xffa5cfe6, 0xff3d6478},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].token) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table stands in the order of the enumeration");

} // namespace

std::span<const TokenRow> tokenTable()
{
    return table;
}

QColor colour(Token token, Shade shade)
{
    const TokenRow& row = table[static_cast<size_t>(token)];
    return QColor::fromRgba(shade == Shade::Light ? row.light : row.dark);
}

QColor colour(Token token, const QPalette& palette)
{
    return colour(token, shadeOf(palette));
}

Shade shadeOf(const QPalette& palette)
{
    // Not the Window role: a style sheet that makes a label see-through sets that one to transparent black.
    return palette.color(QPalette::Active, QPalette::AlternateBase).lightnessF() < 0.5F ? Shade::Dark
                                                                                        : Shade::Light;
}

} // namespace oslonac::ui
