// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"
#include "tests/ui/lists/club_list.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A list that cannot be read says why, and offers no first step, until it can")
{
    ClubList list;
    auto* first = new QPushButton(u"Add"_s);
    list.view->emptyState().addAction(first);
    list.view->fill(*list.desk, [] {
        throw StorageFault(StorageFaultKind::Corrupt, u"The file is damaged."_s, u"It was not changed."_s,
                           u"Open a copy."_s);
    });
    EmptyState& state = list.view->unreadState();
    CHECK(state.isVisible());
    CHECK(state.accessibleName() == u"The list could not be read"_s);
    CHECK(state.accessibleDescription().contains(u"damaged"_s));
    CHECK_FALSE(first->isVisible());
    CHECK_FALSE(list.table().isVisible());
    list.view->fill(*list.desk, [&list] { list.read(); });
    CHECK(list.table().isVisible());
    list.view->fill(*list.desk, [&list] { list.model.reset({}); });
    CHECK(first->isVisible());
}
