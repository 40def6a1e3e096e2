// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QTextDocument;

namespace oslonac::ui {

/// A text as a part of an ODT. Of several, each begins a page of its own master page with the number 1, and a
/// bookmark at its end lets the page numbers say of how many; alone it has neither.
struct OdtText {
    const QTextDocument* text = nullptr;
    QString masterPage{};
    QString endMark{};
};

/// content.xml of texts behind each other: headings, paragraphs, lists and tables with the named styles of
/// odt_styles.h, so that an office can go on writing in it. Ours, because Qt's writer knows no kept
/// paragraphs, no head rows and no widths of columns that word processors take, and writes a tab before every
/// line break. The texts have the page size of their paper; `width` is that of the text in millimetres.
[[nodiscard]] QByteArray odtContent(const std::vector<OdtText>& texts, qreal width);

} // namespace oslonac::ui
