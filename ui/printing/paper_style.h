// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QPageLayout>
#include <QString>

#include "ui/printing/paper_document.h"

namespace oslonac::ui {

/// Paper has its own fixed look (VISUAL.md 11.5), whatever the theme of the screen.
inline constexpr QRgb paperInk = 0xFF111111;
inline constexpr QRgb paperRule = 0xFF8A8A8A;
/// The colour of borders that are not drawn tells class="keep" to the page breaker: Qt keeps no class names.
inline constexpr QRgb keepMark = 0xFF111213;
/// How many of the style sheet's pixels an inch has.
inline constexpr qreal paperPixelsPerInch = 96;
/// A4 with its margins in millimetres; header and footer stand inside the margins.
[[nodiscard]] QPageLayout paperLayout(PaperOrientation orientation);
[[nodiscard]] QFont paperFont();
[[nodiscard]] QFont paperFurnitureFont();
/// As in the style sheet.
[[nodiscard]] QFont paperTableFont();
/// The style sheet of every document.
[[nodiscard]] QString paperStyleSheet();

} // namespace oslonac::ui
