// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <catch2/catch.hpp>

using namespace oslonac::architecture;

namespace {

/// A file at this path with one include line, checked for arrows that run back.
Breaches arrowsFrom(const char* path, const char* include)
{
    const QString text = QStringLiteral("#include %1\n").arg(QString::fromLatin1(include));
    return arrowsThatRunBack(sourceFile(QString::fromLatin1(path), text));
}

Breaches qtFrom(const char* path, const char* include)
{
    const QString text = QStringLiteral("#include %1\n").arg(QString::fromLatin1(include));
    return qtBeyondCore(sourceFile(QString::fromLatin1(path), text));
}

} // namespace

TEST_CASE("No include of the program runs against the order of the layers", "[architecture]")
{
    for (const auto* layer : {"core", "ui", "app"}) {
        for (const SourceFile& file : sourceFilesBelow(QString::fromLatin1(layer)))
            CHECK(arrowsThatRunBack(file) == Breaches{});
    }
}

TEST_CASE("Core uses no Qt but Qt Core", "[architecture]")
{
    for (const SourceFile& file : sourceFilesBelow(QStringLiteral("core")))
        CHECK(qtBeyondCore(file) == Breaches{});
}

TEST_CASE("A subject may include itself and what stands below it", "[architecture]")
{
    CHECK(arrowsFrom("core/selection/ranking.h", "\"core/selection/gate.h\"").empty());
    CHECK(arrowsFrom("core/selection/ranking.h", "\"core/values/score.h\"").empty());
    CHECK(arrowsFrom("core/exchange/importer.cpp", "\"core/applications/application.h\"").empty());
    CHECK(arrowsFrom("ui/calls/call_page.h", "\"core/workspace.h\"").empty());
    CHECK(arrowsFrom("app/main.cpp", "\"ui/shell/main_window.h\"").empty());
    CHECK(arrowsFrom("ui/calls/call_page.cpp", "\"call_page.moc\"").empty());
}

TEST_CASE("An include that runs back is found with its line", "[architecture]")
{
    const Breaches found =
        arrowsThatRunBack(sourceFile(QStringLiteral("core/values/money.h"),
                                     QStringLiteral("#pragma once\n#include \"core/storage/file.h\"\n")));
    REQUIRE(found.size() == 1);
    CHECK(found[0].line == 2);

    CHECK(arrowsFrom("core/scoring/scores_table.cpp", "\"core/selection/ranking.h\"").size() == 1);
    CHECK(arrowsFrom("core/reports/year.cpp", "\"core/workspace.h\"").size() == 1);
    CHECK(arrowsFrom("core/calls/call.h", "\"ui/theme/theme.h\"").size() == 1);
    CHECK(arrowsFrom("ui/calls/call_page.h", "\"app/command_line.h\"").size() == 1);
    CHECK(arrowsFrom("core/calls/call.h", "\"tests/support/text.h\"").size() == 1);
}

TEST_CASE("An include that is not named from the top of the repository is found", "[architecture]")
{
    CHECK(arrowsFrom("core/calls/call.cpp", "\"call.h\"").size() == 1);
    CHECK(arrowsFrom("core/calls/call.cpp", "\"../values/money.h\"").size() == 1);
}

TEST_CASE("A folder of core without a place in the order is found", "[architecture]")
{
    CHECK(arrowsFrom("core/weather/rain.h", "<QString>").size() == 1);
    CHECK(arrowsFrom("core/calls/call.h", "\"core/weather/rain.h\"").size() == 1);
}

TEST_CASE("Qt beyond Qt Core is found in core, however it is named", "[architecture]")
{
    for (const auto* header : {"<QColor>", "<QtGui/QColor>", "<qcolor.h>", "<QtWidgets/QWidget>", "<QWidget>",
                               "<QSqlDatabase>", "<QtNetwork/QNetworkReply>", "<QPrinter>", "<QtWidgets>"}) {
        CAPTURE(header);
        CHECK(qtFrom("core/calls/call.cpp", header).size() == 1);
    }
}

TEST_CASE("Qt Core, the standard library and SQLite are welcome in core, and windows in ui", "[architecture]")
{
    for (const auto* header : {"<QString>", "<QtCore/QString>", "<QtGlobal>", "<vector>", "<sqlite3.h>",
                               "<SQLiteCpp/SQLiteCpp.h>"})
        CHECK(qtFrom("core/calls/call.cpp", header).empty());
    CHECK(qtFrom("ui/calls/call_page.h", "<QWidget>").empty());
}
