// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_operations.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/applications/applications_part.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_picture.h"
#include "ui/lists/list_view.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/overview_texts.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/widgets/key_figure.h"

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A bar or a figure leads to the rows that it counts, whatever the lists were narrowed to",
          "[overview]")
{
    SampleWindow window;
    const auto agreements = draftSample(window.workspace());
    signDrafted(window.workspace(), {agreements.begin(), agreements.begin() + 12});
    window.window.showPage(PageId::Overview);
    auto& page = *static_cast<OverviewPage*>(window.window.pageIfBuilt(PageId::Overview));
    CallWorkspace& call = window.openCall("PP-2023");
    ListLook& ranking = call.ranking().list().view()->look();
    ranking.open(ranking.views().placeOf(u"below_minimum"_s));
    window.openPart("PP-2023", u"applications"_s);
    call.applications().list().table().proxy().setNarrowing(u"sombor"_s);
    const auto open = [&](ChartCard& card, const QString& sentence) {
        window.window.showPage(PageId::Overview);
        const auto& marks = card.picture().marks();
        const auto mark = std::ranges::find_if(
            marks, [&](const ChartMark& each) { return each.sentence.startsWith(sentence); });
        REQUIRE(mark != marks.end());
        Q_EMIT card.picture().opened(mark->key);
        REQUIRE(window.window.currentPage() == PageId::Calls);
        REQUIRE(call.call() == window.call("PP-2023").id);
    };
    const auto applications = [&] { return call.applications().list().table().listedIds().size(); };
    open(page.pipeline(), u"PP-2023, Selected: 20"_s);
    CHECK(call.openPart() == u"applications"_s);
    CHECK(applications() == 20);
    open(page.pipeline(), u"PP-2023, Received: 36"_s);
    CHECK(applications() == 36);
    open(page.money(), u"PP-2023, lot 2"_s);
    CHECK(call.openPart() == u"ranking"_s);
    const auto& lots = currentSelection(window.workspace().file(), call.call()).lots;
    CHECK(call.ranking().list().view()->table().listedIds().size() == lots[1].rows.size());
    Q_EMIT page.figures().opened(int(OverviewFigure::Signed));
    CHECK(window.agreements().list().table().listedIds().size() == 12);
    Q_EMIT page.figures().opened(int(OverviewFigure::Agreed));
    CHECK(window.agreements().list().table().listedIds().size() == 30);
    Q_EMIT page.figures().opened(int(OverviewFigure::Places));
    CHECK(window.window.currentPlace()->record == 0); // the list of calls
    page.setScope({{}, window.call("ROMA-2023").id});
    Q_EMIT page.figures().opened(int(OverviewFigure::Agreements));
    CHECK(window.agreements().list().table().listedIds().size() == 10);
}
