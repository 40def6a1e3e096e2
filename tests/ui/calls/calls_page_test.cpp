// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/lists/list_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The key of the page leads from a call to the list of calls, and back leads into the call",
          "[calls_page]")
{
    SampleWindow fixture;
    fixture.openCall("PP-2023");
    const qint64 open = fixture.window.currentPlace()->record;
    REQUIRE(open != 0);
    QTest::keyClick(&fixture.window, Qt::Key_3, Qt::ControlModifier);
    CHECK(fixture.window.currentPlace()->record == 0);
    CHECK(fixture.calls().list().isAncestorOf(fixture.window.focusWidget()));
    fixture.trigger(ActionId::Back);
    CHECK(fixture.window.currentPlace()->record == open);
}

TEST_CASE("Back leads over the tabs of a call in the order they were visited, to the list it was opened from",
          "[calls_page]")
{
    SampleWindow fixture;
    fixture.calls().showCalls();
    QTest::keyClick(&fixture.calls().list().table(), Qt::Key_Return);
    const QString first = fixture.window.currentPlace()->part;
    fixture.trigger(ActionId::NextTab);
    const QString second = fixture.window.currentPlace()->part;
    fixture.trigger(ActionId::NextTab);
    REQUIRE(fixture.window.currentPlace()->part != second);
    REQUIRE(first != second);
    fixture.trigger(ActionId::Back);
    CHECK(fixture.window.currentPlace()->part == second);
    fixture.trigger(ActionId::Back);
    CHECK(fixture.window.currentPlace()->part == first);
    fixture.trigger(ActionId::Back);
    CHECK(fixture.window.currentPlace()->record == 0);
    fixture.trigger(ActionId::Forward);
    CHECK(fixture.window.currentPlace()->part == first);
}

TEST_CASE("F2 and pasting say why nothing happens where the cells are not changed", "[calls_page]")
{
    SampleWindow fixture;
    fixture.calls().showCalls();
    ListTable& table = fixture.calls().list().table();
    REQUIRE(table.currentIndex().isValid());
    QGuiApplication::clipboard()->setText(u"70000"_s);
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_F2, Qt::KeyboardModifiers()),
                                         std::pair(Qt::Key_V, Qt::KeyboardModifiers(Qt::ControlModifier))}) {
        fixture.window.status().tell({});
        QTest::keyClick(&table, key, modifiers);
        CHECK(fixture.window.status().accessibleDescription().startsWith(
            u"Cells of this list are not changed here"_s));
    }
}
