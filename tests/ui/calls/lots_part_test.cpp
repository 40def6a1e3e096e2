// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"
#include "tests/support/text.h"
#include "tests/ui/calls/copied_call.h"

#include <QComboBox>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A lot offers templates of agreements alone, and one of another kind that it has is doubted")
{
    CopiedCall fixture;
    const auto offered = [&] {
        fixture.lots().setCurrent(fixture.definition().lots.front().lot.id.number());
        const auto& box = visible<QComboBox>(fixture.lots(), "Template of agreements",
                                             [](const QComboBox& each) { return each.accessibleName(); });
        QStringList titles;
        for (int place = 0; place < box.count(); ++place)
            titles.append(box.itemText(place));
        return titles;
    };
    CHECK(offered() == QStringList{u"not chosen yet"_s, u"Sporazum o saradnji"_s,
                                   u"Sporazum o saradnji – inkluzija Roma i Romkinja"_s});
    Lot lot = fixture.definition().lots.front().lot;
    lot.templateCode = u"addendum"_s;
    editPart(fixture.workspace(), lot);
    CHECK(offered().contains(u"Aneks sporazuma"_s));
    CHECK(visibleTexts(fixture.lots()).contains(u"is not one for agreements"_s));
}

TEST_CASE("An award without instalments is paid at once, and none is where the lot gives no money")
{
    CopiedCall fixture;
    CallDefinition before = fixture.definition();
    for (const PlannedInstalment& instalment : before.lots.front().instalments)
        deletePart<PlannedInstalment>(fixture.workspace(), instalment.id);
    fixture.lots().setCurrent(before.lots.front().lot.id.number());
    CHECK(visibleTexts(fixture.lots()).contains(u"none: the award is paid at once"_s));
    before.lots.front().lot.awardKind = AwardKind::None;
    editPart(fixture.workspace(), before.lots.front().lot);
    CHECK(visibleTexts(fixture.lots()).contains(u"none: the lot gives no money"_s));
}

TEST_CASE("Places are counted where lots limit them, and not named where none does")
{
    CopiedCall fixture;
    fixture.lots();
    const LotsPart& part = fixture.calls().workspace().lots();
    CHECK(visibleTexts(part).contains(u"2 lots · 20 places · "_s));
    const auto limit = [&](size_t lot, std::optional<int> places) {
        Lot changed = fixture.definition().lots[lot].lot;
        changed.places = places;
        editPart(fixture.workspace(), changed);
    };
    limit(0, std::nullopt);
    CHECK(visibleTexts(part).contains(u"2 lots · 5 places · "_s));
    limit(1, std::nullopt);
    CHECK_FALSE(visibleTexts(part).contains(u"places"_s));
}
