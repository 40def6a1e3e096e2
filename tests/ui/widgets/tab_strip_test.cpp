// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/language/language.h"
#include "ui/widgets/tab_strip.h"

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The count of a tab has the marks between thousands that the language has")
{
    LanguageSwitch languages;
    TabStrip strip;
    const auto named = [&](Language language) {
        languages.use(language);
        strip.setTab(0, u"PP"_s, 10'000);
        return strip.accessibleTabName(0);
    };
    CHECK(named(Language::SerbianLatin) == u"PP, 10.000"_s);
    CHECK(named(Language::English) == u"PP, 10,000"_s);
}
