// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

#include <set>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("F1 opens the guide at the page and part that are in sight")
{
    SampleWindow fixture;
    fixture.openCall("PP-2023");
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    HelpWindow& help = fixture.program.help();
    CHECK(help.isVisible());
    CHECK(help.topics().currentItem()->text().trimmed() == u"Ranking list"_s);
    CHECK(help.text().toPlainText().startsWith(u"Ranking list"_s));
    fixture.window.showPage(PageId::History);
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    CHECK(help.topics().currentItem()->text().trimmed() == u"Undo and history"_s);
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
}

TEST_CASE("Both guides have the same sections about the same pages")
{
    const auto english = readGuide(Language::English);
    const auto serbian = readGuide(Language::SerbianLatin);
    REQUIRE(english.size() == serbian.size());
    for (size_t i = 0; i < english.size(); ++i) {
        INFO(english[i].title.toStdString());
        CHECK(english[i].key == serbian[i].key);
        CHECK(english[i].level == serbian[i].level);
    }
    CHECK(readGuide(Language::SerbianCyrillic).front().title.contains(u"Ослонац"_s));
}

TEST_CASE("The help follows the language and finds sections by any word")
{
    SampleWindow fixture;
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    HelpWindow& help = fixture.program.help();
    fixture.languages.use(Language::SerbianCyrillic);
    QApplication::processEvents();
    help.words().setText(u"rezervna kopija"_s);
    const auto shown = [&help] {
        QStringList titles;
        for (int place = 0; place < help.topics().count(); ++place) {
            if (!help.topics().item(place)->isHidden())
                titles.append(help.topics().item(place)->text().trimmed());
        }
        return titles;
    };
    CHECK(shown().contains(u"Резервна копија"_s));
    CHECK(shown().size() < 6);
    const auto marks = help.text().extraSelections();
    REQUIRE(marks.size() > 1);
    CHECK(marks.front().cursor.selectedText() == u"Резервна"_s);
    const int first = help.text().textCursor().position();
    CHECK(first == marks.front().cursor.position());
    QTest::keyClick(&help.words(), Qt::Key_Return);
    CHECK(help.text().textCursor().position() == marks.at(1).cursor.position());
    help.words().clear();
    CHECK(help.text().extraSelections().isEmpty());
    fixture.languages.use(Language::English);
}

TEST_CASE("Enter goes through the hits of all sections that fit, and round")
{
    SampleWindow fixture;
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    HelpWindow& help = fixture.program.help();
    help.words().setText(u"cyrillic"_s);
    const int first = help.topics().currentRow();
    std::set<int> seen{first};
    std::vector<int> order{first};
    for (int presses = 0; presses < 200; ++presses) {
        QTest::keyClick(&help.words(), Qt::Key_Return);
        REQUIRE_FALSE(help.topics().currentItem()->isHidden());
        if (help.topics().currentRow() != order.back())
            order.push_back(help.topics().currentRow());
        seen.insert(order.back());
        if (order.size() > 1 && order.back() == first)
            break;
    }
    int fitting = 0;
    for (int place = 0; place < help.topics().count(); ++place)
        fitting += help.topics().item(place)->isHidden() ? 0 : 1;
    REQUIRE(fitting > 1);
    CHECK(int(seen.size()) == fitting);
    CHECK(order.back() == first);
}

TEST_CASE("What is typed in the sections of the help goes to the line that finds them")
{
    SampleWindow fixture;
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    HelpWindow& help = fixture.program.help();
    QApplication::setActiveWindow(&help);
    QTest::keyClicks(&help.topics(), u"u"_s);
    CHECK(help.words().text() == u"u"_s);
    CHECK(help.words().hasFocus());
}

TEST_CASE("The sections of the help show the focus by the ring of the program")
{
    SampleWindow fixture;
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    HelpWindow& help = fixture.program.help();
    QApplication::setActiveWindow(&help);
    QListWidget& topics = help.topics();
    const QRect box = topics.visualItemRect(topics.currentItem());
    const auto edge = [&] { return topics.viewport()->grab(box).toImage().pixelColor(box.width() / 2, 0); };
    topics.setFocus();
    REQUIRE(topics.hasFocus());
    CHECK(edge() == colour(Token::Focus, topics.palette()));
    help.words().setFocus();
    CHECK(edge() != colour(Token::Focus, topics.palette()));
}

TEST_CASE("The sheet of shortcuts names every key of the catalogue")
{
    const Actions actions;
    const QString sheet = shortcutSheet(actions, {PageId::Overview, PageId::Agreements});
    CHECK(sheet.contains(u"Ctrl+5"_s));
    CHECK_FALSE(sheet.contains(u"Ctrl+6"_s)); // a page that the window does not have
    for (const ActionEntry& entry : actionCatalogue()) {
        const QKeySequence keys(QString::fromLatin1(entry.shortcuts).section(u';', 0, 0));
        if (!keys.isEmpty())
            CHECK(sheet.contains(keys.toString(QKeySequence::NativeText).toHtmlEscaped()));
    }
}

TEST_CASE("Ctrl and the slash open the sheet of shortcuts")
{
    SampleWindow fixture;
    QTest::keyClick(&fixture.window, Qt::Key_Slash, Qt::ControlModifier);
    CHECK(fixture.program.help().isVisible());
    CHECK(fixture.program.help().text().toPlainText().contains(u"Ctrl+K"_s));
}
