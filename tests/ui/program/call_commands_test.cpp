// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/program/sample_window.h"
#include "ui/calls/new_call_menu.h"
#include "ui/search/palette_lines.h"

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList possible(const MainWindow& window, const QString& typed)
{
    QStringList titles;
    PaletteOffer offer;
    offer.commands = window.commands();
    for (const PaletteLine& line : paletteLines(offer, typed).lines) {
        if (line.command && line.command->isEnabled())
            titles.append(line.title);
    }
    return titles;
}

} // namespace

TEST_CASE("The palette finds how a call is begun, wherever the officer is")
{
    SampleWindow fixture;
    REQUIRE(fixture.program.makeFile(fixture.folder.filePath(u"new.oslonac"_s)));
    fixture.window.showPage(PageId::History);
    CHECK(possible(fixture.window, u"new call"_s) == QStringList{u"New call"_s});
    CHECK(possible(fixture.window, u"import call"_s) == QStringList{u"Import a call from a file (JSON)"_s});
    fixture.trigger(ActionId::NewCall);
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.calls().newCallMenu().isVisible());
    fixture.calls().newCallMenu().close();
}

TEST_CASE("The palette decides the list of the open call and shows its ranking")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openPart("PP-2023", u"overview"_s);
    CHECK(possible(fixture.window, u"decide"_s) == QStringList{u"Decide the list"_s});
    CHECK(possible(fixture.window, u"rank"_s) == QStringList{u"Ranked list of the call"_s});
    fixture.trigger(ActionId::ShowRanking);
    CHECK(page.openPart() == u"ranking"_s);
    fixture.trigger(ActionId::DecideList);
    CHECK(page.openPart() == u"decisions"_s);
    CHECK(page.decisions().inspector().form().form().isOpen());
}
