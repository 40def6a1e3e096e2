// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/ceremony_operations.h"
#include "tests/ui/agreements/drafted_window.h"
#include "ui/agreements/ceremonies_part.h"
#include "ui/agreements/ceremony_form.h"
#include "ui/widgets/button.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ceremonies : DraftedWindow {
    Ceremonies() { agreements().showPart(u"ceremonies"_s); }
    CeremoniesPart& ceremonies() { return agreements().ceremonies(); }
    CeremonyForm& form() { return ceremonies().form(); }
    SigningCeremony newest() { return newestCeremony(workspace().file()).value(); }
};

} // namespace

TEST_CASE("Ctrl+N adds a ceremony, and its fields are written as they are left")
{
    Ceremonies fixture;
    fixture.trigger(ActionId::NewRecord);
    CHECK(QApplication::focusWidget() == &fixture.form().name().edit());
    fixture.type(fixture.form().name(), u"Drugi krug"_s);
    fixture.type(fixture.form().hour(), u"11:00"_s);
    CHECK_FALSE(fixture.form().hour().remark().isEmpty()); // the date comes first
    fixture.type(fixture.form().date(), u"7.11.2023."_s);
    fixture.type(fixture.form().hour(), u"11.30"_s);
    fixture.type(fixture.form().place(), u"Nis"_s);
    const SigningCeremony added = fixture.newest();
    CHECK(added.title == u"Drugi krug"_s);
    CHECK(added.heldAt == WallTime{QDate(2023, 11, 7), QTime(11, 30)});
    CHECK(added.place == u"Nis"_s);
}

TEST_CASE("A check puts an agreement on the ceremony at once, and the table of signatures follows")
{
    Ceremonies fixture;
    fixture.trigger(ActionId::NewRecord);
    CHECK(fixture.ceremonies().preview().pageCount() == 0);
    ListTable& table = fixture.ceremonies().agreements().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(agreementsAt(fixture.workspace().file(), fixture.newest().id).size() == 1);
    CHECK(fixture.ceremonies().preview().pageCount() > 0);
    fixture.trigger(ActionId::Undo);
    CHECK(agreementsAt(fixture.workspace().file(), fixture.newest().id).empty());
    CHECK(fixture.ceremonies().preview().pageCount() == 0);
}

TEST_CASE("All printed agreements of a ceremony are marked as signed on its day in one step")
{
    Ceremonies fixture;
    const auto all = agreementsOf(fixture.workspace().file(), fixture.call("PP-2023").id);
    CHECK_FALSE(fixture.ceremonies().signButton().isEnabled());
    fixture.printed(all[0].id);
    fixture.printed(all[1].id);
    fixture.ceremonies().signButton().click();
    CHECK(fixture.agreement(all[0].id).status == AgreementStatus::Signed);
    CHECK(fixture.agreement(all[1].id).concludedOn == fixture.newest().heldAt->date);
    CHECK(fixture.agreement(all[2].id).status == AgreementStatus::Draft);
}

TEST_CASE("A paper that no longer says what the file says is not signed in the lot")
{
    Ceremonies fixture;
    const auto all = agreementsOf(fixture.workspace().file(), fixture.call("PP-2023").id);
    fixture.printed(all[0].id);
    fixture.type(fixture.form().date(), u"8.10.2023."_s);
    fixture.printed(all[1].id);
    fixture.ceremonies().signButton().click();
    CHECK(fixture.agreement(all[0].id).status == AgreementStatus::Printed);
    CHECK(fixture.agreement(all[1].id).status == AgreementStatus::Signed);
    CHECK(fixture.window.status().accessibleDescription().contains(u" left: "_s));
}

TEST_CASE("The table of signatures is written as PDF")
{
    Ceremonies fixture;
    const QString path = fixture.folder.filePath(u"spisak.pdf"_s);
    fixture.prompts.paths.push_back(path);
    fixture.ceremonies().writeList(BatchFormat::Pdf);
    fixture.waitForTasks();
    CHECK(QFile::exists(path));
    CHECK(fixture.prompts.choices.back().name.startsWith(u"spisak-za-potpisivanje"_s));
}
