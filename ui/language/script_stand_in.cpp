// SPDX-License-Identifier: GPL-3.0-or-later
// Delete at merge together with the header: a small stand-in for the scripts of core/values.
#include "ui/language/script_stand_in.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

constexpr std::array latinLetters{u"a", u"b", u"c", u"č", u"ć", u"d", u"dž", u"đ", u"e", u"f",
                                  u"g", u"h", u"i", u"j", u"k", u"l", u"lj", u"m", u"n", u"nj",
                                  u"o", u"p", u"r", u"s", u"š", u"t", u"u",  u"v", u"z", u"ž"};
constexpr std::array cyrillicLetters{u"а", u"б", u"ц", u"ч", u"ћ", u"д", u"џ", u"ђ", u"е", u"ф",
                                     u"г", u"х", u"и", u"ј", u"к", u"л", u"љ", u"м", u"н", u"њ",
                                     u"о", u"п", u"р", u"с", u"ш", u"т", u"у", u"в", u"з", u"ж"};

// The number of the Serbian letter at a place of a lower-case text, and how many characters it takes.
std::pair<int, int> letterAt(QStringView text, qsizetype place)
{
    for (const int length : {2, 1}) {
        if (place + length > text.size())
            continue;
        const QStringView part = text.sliced(place, length);
        for (size_t i = 0; i < latinLetters.size(); ++i) {
            if (part == QStringView(latinLetters[i]) || part == QStringView(cyrillicLetters[i]))
                return {int(i), length};
        }
    }
    return {-1, 1};
}

} // namespace

QString toCyrillic(QStringView latin)
{
    const QString lower = latin.toString().toLower();
    QString result;
    for (qsizetype place = 0; place < latin.size();) {
        const auto [letter, length] = letterAt(lower, place);
        const QString upper =
            letter < 0 ? QString() : QStringView(cyrillicLetters[size_t(letter)]).toString().toUpper();
        if (letter < 0)
            result += latin[place];
        else
            result += latin[place].isUpper() ? upper : upper.toLower();
        place += length;
    }
    return result;
}

QString foldedLoose(QStringView text)
{
    const QString lower = text.toString().toLower();
    QString result;
    for (qsizetype place = 0; place < lower.size();) {
        const auto [letter, length] = letterAt(lower, place);
        result += letter < 0 ? QString(lower[place]) : QStringView(latinLetters[size_t(letter)]).toString();
        place += length;
    }
    result.replace(u'č', u'c')
        .replace(u'ć', u'c')
        .replace(u'š', u's')
        .replace(u'ž', u'z')
        .replace(u'đ', u'd');
    return result.replace("dj"_L1, "d"_L1);
}

QByteArray sortKey(QStringView text)
{
    const QString lower = text.toString().toLower();
    QByteArray key;
    for (qsizetype place = 0; place < lower.size();) {
        const auto [letter, length] = letterAt(lower, place);
        key += letter < 0 ? char(std::min<int>(lower[place].unicode(), 0x60)) : char(0x61 + letter);
        place += length;
    }
    return key;
}

} // namespace oslonac
