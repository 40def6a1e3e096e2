// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_check.h"

#include "core/agreements/built_in_templates.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The templates that come with the program have no problems", "[documents]")
{
    for (const StoredTemplate& stored : builtInTemplates()) {
        INFO(stored.code.toStdString());
        CHECK(templateProblems(stored.html, paperKindOf(stored.code)).empty());
    }
}

TEST_CASE("What cannot be read is an error at its line", "[documents]")
{
    const auto problems = templateProblems(u"<p>a</p>\n<p>{{#amount}}</p>"_s, PaperKind::Agreement);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::Error);
    CHECK(problems[0].line == 2);
    CHECK(problems[0].column == 4);
}

TEST_CASE("A misspelt field is named with the one that was meant", "[documents]")
{
    const auto problems = templateProblems(u"{{party_signatry}}"_s, PaperKind::Agreement);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::Warning);
    CHECK(problems[0].toDo.contains(u"{{party_signatory}}"_s));
}

TEST_CASE("A field of rows outside its list is a problem, and none inside", "[documents]")
{
    CHECK(templateProblems(u"{{#instalments}}{{condition}}{{/instalments}}"_s, PaperKind::Agreement).empty());
    const auto problems = templateProblems(u"{{condition}}"_s, PaperKind::Agreement);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].toDo.contains(u"{{#instalments}}"_s));
}

TEST_CASE("A field of another kind of paper is a problem", "[documents]")
{
    CHECK(templateProblems(u"{{reason}}"_s, PaperKind::Addendum).empty());
    CHECK(templateProblems(u"{{reason}}"_s, PaperKind::Agreement).size() == 1);
}

TEST_CASE("An empty template is an error, and a picture is told to print in PDF only", "[documents]")
{
    for (const QString& nothing :
         {u" \n"_s, u"<p></p>"_s, u"<!-- x -->"_s, u"{{! x }}"_s, u"{{#amount}} {{/amount}}"_s}) {
        CAPTURE(nothing.toStdString());
        const auto empty = templateProblems(nothing, PaperKind::Agreement);
        REQUIRE(empty.size() == 1);
        CHECK(empty[0].severity == Severity::Error);
    }
    CHECK(templateProblems(u"{{number}}"_s, PaperKind::Agreement).empty());
    const auto picture =
        templateProblems(u"<p>a</p>\n<img src=\"data:image/png;base64,AA\"/>"_s, PaperKind::Agreement);
    REQUIRE(picture.size() == 1);
    CHECK(picture[0].severity == Severity::Warning);
    CHECK(picture[0].line == 2);
}

TEST_CASE("Marks of HTML that are not closed are named in the order of the page", "[documents]")
{
    const auto problems =
        templateProblems(u"<p>x<br/>\n<b>y</p>\n<table><tr><td>z</tr></table></ul>"_s, PaperKind::Agreement);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].line == 2);
    CHECK(problems[0].what.contains(u"<b>"_s));
    CHECK(problems[1].what.contains(u"<td>"_s));
    CHECK(problems[2].what.contains(u"</ul>"_s));
}
