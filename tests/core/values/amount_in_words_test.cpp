// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amount_in_words.h"

#include "core/values/plural.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <limits>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Amounts in words agree with the table that was read by eye", "[amount in words]")
{
    QFile file(QStringLiteral(OSLONAC_TEST_DATA "/amounts_in_words.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'|');
        REQUIRE(cells.size() == 3);
        const auto currency = fromCode<Currency>(cells.at(1));
        REQUIRE(currency);
        CHECK(amountInWords(Money(cells.at(0).toLongLong(), *currency), Script::Latin) == cells.at(2));
        ++count;
    }
    CHECK(count >= 60);
}

TEST_CASE("Amounts in words are written in Cyrillic too", "[amount in words]")
{
    CHECK(amountInWords(Money::eur(60'000), Script::Cyrillic) == u"шездесет хиљада евра"_s);
    CHECK(amountInWords(Money::rsd(1'001, 2), Script::Cyrillic) == u"хиљаду један динар и две паре"_s);
}

TEST_CASE("The largest and the smallest amounts can be spelt", "[amount in words]")
{
    CHECK(amountInWords(Money(std::numeric_limits<qint64>::max(), Currency::Eur), Script::Latin)
              .startsWith(u"devedeset dve bilijarde dvesta trideset tri biliona "_s));
    CHECK(amountInWords(Money(std::numeric_limits<qint64>::min(), Currency::Eur), Script::Latin)
              .startsWith(u"minus devedeset dve bilijarde"_s));
}

TEST_CASE("Serbian has three plural forms", "[plural]")
{
    for (const qint64 count : {1, 21, 101, 1001, -1})
        CHECK(pluralForm(count) == PluralForm::One);
    for (const qint64 count : {2, 3, 4, 22, 34, 102})
        CHECK(pluralForm(count) == PluralForm::Few);
    for (const qint64 count : {0, 5, 9, 10, 11, 12, 14, 20, 30, 111, 112})
        CHECK(pluralForm(count) == PluralForm::Many);
}
