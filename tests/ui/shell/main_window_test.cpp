// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/shell/town_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <set>

using namespace oslonac::test;
using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Theme& theme()
{
    static auto* shared = new Theme(*qApp);
    return *shared;
}

struct Fixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    LanguageSwitch languages;
    MainWindow window{theme(), languages, settings};
    int built = 0;

    Fixture()
    {
        for (const PageId id : {PageId::Overview, PageId::Calls, PageId::Agreements, PageId::MobileTeams,
                                PageId::Municipalities, PageId::History, PageId::Settings})
            window.addPage(id, [this](QWidget* parent) {
                ++built;
                return new TownPage(parent);
            });
        window.setProgramActions({ActionId::NewFile, ActionId::OpenFile, ActionId::Quit, ActionId::About});
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.showPage(PageId::Municipalities);
    }
    TownPage& page() { return *static_cast<TownPage*>(window.pageIfBuilt(PageId::Municipalities)); }
    Rail& rail() { return *window.findChild<Rail*>(); }
    void speak(Language language)
    {
        languages.use(language);
        QCoreApplication::processEvents(); // windows are told in an event
    }
    QString menu(int place) { return window.findChild<QMenuBar*>()->actions().at(place)->text(); }
    QString header(int column)
    {
        return page().list().table().model()->headerData(column, Qt::Horizontal).toString();
    }
};

} // namespace

TEST_CASE("Pages are built on their first visit and kept")
{
    Fixture fixture;
    CHECK(fixture.built == 1);
    QTest::keyClick(&fixture.window, Qt::Key_3, Qt::ControlModifier);
    CHECK(fixture.window.currentPage() == PageId::Calls);
    fixture.window.showPage(PageId::Municipalities);
    CHECK(fixture.built == 2);
}

TEST_CASE("A page that is seen first has the focus where its work is, and later where it was left")
{
    Fixture fixture;
    fixture.page().setFocus();
    fixture.window.showPage(PageId::Calls);
    auto* calls = static_cast<TownPage*>(fixture.window.pageIfBuilt(PageId::Calls));
    CHECK(calls->list().isAncestorOf(QApplication::focusWidget()));

    const auto buttons = calls->findChildren<Button*>();
    auto* button = *std::ranges::find_if(buttons, [](const Button* each) { return each->isVisible(); });
    button->setFocus();
    REQUIRE(QApplication::focusWidget() == button);
    fixture.window.showPage(PageId::Municipalities);
    fixture.window.showPage(PageId::Calls);
    CHECK(QApplication::focusWidget() == button);
}

TEST_CASE("A button of the window is pressed by Space and by Enter")
{
    Fixture fixture;
    const auto buttons = fixture.page().findChildren<Button*>();
    auto* button = *std::ranges::find_if(buttons, [](const Button* each) { return each->isVisible(); });
    QSignalSpy pressed(button, &QPushButton::clicked);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(button, key);
    CHECK(pressed.count() == 3);
}

TEST_CASE("A button without room for its words keeps its icon and says them as a tip")
{
    Button button(ButtonKind::Usual);
    button.setThemedIcon(u"document-print"_s);
    button.setText(u"&Print…"_s);
    const int words = button.sizeHint().width();
    CHECK(button.minimumSizeHint().width() == words);
    button.setShrinkable();
    CHECK(button.minimumSizeHint().width() < words);
    button.resize(button.minimumSizeHint());
    button.show();
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&button, &help);
    CHECK(QToolTip::text() == u"Print");
}

TEST_CASE("Changes reach the page in sight at once")
{
    Fixture fixture;
    const int before = fixture.page().refreshes;
    fixture.window.refresh({RecordChanges::Extent::Named, {{u"towns"_s, {1}}}});
    CHECK(fixture.page().refreshes == before + 1);
}

TEST_CASE("A page that comes into sight again gets all that it missed in one go")
{
    Fixture fixture;
    fixture.window.showPage(PageId::Calls);
    const int before = fixture.page().refreshes;
    fixture.window.refresh({RecordChanges::Extent::Named, {{u"towns"_s, {1}}}});
    fixture.window.refresh({RecordChanges::Extent::Named, {{u"towns"_s, {2}}, {u"rivers"_s, {7}}}});
    CHECK(fixture.page().refreshes == before);

    fixture.window.showPage(PageId::Municipalities);
    CHECK(fixture.page().refreshes == before + 1);
    CHECK(fixture.page().last.idsByTable ==
          std::map<QString, std::vector<qint64>>{{u"rivers"_s, {7}}, {u"towns"_s, {1, 2}}});

    fixture.window.showPage(PageId::Calls);
    fixture.window.showPage(PageId::Municipalities);
    CHECK(fixture.page().refreshes == before + 1);
}

TEST_CASE("The language switches live in menus, rail, header and status, and keeps the selection")
{
    Fixture fixture;
    fixture.page().list().table().setCurrentId(3);
    fixture.window.setUndoState({u"x"_s, {}});
    REQUIRE(fixture.menu(0) == u"&File"_s);

    fixture.speak(Language::SerbianLatin);
    CHECK(fixture.menu(0) == u"&Datoteka"_s);
    CHECK(fixture.header(0) == u"Gradovi i opštine"_s);
    CHECK(fixture.rail().currentIndex().data().toString() == u"Gradovi i opštine"_s);
    CHECK(withoutMnemonic(fixture.window.actions()[ActionId::Undo].text()) == u"Opozovi: x"_s);

    fixture.speak(Language::SerbianCyrillic);
    CHECK(fixture.menu(0) == u"&Датотека"_s);
    CHECK(fixture.header(0) == u"Градови и општине"_s);
    CHECK(fixture.page().title() == u"Градови и општине"_s);

    fixture.speak(Language::English);
    CHECK(fixture.menu(0) == u"&File"_s);
    CHECK(fixture.page().list().table().currentId() == 3);
}

TEST_CASE("The page does what it offers and the program the rest")
{
    Fixture fixture;
    const QSignalSpy asked(&fixture.window, &MainWindow::actionRequested);
    Actions& actions = fixture.window.actions();
    actions[ActionId::ExportList].trigger();
    actions[ActionId::NewFile].trigger();
    CHECK(fixture.page().performed == std::vector{ActionId::ExportList});
    REQUIRE(asked.count() == 1);
    CHECK(asked.at(0).at(0).value<ActionId>() == ActionId::NewFile);
    CHECK_FALSE(actions[ActionId::ImportScores].isEnabled());
}

TEST_CASE("Undo names what it will take back and is off when there is nothing")
{
    Fixture fixture;
    QAction& undo = fixture.window.actions()[ActionId::Undo];
    CHECK_FALSE(undo.isEnabled());
    fixture.window.setUndoState({u"score K3"_s, {}});
    CHECK(undo.isEnabled());
    CHECK(undo.toolTip() == u"Undo: score K3 (Ctrl+Z)"_s);
}

TEST_CASE("A narrow window folds the rail and puts the menus behind a button")
{
    Fixture fixture;
    fixture.window.resize(1024, 640);
    CHECK(fixture.rail().railWidth() == RailWidth::Icons);
    CHECK_FALSE(fixture.window.findChild<QMenuBar*>()->isVisible());
    CHECK(fixture.window.width() == 1024);
}

TEST_CASE("All menus fit into a wide window in every language")
{
    Fixture fixture;
    for (const Language language : {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        fixture.speak(language);
        QCoreApplication::processEvents();
        const auto& bar = *fixture.window.findChild<QMenuBar*>();
        for (QAction* menu : bar.actions()) {
            INFO(menu->text().toStdString());
            CHECK(bar.rect().contains(bar.actionGeometry(menu)));
            CHECK_FALSE(bar.actionGeometry(menu).isEmpty());
        }
    }
}

TEST_CASE("Large text folds what would not fit")
{
    Fixture fixture;
    fixture.window.resize(1280, 800);
    CHECK(fixture.rail().railWidth() == RailWidth::Full);
    theme().setTextSize(150);
    CHECK(fixture.rail().railWidth() == RailWidth::Icons);
    CHECK(fixture.settings.textSize() == 150);
    theme().setTextSize(100);
    CHECK(fixture.rail().railWidth() == RailWidth::Full);
}

TEST_CASE("The words of the search stand whole in every language, in large text too")
{
    Fixture fixture;
    auto& search = *fixture.window.findChild<TopBar*>()->findChild<Button*>();
    search.show();
    theme().setTextSize(150);
    for (const auto& [language, code] : Codes<Language>::list) {
        fixture.speak(language);
        CHECK(search.width() >= search.sizeHint().width());
    }
    theme().setTextSize(100);
}

TEST_CASE("Every control of the window has a name for screen readers, wide and narrow")
{
    Fixture fixture;
    fixture.window.setUndoState({u"x"_s, u"y"_s});
    fixture.window.status().setFindings(2);
    fixture.window.status().startProgress(u"Reading"_s);
    CHECK(controlsWithoutName(fixture.window).join(u"; "_s) == QString());
    fixture.window.resize(1024, 640);
    CHECK(controlsWithoutName(fixture.window).join(u"; "_s) == QString());
}

TEST_CASE("No two actions share a shortcut")
{
    Fixture fixture;
    std::set<QString> seen;
    for (const QAction* action : fixture.window.actions().all() + fixture.window.QWidget::actions()) {
        if (action->property("seen").toBool())
            continue;
        const_cast<QAction*>(action)->setProperty("seen", true);
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(action->objectName().toStdString() << " " << keys.toString().toStdString());
            CHECK(seen.insert(keys.toString()).second);
        }
    }
}

TEST_CASE("A language chosen from the menu is remembered")
{
    Fixture fixture;
    fixture.window.actions()[ActionId::LanguageCyrillic].trigger();
    CHECK(fixture.languages.current() == Language::SerbianCyrillic);
    CHECK(fixture.settings.language() == Language::SerbianCyrillic);
}

TEST_CASE("F6 walks the regions of the window")
{
    Fixture fixture;
    fixture.rail().setFocus();
    QTest::keyClick(&fixture.window, Qt::Key_F6);
    CHECK(fixture.page().isAncestorOf(fixture.window.focusWidget()));
    CHECK_FALSE(fixture.rail().hasFocus());
}

TEST_CASE("The window comes back on a screen that exists")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const auto opened = [&](const QRect& left) {
        QSettings(path, QSettings::IniFormat).setValue("window/place", left);
        QWidget window;
        Settings(path).restoreGeometry(window);
        return window.geometry();
    };
    // Another screen, a smaller one or one of another scale, and a corner that was pushed out.
    for (const QRect& left :
         {QRect(90000, 90000, 1200, 700), QRect(0, 0, 9000, 7000), QRect(-60, -40, 500, 400)}) {
        const QRect place = opened(left);
        CHECK(screen.contains(place));
        CHECK(place.top() - screen.top() >= 24); // the title bar
    }
    const QRect inside(screen.left() + 50, screen.top() + 60, 500, 400);
    CHECK(opened(inside) == inside);
}

TEST_CASE("A screen smaller than the least size of the window still holds it")
{
    QTemporaryDir folder;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QWidget window;
    window.setMinimumSize(screen.size() * 2);
    Settings(folder.filePath(u"settings.ini"_s)).restoreGeometry(window);
    CHECK(screen.contains(window.geometry()));
}

TEST_CASE("The first window leaves its size for the second")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QWidget first;
    settings.restoreGeometry(first);
    REQUIRE(first.width() > 500);
    settings.saveGeometry(first);
    QWidget second;
    Settings(folder.filePath(u"settings.ini"_s)).restoreGeometry(second);
    CHECK(second.geometry() == first.geometry());
    // What an earlier build left there is no size.
    QSettings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue("window/place", QRect(719, 465, 0, 0));
    QWidget third;
    Settings(folder.filePath(u"settings.ini"_s)).restoreGeometry(third);
    CHECK(third.size() == first.size());
}

TEST_CASE("A size that only a smaller screen made is not taken for the officer's wish")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const auto kept = [&] {
        return QSettings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
            .value("window/place")
            .toRect()
            .size();
    };
    QSettings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue("window/place", QRect(0, 0, 9000, 7000));
    Settings opened(folder.filePath(u"settings.ini"_s));
    QWidget window;
    opened.restoreGeometry(window);
    REQUIRE(window.width() < 9000);
    opened.saveGeometry(window);
    CHECK(kept() == QSize(9000, 7000));
    window.resize(500, 400);
    opened.saveGeometry(window);
    CHECK(kept() == QSize(500, 400));
}

TEST_CASE("What was told of one page is gone on the next")
{
    Fixture fixture;
    fixture.window.status().setSaved(QTime(9, 30));
    fixture.window.status().tell(u"This column is not changed in the list."_s);
    REQUIRE(fixture.window.status().accessibleDescription().startsWith(u"This column"_s));
    fixture.window.showPage(PageId::History);
    CHECK_FALSE(fixture.window.status().accessibleDescription().startsWith(u"This column"_s));
}
