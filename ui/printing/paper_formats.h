// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QTextDocument;

namespace oslonac::ui {

/// What the style sheet asks for and Qt's HTML reader cannot say: justified paragraphs and list items,
/// centred headings in the size given, list numbers as acts write them: 1), 2).
void applyPaperFormats(QTextDocument& document);

/// Qt scales the space above and below paragraphs to the device, but takes that beside them for dots. Tells
/// it in dots, of which a pixel of the style sheet has so many.
void scaleSideMargins(QTextDocument& document, qreal dotsPerPixel);

} // namespace oslonac::ui
