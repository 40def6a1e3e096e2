// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/month_names.h"

#include <algorithm>

namespace oslonac {

namespace {

constexpr std::array<QStringView, 12> romanMonths{u"i",   u"ii",   u"iii", u"iv", u"v",  u"vi",
                                                  u"vii", u"viii", u"ix",  u"x",  u"xi", u"xii"};

template <typename Names>
std::optional<int> placeIn(const Names& names, QStringView word)
{
    const auto found = std::find_if(names.begin(), names.end(), [word](QStringView name) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (found == names.end())
        return std::nullopt;
    return static_cast<int>(found - names.begin()) + 1;
}

std::optional<int> placeOfAbbreviation(QStringView word)
{
    for (const auto& names : {serbianMonths, englishMonths}) {
        for (std::size_t month = 0; month < names.size(); ++month) {
            if (names[month].first(3).compare(word, Qt::CaseInsensitive) == 0)
                return static_cast<int>(month) + 1;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<int> monthOfWord(QStringView foldedWord)
{
    if (foldedWord == u"juni" || foldedWord == u"juli") // older forms; their genitives are the listed ones
        return foldedWord == u"juni" ? 6 : 7;
    if (foldedWord == u"sept")
        return 9;
    for (const auto& names : {serbianMonths, serbianMonthsAfterDay, englishMonths}) {
        if (const auto month = placeIn(names, foldedWord))
            return month;
    }
    return foldedWord.size() == 3 ? placeOfAbbreviation(foldedWord) : std::nullopt;
}

std::optional<int> monthOfRomanNumeral(QStringView foldedNumeral)
{
    return placeIn(romanMonths, foldedNumeral);
}

} // namespace oslonac
