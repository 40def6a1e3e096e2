// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/texts.h"
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

TEST_CASE("Help calls arguments by the same words in every language")
{
    Program program;
    program.language = u"latin"_s;
    CHECK(program.run({u"--help"_s}).data.contains(u"oslonac SUBJECT VERB"_s));
    CHECK(program.run({u"file"_s, u"--help"_s}).data.contains(u"oslonac file VERB --help"_s));
    CHECK(program.run({u"file"_s, u"check"_s, u"--help"_s}).data.contains(u"oslonac file check FILE"_s));
}

TEST_CASE("A command written wrongly ends with status 2 and says what is wrong")
{
    const Program program;
    const std::vector<std::pair<QStringList, QString>> wrong{
        {{u"nonsense"_s}, u"nonsense"_s},
        {{u"nonsense"_s, u"a"_s}, u"nonsense"_s},
        {{u"file"_s}, u"verb is missing"_s},
        {{u"file"_s, u"burn"_s}, u"burn"_s},
        {{u"nonsense"_s, u"--help"_s}, u"oslonac --help says more"_s},
        {{u"file"_s, u"burn"_s, u"--help"_s}, u"oslonac file --help says more"_s},
        {{u"file"_s, u"check"_s}, u"FILE is missing"_s},
        {{u"file"_s, u"check"_s, u"a"_s, u"b"_s}, u"\"b\" is one argument too many"_s},
        {{u"file"_s, u"check"_s, u"a"_s, u"--colour"_s}, u"--colour"_s},
        {{u"selection"_s, u"rank"_s, u"a.oslonac"_s}, u"--call is missing"_s},
        {{u"selection"_s, u"export"_s, u"a.oslonac"_s, u"--call"_s, u"A"_s, u"--format"_s, u"doc"_s,
          u"--output"_s, u"x"_s},
         u"csv, xlsx, pdf, html"_s},
        {{u"selection"_s, u"decide"_s, u"a.oslonac"_s, u"--call"_s, u"A"_s, u"--number"_s, u"1"_s,
          u"--date"_s, u"31.4.2025"_s},
         u"--date"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--language"_s, u"klingon"_s}, u"klingon"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--language"_s}, u"--language needs a value"_s},
        {{u"file"_s, u"new"_s, QString()}, u"FILE is empty"_s},
        {{u"file"_s, u"backup"_s, u"a.oslonac"_s, u" "_s}, u"DEST is empty"_s},
        {{u"selection"_s, u"rank"_s, u"a.oslonac"_s, u"--call"_s, QString()}, u"--call is empty"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--officer"_s, QString()}, u"--officer is empty"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--json=1"_s}, u"--json takes no value"_s},
        {{u"selection"_s, u"rank"_s, u"a.oslonac"_s, u"--call"_s}, u"--call needs a value"_s},
        {{u"selection"_s, u"rank"_s, u"a.oslonac"_s, u"--call"_s, u"A"_s, u"--call=B"_s},
         u"--call is written more than once"_s},
        {{u"call"_s, u"list"_s, u"a.oslonac"_s, u"--officer"_s, u"A"_s, u"--officer"_s, u"B"_s},
         u"--officer is written more than once"_s},
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

TEST_CASE("Texts come in the language that was asked for, by option before environment")
{
    using oslonac::Language;
    Program program;
    program.language = u"latin"_s;
    const QString file = program.sample();
    const auto title = [](Language language) {
        return oslonac::Texts(language)
            .translate("oslonac::Operation", "Scores imported: %1")
            .arg(u"PP-2023"_s);
    };
    const auto history = [&](const QStringList& more) {
        return program.run(QStringList{u"history"_s, u"list"_s, file} + more).data;
    };
    CHECK(history({}).contains(title(Language::SerbianLatin)));
    CHECK(history({u"--language=cyrillic"_s}).contains(title(Language::SerbianCyrillic)));
    CHECK(history({u"--language"_s, u"english"_s}).contains(title(Language::English)));
}

TEST_CASE("Numbers and names stand in the language that was asked for")
{
    const Program program;
    const QString file = program.sample();
    const auto ranked = [&](const QString& language) {
        return program
            .run({u"--language"_s, language, u"selection"_s, u"rank"_s, file, u"--call"_s, u"PP-2023"_s})
            .data;
    };
    CHECK(ranked(u"english"_s).contains(u"60,000.00 EUR"_s));
    CHECK(ranked(u"latin"_s).contains(u"60.000,00 EUR"_s));
    CHECK(ranked(u"cyrillic"_s).contains(u"Врњачка Бања"_s));
    const auto findings =
        program.run({u"--language=cyrillic"_s, u"findings"_s, u"list"_s, file, u"--call"_s, u"PP-2023"_s});
    for (const QString& line : findings.data.split(u'\n').filter(u"је на листи"_s))
        CHECK_FALSE(line.contains(u"Општина B"_s));
    const auto withdrawn = program.run({u"--language=cyrillic"_s, u"applications"_s, u"withdraw"_s, file,
                                        u"--call"_s, u"PP-2023"_s, u"--application"_s, u"PP-001"_s,
                                        u"--date"_s, u"2023-09-01"_s, u"--reason"_s, u"odustanak"_s});
    CHECK(withdrawn.says(u"Врњачка Бања"_s));
    CHECK(withdrawn.says(u"PP-001"_s));
}

TEST_CASE("Changes are made in the name that was given")
{
    const Program program;
    const QString file = program.path(u"new.oslonac"_s);
    REQUIRE(
        program.run({u"file"_s, u"new"_s, file, u"--sample"_s, u"--officer"_s, u"Službenica A"_s}).status ==
        0);
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

TEST_CASE("A locale without UTF-8 changes neither names nor messages")
{
    Program program;
    program.locale = u"C"_s;
    const Outcome plain = program.run({u"registry"_s, u"find"_s, u"Šid"_s});
    CHECK(plain.data.contains(u"Opština Šid"_s));
    CHECK(plain.messages.isEmpty());
}

TEST_CASE("Without a word about it the language is that of the locale")
{
    Program program;
    program.language.clear();
    const auto found = [&](const QString& locale) {
        program.locale = locale;
        return program.run({u"registry"_s, u"find"_s, u"Šid"_s}).data;
    };
    CHECK(found(u"sr_RS@cyrillic"_s).contains(u"Општина Шид"_s));
    CHECK(found(u"sr_RS.UTF-8@latin"_s).contains(u"Opština Šid"_s));
    CHECK(found(u"sr_RS.UTF-8"_s).contains(u"Opština Šid"_s));
    CHECK(found(u"de_DE.UTF-8"_s).contains(u"Opština Šid"_s));
}

TEST_CASE("Without a display the window ends with a message instead of being aborted")
{
    Program program;
    for (const QString& platform : {QString(), u"xcb"_s}) {
        program.platform = platform;
        for (const QStringList& words : {QStringList(), QStringList{u"a.oslonac"_s}}) {
            const Outcome outcome = program.run(words);
            CHECK(outcome.status == 3);
            CHECK(outcome.says(u"there is no display here"_s));
            CHECK(outcome.messages.count(u'\n') == 3);
        }
    }
}

TEST_CASE("A city and its city municipality of one name are both found by it")
{
    const Program program;
    for (const QString& text : {u"Užice"_s, u"Vranje"_s, u"Požarevac"_s})
        CHECK(program.run({u"registry"_s, u"find"_s, text}).data.count(u'\n') == 3);
    CHECK(program.run({u"registry"_s, u"find"_s, u"grad Užice"_s}).data.count(u'\n') == 2);
}
