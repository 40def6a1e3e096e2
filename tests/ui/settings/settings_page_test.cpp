// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/operations/account_name.h"
#include "core/storage/backups.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture : SampleWindow {
    SettingsPage& page()
    {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        return *static_cast<SettingsPage*>(window.pageIfBuilt(PageId::Settings));
    }
    ~Fixture()
    {
        languages.use(Language::English);
        sharedTheme().setTextSize(100);
        sharedTheme().use(ThemeChoice::Light);
    }
};

void choose(ChoiceField& field, int place)
{
    field.box().setFocus();
    QTest::keyClick(&field.box(), Qt::Key_Home);
    for (int step = 0; step < place; ++step)
        QTest::keyClick(&field.box(), Qt::Key_Down);
}

} // namespace

TEST_CASE("A name entered in the settings stands in the history of the next step")
{
    Fixture fixture;
    SettingsPage& page = fixture.page();
    page.officer().edit().setFocus();
    page.officer().edit().selectAll();
    QTest::keyClicks(&page.officer().edit(), u"Dragan Primer"_s);
    QTest::keyClick(&page.officer().edit(), Qt::Key_Return);
    fixture.decide("PP-2023", u"400-61/2023"_s);
    CHECK(fixture.workspace().journal().entries(1).front().officer == u"Dragan Primer"_s);
    CHECK(fixture.settings.officerName() == u"Dragan Primer"_s);
}

TEST_CASE("Until a name is entered the history has that of the account")
{
    Fixture fixture;
    SettingsPage& page = fixture.page();
    page.officer().edit().setFocus();
    page.officer().edit().clear();
    QTest::keyClick(&page.officer().edit(), Qt::Key_Return);
    CHECK(fixture.settings.enteredOfficerName().isEmpty());
    fixture.decide("PP-2023", u"400-61/2023"_s);
    CHECK_FALSE(accountName().isEmpty());
    CHECK(fixture.workspace().journal().entries(1).front().officer == accountName());
}

TEST_CASE("Language, theme, text size and rows are chosen at once and kept")
{
    Fixture fixture;
    SettingsPage& page = fixture.page();
    choose(page.language(), 1);
    CHECK(fixture.languages.current() == Language::SerbianCyrillic);
    CHECK(fixture.settings.language() == Language::SerbianCyrillic);
    choose(page.theme(), 1);
    CHECK(sharedTheme().choice() == ThemeChoice::Dark);
    CHECK(fixture.settings.theme() == ThemeChoice::Dark);
    choose(page.textSize(), 3);
    CHECK(sharedTheme().textSize() == 130);
    choose(page.density(), 2);
    CHECK(fixture.settings.density() == Density::Roomy);
}

TEST_CASE("The page shows what was chosen elsewhere")
{
    Fixture fixture;
    SettingsPage& page = fixture.page();
    fixture.trigger(ActionId::LanguageLatin);
    CHECK(page.language().value().toInt() == int(Language::SerbianLatin));
    sharedTheme().use(ThemeChoice::Dark);
    CHECK(page.theme().value().toInt() == int(ThemeChoice::Dark));
}

TEST_CASE("Opening the file of the last time writes no settings")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    Settings(path).setLastFile(u"/a.oslonac"_s);
    Settings settings(path);
    REQUIRE(settings.lastFile() == u"/a.oslonac"_s);
    REQUIRE(QFile::remove(path));
    settings.setLastFile(u"/a.oslonac"_s);
    QCoreApplication::processEvents(); // in which settings are written
    CHECK_FALSE(QFile::exists(path));
    settings.setLastFile(u"/b.oslonac"_s);
    QCoreApplication::processEvents();
    CHECK(QFile::exists(path));
}

TEST_CASE("A copy of the file is made when it is opened, in the folder that was chosen")
{
    Fixture fixture;
    const QString path = fixture.workspace().dataFile().path();
    fixture.settings.setKeepsBackups(true);
    fixture.program.closeFile();
    REQUIRE(fixture.program.openFile(path));
    REQUIRE(QTest::qWaitFor([&] { return !fixture.program.tasks()->isBusy(); }, 20000));
    CHECK(backupsOf(path, fixture.settings.backupFolder()).size() == 1);
    fixture.prompts.paths.push_back(fixture.folder.filePath(u"drugde"_s));
    fixture.page().chooseBackupFolder();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.program.tasks()->isBusy(); }, 20000));
    CHECK(backupsOf(path, fixture.folder.filePath(u"drugde"_s)).size() == 1);
}

TEST_CASE("A folder that takes no copies is refused when it is chosen, and the one before stays")
{
    Fixture fixture;
    const QString before = fixture.settings.backupFolder();
    fixture.settings.setKeepsBackups(true);
    fixture.prompts.paths.push_back(u"/proc"_s); // where not even an administrator may put a file
    fixture.page().chooseBackupFolder();
    CHECK(fixture.settings.backupFolder() == before);
    REQUIRE(fixture.prompts.notices.size() == 1);
    CHECK(fixture.prompts.notices.front().text.contains(u"/proc"_s));
    CHECK_FALSE(fixture.program.tasks()->isBusy());
}

TEST_CASE("The bottom line says that today's copy is missing where its folder is lost later")
{
    Fixture fixture;
    const QString path = fixture.workspace().dataFile().path();
    fixture.settings.setKeepsBackups(true);
    fixture.settings.setBackupFolder(u"/proc"_s);
    fixture.program.closeFile();
    REQUIRE(fixture.program.openFile(path));
    REQUIRE(QTest::qWaitFor([&] { return !fixture.prompts.notices.empty(); }, 20000));
    const auto labels = fixture.window.status().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"No backup today"_s;
    }));
}

TEST_CASE("Without the wish for copies none is made")
{
    Fixture fixture;
    fixture.settings.setKeepsBackups(true);
    SettingsPage& page = fixture.page();
    page.keepsBackups().box().setFocus();
    QTest::keyClick(&page.keepsBackups().box(), Qt::Key_Space);
    CHECK_FALSE(fixture.settings.keepsBackups());
    fixture.prompts.paths.push_back(fixture.folder.filePath(u"drugde"_s));
    page.chooseBackupFolder();
    CHECK_FALSE(fixture.program.tasks()->isBusy());
}
