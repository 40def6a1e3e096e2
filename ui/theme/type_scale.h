// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace oslonac::ui {

/// The few sizes of text (px at 100 %): key figure 24, page title 20, inspector title 16, body 13, header 12,
/// axis 11.
enum class TextUse {
    KeyFigure,
    PageTitle,
    InspectorTitle,
    SectionTitle,
    Body,
    Strong,
    Button,
    Header,
    Secondary,
    Pill,
    Axis
};

/// The application font for a text size in percent; every other font is derived from it.
[[nodiscard]] QFont bodyFont(int percent);
/// The font of a use, in proportion to the application font that is set now.
[[nodiscard]] QFont fontFor(TextUse use);
/// Gives a widget the font of a use, now and whenever the theme or the text size changes.
void useFont(QWidget& widget, TextUse use);
/// For the theme: gives every widget of useFont() its font anew. A new style sheet takes fonts away.
void applyUsedFonts();
/// The height of a row, field or bar: the measure of the design or what the text needs, whichever is more.
[[nodiscard]] int heightFor(int designHeight);
/// The text size in percent that the application font stands for.
[[nodiscard]] int textPercent();

} // namespace oslonac::ui
