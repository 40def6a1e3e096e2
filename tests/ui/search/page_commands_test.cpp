// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/page_commands.h"

#include "ui/widgets/button.h"

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A button that does an action of the catalogue is no second command")
{
    QWidget page;
    auto* own = new Button(ButtonKind::Usual, &page);
    own->setText(u"Draft agreements"_s);
    auto* bulk = new Button(ButtonKind::Usual, &page);
    bulk->setText(u"Change in 3 rows"_s);
    bulk->setProperty("isOfCatalogue", true);
    page.show();
    PageCommands commands;
    const auto listed = commands.of(&page, {});
    REQUIRE(listed.size() == 1);
    CHECK(listed.front()->text() == own->text());
}
