// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/foreign_words.h"

#include "core/values/serbian_letters.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

bool isForeignLetter(QChar letter)
{
    return letter.isLetter() && cyrillicOf(letter).isNull() && !isCyrillicLetter(letter);
}

bool isSerbianLetter(QChar letter)
{
    static constexpr std::u16string_view marked = u"čćđšžČĆĐŠŽ";
    return isCyrillicLetter(letter) || marked.find(letter.unicode()) != std::u16string_view::npos;
}

/// Checked against the 250,000 words of the Serbian hunspell dictionary; what is excepted stands there:
/// "transsibirski", "posttraumatski", "vakuummetar", "neophodan", "Alchajmer", "pankration".
bool hasForeignCluster(const QString& lower)
{
    static const QRegularExpression clusters(
        uR"(cc|ff|gg|hh|kk|ll|mm(?!eta)|pp(?!ik)|(?<!tran)ss(?!t)|(?<!pos)tt(?!ri)|zz(?!ar))"
        uR"(|ch(?!aj)|ght|ph(?!od|op|rv|aus|$)|^th[eio]|th$|^cl|^incl|ct$|ee$)"
        uR"(|(?<!kra)(?<=[aeiouc])tions?$|usions?$)"_s);
    return clusters.match(lower).hasMatch();
}

/// "SSP" and "RRA" are read letter by letter; "URBACT" is read as a word.
bool isReadByLetters(QStringView word, const QString& lower)
{
    if (!std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); }))
        return false;
    const auto vowels = std::count_if(lower.begin(), lower.end(),
                                      [](QChar letter) { return QStringView(u"aeiou").contains(letter); });
    return word.size() < 5 || vowels < 2;
}

/// "ReLOaD", "LinkedIn"; not "DONOŠENjE", where two letters are one, and not "BiH" and "KiM".
bool hasCapitalWithin(QStringView word, const QString& lower)
{
    if (word.size() < 5 || !word[0].isUpper())
        return false;
    for (qsizetype i = 2; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower() && !isDigraphAt(lower, i - 2))
            return true;
    }
    return false;
}

} // namespace

bool isForeignWord(QStringView word)
{
    if (std::any_of(word.begin(), word.end(), isForeignLetter))
        return true;
    const QString lower = word.toString().toLower();
    if (lower.size() != word.size() || std::any_of(word.begin(), word.end(), isSerbianLetter))
        return false;
    return hasCapitalWithin(word, lower) || (!isReadByLetters(word, lower) && hasForeignCluster(lower));
}

} // namespace oslonac
