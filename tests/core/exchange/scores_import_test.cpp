// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scores_import.h"

#include "core/scoring/mark.h"
#include "tests/support/dump.h"
#include "tests/support/open_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>


using namespace oslonac;
using namespace oslonac::testing;

namespace {

constexpr const char* longTable = "registry_number;assessor;criterion;points;comment\n"
                                  "1;Ana;K1;7,5;dobro\n1;Ana;k2;4;\nIrig;ANA;К1;10.0;\n1;Đorđe;K1;6;\n";

} // namespace

TEST_CASE("Marks come in one a row, and a call without assessors takes them from the table", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    const ImportResult result = call.importScores(longTable);
    CHECK(placesOf(result) == QStringList{});
    CHECK(result.added == 4);
    const auto assessors = call.all<Assessor>();
    REQUIRE(assessors.size() == 2);
    CHECK(assessors[1].name == QStringLiteral("Đorđe"));
    CHECK(call.all<Mark>().front().points == Score::thousandths(7500));
    CHECK(call.all<Mark>().front().comment == QStringLiteral("dobro"));
}

TEST_CASE("Marks come in with one column a criterion", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    const ImportResult result =
        call.importScores("Delovodni broj;Procenjivač;K1;K2;Ukupno\n1;Ana;7,5;4;11,5\n2;Ana;3;-;3\n");
    CHECK(placesOf(result) == QStringList{});
    CHECK(result.added == 3);
    CHECK(result.ignoredColumns == QStringList{QStringLiteral("Ukupno")});
}

TEST_CASE("The same marks twice change nothing and a changed one updates", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    call.importScores(longTable);
    CHECK(call.importScores(longTable).unchanged == 4);
    const ImportResult result = call.importScores("registry_number;assessor;criterion;points\n1;Ana;K1;8\n");
    CHECK(result.changed == 1);
    CHECK(call.all<Mark>().size() == 4);
    CHECK(call.all<Mark>().front().comment == QStringLiteral("dobro"));
}

TEST_CASE("A row that is no mark is a problem", "[exchange]")
{
    const char* row =
        GENERATE("9;Ana;K1;5", "Tutin;Ana;K1;5", ";Ana;K1;5", "1;Pera;K1;5", "1;;K1;5", "1;Ana;K9;5",
                 "1;Ana;K1;10.5", "1;Ana;K2;0", "1;Ana;K1;7,3", "1;Ana;K1;-1", "1;Ana;K1;pet");
    CAPTURE(row);
    OpenCall call;
    call.takeTwoApplications();
    call.addAssessor("Ana");
    const QByteArray table = QByteArray("registry_number;assessor;criterion;points\n2;Ana;K1;5\n") + row;
    const ImportResult result = call.importScores(table.constData());
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().line == 3);
    CHECK(result.problems.front().reason.size() > 10);
    CHECK(call.all<Mark>().empty());
}

TEST_CASE("Marks of an assessor who is a problem are read for their own problems", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    call.importScores(longTable);
    const ImportResult result =
        call.importScores("registry_number;assessor;criterion;points\n1;Milica;K1;999\n1;Milica;QQ;1\n"
                          "1;Milica;K1;5\n");
    CHECK(placesOf(result) ==
          QStringList{QStringLiteral("2 assessor: Milica"), QStringLiteral("2 points: 999"),
                      QStringLiteral("3 assessor: Milica"), QStringLiteral("3 criterion: QQ"),
                      QStringLiteral("4 assessor: Milica")});
    CHECK(call.all<Mark>().size() == 4);
}

TEST_CASE("A mark off the scale says on which side it is", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    call.addAssessor("Ana");
    const auto reasonOf = [&](const QByteArray& points) {
        const QByteArray table = "registry_number;assessor;criterion;points\n1;Ana;K1;" + points + "\n";
        return call.importScores(table.constData()).problems.front().reason;
    };
    CHECK(reasonOf("-1").contains(QStringLiteral("below")));
    CHECK(reasonOf("11").contains(QStringLiteral("above")));
    CHECK(reasonOf("7,3").contains(QStringLiteral("steps")));
}

TEST_CASE("A mark that stands twice in a table is a problem", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    const ImportResult result =
        call.importScores("registry_number;assessor;criterion;points\n1;Ana;K1;5\nŠid;ana;k1;5\n");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().reason.contains(QStringLiteral("line 2")));
}

TEST_CASE("A misspelt criterion in the header is not passed over", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    CHECK(placesOf(call.importScores("registry_number;assessor;K1;K22\n1;Ana;5;5\n")) ==
          QStringList{QStringLiteral("1 K22: ")});
}

TEST_CASE("A mark without an assessor is the commission's where the call wants consensus", "[exchange]")
{
    OpenCall call(AssessmentMethod::Consensus);
    call.takeTwoApplications();
    CHECK(call.importScores("registry_number;assessor;K1;K2\n1;;5;5\n").added == 2);
    CHECK_FALSE(call.all<Mark>().front().assessorId.has_value());
}

TEST_CASE("A declared conflict takes the assessor's marks away and keeps new ones out", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    call.importScores(longTable);
    const char* declaration =
        "registry_number;assessor;criterion;points;comment\n1;Ana;sukob_interesa;;rod\n";
    CHECK(call.importScores(declaration).added == 1);
    CHECK(call.all<Mark>().size() == 2);
    CHECK(call.all<ConflictOfInterest>().front().reason == QStringLiteral("rod"));
    CHECK(call.importScores(declaration).unchanged == 1);
    CHECK(call.importScores("registry_number;assessor;criterion;points\n1;Ana;K1;5\n").problems.size() == 1);
}

TEST_CASE("An import of marks is one step, undone and redone whole", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    requireReversible(call.workspace(), [&](Workspace&) { call.importScores(longTable); });
}

TEST_CASE("A hundred thousand marks come in as one step", "[exchange]")
{
    OpenCall call;
    QByteArray applications("registry_number;applicant\n");
    QByteArray scores("registry_number;assessor;criterion;points\n");
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        applications += number + ";Šid\n";
        for (const char* assessor : {"Ana", "Boris", "Vesna", "Goran", "Dana"})
            scores += number + ';' + assessor + ";K1;5\n" + number + ';' + assessor + ";K2;5\n";
    }
    REQUIRE(call.importApplications(applications.constData()).added == 10'000);
    CHECK(call.importScores(scores.constData()).added == 100'000);
}

TEST_CASE("Two assessors whose names differ in one letter stay two", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    const char* table = "registry_number;assessor;criterion;points\n1;Ana Đurić;K1;10\n1;Ana Durić;K1;4\n"
                        "2;Ана Ђурић;K1;3\n2;ana djuric;K2;5\n";
    SECTION("from the table")
    {
        CHECK(placesOf(call.importScores(table)) == QStringList{});
    }
    SECTION("from the list of the call")
    {
        call.addAssessor("Ana Đurić");
        call.addAssessor("Ana Durić");
        CHECK(placesOf(call.importScores(table)) == QStringList{});
    }
    const auto assessors = call.all<Assessor>();
    REQUIRE(assessors.size() == 2);
    const auto ofFirst = [&](const Mark& mark) { return mark.assessorId == assessors[0].id; };
    const auto marks = call.all<Mark>();
    CHECK(std::count_if(marks.begin(), marks.end(), ofFirst) == 3);
    CHECK(call.importScores(table).unchanged == 4);
}

TEST_CASE("A name copied without its diacritics is found while it can mean one assessor only", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    call.addAssessor("Đorđe Čolić");
    const char* table = "registry_number;assessor;criterion;points\n1;Dorde Colic;K1;5\n";
    CHECK(placesOf(call.importScores(table)) == QStringList{});
    call.addAssessor("Đorđe Colić");
    CHECK(placesOf(call.importScores(table)) == QStringList{QStringLiteral("2 assessor: Dorde Colic")});
}

TEST_CASE("A problem of a mark names the column it stands in and the cell as it was typed", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    CHECK(placesOf(
              call.importScores("registry_number;assessor;criterion;points\n1;X;K1;10,0\n1;x;k1;10,0\n")) ==
          QStringList{QStringLiteral("3 points: 10,0")});
    CHECK(placesOf(call.importScores("registry_number;assessor;K1\n1;X;7,5\n1;X;7,5\n")) ==
          QStringList{QStringLiteral("3 K1: 7,5")});
    CHECK(placesOf(call.importScores("registry_number;assessor;K1;sukob_interesa\n1;X;7,5;da\n")) ==
          QStringList{QStringLiteral("2 K1: 7,5")});
}
