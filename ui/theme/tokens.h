// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

class QPalette;

namespace oslonac::ui {

enum class Shade { Light, Dark };

/// The colours of the program by what they are for. The table in tokens.cpp is the only place with colour
/// literals; its contrast is tested (WCAG 2.1: text 4.5, marks and borders that carry meaning 3.0).
enum class Token {
    Chrome,
    Canvas,
    Surface,
    Raised,
    Header,
    Hover,
    Selected,
    SelectedIdle,
    Line,
    LineStrong,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    OnAccent,
    Link,
    Focus,
    Today,
    OkBack,
    OkFore,
    WaitBack,
    WaitFore,
    LateBack,
    LateFore,
    InfoBack,
    InfoFore,
    ReserveBack,
    ReserveFore,
    MuteBack,
    MuteFore,
    LateSolid,
    WaitSolid,
    OnSolid,
    MarkBack,
    MarkFore,
    Grid,
    Desk,
    Scrim,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    ChartTrack,
    ChartWater
};

struct TokenRow {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
};

[[nodiscard]] std::span<const TokenRow> tokenTable();
[[nodiscard]] QColor colour(Token token, Shade shade);
/// For painters: takes the shade from the palette they are given, so that they follow the theme by
/// themselves.
[[nodiscard]] QColor colour(Token token, const QPalette& palette);
[[nodiscard]] Shade shadeOf(const QPalette& palette);

} // namespace oslonac::ui
