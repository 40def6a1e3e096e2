// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_page_guess.h"

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

using Byte = unsigned char;

bool isAny(Byte byte, QByteArrayView of)
{
    return of.contains(static_cast<char>(byte));
}

bool isPlainLetter(Byte byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Quotation marks, dashes, blanks and signs stand at the same bytes in both code pages.
bool isHighLetter(Byte byte)
{
    constexpr QByteArrayView signs("\x82\x84\x85\x86\x87\x88\x89\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b"
                                   "\xa0\xa4\xa6\xa7\xa9\xab\xac\xad\xae\xb0\xb1\xb5\xb6\xb7\xb9\xbb");
    return byte >= 0x80 && !isAny(byte, signs);
}

bool isLatinOfSerbian(Byte byte)
{
    return isAny(byte, "\x8a\x8e\xc8\xc6\xd0\x9a\x9e\xe8\xe6\xf0"); // Š Ž Č Ć Đ in Windows-1250
}

bool isCyrillicOfSerbian(Byte byte)
{
    // Ђ Љ Њ Ћ Џ Ј stand apart; of А to я the letters that Serbian lacks are left out.
    constexpr QByteArrayView apart("\x80\x90\x8a\x9a\x8c\x9c\x8e\x9e\x8f\x9f\xa3\xbc");
    constexpr QByteArrayView foreign("\xc9\xd9\xda\xdb\xdc\xdd\xde\xdf\xe9\xf9\xfa\xfb\xfc\xfd\xfe\xff");
    return isAny(byte, apart) || (byte >= 0xc0 && !isAny(byte, foreign));
}

bool isCyrillicVowel(Byte byte)
{
    return isAny(byte, "\xc0\xc5\xc8\xce\xd3\xd0\xe0\xe5\xe8\xee\xf3\xf0"); // with р, which can be one
}

enum class WordLook { Plain, Latin, Cyrillic, Either };

WordLook lookOf(QByteArrayView word)
{
    constexpr qsizetype leastOfWord = 3; // shorter ones may be signs of something else
    const auto all = [&](auto is) {
        return std::all_of(word.begin(), word.end(), [&](char c) { return is(static_cast<Byte>(c)); });
    };
    if (all(isPlainLetter))
        return WordLook::Plain;
    if (word.size() < leastOfWord || all(isLatinOfSerbian))
        return WordLook::Either;
    const bool isVoiced =
        std::any_of(word.begin(), word.end(), [](char c) { return isCyrillicVowel(static_cast<Byte>(c)); });
    return all(isCyrillicOfSerbian) && isVoiced ? WordLook::Cyrillic : WordLook::Latin;
}

} // namespace

CodePageGuess guessCodePage(QByteArrayView bytes)
{
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        const auto byte = static_cast<Byte>(i < bytes.size() ? bytes[i] : ' ');
        if (isPlainLetter(byte) || isHighLetter(byte))
            continue;
        if (i > begin) {
            const WordLook look = lookOf(bytes.sliced(begin, i - begin));
            latin += look == WordLook::Latin ? 1 : 0;
            cyrillic += look == WordLook::Cyrillic ? 1 : 0;
        }
        begin = i + 1;
    }
    constexpr qsizetype weight = 10; // so many words outweigh a strange one
    if (cyrillic * weight <= latin)
        return CodePageGuess::Windows1250;
    return latin * weight <= cyrillic ? CodePageGuess::Windows1251 : CodePageGuess::Unclear;
}

} // namespace oslonac
