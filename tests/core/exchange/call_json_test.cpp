// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_json.h"
#include "tests/support/sample_files.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray& smallest()
{
    static const QByteArray text = R"({
  "format": "oslonac-call-1",
  "code": "P-1",
  "title": "Mali poziv",
  "lots": [
    {"code": "1", "title": "Prva", "award_kind": "requested",
     "envelope": {"amount": "900000.00", "currency": "EUR"}, "ceiling": {"amount": "60000.00", "currency": "EUR"},
     "instalments": [{"title": "Prva", "share_percent": 60}, {"title": "Druga", "share_percent": 40}]},
    {"code": "2", "title": "Druga", "award_kind": "none"}
  ],
  "eligibility_rules": [{"kind": "applicant_kind", "values": ["city"]}],
  "sections": [
    {"code": "A", "title": "Odeljak", "minimum": "5",
     "criteria": [{"code": "A1", "title": "Merilo", "scale_maximum": 10, "step": "0.5"}]}
  ],
  "tie_rules": [{"kind": "higher_criterion", "criterion": "A1"}],
  "assessors": [{"name": "Ocenjivač 1"}]
})";
    return text;
}

/// The smallest call with one piece of its text exchanged; the piece must be there.
CallImport readWith(const QByteArray& before, const QByteArray& after)
{
    REQUIRE(smallest().contains(before));
    return readCallJson(QByteArray(smallest()).replace(before, after), u"poziv.json"_s);
}

QStringList pathsOf(const CallImport& import)
{
    QStringList paths;
    for (const JsonProblem& problem : import.problems) {
        CHECK(problem.sentence.size() > 20);
        paths.append(problem.path);
    }
    return paths;
}

} // namespace

TEST_CASE("A small call reads without problems, and what is absent has its default", "[call json]")
{
    const CallImport import = readCallJson(smallest(), u"poziv.json"_s);

    CHECK(pathsOf(import) == QStringList());
    CHECK(import.definition.call.code == u"P-1"_s);
    CHECK_FALSE(import.definition.call.isExample);
    REQUIRE(import.definition.lots.size() == 2);
    CHECK(import.definition.lots[0].lot.ceiling == Money::eur(60'000));
    CHECK(import.definition.sections[0].criteria[0].step == Score::fraction(1, 2));
    CHECK(import.definition.tieRules[0].criterionId == import.definition.sections[0].criteria[0].id);
}

TEST_CASE("Points may be numbers or texts", "[call json]")
{
    const auto points = [](const QByteArray& written) {
        return readWith("\"minimum\": \"5\"", "\"minimum\": " + written)
            .definition.sections[0]
            .section.minimum;
    };
    CHECK(points("2.5") == Score::fraction(5, 2));
    CHECK(points("\"2.5\"") == Score::fraction(5, 2));
    CHECK(points("0.001") == Score::thousandths(1));
}

TEST_CASE("Every problem of a text is told with its place", "[call json]")
{
    struct Case {
        const char* before;
        const char* after;
        QStringList paths;
    };
    const std::vector<Case> cases{
        {"\"format\": \"oslonac-call-1\"", "\"format\": \"oslonac-call-2\"", {u"format"_s}},
        {"\"code\": \"P-1\",", "", {u"code"_s}},
        {"\"code\": \"P-1\"", "\"code\": \" \"", {u"code"_s}},
        {"\"title\": \"Mali poziv\"", "\"titel\": \"Mali poziv\"", {u"title"_s, u"titel"_s}},
        {"\"title\": \"Mali poziv\"", "\"title\": 7", {u"title"_s}},
        {"\"title\": \"Mali poziv\"", "\"title\": null", {u"title"_s}},
        {"\"title\": \"Mali poziv\"",
         "\"title\": \"M\", \"published_on\": \"2023-02-30\"",
         {u"published_on"_s}},
        {"\"title\": \"Mali poziv\"",
         "\"title\": \"M\", \"published_on\": \"26.05.2023.\"",
         {u"published_on"_s}},
        {"\"title\": \"Mali poziv\"", "\"title\": \"M\", \"deadline\": \"2023-06-26\"", {u"deadline"_s}},
        {"\"title\": \"Mali poziv\"", "\"title\": \"M\", \"is_example\": \"yes\"", {u"is_example"_s}},
        {"\"title\": \"Mali poziv\"",
         "\"title\": \"M\", \"total_minimum\": 11",
         {u"total_minimum"_s, u"total_minimum"_s}},
        {"\"title\": \"Mali poziv\"",
         "\"title\": \"M\", \"assessment_method\": \"median\"",
         {u"assessment_method"_s}},
        {"\"title\": \"Mali poziv\"",
         "\"title\": \"M\", \"agreement_number_scheme\": \"1/{year}\"",
         {u"agreement_number_scheme"_s}},
        {"\"60000.00\"", "\"-60000.00\"", {u"lots[0].ceiling.amount"_s}},
        {"\"60000.00\"", "\"60.000,00\"", {u"lots[0].ceiling.amount"_s}},
        {"\"60000.00\"", "60000", {u"lots[0].ceiling.amount"_s}},
        {"\"60000.00\", \"currency\": \"EUR\"",
         "\"60000.00\", \"currency\": \"RSD\"",
         {u"lots[0].ceiling"_s}},
        {"\"60000.00\"", "\"960000.00\"", {u"lots[0].ceiling"_s}},
        {"\"share_percent\": 40", "\"share_percent\": 39", {u"lots[0].instalments"_s}},
        {"\"share_percent\": 40",
         "\"share_percent\": 40.5",
         {u"lots[0].instalments[1].share_percent"_s, u"lots[0].instalments"_s}},
        {"{\"code\": \"2\", \"title\": \"Druga\"",
         "{\"code\": \"1\", \"title\": \"Druga\"",
         {u"lots[1].code"_s}},
        {"\"award_kind\": \"none\"", "\"award_kind\": \"gift\"", {u"lots[1].award_kind"_s}},
        {"\"award_kind\": \"none\"", "\"award_kind\": \"fixed\"", {u"lots[1].fixed_amount"_s}},
        {"\"award_kind\": \"none\"",
         "\"award_kind\": \"none\", \"template_code\": \"addendum\"",
         {u"lots[1].template_code"_s}},
        {"[\"city\"]", "[\"village\"]", {u"eligibility_rules[0].values[0]"_s}},
        {"[\"city\"]", "[]", {u"eligibility_rules[0].values"_s}},
        {"[\"city\"]", "[\"city\", \"city\"]", {u"eligibility_rules[0].values[1]"_s}},
        {"\"kind\": \"applicant_kind\"",
         "\"lot\": \"3\", \"kind\": \"applicant_kind\"",
         {u"eligibility_rules[0].lot"_s}},
        {"\"kind\": \"applicant_kind\"", "\"kind\": \"height\"", {u"eligibility_rules[0].kind"_s}},
        {"\"minimum\": \"5\"", "\"minimum\": \"10.5\"", {u"sections[0].minimum"_s}},
        {"\"minimum\": \"5\"", "\"minimum\": -1", {u"sections[0].minimum"_s}},
        {"\"minimum\": \"5\"", "\"minimum\": 1.2345", {u"sections[0].minimum"_s}},
        {"\"step\": \"0.5\"", "\"step\": \"3\"", {u"sections[0].criteria[0].step"_s}},
        {"\"step\": \"0.5\"", "\"step\": \"0\"", {u"sections[0].criteria[0].step"_s}},
        {"\"step\": \"0.5\"", "\"minimum\": \"11\"", {u"sections[0].criteria[0].minimum"_s}},
        {"\"criterion\": \"A1\"", "\"criterion\": \"A2\"", {u"tie_rules[0].criterion"_s}},
        {"{\"kind\": \"higher_criterion\", \"criterion\": \"A1\"}",
         "{\"kind\": \"higher_section\"}",
         {u"tie_rules[0].section"_s}},
        {"{\"name\": \"Ocenjivač 1\"}",
         "{\"name\": \"Ocenjivač 1\"}, {\"name\": \"OCENJIVAČ 1\"}",
         {u"assessors[1].name"_s}},
        {"{\"name\": \"Ocenjivač 1\"}",
         "{\"name\": \"Ocenjivač 1\"}, {\"name\": \"Оцењивач 1\"}",
         {u"assessors[1].name"_s}},
        {"\"step\": \"0.5\"}", // an A in Cyrillic
         "\"step\": \"0.5\"}, {\"code\": \"А1\", \"title\": \"Drugo\", \"scale_maximum\": 10}",
         {u"sections[0].criteria[1].code"_s}},
        {"\"step\": \"0.5\"}",
         "\"step\": \"0.5\"}, {\"code\": \"conflict_of_interest\", \"title\": \"Drugo\", \"scale_maximum\": "
         "10}",
         {u"sections[0].criteria[1].code"_s}},
        {"\"step\": \"0.5\"}",
         "\"step\": \"0.5\"}, {\"code\": \"Komentar\", \"title\": \"Drugo\", \"scale_maximum\": 10}",
         {u"sections[0].criteria[1].code"_s}},
        {"{\"name\": \"Ocenjivač 1\"}", "\"Ocenjivač 1\"", {u"assessors[0]"_s}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.after);
        CHECK(pathsOf(readWith(one.before, one.after)) == one.paths);
    }
}

TEST_CASE("All problems of a text are collected at once", "[call json]")
{
    QByteArray text = smallest();
    text.replace("\"60000.00\"", "\"x\"")
        .replace("\"city\"", "\"village\"")
        .replace("\"criterion\": \"A1\"", "\"criterion\": \"Z\"");
    CHECK(pathsOf(readCallJson(text, u"poziv.json"_s)).size() == 3);
}

TEST_CASE("The last extension of a deadline must end at the deadline", "[call json]")
{
    const auto with = [](const QByteArray& deadline) {
        return pathsOf(readWith("\"title\": \"Mali poziv\",",
                                "\"title\": \"M\", \"deadline\": \"" + deadline +
                                    "\", \"deadline_extensions\": [{\"old_deadline\": \"2023-06-26T15:00\", "
                                    "\"new_deadline\": \"2023-07-03T15:00\", \"reason\": \"praznik\"}],"));
    };
    CHECK(with("2023-07-03T15:00") == QStringList());
    CHECK(with("2023-07-04T15:00") == QStringList{u"deadline_extensions[0].new_deadline"_s});
}

TEST_CASE("A date that does not exist is told why, with the nearest that do", "[call json]")
{
    const auto reasonOf = [](const QByteArray& key, const QByteArray& date) {
        const QByteArray title("\"title\": \"Mali poziv\",");
        const CallImport import = readWith(title, title + " \"" + key + "\": \"" + date + "\",");
        return import.problems.empty() ? QString() : import.problems.front().sentence;
    };
    CHECK(reasonOf("deadline", "2025-04-31T12:00") ==
          u"“2025-04-31T12:00”: The date does not exist: April has 30 days. The nearest dates are 2025-04-30 "
          "and 2025-05-01."_s);
    CHECK(reasonOf("published_on", "2025-02-29").contains(u"February 2025 has 28 days"_s));
    CHECK(reasonOf("deadline", "soon").contains(u"write it like 2023-06-26T15:00"_s));
}

TEST_CASE("An error of syntax is told with its line and column, counted in letters", "[call json]")
{
    const CallImport import = readCallJson("{\n  \"title\": \"šđčćž\" x\n}", u"poziv.json"_s);

    REQUIRE(import.problems.size() == 1);
    CHECK(import.problems[0].line == 2);
    CHECK(import.problems[0].column >= 20);
    CHECK(import.problems[0].column <= 21);
}

TEST_CASE("A text that is no object, is empty or is cut anywhere has a problem and does no harm",
          "[call json]")
{
    for (const QByteArray& text : {QByteArray(), QByteArray("[]"), QByteArray("7"), QByteArray("\xFF\xFE{")})
        CHECK_FALSE(readCallJson(text, u"poziv.json"_s).isSound());
    const QByteArray whole = smallest();
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(readCallJson(whole.left(length), u"poziv.json"_s).isSound());
}

TEST_CASE("Wrong types anywhere are problems, never faults", "[call json]")
{
    const QJsonObject sample = QJsonDocument::fromJson(sampleFile("pp-2023.json")).object();
    for (const QString& key : sample.keys()) {
        for (const QJsonValue& wrong :
             {QJsonValue(7.25), QJsonValue(u"x"_s), QJsonValue(QJsonArray{1, u"x"_s}),
              QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
            QJsonObject changed = sample;
            changed.insert(key, wrong);
            CAPTURE(key);
            const bool isFine = sample.value(key).isString() &&
                                (wrong.isString() || (key == u"total_minimum" && wrong.isDouble()));
            if (!isFine)
                CHECK_FALSE(readCallJson(QJsonDocument(changed).toJson(), u"poziv.json"_s).isSound());
        }
    }
}

TEST_CASE("A key that stands twice in one object is a problem, however it is written", "[call json]")
{
    const CallImport twice = readWith(R"("ceiling": {"amount": "60000.00", "currency": "EUR"},)",
                                      R"("ceiling": {"amount": "60000.00", "currency": "EUR"},
     "c\u0065iling": {"amount": "90000.00", "currency": "EUR"},)");
    CHECK((pathsOf(twice) == QStringList{u"lots[0].ceiling"_s}));
    CHECK(twice.problems.at(0).line == 8);
    const CallImport inside = readWith(R"({"title": "Prva", "share_percent": 60})",
                                       R"({"title": "Prva", "share_percent": 60, "share_percent": 60})");
    CHECK((pathsOf(inside) == QStringList{u"lots[0].instalments[0].share_percent"_s}));
}

TEST_CASE("A text that is too long or no text is named by its place", "[call json]")
{
    const QByteArray title(10'000'000, 'x');
    CHECK(pathsOf(readWith("Mali poziv", title)) == QStringList{u"title"_s});
    CHECK(pathsOf(readWith("\"P-1\"", '"' + QByteArray(101, 'x') + '"')) == QStringList{u"code"_s});
    CHECK(pathsOf(readWith("Ocenjivač 1", "Ocenjivač \\u000b1")) == QStringList{u"assessors[0].name"_s});
    CHECK(pathsOf(readWith("Ocenjivač 1", "Ocenjivač \\uffff1")) == QStringList{u"assessors[0].name"_s});
    CHECK(readWith("Mali poziv", QByteArray(1000, 'x')).isSound());
}

TEST_CASE("A number scheme that no agreement could be drafted by is refused at once", "[call json]")
{
    const auto withScheme = [](const QByteArray& scheme) {
        return readWith("\"title\": \"Mali poziv\"",
                        "\"title\": \"Mali poziv\", \"agreement_number_scheme\": \"" + scheme + '"');
    };
    CHECK(pathsOf(withScheme("{year}-{sequence:0}")) == QStringList{u"agreement_number_scheme"_s});
    CHECK(pathsOf(withScheme("{year}-{sequence:12}")) == QStringList{u"agreement_number_scheme"_s});
    CHECK(withScheme("{year}-{sequence:3}").isSound());
}

TEST_CASE("Null is read as absent", "[call json]")
{
    QByteArray text = smallest();
    text.insert(text.lastIndexOf('}'), ", \"published_on\": null, \"total_minimum\": null");
    CHECK(readCallJson(text, u"poziv.json"_s).isSound());
    CHECK_FALSE(readCallJson("{\"code\": null, \"title\": \"T\"}", u"poziv.json"_s).isSound());
}

TEST_CASE("Broken syntax is told in our own words", "[call json]")
{
    const auto sentence = [](const QByteArray& text) {
        return readCallJson(text, u"poziv.json"_s).problems.front().sentence;
    };
    CHECK_FALSE(sentence("{\"a\": \xff}").contains(u"line")); // which the problem says beside it
    CHECK(sentence(" \n") == u"The file is empty."_s);
    CHECK(sentence("{\"code\" \"x\"}").contains(u"a colon is missing after a key"));
    CHECK(sentence("{\"code\": \"x\"").contains(u"is not closed"));
}
