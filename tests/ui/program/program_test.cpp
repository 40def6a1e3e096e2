// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/damaged_files.h"
#include "tests/support/text.h"
#include "tests/support/unprivileged.h"
#include "tests/ui/program/sample_window.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/forms/line_field.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

#include <sys/stat.h>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Ctrl+Z in a field undoes typing first, and the step in the file when nothing is typed")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023").draft();
    auto* field = static_cast<LineField*>(fixture.agreements().inspector().field(u"party_signatory"_s));
    const auto written = [&] { return field->value(); };
    field->edit().setFocus();
    QTest::keyClicks(&field->edit(), u"Petra"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QTest::keyClicks(&field->edit(), u" Primer"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->edit().text() == u"Petra"_s);
    CHECK(written() == u"Petra"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(written() == QString());
    CHECK(field->edit().text() == QString());
    QTest::keyClick(&field->edit(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(written() == u"Petra"_s);
}

TEST_CASE("A file that another program wrote into says so in the bottom row until another is opened")
{
    SampleWindow fixture;
    const auto said = [&] { return fixture.window.status().accessibleDescription(); };
    // Until then the search reads the file, and nobody else writes into it.
    REQUIRE(QTest::qWaitFor([&] { return fixture.program.search()->isReady(); }, 60'000));
    executePastTheDoor(fixture.workspace().dataFile().path(), "UPDATE organisations SET seat = 'Novi Sad'");
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.prompts.notices.size() == 1);
    CHECK(said().contains(u"Another program changed the file"_s));
    fixture.window.status().tell(u"Something else"_s);
    fixture.window.status().setSaved(QTime(10, 26));
    CHECK(said().contains(u"Another program changed the file"_s));
    fixture.program.makeSample(fixture.folder.filePath(u"next.oslonac"_s));
    CHECK_FALSE(said().contains(u"Another program"_s));
}

TEST_CASE("What was typed into a field and not left yet is written when the window closes")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023").draft();
    auto* field = static_cast<LineField*>(fixture.agreements().inspector().field(u"party_signatory"_s));
    field->edit().setFocus();
    QTest::keyClicks(&field->edit(), u"Petra Primer"_s);
    fixture.window.close();
    const auto agreements = Records<Agreement>(fixture.workspace().file()).all();
    CHECK(std::ranges::count(agreements, u"Petra Primer"_s, &Agreement::partySignatory) == 1);
}

TEST_CASE("Without a file the window offers a new one, an existing one and the sample")
{
    SampleWindow fixture;
    fixture.program.closeFile();
    CHECK(fixture.window.findChild<StartPage*>()->isVisible());
    CHECK_FALSE(fixture.window.actions()[ActionId::Undo].isEnabled());
    CHECK(controlsWithoutName(fixture.window).join(u"; "_s) == QString());
}

TEST_CASE("The new file of the window begins with the registry and no calls")
{
    SampleWindow fixture;
    fixture.prompts.paths.push_back(fixture.folder.filePath(u"new.oslonac"_s));
    fixture.trigger(ActionId::NewFile);
    CHECK(Records<Municipality>(fixture.workspace().file()).count() == 202);
    CHECK(fixture.calls().list().table().listedIds().empty());
}

TEST_CASE("A file that cannot be opened is told about and the open one stays")
{
    SampleWindow fixture;
    CHECK_FALSE(fixture.program.openFile(fixture.folder.filePath(u"missing.oslonac"_s)));
    REQUIRE(fixture.prompts.notices.size() == 1);
    CHECK_FALSE(fixture.prompts.notices.front().details.isEmpty());
    CHECK(fixture.program.workspace() != nullptr);
}

TEST_CASE("Undo through the window takes back what a page did and redo brings it again")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    const auto decisions = [&] { return Records<SelectionDecision>(fixture.workspace().file()).count(); };
    REQUIRE(decisions() == 1);
    CHECK(fixture.window.actions()[ActionId::Undo].toolTip().contains(u"400-61/2023"_s));
    fixture.trigger(ActionId::Undo);
    CHECK(decisions() == 0);
    fixture.trigger(ActionId::Redo);
    CHECK(decisions() == 1);
}

TEST_CASE("The language switches live on every page")
{
    SampleWindow fixture;
    CallWorkspace& call = fixture.openCall("PP-2023");
    const auto header = [&] {
        return call.ranking().list().view()->table().model()->headerData(1, Qt::Horizontal).toString();
    };
    const auto applicant = [&] {
        return call.ranking().list().view()->table().model()->index(0, 1).data().toString();
    };
    CHECK(header() == u"Applicant"_s);
    CHECK(applicant() == u"Opština Vrnjačka Banja"_s);
    const Id<Application> chosen = call.ranking().list().current();
    fixture.speak(Language::SerbianCyrillic);
    CHECK(applicant() == u"Општина Врњачка Бања"_s);
    CHECK(call.ranking().list().current() == chosen);
    fixture.speak(Language::English);
    CHECK(applicant() == u"Opština Vrnjačka Banja"_s);
}

TEST_CASE("Back and forward lead through the places that were seen")
{
    SampleWindow fixture;
    fixture.openCall("PP-2023");
    fixture.window.showPage(PageId::History);
    fixture.window.showPage(PageId::Municipalities);
    QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(fixture.window.currentPage() == PageId::History);
    QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.calls().workspace().call() == fixture.call("PP-2023").id);
    QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(fixture.window.currentPage() == PageId::History);
}

TEST_CASE("A file is opened again where it was left")
{
    SampleWindow fixture;
    const QString path = fixture.workspace().dataFile().path();
    const Id<Call> call = fixture.call("ROMA-2023").id;
    fixture.openCall("ROMA-2023");
    fixture.program.closeFile();
    CHECK_FALSE(fixture.window.currentPlace().has_value());
    REQUIRE(fixture.program.openFile(path));
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.calls().workspace().call() == call);
    CHECK(fixture.program.hasOpen(path));
    CHECK_FALSE(fixture.program.hasOpen(path + u"x"));
}

TEST_CASE("The page is remembered before the program ends, however it ends")
{
    SampleWindow fixture;
    const QString path = QFileInfo(fixture.workspace().dataFile().path()).absoluteFilePath();
    fixture.window.showPage(PageId::Municipalities);
    REQUIRE(fixture.settings.lastPlace(path).has_value());
    CHECK(fixture.settings.lastPlace(path)->page == PageId::Municipalities);
}

TEST_CASE("A file that was opened has the focus on its page, and keys that go to a page go into it")
{
    SampleWindow fixture;
    const auto holdsFocus = [&fixture](PageId id) {
        return fixture.window.pageIfBuilt(id)->isAncestorOf(fixture.window.focusWidget());
    };
    CHECK(holdsFocus(PageId::Overview));
    fixture.window.findChild<TopBar*>()->findChild<Button*>()->setFocus();
    REQUIRE_FALSE(holdsFocus(PageId::Overview));
    QTest::keyClick(&fixture.window, Qt::Key_3, Qt::ControlModifier);
    CHECK(holdsFocus(*fixture.window.currentPage()));
}

TEST_CASE("Who asks to save is told that all is saved")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    QTest::keyClick(&fixture.window, Qt::Key_S, Qt::ControlModifier);
    CHECK(fixture.window.status().accessibleDescription().startsWith(u"Already saved at"_s));
}

TEST_CASE("The start page stands on the file that was open last, or on the new one where there is none")
{
    SampleWindow fixture;
    const QString path = fixture.workspace().dataFile().path();
    StartPage page;
    page.setRecentFiles({u"/nowhere/gone.oslonac"_s, path});
    const auto* file = qobject_cast<QPushButton*>(page.focusProxy());
    REQUIRE(file != nullptr);
    CHECK(file->text() == QFileInfo(path).fileName());
    page.setRecentFiles({});
    const auto* made = qobject_cast<QPushButton*>(page.focusProxy());
    REQUIRE(made != nullptr);
    CHECK(made->text() == u"New file");
}

TEST_CASE("The start page keeps the focus on its file when the language changes")
{
    SampleWindow fixture;
    const QString name = QFileInfo(fixture.workspace().dataFile().path()).fileName();
    fixture.program.closeFile();
    auto* file = qobject_cast<QPushButton*>(fixture.window.focusWidget());
    REQUIRE(file != nullptr);
    REQUIRE(file->text() == name);
    fixture.speak(Language::SerbianCyrillic);
    QCoreApplication::processEvents(); // the focus follows its row
    auto* after = qobject_cast<QPushButton*>(fixture.window.focusWidget());
    fixture.speak(Language::English);
    REQUIRE(after != nullptr);
    CHECK(after->text() == name);
}

TEST_CASE("A recent file that is gone stays listed as not found, and can be taken out")
{
    SampleWindow fixture;
    const QString path = fixture.workspace().dataFile().path();
    fixture.program.closeFile();
    REQUIRE(QFile::remove(path));
    StartPage page;
    page.setRecentFiles({path});
    QSignalSpy forgotten(&page, &StartPage::forgetRequested);
    const auto buttons = page.findChildren<QPushButton*>();
    const auto named = [&](const QString& text) {
        return *std::ranges::find_if(buttons, [&](const QPushButton* button) {
            return button->text().contains(text) || button->accessibleName().contains(text);
        });
    };
    CHECK_FALSE(named(u"not found"_s)->isEnabled());
    named(u"out of this list"_s)->click();
    REQUIRE(forgotten.count() == 1);
    fixture.settings.forgetFile(forgotten.at(0).at(0).toString());
    CHECK(fixture.settings.recentFiles().isEmpty());
}

TEST_CASE("At the start the frame is there first, with the pages of the file, and its page follows")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.oslonac"_s);
    {
        SampleWindow fixture;
        REQUIRE(QFile::copy(fixture.workspace().dataFile().path(), file));
    }
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setKeepsBackups(false);
    LanguageSwitch languages;
    ScriptedPrompts prompts;
    MainWindow window(sharedTheme(), languages, settings);
    Program program(window, languages, settings, prompts);
    REQUIRE(program.openAtStart(file));
    CHECK_FALSE(window.pages().empty());
    CHECK_FALSE(window.currentPage());
    QSignalSpy appeared(&window, &MainWindow::appeared);
    window.show();
    REQUIRE((!appeared.isEmpty() || appeared.wait()));
    REQUIRE(window.currentPage() == PageId::Overview);
    CHECK(window.pageIfBuilt(PageId::Overview)->isAncestorOf(window.focusWidget()));
    CHECK(window.windowTitle().startsWith(u"sample.oslonac"_s));
}

TEST_CASE("Papers that are being made do not go with the window without a question")
{
    SampleWindow fixture;
    std::atomic<bool> goesOn = true;
    const auto order = [&] {
        fixture.program.tasks()->run(
            u"Agreements to PDF"_s,
            [&goesOn](TaskProgress& progress) {
                while (goesOn)
                    progress.report(0, 0);
                return 0;
            },
            [](int) {});
    };
    order();
    fixture.prompts.answers = {Answer::Cancel};
    fixture.window.close();
    CHECK(fixture.window.isVisible());
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions.front().text.contains(u"Agreements to PDF"_s));
    fixture.prompts.answers = {Answer::Cancel};
    CHECK_FALSE(fixture.program.makeFile(fixture.folder.filePath(u"other.oslonac"_s)));
    fixture.prompts.answers = {Answer::Accept};
    fixture.window.close();
    CHECK_FALSE(fixture.window.isVisible());
    goesOn = false;
}

TEST_CASE("The tab that a call was left on is remembered at once")
{
    SampleWindow fixture;
    fixture.openPart("PP-2023", u"scores"_s);
    const auto place = fixture.settings.lastPlace(fixture.workspace().dataFile().path());
    REQUIRE(place);
    CHECK(place->part == u"scores"_s);
}

TEST_CASE("A file that may not be written is opened for reading, and says so")
{
    SampleWindow fixture;
    QDir(fixture.folder.path()).mkdir(u"kept"_s);
    const QString kept = fixture.folder.filePath(u"kept"_s);
    const QString path = kept + u"/kept.oslonac"_s;
    REQUIRE(fixture.program.makeSample(path));
    REQUIRE(fixture.program.openFile(fixture.folder.filePath(u"sample.oslonac"_s)));
    chmod(path.toUtf8().constData(), 0444);
    chmod(kept.toUtf8().constData(), 0555);
    if (geteuid() == 0)
        REQUIRE(chown(fixture.folder.path().toUtf8().constData(), Unprivileged::nobody, gid_t(-1)) == 0);
    {
        const Unprivileged somebody;
        CHECK(fixture.program.openFile(path));
        CHECK(fixture.workspace().file().access() == Access::ReadOnly);
        REQUIRE(fixture.prompts.notices.size() == 1);
        CHECK(fixture.prompts.notices[0].text.contains(u"open for reading"_s));
        CHECK(fixture.prompts.notices[0].details.contains(u"Copy the file"_s));
        CHECK(fixture.window.windowTitle().contains(u"kept.oslonac (for reading only)"_s));
        CHECK_FALSE(fixture.window.actions()[ActionId::Undo].isEnabled());
        fixture.program.closeFile();
    }
    chmod(kept.toUtf8().constData(), 0755);
}

TEST_CASE("The menu of the view has room on a low screen, in the order of the rail, and speaks the language")
{
    SampleWindow fixture;
    fixture.speak(Language::SerbianLatin);
    const QList<QMenu*> menus = fixture.window.findChildren<QMenu*>();
    const auto view = std::ranges::find_if(menus, [&](const QMenu* menu) {
        return menu->actions().contains(&fixture.window.actions()[ActionId::FoldRail]);
    });
    REQUIRE(view != menus.end());
    Q_EMIT(*view)->aboutToShow();
    CHECK((*view)->sizeHint().height() < 640);
    QStringList names;
    for (const QAction* action : (*view)->actions())
        names.append(withoutMnemonic(action->text()));
    CHECK(names.indexOf(u"Predmeti"_s) + 1 == names.indexOf(u"Sporazumi"_s));
    CHECK(names.contains(u"Jezik"_s));
    fixture.speak(Language::English);
}
