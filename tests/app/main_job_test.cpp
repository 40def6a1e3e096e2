// SPDX-License-Identifier: GPL-3.0-or-later
// The main job of the program from the command line, on the sample programme.
#include "tests/app/program.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>

using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList printing(const QString& file, const QString& call, const QString& format, const QString& script,
                     const QString& folder)
{
    return {u"agreements"_s, u"print"_s,    file,   u"--call"_s,   call,  u"--format"_s,
            format,          u"--script"_s, script, u"--output"_s, folder};
}

/// What a ranked list selects: how many, whom, and for how much money in minor units.
struct Selected {
    int count = 0;
    qint64 minor = 0;
    QSet<QString> municipalities;
};

Selected selectedIn(const QJsonObject& list)
{
    Selected selected;
    for (const QJsonValue lot : list.value(u"lots"_s).toArray()) {
        for (const QJsonValue row : lot[u"rows"_s].toArray()) {
            if (row[u"status"_s].toString() != u"selected"_s)
                continue;
            ++selected.count;
            selected.minor += row[u"awarded_minor"_s].toInteger();
            selected.municipalities.insert(row[u"municipality_code"_s].toString());
        }
    }
    return selected;
}

} // namespace

TEST_CASE("The sample ranks as it was published: 20 for 1,400,000 EUR and 10, together 29 municipalities")
{
    const Program program;
    const QString file = program.sample();
    const auto packages = selectedIn(
        program.run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s, u"--json"_s}).json());
    const auto roma = selectedIn(
        program.run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"ROMA-2023"_s, u"--json"_s}).json());
    CHECK(packages.count == 20);
    CHECK(packages.minor == 140'000'000);
    CHECK(roma.count == 10);
    CHECK((packages.municipalities | roma.municipalities).size() == 29);
}

TEST_CASE("A list for the terminal has a line for each application and a lot on its own when asked")
{
    const Program program;
    const QString file = program.sample();
    const Outcome all = program.run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s});
    CHECK(all.status == 0);
    CHECK(all.data.contains(u"Opština Beočin"_s));
    const Outcome lot = program.run(
        {u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s, u"--lot"_s, u"2"_s, u"--json"_s});
    CHECK(lot.json().value(u"lots"_s).toArray().size() == 1);
    const Outcome none =
        program.run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s, u"--lot"_s, u"9"_s});
    CHECK(none.status == 1);
}

TEST_CASE("Both calls are decided, drafted and printed: 30 agreements in both scripts side by side")
{
    const Program program;
    const QString file = program.sample();
    int agreements = 0;
    for (const QString& call : {u"PP-2023"_s, u"ROMA-2023"_s}) {
        REQUIRE(program.run(deciding(file, call)).status == 0);
        const Outcome drafted =
            program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, call, u"--json"_s});
        REQUIRE(drafted.status == 0);
        agreements += drafted.json().value(u"drafted"_s).toInt();
        for (const QString& script : {u"latin"_s, u"cyrillic"_s}) {
            const Outcome printed =
                program.run(printing(file, call, u"odt"_s, script, program.path(u"out"_s)));
            CHECK(printed.status == 0);
            CHECK(printed.says(u"With blanks: %1."_s.arg(drafted.json().value(u"drafted"_s).toInt())));
        }
        CHECK(program.run(printing(file, call, u"pdf"_s, u"latin"_s, program.path(u"out"_s))).status == 0);
    }
    CHECK(agreements == 30);
    const QDir out(program.path(u"out"_s));
    CHECK(out.entryList({u"*-latin.odt"_s}).size() == 30);
    CHECK(out.entryList({u"*-cyrillic.odt"_s}).size() == 30);
    CHECK(out.entryList({u"*-latin.pdf"_s}).size() == 30);
}

TEST_CASE("A paper printed after the signing is a later copy, and every paper is found by its digest")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"PP-2023"_s}).status == 0);
    const QStringList print = printing(file, u"PP-2023"_s, u"pdf"_s, u"latin"_s, program.path(u"out"_s));
    REQUIRE(program.run(print).status == 0);
    REQUIRE(program
                .run({u"agreements"_s, u"sign"_s, file, u"--number"_s, u"400-73/2023-17"_s, u"--date"_s,
                      u"2023-10-05"_s})
                .status == 0);
    const Outcome again = program.run(print);
    CHECK(again.says(u"Agreements printed: 19."_s));
    CHECK(again.says(u"Later copies of signed agreements: 1."_s));
    const auto all =
        program.run({u"agreements"_s, u"list"_s, file, u"--json"_s}).json().value(u"agreements"_s).toArray();
    CHECK(all.size() == 20);
    QStringList standings;
    for (const QJsonValue agreement : all) {
        if (agreement[u"number"_s].toString() != u"400-73/2023-17"_s)
            continue;
        for (const QJsonValue paper : agreement[u"printings"_s].toArray()) {
            standings.append(paper[u"standing"_s].toString());
            const QString digest = paper[u"digest"_s].toString().first(16);
            const Outcome found = program.run(
                {u"agreements"_s, u"list"_s, file, u"--digest"_s, digest.first(4) + u' ' + digest.mid(4)});
            CHECK(found.status == 0);
            CHECK(found.data.contains(u"400-73/2023-17"_s));
        }
    }
    CHECK(standings == QStringList{u"signed"_s, u"later_copy"_s});
    CHECK(program.run({u"agreements"_s, u"list"_s, file, u"--digest"_s, QString(16, u'0')}).status == 1);
}

TEST_CASE("Printing again with nothing changed writes the same bytes and no entry into the history")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"ROMA-2023"_s)).status == 0);
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"ROMA-2023"_s}).status == 0);
    const QStringList batch =
        printing(file, u"ROMA-2023"_s, u"pdf"_s, u"cyrillic"_s, program.path(u"out"_s)) +
        QStringList{u"--batch"_s};
    REQUIRE(program.run(batch).status == 0);
    const QString paper = program.path(u"out/ROMA-2023_sporazumi-cyrillic.pdf"_s);
    const QByteArray first = bytesOf(paper);
    const qsizetype entries = entriesOf(program, file);
    REQUIRE(program.run(batch).status == 0);
    CHECK((bytesOf(paper) == first));
    CHECK(entriesOf(program, file) == entries);
    const QStringList odt = printing(file, u"ROMA-2023"_s, u"odt"_s, u"cyrillic"_s, program.path(u"out"_s)) +
                            QStringList{u"--batch"_s};
    REQUIRE(program.run(odt).status == 0);
    CHECK(bytesOf(program.path(u"out/ROMA-2023_sporazumi-cyrillic.odt"_s)).startsWith("PK"));
}

TEST_CASE("Every format, script and list of a selection is written")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    for (const QString& format : {u"csv"_s, u"xlsx"_s, u"pdf"_s, u"html"_s}) {
        for (const QString& script : {u"latin"_s, u"cyrillic"_s, u"english"_s}) {
            for (const QString& list : {u"ranked"_s, u"published"_s}) {
                const QString output = program.path(list + u'-' + script + u'.' + format);
                CAPTURE(output.toStdString());
                const Outcome written =
                    program.run({u"selection"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s, u"--format"_s,
                                 format, u"--script"_s, script, u"--list"_s, list, u"--output"_s, output});
                CHECK(written.status == 0);
                CHECK(QFileInfo(output).size() > 500);
            }
        }
    }
}

TEST_CASE("An export of a decided list says what the present state no longer has")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    REQUIRE(program
                .run({u"applications"_s, u"withdraw"_s, file, u"--call"_s, u"PP-2023"_s, u"--application"_s,
                      u"PP-001"_s, u"--date"_s, u"1. 10. 2023."_s, u"--reason"_s, u"Odustala"_s})
                .status == 0);
    const QStringList words{u"selection"_s, u"export"_s, file,          u"--call"_s,  u"PP-2023"_s,
                            u"--format"_s,  u"csv"_s,    u"--output"_s, u"list.csv"_s};
    const Outcome decided = program.run(words);
    CHECK(decided.status == 0);
    CHECK(decided.says(u"no longer matches"_s));
    CHECK(decided.says(u"Vrnjačka Banja"_s));
    const QByteArray before = bytesOf(program.path(u"list.csv"_s));
    CHECK_FALSE(program.run(words + QStringList{u"--live"_s}).says(u"no longer matches"_s));
    CHECK((bytesOf(program.path(u"list.csv"_s)) != before));
}

TEST_CASE("The newest step is undone and brought again from the command line")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    const auto isDecided = [&] {
        return program
                   .run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s, u"--decided"_s,
                         u"--json"_s})
                   .status == 0;
    };
    CHECK(isDecided());
    CHECK(program.run({u"history"_s, u"undo"_s, file}).status == 0);
    CHECK_FALSE(isDecided());
    CHECK(program.run({u"history"_s, u"redo"_s, file}).status == 0);
    CHECK(isDecided());
    CHECK(program.run({u"history"_s, u"redo"_s, file}).status == 1);
}

TEST_CASE("One step is undone and brought again by its number, also when redo has gone on")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    const QString number = QString::number(entriesOf(program, file));
    REQUIRE(program.run({u"history"_s, u"undo"_s, file, u"--entry"_s, number}).status == 0);
    REQUIRE(program.run(deciding(file, u"ROMA-2023"_s)).status == 0);
    CHECK(program.run({u"history"_s, u"redo"_s, file}).status == 1); // another step was done since
    CHECK(program.run({u"history"_s, u"redo"_s, file, u"--entry"_s, number}).status == 0);
    CHECK(
        program.run({u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s, u"--decided"_s, u"--json"_s})
            .status == 0);
    CHECK(program.run({u"history"_s, u"redo"_s, file, u"--entry"_s, number}).status == 1);
    CHECK(program.run({u"history"_s, u"redo"_s, file, u"--entry"_s, u"9999"_s}).status == 1);
}

TEST_CASE("Importing the same tables twice changes nothing")
{
    const Program program;
    const QString file = program.sample();
    const QString folder = QStringLiteral(OSLONAC_SOURCE_DIR "/resources/sample/");
    const qsizetype entries = entriesOf(program, file);
    CHECK(program.run({u"call"_s, u"import"_s, file, folder + u"pp-2023.json"_s}).status == 0);
    for (const QString& subject : {u"applications"_s, u"scores"_s}) {
        const Outcome again = program.run({subject, u"import"_s, file, u"--call"_s, u"PP-2023"_s,
                                           folder + u"pp-2023-"_s + subject + u".csv"_s, u"--json"_s});
        CHECK(again.status == 0);
        CHECK(again.json().value(u"added"_s).toInt() == 0);
        CHECK(again.json().value(u"changed"_s).toInt() == 0);
        CHECK(again.json().value(u"unchanged"_s).toInt() > 0);
    }
    CHECK(entriesOf(program, file) == entries);
}

TEST_CASE("An exported call is imported into another file as the same call")
{
    const Program program;
    const Outcome exported =
        program.run({u"call"_s, u"export"_s, program.sample(), u"--call"_s, u"PP-2023"_s});
    REQUIRE(exported.status == 0);
    const QString call = program.write(u"call.json"_s, exported.data.toUtf8());
    const QString other = program.path(u"other.oslonac"_s);
    REQUIRE(program.run({u"file"_s, u"new"_s, other}).status == 0);
    REQUIRE(program.run({u"call"_s, u"import"_s, other, call}).status == 0);
    const Outcome again = program.run({u"call"_s, u"export"_s, other, u"--call"_s, u"PP-2023"_s});
    CHECK((again.data == exported.data));
    CHECK(program.run({u"call"_s, u"list"_s, other, u"--json"_s}).json().value(u"calls"_s).toArray().size() ==
          1);
}

TEST_CASE("Agreements are printed without a display, whatever platform the environment names")
{
    Program program;
    program.platform = u"xcb"_s;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"ROMA-2023"_s)).status == 0);
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"ROMA-2023"_s}).status == 0);
    CHECK(program.run(printing(file, u"ROMA-2023"_s, u"pdf"_s, u"latin"_s, u"out"_s)).status == 0);
}

TEST_CASE("Who withdrew since the decision gets no agreement, and one that is there is named")
{
    const Program program;
    const QString file = program.sample();
    const auto withdraw = [&](const QString& number) {
        return program
            .run({u"applications"_s, u"withdraw"_s, file, u"--call"_s, u"PP-2023"_s, u"--application"_s,
                  number, u"--date"_s, u"2023-09-20"_s, u"--reason"_s, u"odustanak"_s})
            .status;
    };
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    REQUIRE(withdraw(u"PP-001"_s) == 0);
    const Outcome drafted =
        program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"PP-2023"_s, u"--json"_s});
    CHECK(drafted.json()[u"drafted"_s].toInt() == 19);
    CHECK(drafted.json()[u"withdrawn"_s].toArray().first()[u"registry_number"_s].toString() == u"PP-001"_s);
    CHECK(drafted.says(u"application PP-001: withdrawn on 20 Sep 2023"_s));
    REQUIRE(withdraw(u"PP-003"_s) == 0);
    const Outcome found =
        program.run({u"findings"_s, u"list"_s, file, u"--call"_s, u"PP-2023"_s, u"--json"_s});
    CHECK(found.data.contains(u"agreement_of_withdrawn"_s));
    CHECK(program.run(printing(file, u"PP-2023"_s, u"odt"_s, u"latin"_s, u"out"_s))
              .says(u"the application was withdrawn on 20 Sep 2023"_s));
}

TEST_CASE("An agreement is signed and another cancelled from the command line")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"ROMA-2023"_s)).status == 0);
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"ROMA-2023"_s}).status == 0);
    const QStringList signing{u"agreements"_s, u"sign"_s,           file,
                              u"--number"_s,   u"400-74/2023-1"_s,  u"--date"_s,
                              u"3.10.2023."_s, u"--other-number"_s, u"III-5/2023"_s};
    const Outcome early = program.run(signing);
    CAPTURE(early.messages.toStdString());
    CHECK(early.status == 1); // never printed
    REQUIRE(program.run(printing(file, u"ROMA-2023"_s, u"odt"_s, u"latin"_s, u"out"_s)).status == 0);
    CHECK(program.run(signing).status == 0);
    CHECK(program.run(signing).status == 1);
    const QStringList cancelling{u"agreements"_s,    u"cancel"_s,   file,          u"--number"_s,
                                 u"400-74/2023-2"_s, u"--reason"_s, u"odustanak"_s};
    CHECK(program.run(cancelling).status == 0);
    CHECK(program.run({u"agreements"_s, u"cancel"_s, file, u"--number"_s, u"nema"_s, u"--reason"_s, u"x"_s})
              .status == 1);
}

TEST_CASE("A list is not written to a file named as a dash")
{
    const Program program;
    const Outcome outcome = program.run({u"selection"_s, u"export"_s, program.sample(), u"--call"_s,
                                         u"PP-2023"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"-"_s});
    CHECK(outcome.status == 1);
    CHECK_FALSE(QFileInfo::exists(program.path(u"-"_s)));
}

TEST_CASE("A change in a text alone shows that a decided list no longer matches")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    QByteArray call = program.run({u"call"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s}).data.toUtf8();
    const QString title = QString::fromUtf8(call).section(u"\"title\": \""_s, 1, 1).section(u'"', 0, 0);
    call.replace(title.toUtf8(), "Drugi naslov");
    REQUIRE(program.run({u"call"_s, u"import"_s, file, program.write(u"poziv.json"_s, call)}).status == 0);
    const QStringList ranking{u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s, u"--decided"_s};
    CHECK(program.run(ranking).says(u"Changed since the decision: code or title of the call."_s));
    CHECK(program
              .run({u"selection"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s, u"--format"_s, u"csv"_s,
                    u"--output"_s, u"lista.csv"_s})
              .says(u"Changed since the decision"_s));
}
