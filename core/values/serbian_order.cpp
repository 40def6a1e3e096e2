// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/serbian_order.h"

#include "core/values/mixed_scripts.h"
#include "core/values/serbian_letters.h"

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

// Serbian Latin order written with the Cyrillic letters, one for each digraph; q w x y stand where other
// lists put them.
constexpr std::u16string_view order = u"абцчћдџђефгхијклљмнњопqрсштувwxyзж";

constexpr unsigned char endOfLevel = 1;
constexpr unsigned char blank = 2;
constexpr unsigned char sign = 3;        // followed by the code unit
constexpr unsigned char shortestRun = 4; // of digits, one for each length; the digits follow
constexpr qsizetype longestOfShortRuns = 24;
constexpr unsigned char longRun = 28; // followed by the length as a code unit
constexpr unsigned char firstLetter = 30;
constexpr unsigned char otherLetter = 200; // followed by the code unit

void append(QByteArray& key, int byte)
{
    key += static_cast<char>(static_cast<unsigned char>(byte));
}

void appendUnit(QByteArray& key, QChar unit)
{
    append(key, unit.unicode() >> 8);
    append(key, unit.unicode() & 0xff);
}

QChar baseLetter(QChar letter)
{
    while (letter.decompositionTag() == QChar::Canonical)
        letter = letter.decomposition().front();
    return letter;
}

void appendLetter(QByteArray& key, QChar lower)
{
    const QChar cyrillic = cyrillicOf(lower);
    const QChar known = cyrillic.isNull() && !isCyrillicLetter(lower) ? baseLetter(lower) : lower;
    const QChar again = cyrillic.isNull() ? cyrillicOf(known) : cyrillic;
    const std::size_t place = order.find(again.isNull() ? known.unicode() : again.unicode());
    if (place != std::u16string_view::npos) {
        append(key, firstLetter + static_cast<int>(place));
        return;
    }
    append(key, otherLetter);
    appendUnit(key, lower);
}

void appendOther(QByteArray& key, QChar character)
{
    if (character.isSpace()) {
        append(key, blank);
    } else if (!character.isMark()) {
        append(key, sign);
        appendUnit(key, character);
    }
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qsizetype endOfRun(QStringView text, qsizetype begin)
{
    while (begin < text.size() && isDigit(text[begin]))
        ++begin;
    return begin;
}

/// A longer number is a greater one, once the zeros before it are left out.
void appendRun(QByteArray& key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    if (digits.size() <= longestOfShortRuns) {
        append(key, shortestRun + static_cast<int>(digits.size()) - 1);
    } else {
        append(key, longRun);
        appendUnit(key, QChar(static_cast<char16_t>(std::min<qsizetype>(digits.size(), 0xffff))));
    }
    for (const QChar digit : digits)
        append(key, digit.unicode());
}

qsizetype endOfWord(QStringView text, qsizetype begin)
{
    while (begin < text.size() && text[begin].isLetter())
        ++begin;
    return begin;
}

void appendWord(QByteArray& key, QStringView lowerWord)
{
    for (qsizetype i = 0; i < lowerWord.size(); ++i) {
        if (isDigraphAt(lowerWord, i)) {
            appendLetter(key, cyrillicDigraph(lowerWord[i]));
            ++i;
        } else {
            appendLetter(key, lowerWord[i]);
        }
    }
}

} // namespace

QByteArray sortKey(QStringView text)
{
    const QString written =
        withoutMixedScripts(withoutDigraphCodePoints(text).normalized(QString::NormalizationForm_C))
            .simplified();
    const QString lower = written.toLower();
    QByteArray key;
    key.reserve(lower.size() * 3 + 2);
    for (qsizetype begin = 0; begin < lower.size();) {
        if (const qsizetype end = endOfRun(lower, begin); end > begin) {
            appendRun(key, QStringView(lower).sliced(begin, end - begin));
            begin = end;
            continue;
        }
        const qsizetype end = endOfWord(lower, begin);
        appendWord(key, QStringView(lower).sliced(begin, end - begin));
        begin = end;
        if (begin < lower.size() && !isDigit(lower[begin]))
            appendOther(key, lower[begin++]);
    }
    append(key, endOfLevel);
    for (const QChar character : written)
        appendUnit(key,
                   character.isUpper() ? character.toLower() : character.toUpper()); // small letters first
    return key;
}

bool comesBefore(QStringView left, QStringView right)
{
    return sortKey(left) < sortKey(right);
}

} // namespace oslonac
