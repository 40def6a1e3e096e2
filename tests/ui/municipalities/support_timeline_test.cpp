// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/municipalities/municipalities_window.h"
#include "ui/municipalities/support_timeline.h"
#include "ui/widgets/link_button.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Id<Organisation> vrnjackaBanja{70459};

QStringList titlesOf(const OrganisationInspector& inspector)
{
    QStringList titles;
    for (const auto* link : inspector.findChild<SupportTimeline*>()->findChildren<LinkButton*>()) {
        if (!link->parentWidget()->isHidden()) // notes that were replaced go later
            titles.append(link->text());
    }
    return titles;
}

LinkButton& linkTo(const OrganisationInspector& inspector, const QString& text)
{
    for (auto* link : inspector.findChild<SupportTimeline*>()->findChildren<LinkButton*>()) {
        if (!link->parentWidget()->isHidden() && link->text().contains(text))
            return *link;
    }
    throw std::logic_error("there is no such link");
}

} // namespace

TEST_CASE("The timeline shows applications and agreements of all calls and leads to them")
{
    MunicipalitiesWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023").draft();
    fixture.window.showPage(PageId::Municipalities);
    fixture.choose(vrnjackaBanja);
    QCoreApplication::processEvents(); // shows what was laid out
    const QStringList titles = titlesOf(fixture.inspector());
    CHECK(titles.filter(u"PP-2023"_s).size() == 1);
    CHECK(titles.filter(u"ROMA-2023"_s).size() == 1);
    CHECK(titles.filter(u"Agreement"_s).size() == 1);
    linkTo(fixture.inspector(), u"Agreement"_s).click();
    CHECK(fixture.window.currentPage() == PageId::Agreements);
    fixture.window.showPage(PageId::Municipalities);
    linkTo(fixture.inspector(), u"ROMA-2023"_s).click();
    CHECK(fixture.window.currentPage() == PageId::Calls);
}
