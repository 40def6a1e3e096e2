// SPDX-License-Identifier: GPL-3.0-or-later
// What officers' tables and files get wrong: each is told with its place, and nothing is written.
#include "tests/app/program.h"
#include "tests/support/damaged_files.h"
#include "tests/support/text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BadTable {
    const char* subject;
    const char* header;
    const char* row;
    const char* column;
    const char* value;
    const char* message; ///< part of the reason
};

const std::vector<BadTable>& badTables()
{
    static const std::vector<BadTable> tables{
        {"applications", "registry_number;lot;applicant;requested", "X-1;1;Atlantida;60000", "applicant",
         "Atlantida", ""},
        {"applications", "registry_number;lot;applicant;requested", "X-1;1;Palilula;60000", "applicant",
         "Palilula", "70203"},
        {"applications", "registry_number;lot;applicant;received", "X-1;1;Šid;31.4.2025. 10:00", "received",
         "31.4.2025. 10:00", "30"},
        {"applications", "registry_number;lot;applicant;requested", "X-1;1;Šid;60.000,00 RSD", "requested",
         "60.000,00 RSD", "EUR"},
        {"applications", "registry_number;lot;applicant;requested", "X-1;1;Šid;-5", "requested", "-5", ""},
        {"scores", "registry_number;assessor;criterion;points", "PP-001;Ocenjivač 1 (izmišljen);A1;999",
         "points", "999", ""},
        {"scores", "registry_number;assessor;criterion;points", "PP-999;Ocenjivač 1 (izmišljen);A1;5",
         "registry_number", "PP-999", ""},
    };
    return tables;
}

Outcome importing(const Program& program, const QString& file, const QString& subject, const QString& table,
                  const QStringList& more = {})
{
    return program.run(QStringList{subject, u"import"_s, file, u"--call"_s, u"PP-2023"_s, table} + more);
}

/// A column whose heading says in English what it holds is told by it alone.
QString inWords(const QString& column)
{
    static const QHash<QString, QString> words{{u"received"_s, u"time of receipt"_s},
                                               {u"requested"_s, u"amount asked for"_s},
                                               {u"registry_number"_s, u"registry number"_s}};
    return words.contains(column) ? u"%1 \"%2\""_s.arg(words.value(column), column) : column;
}

} // namespace

TEST_CASE("Every bad row is told with line, column, value and reason, and nothing is written")
{
    const Program program;
    const QString file = program.sample();
    const QByteArray before = bytesOf(file);
    for (const BadTable& bad : badTables()) {
        CAPTURE(bad.row);
        const QString table = program.write(u"bad.csv"_s, QByteArray(bad.header) + '\n' + bad.row + '\n');
        const QString subject = QString::fromLatin1(bad.subject);
        const Outcome outcome = importing(program, file, subject, table);
        CHECK(outcome.status == 1);
        CAPTURE(outcome.messages.toStdString());
        CHECK(outcome.says(u"line 2, column %1, value \"%2\": "_s.arg(inWords(QString::fromUtf8(bad.column)),
                                                                      QString::fromUtf8(bad.value))));
        CHECK(outcome.says(QString::fromUtf8(bad.message)));
        const QJsonObject json = importing(program, file, subject, table, {u"--json"_s}).json();
        REQUIRE(json.value(u"problems"_s).toArray().size() == 1);
        const QJsonValue problem = json.value(u"problems"_s).toArray().first();
        CHECK(problem[u"line"_s].toInt() == 2);
        CHECK(problem[u"value"_s].toString() == QString::fromUtf8(bad.value));
        CHECK_FALSE(problem[u"reason"_s].toString().isEmpty());
    }
    CHECK((bytesOf(file) == before));
}

TEST_CASE("All problems of a table are told, not the first one alone")
{
    const Program program;
    const QString table = program.write(
        u"bad.csv"_s, "registry_number;lot;applicant\nX-1;1;Atlantida\nX-2;7;Šid\nX-3;1;Nigde\n");
    const Outcome outcome = importing(program, program.sample(), u"applications"_s, table);
    CHECK(outcome.status == 1);
    CHECK(outcome.says(u"line 2,"_s));
    CHECK(outcome.says(u"line 3,"_s));
    CHECK(outcome.says(u"line 4,"_s));
}

TEST_CASE("Bytes that are no table are a fault")
{
    const Program program;
    const QString file = program.sample();
    const QByteArray header("registry_number;lot;applicant;note\n");
    const std::vector<QByteArray> tables{
        header + QByteArray("X-1;1;\0\0\0;a\n", 13),
        header + "X-1;1;Šid;" + QByteArray(10'000'000, 'x') + '\n',
        header + "X-1;1;Šid;\"never closed\n",
        QByteArray(),
    };
    const QByteArray before = bytesOf(file);
    for (const QByteArray& bytes : tables) {
        CAPTURE(bytes.left(60).toStdString());
        const Outcome outcome =
            importing(program, file, u"applications"_s, program.write(u"bad.csv"_s, bytes));
        CHECK(outcome.status == 3);
        CHECK(outcome.messages.count(u'\n') >= 2);
        CHECK(outcome.messages.size() < 2000);
    }
    CHECK(importing(program, file, u"applications"_s, u"missing.csv"_s).status == 3);
    CHECK((bytesOf(file) == before));
}

TEST_CASE("A call with a problem is refused with the place of the problem")
{
    const Program program;
    const QString file = program.sample();
    const QString broken = program.write(u"broken.json"_s, "{\n  \"format\": \"oslonac-call-1\",,\n}");
    const Outcome syntax = program.run({u"call"_s, u"import"_s, file, broken, u"--json"_s});
    CHECK(syntax.status == 1);
    CHECK(syntax.json().value(u"problems"_s).toArray().first()[u"line"_s].toInt() == 2);
    const QString poor = program.write(u"poor.json"_s, "{\"format\": \"oslonac-call-1\", \"code\": \"X\"}");
    CHECK(program.run({u"call"_s, u"import"_s, file, poor}).says(u"title"_s));
}

TEST_CASE("A call that a rule stands against is told as JSON too")
{
    const Program program;
    const QString file = program.sample();
    QByteArray call = program.run({u"call"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s}).data.toUtf8();
    call.replace("\"deadline\": \"2023-06-26T15:00\"", "\"deadline\": \"2023-06-27T15:00\"");
    const Outcome outcome =
        program.run({u"call"_s, u"import"_s, file, program.write(u"poziv.json"_s, call), u"--json"_s});
    CHECK(outcome.status == 1);
    CHECK_FALSE(outcome.json()[u"imported"_s].toBool());
    CHECK(outcome.json()[u"problems"_s].toArray().first()[u"reason"_s].toString().contains(
        u"2023-06-26T15:00"));
    CHECK(outcome.says(u"deadline_extensions"_s));
}

TEST_CASE("A file that is damaged, cut short, foreign or missing is told from a sound one")
{
    const Program program;
    const QString file = program.sample();
    const auto check = [&] { return program.run({u"file"_s, u"check"_s, file, u"--json"_s}); };
    CHECK(check().status == 0);
    const QByteArray sound = bytesOf(file);
    oslonac::damageTable(file, "applications");
    const Outcome damaged = check();
    CHECK(damaged.status != 0);
    CHECK(damaged.messages.size() > 0);
    for (const QByteArray& bytes : {sound.left(sound.size() / 2), QByteArray("a text"), QByteArray()}) {
        (void)program.write(u"sample.oslonac"_s, bytes);
        CHECK(check().status == 3);
        CHECK(program.run({u"call"_s, u"list"_s, file}).status == 3);
    }
    QFile::remove(file);
    CHECK(check().status == 3);
}

TEST_CASE("A file of a newer version is refused with the advice to install it")
{
    const Program program;
    const QString file = program.sample();
    oslonac::executePastTheDoor(file, "PRAGMA user_version = 9999");
    const Outcome outcome = program.run({u"call"_s, u"list"_s, file});
    CHECK(outcome.status == 3);
    CHECK(outcome.says(u"newer version"_s));
}

TEST_CASE("A call, lot or application that is not there is refused by name")
{
    const Program program;
    const QString file = program.sample();
    const Outcome call = program.run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"NEMA"_s});
    CHECK(call.status == 1);
    CHECK(call.says(u"PP-2023"_s));
    CHECK(program
              .run({u"applications"_s, u"withdraw"_s, file, u"--call"_s, u"PP-2023"_s, u"--application"_s,
                    u"NEMA"_s, u"--date"_s, u"2023-10-01"_s, u"--reason"_s, u"x"_s})
              .status == 1);
    CHECK(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"PP-2023"_s}).status == 1);
    CHECK(program
              .run({u"agreements"_s, u"print"_s, file, u"--call"_s, u"PP-2023"_s, u"--format"_s, u"pdf"_s,
                    u"--output"_s, u"out"_s})
              .status == 1);
    CHECK(program.run({u"registry"_s, u"find"_s, u"Atlantida"_s}).status == 1);
}
