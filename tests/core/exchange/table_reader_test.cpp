// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/values/faults.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <random>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Table tableOf(const QByteArray& bytes)
{
    return readTable(bytes, u"popis.csv"_s);
}

Table tableOf(QStringView text)
{
    return tableOf(text.toUtf8());
}

QByteArray utf16(QStringView text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char low = static_cast<char>(unit.unicode() & 0xff);
        const char high = static_cast<char>(unit.unicode() >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

int lineOfFault(const QByteArray& bytes)
{
    try {
        (void)tableOf(bytes);
    } catch (const FormatFault& fault) {
        CHECK(fault.file() == u"popis.csv"_s);
        CHECK_FALSE(fault.whatHappened().isEmpty());
        CHECK_FALSE(fault.whatWasKept().isEmpty());
        CHECK_FALSE(fault.whatToDo().isEmpty());
        return fault.line();
    }
    FAIL("no fault");
    return -1;
}

} // namespace

TEST_CASE("A table has a header and rows with their lines", "[table]")
{
    const Table table = tableOf(u"naziv,iznos\nŠid,5\n\nАда,6"_s);
    CHECK(table.header == QStringList{u"naziv"_s, u"iznos"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"Šid"_s, u"5"_s});
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[1].cells == QStringList{u"Ада"_s, u"6"_s});
    CHECK(table.rows[1].line == 4);
    CHECK(table.problems.empty());
}

TEST_CASE("The separator is the one the header line has most of", "[table]")
{
    CHECK(tableOf(u"a;b;c\n1;2;3"_s).separator == u';');
    CHECK(tableOf(u"a\tb\n1\t2"_s).separator == u'\t');
    CHECK(tableOf(u"\"a;x;y\",b\n1,2"_s).separator == u',');
    CHECK(tableOf(u"naziv, mesto;iznos;rok\n1;2;3"_s).separator == u';');
    const Table announced = tableOf(u"sep=;\r\na,b;c\r\n1;2"_s);
    CHECK(announced.header == QStringList{u"a,b"_s, u"c"_s});
    CHECK(announced.rows.at(0).line == 3);
}

TEST_CASE("A table of one column may hold separators in quotes only", "[table]")
{
    const Table table = tableOf(u"naziv\nŠid\n\"Novi Sad, grad\"\n"_s);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].cells == QStringList{u"Novi Sad, grad"_s});
}

TEST_CASE("Quoted cells hold separators, quotation marks and line breaks", "[table]")
{
    const Table table = tableOf(u"a;b\r\n\"x;\"\"y\"\"\";\"1\r\n2\r\n3\"\r\nz;\r\n"_s);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"x;\"y\""_s, u"1\r\n2\r\n3"_s});
    CHECK(table.rows[1].cells == QStringList{u"z"_s, u""_s});
    CHECK(table.rows[1].line == 5);
}

TEST_CASE("Every kind of line end ends a row", "[table]")
{
    for (const QString& end : {u"\n"_s, u"\r"_s, u"\r\n"_s}) {
        const Table table = tableOf(QString(u"a,b"_s + end + u"1,2"_s + end + u"3,4"_s + end));
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[1].line == 3);
        CHECK(table.rows[1].cells.at(1) == u"4"_s);
    }
}

TEST_CASE("The encoding is found by mark or by pattern", "[table]")
{
    const QString text = u"naziv;iznos\r\nŽabalj, Čačak, Đunis;5\r\nШабац;6\r\n"_s;
    const auto check = [](const QByteArray& bytes, TableEncoding encoding) {
        const Table table = tableOf(bytes);
        CHECK(nameOf(table.encoding) == nameOf(encoding));
        CHECK(table.header.at(0) == u"naziv"_s);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells.at(0) == u"Žabalj, Čačak, Đunis"_s);
        CHECK(table.rows[1].cells.at(0) == u"Шабац"_s);
    };
    check(text.toUtf8(), TableEncoding::Utf8);
    check("\xef\xbb\xbf" + text.toUtf8(), TableEncoding::Utf8);
    check(utf16(QString(u'\ufeff' + text), false), TableEncoding::Utf16LittleEndian);
    check(utf16(QString(u'\ufeff' + text), true), TableEncoding::Utf16BigEndian);
    check(utf16(text, false), TableEncoding::Utf16LittleEndian);
    check(utf16(text, true), TableEncoding::Utf16BigEndian);
}

TEST_CASE("Bytes that are no UTF-8 are Windows-1250", "[table]")
{
    const Table table = tableOf(QByteArray("naziv,cena\n\x8a"
                                           "abac \xc8\xc6\xd0\x8e \x9a\xe8\xe6\xf0\x9e,5\x80\n"));
    CHECK(table.encoding == TableEncoding::Windows1250);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == QStringList{u"Šabac ČĆĐŽ ščćđž"_s, u"5€"_s});
}

namespace {

/// As a spreadsheet saves it on a computer that is set to Serbian in Cyrillic.
QByteArray windows1251(const QString& text)
{
    constexpr QStringView apart(u"ЂђЉљЊњЋћЏџЈј„“–");
    constexpr std::string_view bytes("\x80\x90\x8a\x9a\x8c\x9c\x8e\x9e\x8f\x9f\xa3\xbc\x84\x93\x96");
    QByteArray encoded;
    for (const QChar letter : text) {
        if (const qsizetype place = apart.indexOf(letter); place >= 0)
            encoded += bytes[size_t(place)];
        else
            encoded +=
                static_cast<char>(letter.unicode() < 0x80 ? letter.unicode() : letter.unicode() - 0x350);
    }
    return encoded;
}

} // namespace

TEST_CASE("Cyrillic bytes that are no UTF-8 are Windows-1251", "[table]")
{
    const QStringList cells{u"Удружење „Ђурђевак“"_s, u"Љиг, Њњ, Џеп – пет"_s, u"IPA 2"_s};
    const Table table = tableOf(windows1251(u"назив;место;програм\n"_s + cells.join(u';') + u'\n'));
    CHECK(table.encoding == TableEncoding::Windows1251);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == cells);
    CHECK(table.header.front() == u"назив"_s);
    // One short name among Latin titles is enough.
    CHECK(tableOf(windows1251(u"applicant\nШид\n"_s)).rows[0].cells.front() == u"Шид"_s);
}

TEST_CASE("A table with words of both code pages is refused, naming them", "[table]")
{
    const QByteArray both = windows1251(u"назив;Општина Шид\n"_s) + "\x8a"
                                                                    "abac;\xc8"
                                                                    "a\xe8"
                                                                    "ak\n";
    try {
        (void)tableOf(both);
        FAIL("it was read");
    } catch (const FormatFault& fault) {
        CHECK(fault.whatHappened().contains(u"Windows-1251"));
        CHECK(fault.whatToDo().contains(u"UTF-8"));
    }
}

TEST_CASE("Bytes that the encoding does not have are a fault in their line", "[table]")
{
    CHECK(lineOfFault("a,b\n1,2\n3,\x81\n") == 3);
    CHECK(lineOfFault("\xef\xbb\xbf"
                      "a,b\r\n1,2\r\n\xc5,4\r\n5,6") == 3);
    CHECK(lineOfFault(utf16(u"\ufeffa,b\n1,\xd800\n", false)) == 2);
    CHECK(lineOfFault(utf16(u"\ufeffa,b\n1,2\n", false) + 'x') == 3);
}

TEST_CASE("A zero character is a fault in its line", "[table]")
{
    CHECK(lineOfFault(QByteArray("a,b\n1,2\n3,\0"
                                 "4\n",
                                 14)) == 3);
}

TEST_CASE("An unclosed quotation mark is a fault in the line where it opened", "[table]")
{
    CHECK(lineOfFault("a,b\n1,2\n3,\"four\n5,6\n7,8\n") == 3);
    CHECK(lineOfFault("a,\"b\n1,2\n") == 1);
}

TEST_CASE("A cell longer than a spreadsheet can hold is a fault", "[table]")
{
    CHECK(lineOfFault("a,b\n1,2\n3," + QByteArray(32'768, 'x') + "\n") == 3);
    CHECK(lineOfFault("a,b\n1,\"" + QByteArray(32'768, 'x') + "\"\n") == 2);
    CHECK(tableOf("a,b\n3," + QByteArray(32'767, 'x')).rows.size() == 1);
}

TEST_CASE("A table must have a header", "[table]")
{
    CHECK(lineOfFault("") == 0);
    CHECK(lineOfFault("\n\n  \n") == 0);
}

TEST_CASE("A column without a name is passed over while it is empty, and told when it is not", "[table]")
{
    const Table empty = tableOf(u"a,,c,,\n1, ,3,,\n4,,6,,\n"_s);
    CHECK(empty.problems.empty());
    CHECK(empty.header == QStringList{u"a"_s, u"c"_s});
    REQUIRE(empty.rows.size() == 2);
    CHECK(empty.rows[1].cells == QStringList{u"4"_s, u"6"_s});

    const Table filled = tableOf(u"a,,c\n1,,3\n4,5,6\n"_s);
    REQUIRE(filled.problems.size() == 1);
    CHECK(filled.problems[0].line == 3);
    CHECK(filled.problems[0].value == u"5");
    CHECK(filled.problems[0].reason.contains(u"2"_s));
}

TEST_CASE("A column that stands twice in the header is a problem of its line", "[table]")
{
    const Table table = tableOf(u"\nНазив,naziv\n1,2\n"_s);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].line == 2);
    CHECK(table.problems[0].column == u"naziv"_s);
}

TEST_CASE("A row of another length is reported and left out", "[table]")
{
    const Table table = tableOf(u"a,b\n1\n2,3\n4,5,6\n"_s);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].line == 3);
    REQUIRE(table.problems.size() == 2);
    CHECK(table.problems[0] ==
          RowProblem{2, {}, u"1"_s, u"The row has fewer cells than the header: 1 of 2."_s});
    CHECK(table.problems[1] ==
          RowProblem{4, {}, u"4,5,6"_s, u"The row has more cells than the header: 3 instead of 2."_s});
}

TEST_CASE("Text after a closing quotation mark is reported", "[table]")
{
    const Table table = tableOf(u"a,b\n\"x\"y,2\n3,4\n"_s);
    CHECK(table.rows.size() == 1);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].line == 2);
    CHECK(table.problems[0].value == u"xy,2"_s);
}

TEST_CASE("Rows of separators only are skipped", "[table]")
{
    const Table table = tableOf(u";;\na;b;c\n;;\n1;2;3\n;;\n"_s);
    CHECK(table.separator == u';');
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].line == 4);
    CHECK(table.problems.empty());
}

TEST_CASE("Columns are found in either script and without diacritics", "[table]")
{
    const Table table = tableOf(u" Opština ;Iznos\n1;2"_s);
    CHECK(table.columnOf(u"општина") == qsizetype(0));
    CHECK(table.columnOf(u"IZNOS") == qsizetype(1));
    CHECK_FALSE(table.columnOf(u"rok"));
}

TEST_CASE("A file that cannot be opened is a storage fault", "[table]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(readTableFile(folder.filePath(u"nema.csv"_s)), StorageFault);
}

TEST_CASE("The registry is read as a file", "[table]")
{
    const Table table =
        readTableFile(QStringLiteral(OSLONAC_SOURCE_DIR "/resources/registry/municipalities.csv"));
    CHECK(table.rows.size() == 202);
    CHECK(table.problems.empty());
    CHECK(table.file == u"municipalities.csv"_s);
}

TEST_CASE("Any bytes give a sound table or a format fault", "[table]")
{
    const QByteArray pieces = QByteArrayLiteral("ab,;\t\"\"\r\n\n''=1 \xc5\xa1\xd0\x00\xff\xfe\xef\xbb\xbf");
    std::mt19937 random(42);
    int tables = 0;
    int faults = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        const auto length = static_cast<qsizetype>(random() % 60);
        const bool isWild = random() % 4 == 0;
        while (bytes.size() < length)
            bytes +=
                isWild ? static_cast<char>(random() % 256)
                       : pieces.at(static_cast<qsizetype>(random()) % (round % 2 == 0 ? 15 : pieces.size()));
        try {
            const Table table = tableOf(bytes);
            int last = 0;
            bool isSound = !table.header.isEmpty();
            for (const TableRow& row : table.rows) {
                isSound = isSound && row.cells.size() == table.header.size() && row.line > last;
                last = row.line;
            }
            CHECK(isSound);
            ++tables;
        } catch (const FormatFault& fault) {
            faults += fault.line() >= 0 ? 1 : 0;
        }
    }
    CHECK(tables > 1000);
    CHECK(faults > 1000);
    CHECK(tables + faults == 20000);
}

TEST_CASE("UTF-8 with a damaged byte or a cut end is not read as another encoding")
{
    const QByteArray sound = QStringLiteral("a;b\nPomoć u kući;1\nDnevni boravak;šč\n").toUtf8();
    CHECK(lineOfFault(sound.left(sound.size() - 2)) == 3);
    CHECK(lineOfFault(QByteArray(sound).replace("Dnevni", "Dnevn\xe8")) == 3);
}
