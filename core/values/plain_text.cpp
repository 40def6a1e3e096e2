// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/plain_text.h"

#include <QRegularExpression>

namespace oslonac {

namespace {

bool isPlain(char32_t character)
{
    constexpr char32_t firstOfMany = 0xFDD0; // 32 code points without characters
    constexpr char32_t lastOfMany = 0xFDEF;
    if (character < U' ')
        return character == U'\n' || character == U'\r' || character == U'\t';
    if (character >= 0x7F && character < 0xA0)
        return false;
    const bool turnsWriting =
        (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    if (turnsWriting)
        return false;
    return !QChar::isSurrogate(character) && (character & 0xFFFE) != 0xFFFE &&
           (character < firstOfMany || character > lastOfMany);
}

/// Calls for each code point with its place and its length in the text.
template <typename Visit>
void forEachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        visit(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()), i,
              isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
}

} // namespace

bool isPlainText(QStringView text)
{
    bool plain = true;
    forEachCharacter(text, [&](char32_t character, qsizetype, int) { plain = plain && isPlain(character); });
    return plain;
}

QString asPlainText(const QString& text)
{
    if (isPlainText(text))
        return text;
    QString plain;
    forEachCharacter(text, [&](char32_t character, qsizetype place, int length) {
        if (isPlain(character))
            plain += QStringView(text).sliced(place, length);
        else
            plain += QChar(QChar::ReplacementCharacter);
    });
    return plain;
}

QString beforeStop(const QString& text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString withSingleStops(const QString& sentences)
{
    static const QRegularExpression two(QStringLiteral("(?<=[\\p{L}\\d])\\.\\.(?!\\.)"));
    return QString(sentences).replace(two, QStringLiteral("."));
}

} // namespace oslonac
