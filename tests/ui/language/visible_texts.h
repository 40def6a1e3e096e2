// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace oslonac::test {

/// Who wrote a text: the program, which speaks the officer's language, or an officer into a field, where it
/// stays as it was typed, as it does in a column that shows what a paper says.
enum class TextOrigin { Program, Field };

struct VisibleText {
    QString text;  ///< without markup
    QString where; ///< class of the widget and what of it has the text
    TextOrigin origin = TextOrigin::Program;
};

/// All that is written below `root` and in sight: labels, buttons, tabs, headings, cells, fields and their
/// placeholders, choices, menus, tool tips, and what a screen reader says.
[[nodiscard]] std::vector<VisibleText> visibleTexts(QWidget& root);

} // namespace oslonac::test
