// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_texts.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::ui;

TEST_CASE("What a call waits for leads to the call, and cases to be opened lead to the cases", "[overview]")
{
    DueItem item;
    item.call = Id<Call>(7);
    item.recordTable = QStringLiteral("calls");
    item.recordId = 7;
    for (const DueKind kind : {DueKind::CallDeadline, DueKind::LastQuestions, DueKind::Answers}) {
        item.kind = kind;
        CHECK(placeOf(item) == Place{PageId::Calls, 7});
    }
    item.kind = DueKind::CasesToOpen;
    CHECK(placeOf(item).page == PageId::Cases);
}
