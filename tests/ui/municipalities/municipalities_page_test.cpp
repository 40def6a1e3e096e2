// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/lists/list_view.h"
#include "ui/municipalities/municipalities_page.h"

#include <QLabel>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ListView& listOf(SampleWindow& fixture)
{
    fixture.window.showPage(PageId::Municipalities);
    return *fixture.window.pageIfBuilt(PageId::Municipalities)->findChild<ListView*>();
}

} // namespace

TEST_CASE("The list has every unit of the registry")
{
    SampleWindow fixture;
    CHECK(listOf(fixture).table().listedIds().size() == 202);
}

TEST_CASE("Narrowing finds a name in either script and without diacritics")
{
    SampleWindow fixture;
    ListTable& table = listOf(fixture).table();
    for (const QString& words : {u"vrnjacka"_s, u"Врњачка"_s, u"VRNJAČKA"_s}) {
        table.proxy().setNarrowing(words);
        CHECK(table.listedIds().size() == 1);
    }
}

TEST_CASE("A unit counts what it applied for")
{
    SampleWindow fixture;
    const auto rows = readMunicipalityRows(fixture.workspace().file());
    int applications = 0;
    for (const MunicipalityRow& row : rows)
        applications += row.applications;
    CHECK(applications == Records<Application>(fixture.workspace().file()).count());
}
