// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace oslonac::ui {

/// What the style sheet asks for and Qt's HTML reader cannot say: justified paragraphs and list items,
/// centred headings in the size given, list numbers as acts write them: 1), 2).
void applyPaperFormats(QTextDocument& document);

} // namespace oslonac::ui
