// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace oslonac::ui {

enum class PaperOrientation { Portrait, Landscape };

/// What stands on every page outside the text. Headers are plain text of one or more lines; an empty header
/// leaves no rule behind. %1 and %2 of the pattern are the page and the number of pages of this document.
struct PageFurniture {
    QString headerLeft;
    QString headerRight;
    QString footerLeft;
    QString pageNumber = QStringLiteral("Strana %1 od %2");
};

/// A document ready for paper: the body in Qt's HTML (merged, in its final script), A4, black on white.
/// Lengths in the body are CSS pixels of 1/96 inch; a table with class="keep" stays on one page, headings
/// stay with what follows, the rows of <thead> repeat. `digest` (hex) and `date` name the content: equal
/// documents give equal files, byte for byte.
struct PaperDocument {
    QString title;
    QString html;
    PageFurniture furniture;
    PaperOrientation orientation = PaperOrientation::Portrait;
    QString digest;
    QDateTime date;
};

/// Documents behind each other in one file, whose title says what they are together. At least one.
struct PaperBatch {
    QString title;
    std::vector<PaperDocument> documents;
};

} // namespace oslonac::ui
