// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/manners.h"

#include <catch2/catch.hpp>

using namespace oslonac::architecture;

namespace {

SourceFile sample(const char* path, const QString& text)
{
    return sourceFile(QString::fromLatin1(path), text);
}

SourceFile lineIn(const char* path, const char* line)
{
    return sample(path, QString::fromLatin1(line));
}

std::vector<SourceFile> everySource()
{
    std::vector<SourceFile> files;
    for (const auto* folder : {"core", "ui", "app", "tests"}) {
        const auto below = sourceFilesBelow(QString::fromLatin1(folder));
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

} // namespace

TEST_CASE("Every source file names its licence and every header guards itself", "[architecture]")
{
    for (const SourceFile& file : everySource()) {
        CHECK(missingLicence(file) == Breaches{});
        CHECK(missingPragmaOnce(file) == Breaches{});
    }
}

TEST_CASE("No source file is too long without a reason", "[architecture]")
{
    for (const SourceFile& file : everySource())
        CHECK(tooLong(file) == Breaches{});
}

TEST_CASE("The program connects member functions and takes colours from the theme", "[architecture]")
{
    for (const auto* layer : {"core", "ui", "app"}) {
        for (const SourceFile& file : sourceFilesBelow(QString::fromLatin1(layer))) {
            CHECK(stringConnects(file) == Breaches{});
            CHECK(colourLiterals(file) == Breaches{});
        }
    }
}

TEST_CASE("A missing licence line is found", "[architecture]")
{
    CHECK(missingLicence(sample("core/a.h", QStringLiteral("#pragma once\n"))).size() == 1);
    CHECK(missingLicence(sample("core/a.h", QString())).size() == 1);
    CHECK(
        missingLicence(sample("core/a.cpp", QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
            .empty());
}

TEST_CASE("A missing guard is found in headers only", "[architecture]")
{
    CHECK(missingPragmaOnce(sample("core/a.h", QStringLiteral("// #pragma once\n"))).size() == 1);
    CHECK(missingPragmaOnce(sample("core/a.h", QStringLiteral("#pragma once\n"))).empty());
    CHECK(missingPragmaOnce(sample("core/a.cpp", QString())).empty());
}

TEST_CASE("The line after the four hundredth wants a reason", "[architecture]")
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const QString filler = QStringLiteral("int x;\n");
    CHECK(tooLong(sample("core/a.cpp", licence + filler.repeated(399))).empty());
    CHECK(tooLong(sample("core/a.cpp", licence + filler.repeated(400))).size() == 1);
    const QString reason = QStringLiteral("// Long because one table is easier to read whole.\n");
    CHECK(tooLong(sample("core/a.cpp", licence + reason + filler.repeated(400))).empty());
}

TEST_CASE("A connect by text is found", "[architecture]")
{
    CHECK(stringConnects(lineIn("ui/a.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(close()));")).size() == 1);
    CHECK(stringConnects(lineIn("ui/a.cpp", "Q_SIGNALS: void closed(); // SLOT machine")).empty());
}

TEST_CASE("A colour outside the theme is found", "[architecture]")
{
    for (const auto* line : {"QColor(12, 34, 56)", "const QColor ink{1, 2, 3};", "QColor paper(0xffffff);",
                             "u\"#1A2b3C\"_s", "u\"color: #1a2b3cff;\"_s", "qRgb(1, 2, 3)"}) {
        CAPTURE(line);
        CHECK(colourLiterals(lineIn("ui/lists/pill.cpp", line)).size() == 1);
    }
}

TEST_CASE("Colours in the theme, by role or with a name are welcome", "[architecture]")
{
    CHECK(colourLiterals(lineIn("ui/theme/palette.cpp", "QColor(12, 34, 56)")).empty());
    CHECK(colourLiterals(lineIn("ui/lists/pill.cpp", "const QColor ink = theme.colour(Role::Ink);")).empty());
    CHECK(colourLiterals(lineIn("ui/lists/pill.cpp", "QColor(name); // #include")).empty());
}
