// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_operations.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/lists/list_view.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/search/palette_model.h"
#include "ui/selection/ranking_part.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture : SampleWindow {
    Fixture()
    {
        languages.use(Language::SerbianLatin);
        REQUIRE(QTest::qWaitFor([this] { return program.search()->isReady(); }, 20000));
    }
    ~Fixture() { languages.use(Language::English); }

    CommandPalette& open()
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_K,
                        Qt::ControlModifier);
        return program.palette();
    }
    QStringList lines() const
    {
        QStringList titles;
        const PaletteModel& model = const_cast<Fixture*>(this)->program.palette().model();
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.line(row).title);
        return titles;
    }
    void type(const char* keys) { QTest::keyClicks(&program.palette().line(), QString::fromLatin1(keys)); }
    void press(Qt::Key key) { QTest::keyClick(&program.palette().line(), key); }
};

} // namespace

TEST_CASE("The palette opens over any page, also from a line of text, and Esc gives the focus back")
{
    Fixture fixture;
    fixture.calls().list().narrow();
    QWidget* before = fixture.window.focusWidget();
    REQUIRE(qobject_cast<QLineEdit*>(before));
    CommandPalette& palette = fixture.open();
    CHECK(palette.isVisible());
    CHECK(palette.line().hasFocus());
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
    CHECK(fixture.window.focusWidget() == before);
}

TEST_CASE("A municipality typed without diacritics is found, and Enter leads to it")
{
    Fixture fixture;
    fixture.open();
    fixture.type("raska");
    CHECK(fixture.lines().contains(u"Opština Raška"_s));
    fixture.press(Qt::Key_Return);
    CHECK(fixture.window.currentPage() == PageId::Municipalities);
    auto& page = *static_cast<MunicipalitiesPage*>(fixture.window.pageIfBuilt(PageId::Municipalities));
    const auto raska = Records<Organisation>(fixture.workspace().file())
                           .firstBy(&Organisation::nameLatin, u"Opština Raška"_s);
    CHECK(page.list().table().currentId() == raska->id.number());
}

TEST_CASE("Before anything is typed the palette offers what was looked up and changed lately")
{
    Fixture fixture;
    auto edited = *Records<Organisation>(fixture.workspace().file())
                       .firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
    edited.taxNumber = u"100000001"_s;
    fixture.workspace().perform(editOrganisationOperation(edited),
                                [&](const Change& change) { editOrganisation(change, edited); });
    fixture.open();
    CHECK(fixture.lines().mid(0, 2) == QStringList{u"Nedavno menjano"_s, u"Opština Šid"_s});
    fixture.type("raska");
    fixture.press(Qt::Key_Return);
    fixture.open();
    CHECK(fixture.lines().mid(0, 4) ==
          QStringList{u"Nedavno traženo"_s, u"Opština Raška"_s, u"Nedavno menjano"_s, u"Opština Šid"_s});
    // Each stands once.
    fixture.type("sid");
    fixture.press(Qt::Key_Return);
    fixture.open();
    CHECK(fixture.lines().count(u"Opština Šid"_s) == 1);
}

TEST_CASE("A letter before the words narrows to commands, organisations, or calls and what belongs to them")
{
    Fixture fixture;
    fixture.open();
    fixture.type("#pp-2023");
    const PaletteModel& model = fixture.program.palette().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.line(row).kind == PaletteLine::Kind::Record)
            CHECK_FALSE((model.line(row).record.record.table == u"organisations"));
    }
    CHECK(fixture.lines().contains(u"PP-2023"_s));
    fixture.program.palette().line().clear();
    fixture.type(">istorija");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.window.currentPage() == PageId::History);
}

TEST_CASE("A command that cannot run now stays listed and is not chosen")
{
    Fixture fixture;
    fixture.window.showPage(PageId::History);
    fixture.open();
    fixture.type(">uvezi prijave");
    const PaletteModel& model = fixture.program.palette().model();
    REQUIRE(model.rowCount() == 2);
    CHECK_FALSE(model.line(1).canBeChosen());
    CHECK_FALSE(model.line(1).hint.isEmpty());
    fixture.press(Qt::Key_Return);
    CHECK(fixture.program.palette().isVisible());
}

TEST_CASE("When nothing fits, the nearest names are offered")
{
    Fixture fixture;
    fixture.open();
    fixture.type("palnka");
    CHECK(fixture.lines().contains(u"Opština Bela Palanka"_s));
}

TEST_CASE("Where more fits than is shown, the count says so")
{
    Fixture fixture;
    CommandPalette& palette = fixture.open();
    fixture.type("@opstina");
    CHECK(palette.line().accessibleDescription() ==
          u"12 rezultata, ima ih još"_s); // organisations and contacts
    fixture.type(" raska");
    CHECK(palette.line().accessibleDescription() == u"2 rezultata"_s);
}

TEST_CASE("The sentence that nothing was found stands whole in its list")
{
    Fixture fixture;
    fixture.open();
    fixture.type(">qqqq");
    auto& palette = fixture.program.palette();
    const auto& list = *palette.findChild<QListView*>();
    REQUIRE(list.model()->rowCount() == 1);
    const int fieldEnds = palette.line().parentWidget()->geometry().bottom();
    CHECK(list.geometry().top() > fieldEnds);
    const QRect line = list.visualRect(list.model()->index(0, 0));
    INFO(line.top() << " to " << line.bottom() << " of " << list.viewport()->height());
    CHECK(line.top() >= 0);
    CHECK(line.bottom() < list.viewport()->height());
}

TEST_CASE("What was looked up lately stands first when nothing is typed")
{
    Fixture fixture;
    fixture.open();
    fixture.type("raska");
    fixture.press(Qt::Key_Return);
    fixture.open();
    CHECK(fixture.lines().value(1) == u"Opština Raška"_s);
}

TEST_CASE("The model of the palette keeps the rules of models")
{
    Fixture fixture;
    const QAbstractItemModelTester tester(const_cast<PaletteModel*>(&fixture.program.palette().model()),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.open();
    fixture.type("opstina");
    fixture.press(Qt::Key_Down);
    CHECK(fixture.program.palette().model().rowCount() > 3);
}

TEST_CASE("The buttons of the page in sight are commands, and leave with it")
{
    Fixture fixture;
    fixture.openCall("PP-2023");
    fixture.open();
    fixture.type("isprobaj");
    const QStringList found = fixture.lines();
    REQUIRE(std::ranges::any_of(found, [](const QString& line) { return line.startsWith(u"Isprobaj"_s); }));
    fixture.press(Qt::Key_Return);
    CHECK(fixture.calls().workspace().ranking().isTrial());
    fixture.window.showPage(PageId::History);
    fixture.open();
    fixture.type("isprobaj");
    CHECK_FALSE(std::ranges::any_of(fixture.lines(),
                                    [](const QString& line) { return line.startsWith(u"Isprobaj"_s); }));
}

TEST_CASE("What the catalogue of actions knows and a button does too stands once")
{
    Fixture fixture;
    fixture.openCall("PP-2023");
    fixture.open();
    fixture.type(">");
    const QStringList lines = fixture.lines();
    QStringList once = lines;
    once.removeDuplicates();
    CHECK(lines.join(u'\n') == once.join(u'\n'));
}

TEST_CASE("A call that is found opens where its work is, as from the list of calls")
{
    Fixture fixture;
    fixture.open();
    fixture.type("PP-2023");
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.window.currentPlace()->part == u"ranking"_s);
    CHECK_FALSE(qobject_cast<QLineEdit*>(fixture.window.focusWidget())); // a stray key would rename it
}

TEST_CASE("The tabs of the page are commands too, and where nothing is called so the palette says it")
{
    Fixture fixture;
    fixture.openCall("PP-2023");
    fixture.open();
    fixture.type(">kriterijumi");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.window.currentPlace()->part == u"criteria"_s);
    fixture.open();
    fixture.type(">ovoga nema");
    CHECK(fixture.program.palette().model().resultCount() == 0);
    REQUIRE(fixture.lines().size() == 1);
    CHECK(fixture.lines().front().startsWith(u"Ništa se tako ne zove"_s));
}

TEST_CASE("The tabs of the agreements are found from any page, before that page was ever built")
{
    Fixture fixture;
    fixture.openCall("PP-2023");
    fixture.open();
    fixture.type("obrasci");
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.window.currentPage() == PageId::Agreements);
    CHECK(fixture.window.currentPlace()->part == u"templates"_s);
    fixture.open();
    fixture.type(">izrada"); // the page's own tab now, once
    CHECK(fixture.program.palette().model().resultCount() == 1);
}

TEST_CASE("Ctrl+Tab in the palette leaves the tab of the page behind it alone")
{
    Fixture fixture;
    fixture.openCall("PP-2023");
    const QString before = fixture.window.currentPlace()->part;
    CommandPalette& palette = fixture.open();
    fixture.type("p");
    QTest::keyClick(&palette.line(), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(palette.isVisible());
    CHECK(fixture.window.currentPlace()->part == before);
    QTest::keyClick(&palette.line(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.window.currentPlace()->part == before);
}
