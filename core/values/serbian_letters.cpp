// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/serbian_letters.h"

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

constexpr std::u16string_view latinLetters = u"abvgdđežzijklmnoprstćufhcčš";
constexpr std::u16string_view cyrillicLetters = u"абвгдђежзијклмнопрстћуфхцчш";
static_assert(latinLetters.size() == cyrillicLetters.size());

constexpr std::array<std::u16string_view, 8> stemsWithNj{u"anjon",  u"injekc",  u"injekt", u"injicir",
                                                         u"konjug", u"konjunk", u"tanjug", u"vanjezič"};
constexpr std::array<std::u16string_view, 10> stemsWithDzh{u"nadživ", u"nadžnj", u"nadžet",     u"odžal",
                                                           u"odžive", u"odžval", u"odživljava", u"podžanr",
                                                           u"podžup", u"predživ"};

constexpr char16_t firstCyrillic = 0x400;
constexpr char16_t endOfCyrillic = 0x460;
constexpr char16_t endOfLatin = 0x180;

std::array<char16_t, endOfLatin> cyrillicByLatin()
{
    std::array<char16_t, endOfLatin> table{};
    for (std::size_t i = 0; i < latinLetters.size(); ++i) {
        const QChar latin(latinLetters[i]);
        const QChar cyrillic(cyrillicLetters[i]);
        table.at(latin.unicode()) = cyrillic.unicode();
        table.at(latin.toUpper().unicode()) = cyrillic.toUpper().unicode();
    }
    return table;
}

struct LatinLetters {
    std::array<char16_t, 2> letters{};
    qsizetype count = 0;
};

std::array<LatinLetters, endOfCyrillic - firstCyrillic> latinByCyrillic()
{
    std::array<LatinLetters, endOfCyrillic - firstCyrillic> table{};
    const auto enter = [&table](QChar cyrillic, LatinLetters latin) {
        table.at(cyrillic.unicode() - firstCyrillic) = latin;
        latin.letters[0] = QChar(latin.letters[0]).toUpper().unicode();
        table.at(cyrillic.toUpper().unicode() - firstCyrillic) = latin;
    };
    for (std::size_t i = 0; i < latinLetters.size(); ++i)
        enter(QChar(cyrillicLetters[i]), {{latinLetters[i], 0}, 1});
    enter(u'љ', {{u'l', u'j'}, 2});
    enter(u'њ', {{u'n', u'j'}, 2});
    enter(u'џ', {{u'd', u'ž'}, 2});
    return table;
}

template <std::size_t count>
bool standsInStem(QStringView word, qsizetype position, const std::array<std::u16string_view, count>& stems)
{
    return std::any_of(stems.begin(), stems.end(), [word, position](std::u16string_view stem) {
        return position < static_cast<qsizetype>(stem.size()) && word.startsWith(QStringView(stem));
    });
}

} // namespace

bool isLatinLetter(QChar letter)
{
    return letter.isLetter() && (letter.unicode() < 0x250 || letter.script() == QChar::Script_Latin);
}

bool isCyrillicLetter(QChar letter)
{
    return letter.unicode() >= firstCyrillic && letter.unicode() < 0x530 && letter.isLetter();
}

QChar cyrillicOf(QChar latin)
{
    static const auto table = cyrillicByLatin();
    return latin.unicode() < endOfLatin ? QChar(table[latin.unicode()]) : QChar();
}

QStringView latinOf(QChar cyrillic)
{
    static const auto table = latinByCyrillic();
    if (cyrillic.unicode() < firstCyrillic || cyrillic.unicode() >= endOfCyrillic)
        return {};
    const LatinLetters& latin = table[static_cast<std::size_t>(cyrillic.unicode() - firstCyrillic)];
    return {latin.letters.data(), latin.count};
}

QChar cyrillicDigraph(QChar firstLetter)
{
    if (firstLetter == u'l')
        return u'љ';
    return firstLetter == u'n' ? u'њ' : u'џ';
}

bool isDigraphAt(QStringView lowerWord, qsizetype position)
{
    if (position + 1 >= lowerWord.size())
        return false;
    const QChar first = lowerWord[position];
    const QChar second = lowerWord[position + 1];
    if (second == u'j')
        return first == u'l' || (first == u'n' && !standsInStem(lowerWord, position, stemsWithNj));
    return first == u'd' && second == u'ž' && !standsInStem(lowerWord, position, stemsWithDzh);
}

QString withUsualLetters(QStringView text)
{
    constexpr char16_t first = 0x1c4;
    static constexpr std::array<std::u16string_view, 9> pairs{u"DŽ", u"Dž", u"dž", u"LJ", u"Lj",
                                                              u"lj", u"NJ", u"Nj", u"nj"};
    static constexpr std::u16string_view likeDj = u"\u00d0\u00f0\u0189\u0256";
    const auto isPair = [](QChar letter) {
        return letter.unicode() >= first && letter.unicode() < first + pairs.size();
    };
    const auto isLikeDj = [](QChar letter) {
        return likeDj.find(letter.unicode()) != std::u16string_view::npos;
    };
    if (std::none_of(text.begin(), text.end(),
                     [&](QChar letter) { return isPair(letter) || isLikeDj(letter); }))
        return text.toString();
    QString result;
    result.reserve(text.size() * 2);
    for (const QChar letter : text) {
        if (isPair(letter))
            result += QStringView(pairs[static_cast<std::size_t>(letter.unicode() - first)]);
        else if (isLikeDj(letter))
            result += letter.isUpper() ? u'Đ' : u'đ';
        else
            result += letter;
    }
    return result;
}

} // namespace oslonac
