// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QTextDocument;

namespace oslonac::ui {

/// content.xml of a text: headings, paragraphs, lists and tables with the named styles of odt_styles.h, so
/// that an office can go on writing in it. Ours, because Qt's writer knows no kept paragraphs, no head rows
/// and no widths of columns that word processors take, and writes a tab before every line break. The text has
/// the page size of its paper; `width` is that of the text in millimetres.
[[nodiscard]] QByteArray odtContent(const QTextDocument& text, qreal width);

} // namespace oslonac::ui
