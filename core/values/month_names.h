// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace oslonac {

/// The names of the months, January first. Serbian running text takes the genitive after the day.
inline constexpr std::array<QStringView, 12> englishMonths{
    u"January", u"February", u"March",     u"April",   u"May",      u"June",
    u"July",    u"August",   u"September", u"October", u"November", u"December"};
inline constexpr std::array<QStringView, 12> serbianMonths{
    u"januar", u"februar", u"mart",      u"april",   u"maj",      u"jun",
    u"jul",    u"avgust",  u"septembar", u"oktobar", u"novembar", u"decembar"};
inline constexpr std::array<QStringView, 12> serbianMonthsAfterDay{
    u"januara", u"februara", u"marta",     u"aprila",  u"maja",     u"juna",
    u"jula",    u"avgusta",  u"septembra", u"oktobra", u"novembra", u"decembra"};

/// The month (1 to 12) of a folded word: any of the names above, "juni", "juli" and their genitives, or the
/// first three letters of a name; nothing for any other word.
[[nodiscard]] std::optional<int> monthOfWord(QStringView foldedWord);
/// The month of a folded Roman numeral, "i" to "xii".
[[nodiscard]] std::optional<int> monthOfRomanNumeral(QStringView foldedNumeral);

} // namespace oslonac
