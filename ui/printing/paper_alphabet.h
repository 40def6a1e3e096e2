// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

class QPainter;

namespace oslonac::ui {

/// The letters that fonts in a PDF always carry, whether a document uses them or not, so that many documents
/// can have the very same fonts. Other letters are added to them as they are met.
enum class PaperAlphabet { Latin, LatinAndCyrillic };

[[nodiscard]] PaperAlphabet alphabetFor(const PaperDocument& document);
/// In each of the fonts of paper_style.h.
void paintAlphabet(QPainter& painter, PaperAlphabet alphabet);

} // namespace oslonac::ui
