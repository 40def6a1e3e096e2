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
constexpr std::u16string_view latinOrder = u"абцчћдџђефгхијклљмнњопqрсштувwxyзж";
constexpr std::u16string_view cyrillicOrder = u"абвгдђежзијклљмнњопрстћуфхцчџшqwxy";

constexpr unsigned char endOfLevel = 1;
constexpr unsigned char blank = 2;
constexpr unsigned char sign = 3;         // followed by the code unit
constexpr unsigned char firstLength = 10; // of a number, then its digits
constexpr unsigned char longestNumber = 19;
constexpr unsigned char firstDigit = 10;
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

void appendLetter(QByteArray& key, QChar lower, std::u16string_view order)
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

/// Returns where it ends. A longer number is a greater one; zeros before it count only between equal texts.
qsizetype appendNumber(QByteArray& key, QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    while (begin + 1 < end && text[begin] == u'0')
        ++begin;
    append(key, firstLength + static_cast<int>(std::min<qsizetype>(end - begin, longestNumber)));
    for (const QChar digit : text.sliced(begin, end - begin))
        append(key, firstDigit + digit.unicode() - u'0');
    return end;
}

qsizetype endOfWord(QStringView text, qsizetype begin)
{
    while (begin < text.size() && text[begin].isLetter())
        ++begin;
    return begin;
}

void appendWord(QByteArray& key, QStringView lowerWord, std::u16string_view order)
{
    for (qsizetype i = 0; i < lowerWord.size(); ++i) {
        if (isDigraphAt(lowerWord, i)) {
            appendLetter(key, cyrillicDigraph(lowerWord[i]), order);
            ++i;
        } else {
            appendLetter(key, lowerWord[i], order);
        }
    }
}

} // namespace

QByteArray sortKey(QStringView text, LetterOrder letters)
{
    const std::u16string_view order = letters == LetterOrder::Latin ? latinOrder : cyrillicOrder;
    const QString written =
        withoutMixedScripts(withUsualLetters(text).normalized(QString::NormalizationForm_C)).simplified();
    const QString lower = written.toLower();
    QByteArray key;
    key.reserve(lower.size() * 3 + 2);
    for (qsizetype begin = 0; begin < lower.size();) {
        const qsizetype end = endOfWord(lower, begin);
        appendWord(key, QStringView(lower).sliced(begin, end - begin), order);
        if (end < lower.size() && isDigit(lower[end])) {
            begin = appendNumber(key, lower, end);
            continue;
        }
        if (end < lower.size())
            appendOther(key, lower[end]);
        begin = end + 1;
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
