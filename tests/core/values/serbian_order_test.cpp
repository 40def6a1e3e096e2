// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/serbian_order.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QStringList>

#include <algorithm>
#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList sorted(QStringList names)
{
    std::shuffle(names.begin(), names.end(), std::mt19937(3));
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return comesBefore(a, b); });
    return names;
}

} // namespace

TEST_CASE("The alphabet stands in Serbian Latin order", "[order]")
{
    const QStringList alphabet{u"a"_s, u"b"_s,  u"c"_s, u"č"_s, u"ć"_s, u"d"_s, u"dž"_s, u"đ"_s,  u"e"_s,
                               u"f"_s, u"g"_s,  u"h"_s, u"i"_s, u"j"_s, u"k"_s, u"l"_s,  u"lj"_s, u"m"_s,
                               u"n"_s, u"nj"_s, u"o"_s, u"p"_s, u"q"_s, u"r"_s, u"s"_s,  u"š"_s,  u"t"_s,
                               u"u"_s, u"v"_s,  u"w"_s, u"x"_s, u"y"_s, u"z"_s, u"ž"_s};
    CHECK(sorted(alphabet) == alphabet);
}

TEST_CASE("Digraphs sort as one letter", "[order]")
{
    const QStringList names{u"Lajkovac"_s,  u"Lučani"_s,   u"Ljig"_s,
                            u"Ljubovija"_s, u"Novi Sad"_s, u"Njegoševo"_s};
    CHECK(sorted(names) == names);
}

TEST_CASE("Letters that stay apart sort apart", "[order]")
{
    const QStringList words{u"Inđija"_s, u"inicijativa"_s, u"injekcija"_s, u"inovacija"_s, u"Injac"_s};
    CHECK(sorted(words) == words);
}

TEST_CASE("Cyrillic sorts among its Latin", "[order]")
{
    const QStringList names{u"Ада"_s, u"Beograd"_s, u"Чачак"_s, u"Ćuprija"_s,
                            u"Џеп"_s, u"Đunis"_s,   u"Šid"_s,   u"Тутин"_s};
    CHECK(sorted(names) == names);
}

TEST_CASE("Case decides only between equal texts", "[order]")
{
    const QStringList words{u"ada"_s, u"Ada"_s, u"adaptacija"_s, u"Ade"_s};
    CHECK(sorted(words) == words);
}

TEST_CASE("Blanks come before digits and digits before letters", "[order]")
{
    const QStringList names{u"Novi"_s, u"Novi Sad"_s, u"Novi2"_s, u"Novine"_s};
    CHECK(sorted(names) == names);
}

TEST_CASE("Numbers within texts sort by their value", "[order]")
{
    const QStringList numbers{u"KP"_s,     u"KP-1"_s,    u"KP-2"_s, u"KP-2a"_s,     u"KP-10"_s,
                              u"KP-100"_s, u"KP-0101"_s, u"KP-a"_s, u"PP 2/2023"_s, u"PP 10/2022"_s};
    CHECK(sorted(numbers) == numbers);
    CHECK(sorted({u"7"_s, u"007"_s}) == QStringList{u"007"_s, u"7"_s}); // some order, always the same
    const QString longest(40, u'1');
    CHECK(comesBefore(longest, QString(longest + u'0')));
}

TEST_CASE("Foreign diacritics sort beside their letters", "[order]")
{
    const QStringList names{u"Muk"_s, u"Müller"_s, u"Mumin"_s};
    CHECK(sorted(names) == names);
}

TEST_CASE("Cyrillic has an order of its own, in which texts of both scripts stand", "[order]")
{
    const QStringList alphabet{u"а"_s, u"б"_s, u"в"_s, u"г"_s, u"д"_s, u"ђ"_s, u"е"_s, u"ж"_s,
                               u"з"_s, u"и"_s, u"ј"_s, u"к"_s, u"л"_s, u"љ"_s, u"м"_s, u"н"_s,
                               u"њ"_s, u"о"_s, u"п"_s, u"р"_s, u"с"_s, u"т"_s, u"ћ"_s, u"у"_s,
                               u"ф"_s, u"х"_s, u"ц"_s, u"ч"_s, u"џ"_s, u"ш"_s};
    const QStringList names{u"Бабушница"_s, u"Bač"_s,     u"Vranje"_s, u"Врбас"_s,
                            u"Žabalj"_s,    u"Зајечар"_s, u"Ужице"_s};
    for (const QStringList& expected : {alphabet, names}) {
        QStringList found = expected;
        std::shuffle(found.begin(), found.end(), std::mt19937(3));
        std::ranges::sort(found, {},
                          [](const QString& name) { return sortKey(name, LetterOrder::Cyrillic); });
        CHECK(found == expected);
    }
}
