// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amount_in_words.h"

#include "core/values/plural.h"

#include <QStringList>

#include <array>

namespace oslonac {

namespace {

enum class Gender { Masculine, Feminine };

/// A noun with its forms after 1, after 2 to 4 and after 5; `single` is what stands for exactly one of it
/// without a number word, or empty.
struct Noun {
    Gender gender;
    QStringView one;
    QStringView few;
    QStringView many;
    QStringView single = {};
};

constexpr Noun euro{Gender::Masculine, u"evro", u"evra", u"evra"};
constexpr Noun cent{Gender::Masculine, u"cent", u"centa", u"centi"};
constexpr Noun dinar{Gender::Masculine, u"dinar", u"dinara", u"dinara"};
constexpr Noun para{Gender::Feminine, u"para", u"pare", u"para"};

struct Scale {
    quint64 value;
    Noun noun;
};

// Serbian counts by the long scale.
constexpr std::array<Scale, 5> scales{{
    {1'000'000'000'000'000, {Gender::Feminine, u"bilijarda", u"bilijarde", u"bilijardi", u"bilijarda"}},
    {1'000'000'000'000, {Gender::Masculine, u"bilion", u"biliona", u"biliona", u"bilion"}},
    {1'000'000'000, {Gender::Feminine, u"milijarda", u"milijarde", u"milijardi", u"milijarda"}},
    {1'000'000, {Gender::Masculine, u"milion", u"miliona", u"miliona", u"milion"}},
    {1'000, {Gender::Feminine, u"hiljada", u"hiljade", u"hiljada", u"hiljadu"}},
}};

constexpr std::array<QStringView, 20> small{
    u"",          u"jedan",    u"dva",      u"tri",        u"četiri",    u"pet",       u"šest",
    u"sedam",     u"osam",     u"devet",    u"deset",      u"jedanaest", u"dvanaest",  u"trinaest",
    u"četrnaest", u"petnaest", u"šesnaest", u"sedamnaest", u"osamnaest", u"devetnaest"};
constexpr std::array<QStringView, 10> tens{u"",          u"",         u"dvadeset", u"trideset",
                                           u"četrdeset", u"pedeset",  u"šezdeset", u"sedamdeset",
                                           u"osamdeset", u"devedeset"};
constexpr std::array<QStringView, 10> hundreds{u"",       u"sto",     u"dvesta",   u"trista",  u"četiristo",
                                               u"petsto", u"šeststo", u"sedamsto", u"osamsto", u"devetsto"};

QStringView formOf(const Noun& noun, quint64 count)
{
    switch (pluralForm(static_cast<qint64>(count % 100))) {
    case PluralForm::One:
        return noun.one;
    case PluralForm::Few:
        return noun.few;
    case PluralForm::Many:
        return noun.many;
    }
    return noun.many;
}

void appendUnderThousand(QStringList& words, std::size_t number, Gender gender)
{
    if (number >= 100)
        words += hundreds.at(number / 100).toString();
    std::size_t rest = number % 100;
    if (rest >= 20) {
        words += tens.at(rest / 10).toString();
        rest %= 10;
    }
    if (gender == Gender::Feminine && (rest == 1 || rest == 2))
        words += rest == 1 ? QStringLiteral("jedna") : QStringLiteral("dve");
    else if (rest > 0)
        words += small.at(rest).toString();
}

QString counted(quint64 number, const Noun& noun)
{
    QStringList words;
    quint64 rest = number;
    for (const Scale& scale : scales) {
        const quint64 count = rest / scale.value;
        rest %= scale.value;
        if (count == 1) {
            words += scale.noun.single.toString();
        } else if (count > 1) {
            appendUnderThousand(words, static_cast<std::size_t>(count), scale.noun.gender);
            words += formOf(scale.noun, count).toString();
        }
    }
    appendUnderThousand(words, static_cast<std::size_t>(rest), noun.gender);
    if (words.isEmpty())
        words += QStringLiteral("nula");
    words += formOf(noun, number).toString();
    return words.join(u' ');
}

} // namespace

QString amountInWords(Money amount, Script script)
{
    const bool isEuro = amount.currency() == Currency::Eur;
    // Negating as unsigned also holds for the smallest number.
    const quint64 bits = static_cast<quint64>(amount.minorUnits());
    const quint64 minor = amount.isNegative() ? 0 - bits : bits;
    const quint64 whole = minor / 100;
    const quint64 part = minor % 100;
    QStringList pieces;
    if (whole > 0 || part == 0)
        pieces += counted(whole, isEuro ? euro : dinar);
    if (part > 0)
        pieces += counted(part, isEuro ? cent : para);
    QString text = pieces.join(QStringLiteral(" i "));
    if (amount.isNegative())
        text.prepend(QStringLiteral("minus "));
    return inScript(text, script);
}

} // namespace oslonac
