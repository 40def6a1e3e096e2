// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/script.h"
#include "tests/support/text.h"
#include "ui/actions/action_catalogue.h"
#include "ui/language/language.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/rail_model.h"

#include <QCoreApplication>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Placeholders, markup, keys and formats stay Latin in Cyrillic texts")
{
    CHECK(toCyrillic(u"nedostaje %n"_s) == u"недостаје %n"_s);
    CHECK(toCyrillic(u"Opozovi: %1 (Ctrl+Z)"_s) == u"Опозови: %1 (Ctrl+Z)"_s);
    CHECK(toCyrillic(u"<b>Njegovo</b> u PDF, 40 EUR"_s) == u"<b>Његово</b> у PDF, 40 EUR"_s);
    CHECK(toCyrillic(u"Datoteka (*.oslonac)"_s) == u"Датотека (*.oslonac)"_s);
}

TEST_CASE("Every action and page has a Serbian text")
{
    LanguageSwitch languages;
    languages.use(Language::SerbianLatin);
    for (const ActionEntry& entry : actionCatalogue()) {
        INFO(entry.key);
        CHECK(entry.text.text() != QString::fromUtf8(entry.text.source));
    }
    for (const PageEntry& entry : pageCatalogue()) {
        INFO(entry.key);
        CHECK(entry.title.text() != QString::fromUtf8(entry.title.source));
    }
}

TEST_CASE("Serbian counts in three forms")
{
    LanguageSwitch languages;
    languages.use(Language::SerbianLatin);
    const auto counted = [](int n) {
        return QCoreApplication::translate("oslonac::ui::ListFooter", "%n selected", nullptr, n);
    };
    CHECK(counted(1) == u"1 izabran"_s);
    CHECK(counted(3) == u"3 izabrana"_s);
    CHECK(counted(5) == u"5 izabranih"_s);
}

TEST_CASE("Dates and amounts follow the language")
{
    LanguageSwitch languages;
    languages.use(Language::SerbianLatin);
    CHECK(QLocale().toString(40000) == u"40.000"_s);
    languages.use(Language::English);
    CHECK(QLocale().toString(40000) == u"40,000"_s);
}
