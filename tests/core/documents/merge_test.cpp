// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

MergedDocument merged(const QString& text, const DocumentData& data, const FieldNames& names = {})
{
    return DocumentTemplate(text).merge(data, names);
}

DocumentData row(const QString& title)
{
    return DocumentData().set(u"title"_s, title);
}

} // namespace

TEST_CASE("A value is put in its place and escaped")
{
    const auto result = merged(u"<p>{{party}}</p>"_s, DocumentData().set(u"party"_s, u"A & <B> \"C\""_s));
    CHECK(result.html == u"<p>A &amp; &lt;B&gt; &quot;C&quot;</p>"_s);
    CHECK(result.gaps.isEmpty());
}

TEST_CASE("Raw html stays as it is")
{
    CHECK(merged(u"{{{a}}}{{& a }}"_s, DocumentData().set(u"a"_s, u"<b>x</b>"_s)).html ==
          u"<b>x</b><b>x</b>"_s);
}

TEST_CASE("Line ends within a value become breaks")
{
    CHECK(merged(u"{{a}}"_s, DocumentData().set(u"a"_s, u"one\ntwo"_s)).html == u"one<br/>two"_s);
}

TEST_CASE("A missing or empty value prints as a blank with the field's name and is reported once")
{
    const FieldNames names{{u"signatory"_s, u"ime i prezime"_s}, {u"number"_s, u"broj"_s}};
    const auto result = merged(u"{{signatory}} {{number}} {{signatory}}"_s,
                               DocumentData().set(u"number"_s, QString()), names);
    CHECK(result.gaps == QStringList{u"signatory"_s, u"number"_s});
    CHECK(result.html.contains(
        u"<span class=\"gap\" title=\"signatory\" translate=\"yes\">__ime i prezime__</span>"_s));
    CHECK(result.unknownPlaceholders.isEmpty());
}

TEST_CASE("A placeholder nobody knows is reported apart and not converted")
{
    const auto result = merged(u"{{signatry}}"_s, DocumentData(), {{u"signatory"_s, u"potpisnik"_s}});
    CHECK(result.unknownPlaceholders == QStringList{u"signatry"_s});
    CHECK(result.html.contains(u"translate=\"no\">__signatry__"_s));
}

TEST_CASE("A list repeats its section")
{
    const auto data = DocumentData().set(u"rates"_s, DocumentData::Rows{row(u"avans"_s), row(u"završna"_s)});
    CHECK(merged(u"<ul>{{#rates}}<li>{{title}}</li>{{/rates}}</ul>"_s, data).html ==
          u"<ul><li>avans</li><li>završna</li></ul>"_s);
}

TEST_CASE("A row never borrows a field from outside its list")
{
    const auto data =
        DocumentData().set(u"amount"_s, u"60.000,00"_s).set(u"rates"_s, DocumentData::Rows{row(u"avans"_s)});
    const FieldNames names{{u"rates.amount"_s, u"iznos rate"_s}, {u"amount"_s, u"iznos"_s}};
    const auto result = merged(u"{{#rates}}{{title}}: {{amount}}{{/rates}}"_s, data, names);
    CHECK(result.gaps == QStringList{u"rates.amount"_s});
    CHECK(result.html.contains(u"__iznos rate__"_s));
    CHECK_FALSE(result.html.contains(u"60.000"_s));
}

TEST_CASE("A row may use a field of the whole document")
{
    const auto data =
        DocumentData().set(u"code"_s, u"EUR"_s).set(u"rates"_s, DocumentData::Rows{row(u"avans"_s)});
    CHECK(merged(u"{{#rates}}{{title}} {{code}}{{/rates}}"_s, data).html == u"avans EUR"_s);
}

TEST_CASE("A section without a value is left out and its inverse stands")
{
    const QString text = u"{{#money}}with {{money}}{{/money}}{{^money}}without{{/money}}"_s;
    CHECK(merged(text, DocumentData()).html == u"without"_s);
    CHECK(merged(text, DocumentData().set(u"money"_s, QString())).html == u"without"_s);
    CHECK(merged(text, DocumentData().set(u"money"_s, u"1"_s)).html == u"with 1"_s);
    CHECK(merged(text, DocumentData()).gaps.isEmpty());
}

TEST_CASE("Order of insertion changes neither html nor digest")
{
    const auto one = DocumentData().set(u"a"_s, u"1"_s).set(u"b"_s, u"2"_s);
    const auto other = DocumentData()
                           .set(u"b"_s, u"2"_s)
                           .set(u"c"_s, u"3"_s)
                           .set(u"a"_s, u"1"_s)
                           .setOptional(u"c"_s, std::nullopt);
    const QString text = u"{{a}}{{b}}"_s;
    CHECK(merged(text, one).html == merged(text, other).html);
    CHECK(merged(text, one).digest == merged(text, other).digest);
}

TEST_CASE("The digest follows template and data")
{
    const auto data = DocumentData().set(u"a"_s, u"1"_s);
    const QString digest = merged(u"{{a}}"_s, data).digest;
    CHECK(digest.size() == 64);
    CHECK(digest != merged(u"{{a}} "_s, data).digest);
    CHECK(digest != merged(u"{{a}}"_s, DocumentData().set(u"a"_s, u"2"_s)).digest);
    CHECK(merged(u"{{a}}"_s, DocumentData().set(u"a"_s, u"1t1:2"_s)).digest !=
          merged(u"{{a}}"_s, DocumentData().set(u"a"_s, u"1"_s).set(u"t"_s, u"2"_s)).digest);
}

TEST_CASE("Quotation marks of a value become single ones between quotation marks alone")
{
    const auto data = DocumentData().set(u"title"_s, u"Program „Zajedno”"_s);
    CHECK(merged(u"„{{title}}”"_s, data).html == u"„Program ‘Zajedno’”"_s);
    CHECK(merged(u"{{title}}"_s, data).html == u"Program „Zajedno”"_s);
    CHECK(merged(u"„{{title}} i drugo”"_s, data).html == u"„Program „Zajedno” i drugo”"_s);
    CHECK(merged(u"„{{title}}”"_s, DocumentData()).gaps == QStringList{u"title"_s});
}

TEST_CASE(
    "A value that ends in a full stop brings none before the template's, and the template's own dots stay")
{
    const DocumentData data = DocumentData().set(u"who"_s, u"Primer d.o.o."_s);
    CHECK(merged(u"Sprovodi: {{who}}. Dalje"_s, data).html == u"Sprovodi: Primer d.o.o. Dalje"_s);
    CHECK(merged(u"<b>{{who}}</b>."_s, data).html == u"<b>Primer d.o.o</b>."_s);
    CHECK(merged(u"{{who}} i drugi"_s, data).html == u"Primer d.o.o. i drugi"_s);
    CHECK(merged(u"{{who}}... Prezime.. ....."_s, data).html == u"Primer d.o.o.... Prezime.. ....."_s);
    CHECK(merged(u"{{who}}."_s, DocumentData()).gaps == QStringList{u"who"_s});
}

TEST_CASE("A broken template says where")
{
    const auto [text, line, column] = GENERATE(table<QString, int, int>({
        {u"one\n{{#a}}two"_s, 2, 1},
        {u"one {{a"_s, 1, 5},
        {u"{{/a}}"_s, 1, 1},
        {u"{{#a}}\n {{#b}}{{/a}}{{/b}}"_s, 2, 8},
        {u"{{}}"_s, 1, 1},
        {u"{{> part}}"_s, 1, 1},
        {u"x {{first name}}"_s, 1, 3},
    }));
    CAPTURE(text);
    try {
        DocumentTemplate broken(text);
        FAIL("the template was taken");
    } catch (const TemplateFault& fault) {
        CHECK(fault.line() == line);
        CHECK(fault.column == column);
        CHECK_FALSE(fault.whatHappened().isEmpty());
        CHECK_FALSE(fault.whatToDo().isEmpty());
    }
}

TEST_CASE("A template lists its placeholders with their sections")
{
    const auto found = placeholdersOf(u"{{a}}\n{{! note }}{{#rows}}{{{b}}}{{/rows}}"_s);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Placeholder{u"a"_s, PlaceholderKind::Text, {}, 1, 1});
    CHECK(found[1].kind == PlaceholderKind::Section);
    CHECK(found[2] == Placeholder{u"b"_s, PlaceholderKind::RawHtml, {u"rows"_s}, 2, 21});
}
