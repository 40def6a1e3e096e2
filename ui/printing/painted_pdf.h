// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/pdf_objects.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QString>

#include <vector>

namespace oslonac::ui {

/// Which of the painted pages make a file, and what the file says of itself.
struct PdfPart {
    int firstPage = 0;
    int pages = 0;
    QString title;
    QString digest; ///< hex, of the content
    QDateTime date;
};

/// What Qt's PDF engine painted, to be written as one file or cut into several, each with the fonts and
/// colours it uses. Whatever the engine leaves to chance is put right, so that equal content gives equal
/// bytes: object order (fonts come in the order of a seeded hash), dates, document ids. Reads only what that
/// engine writes: one classic cross-reference table, no object streams. Throws std::runtime_error when it
/// meets anything else.
class PaintedPdf final {
public:
    /// The title to paint under; each file gets its own in its place.
    [[nodiscard]] static QString placeholderTitle();

    PaintedPdf() = default;
    explicit PaintedPdf(const QByteArray& pdf);
    /// The pages of all, each from `firstPage` on, behind each other. Fonts that are equal stand once.
    [[nodiscard]] static PaintedPdf joined(const std::vector<PaintedPdf>& parts, int firstPage);

    [[nodiscard]] QByteArray file(const PdfPart& part) const;
    /// The embedded fonts in an order of their own; equal when equal letters were cut out of equal fonts.
    [[nodiscard]] QByteArrayList fonts() const;

private:
    QByteArray m_header;
    QByteArray m_trailer;
    PdfObjects m_objects;
};

} // namespace oslonac::ui
