// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/text.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Subjects and verbs as the program's own help lists them: "file new|check|backup".
std::vector<QStringList> listedVerbs(const QString& help)
{
    std::vector<QStringList> verbs;
    static const QRegularExpression line(u"^  ([a-z]+) ([a-z|-]+)  "_s, QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(help); match.hasNext();) {
        const auto found = match.next();
        for (const QString& verb : found.captured(2).split(u'|'))
            verbs.push_back({found.captured(1), verb});
    }
    return verbs;
}

} // namespace

TEST_CASE("The program, every subject and every verb tell how they are used")
{
    const Program program;
    const Outcome help = program.run({u"--help"_s});
    CHECK(help.status == 0);
    const auto verbs = listedVerbs(help.data);
    CHECK(verbs.size() >= 20);
    for (const QStringList& verb : verbs) {
        CAPTURE(verb.join(u' ').toStdString());
        const Outcome own = program.run(verb + QStringList{u"--help"_s});
        CHECK(own.status == 0);
        CHECK(own.data.startsWith(u"oslonac "_s + verb.join(u' ')));
        CHECK(program.run({verb.first(), u"--help"_s}).data.contains(verb.last()));
    }
}

TEST_CASE("A command written wrongly ends with status 2 and says what is wrong")
{
    const Program program;
    const std::vector<std::pair<QStringList, QString>> wrong{
        {{u"nonsense"_s}, u"nonsense"_s},
        {{u"nonsense"_s, u"a"_s}, u"nonsense"_s},
        {{u"file"_s}, u"verb is missing"_s},
        {{u"file"_s, u"burn"_s}, u"burn"_s},
        {{u"file"_s, u"check"_s}, u"FILE is missing"_s},
        {{u"file"_s, u"check"_s, u"a"_s, u"b"_s}, u"\"b\" is one argument too many"_s},
        {{u"file"_s, u"check"_s, u"a"_s, u"--colour"_s}, u"--colour"_s},
        {{u"selection"_s, u"rank"_s, u"a.oslonac"_s}, u"--call is missing"_s},
        {{u"selection"_s, u"export"_s, u"a.oslonac"_s, u"--call"_s, u"A"_s, u"--format"_s, u"doc"_s, u"--output"_s,
          u"x"_s},
         u"csv, xlsx, pdf, html"_s},
        {{u"selection"_s, u"decide"_s, u"a.oslonac"_s, u"--call"_s, u"A"_s, u"--number"_s, u"1"_s, u"--date"_s,
          u"31.4.2025"_s},
         u"--date"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--language"_s, u"klingon"_s}, u"klingon"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--language"_s}, u"--language needs a value"_s},
    };
    for (const auto& [words, message] : wrong) {
        CAPTURE(words.join(u' ').toStdString());
        const Outcome outcome = program.run(words);
        CHECK(outcome.status == 2);
        CAPTURE(outcome.messages.toStdString());
        CHECK(outcome.says(message));
        CHECK(outcome.data.isEmpty());
    }
}

TEST_CASE("Messages come in the language that was asked for")
{
    Program program;
    const QString file = program.sample();
    const auto title = [&](const QStringList& more) {
        return program.run(QStringList{u"history"_s, u"list"_s, file} + more).data;
    };
    CHECK(title({}).contains(u"Scores imported: PP-2023"_s));
    program.language = u"latin"_s;
    const QString latin = title({});
    CHECK_FALSE(latin.contains(u"Scores imported"_s));
    CHECK((title({u"--language"_s, u"english"_s}).contains(u"Scores imported: PP-2023"_s)));
    CHECK((title({u"--language=cyrillic"_s}) != latin));
}

TEST_CASE("Changes are made in the name that was given")
{
    const Program program;
    const QString file = program.path(u"new.oslonac"_s);
    REQUIRE(program.run({u"file"_s, u"new"_s, file, u"--sample"_s, u"--officer"_s, u"Službenica A"_s}).status == 0);
    CHECK(program.run({u"history"_s, u"list"_s, file}).data.contains(u"Službenica A"_s));
}

TEST_CASE("A municipality is found by any spelling of its name")
{
    const Program program;
    for (const QString& text : {u"Šid"_s, u"sid"_s, u"Шид"_s, u"Opština Šid"_s}) {
        const Outcome found = program.run({u"registry"_s, u"find"_s, text});
        CHECK(found.status == 0);
        CHECK(found.data.contains(u"Opština Šid"_s));
    }
    CHECK(program.run({u"registry"_s, u"find"_s, u"Palilula"_s}).data.count(u'\n') == 3);
}
