// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QHash>
#include <QString>

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

    explicit PaintedPdf(const QByteArray& pdf);

    [[nodiscard]] QByteArray file(const PdfPart& part) const;
    /// The embedded fonts in an order of their own; equal when equal letters were cut out of equal fonts.
    [[nodiscard]] QByteArrayList fonts() const;

    /// An object of the file: its dictionary or value, and its stream when it has one.
    struct Object {
        QByteArray head;
        QByteArray stream;
        bool hasStream = false;
    };

private:
    QByteArray m_header;
    QByteArray m_trailer;
    QHash<int, Object> m_objects;
};

} // namespace oslonac::ui
