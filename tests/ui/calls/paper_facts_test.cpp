// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/applications/applications_part.h"
#include "ui/lists/list_report.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The paper of a ranking says its call, its lot, the decision on it, and its day")
{
    SampleWindow fixture{[] { return QDateTime(QDate(2023, 9, 20), QTime(8, 0), Qt::UTC); }};
    RankingPart& ranking = fixture.openCall("PP-2023").ranking();
    const auto facts = [&] {
        const ListView& view = *ranking.list().view();
        return reportOf(const_cast<ListView&>(view).table(), view.origin()).facts.join(u'\n');
    };
    CHECK(facts().startsWith(u"Call PP-2023, "_s));
    CHECK(facts().contains(u"\nLot 1, "_s));
    CHECK(facts().contains(u"Not decided yet; as it stands on 20 Sep 2023."_s));
    ranking.chooseLot(1);
    CHECK(facts().contains(u"\nLot 2, "_s));
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023");
    CHECK(facts().contains(u"Decided on 18 Sep 2023 with number 400-61/2023, version 1."_s));
}

TEST_CASE("The paper of a call's applications says its call")
{
    SampleWindow fixture;
    const ListView& view = fixture.openPart("PP-2023", u"applications"_s).applications().list();
    CHECK(view.origin().facts.join(u'\n').startsWith(u"Call PP-2023, "_s));
    CHECK_FALSE(view.origin().facts.join(u'\n').contains(u"Lot"_s));
}
