// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/script.h"

#include "core/values/foreign_names.h"
#include "core/values/latin_remains.h"
#include "core/values/mixed_scripts.h"
#include "core/values/serbian_letters.h"

namespace oslonac {

namespace {

/// A word may hold the mnemonic mark of a menu text: "Da&toteka".
bool isWordPart(QStringView text, qsizetype position)
{
    if (text[position].isLetter())
        return true;
    return text[position] == u'&' && position + 1 < text.size() && text[position + 1].isLetter();
}

void appendCyrillicLetters(QString& result, QStringView letters, qsizetype markedLetter)
{
    const QString lower = letters.toString().toLower();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool isDigraph = lower.size() == letters.size() && isDigraphAt(lower, i);
        if (markedLetter == i || (isDigraph && markedLetter == i + 1))
            result += u'&';
        const QChar single = cyrillicOf(letters[i]);
        const QChar whole = isDigraph ? cyrillicDigraph(lower[i]) : single;
        if (whole.isNull())
            result += letters[i];
        else
            result += isDigraph && letters[i].isUpper() ? whole.toUpper() : whole;
        i += isDigraph ? 1 : 0;
    }
}

void appendCyrillicWord(QString& result, QStringView text, Stretch word)
{
    const QStringView written = text.sliced(word.begin, word.end - word.begin);
    const qsizetype mark = written.indexOf(u'&');
    if (mark < 0) {
        if (wordStaysLatin(text, word))
            result += written;
        else
            appendCyrillicLetters(result, written, mark);
        return;
    }
    const QString letters = written.first(mark) + written.sliced(mark + 1);
    if (letters.contains(u'&') || wordStaysLatin(letters, {0, letters.size()}))
        result += written;
    else
        appendCyrillicLetters(result, letters, mark);
}

void appendCyrillicWords(QString& result, QStringView text, Stretch part)
{
    for (qsizetype begin = part.begin; begin < part.end;) {
        qsizetype end = begin;
        while (end < part.end && isWordPart(text, end))
            ++end;
        if (end > begin)
            appendCyrillicWord(result, text, {begin, end});
        else
            result += text[end++];
        begin = end;
    }
}

bool isUpperWord(QStringView word)
{
    for (const QChar letter : word) {
        if (!letter.isUpper())
            return false;
    }
    return !word.isEmpty();
}

/// The word next to a letter that stands alone, over blanks only.
QStringView neighbour(QStringView text, qsizetype position, qsizetype step)
{
    qsizetype at = position + step;
    while (at >= 0 && at < text.size() && text[at].isSpace())
        at += step;
    const qsizetype first = at;
    while (at >= 0 && at < text.size() && text[at].isLetter())
        at += step;
    return step > 0 ? text.sliced(first, at - first) : text.sliced(at + 1, first - at);
}

/// Whether a capital Љ, Њ or Џ stands among capitals: "ЉУБАВ", and spaced titles like "О Б Р А З Л О Ж Е Њ
/// Е".
bool standsAmongCapitals(QStringView text, qsizetype position)
{
    const auto letterAt = [text](qsizetype place, qsizetype step) {
        place += step;
        if (place >= 0 && place < text.size() && text[place] == u'&')
            place += step;
        return place >= 0 && place < text.size() && text[place].isLetter() ? text[place] : QChar();
    };
    const QChar next = letterAt(position, 1);
    if (!next.isNull())
        return next.isUpper();
    const QChar previous = letterAt(position, -1);
    if (!previous.isNull())
        return previous.isUpper();
    return isUpperWord(neighbour(text, position, 1)) || isUpperWord(neighbour(text, position, -1));
}

} // namespace

QString toCyrillic(QStringView latin)
{
    const QString text =
        withoutMixedScripts(withUsualLetters(latin).normalized(QString::NormalizationForm_C));
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    const std::vector<Stretch> left = stretchesLeftLatin(text);
    for (const Stretch& kept : joined(left, foreignNames(text, left))) {
        appendCyrillicWords(result, text, {done, kept.begin});
        result += QStringView(text).sliced(kept.begin, kept.end - kept.begin);
        done = kept.end;
    }
    appendCyrillicWords(result, text, {done, text.size()});
    return result;
}

bool holdsCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isCyrillicLetter);
}

QString toLatin(QStringView cyrillic)
{
    QString result;
    result.reserve(cyrillic.size() + cyrillic.size() / 16);
    for (qsizetype i = 0; i < cyrillic.size(); ++i) {
        const QStringView latin = latinOf(cyrillic[i]);
        if (latin.isEmpty())
            result += cyrillic[i];
        else if (latin.size() == 2 && cyrillic[i].isUpper() && standsAmongCapitals(cyrillic, i))
            result += latin.toString().toUpper();
        else
            result += latin;
    }
    return result;
}

} // namespace oslonac
