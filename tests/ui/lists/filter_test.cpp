// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/lists/towns.h"
#include "ui/lists/filter_matcher.h"
#include "ui/lists/filter_texts.h"
#include "ui/lists/list_proxy.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    RecordListModel<Town> model{richTownColumns()};
    ListProxy proxy;
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Fixture()
    {
        model.reset(threeTowns());
        proxy.setToday([] { return QDate(2025, 3, 13); });
        proxy.setSourceModel(&model);
    }
    QStringList shown(const ColumnFilter& filter)
    {
        proxy.setFilters({filter});
        return names();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(); ++row)
            names.append(proxy.index(row, 0).data().toString());
        return names;
    }
};

std::optional<FilterLimit> number(qint64 whole)
{
    return FilterLimit{whole * 100};
}

} // namespace

TEST_CASE("A text is filtered by what it contains, whatever the script and the diacritics", "[lists]")
{
    Fixture fixture;
    CHECK(fixture.shown(ColumnFilter::contains(u"name"_s, u"ТУТИ"_s)) == QStringList{u"Tutin"_s});
    CHECK(fixture.shown(ColumnFilter::contains(u"name"_s, u"z"_s)).isEmpty());
}

TEST_CASE("Blank and not blank divide a column", "[lists]")
{
    Fixture fixture;
    CHECK(fixture.shown(ColumnFilter::blank(u"due"_s)) == QStringList{u"Ada"_s});
    CHECK(fixture.shown(ColumnFilter::notBlank(u"due"_s)) == QStringList{u"Svrljig"_s, u"Tutin"_s});
    CHECK(fixture.shown(ColumnFilter::blank(u"awarded"_s)) == QStringList{u"Ada"_s});
    CHECK(fixture.shown(ColumnFilter::notBlank(u"district"_s)).size() == 2);
}

TEST_CASE("A choice takes any of the values that occur, and the rows without one", "[lists]")
{
    Fixture fixture;
    const auto choices = choicesOf(fixture.model, 2);
    REQUIRE(choices.size() == 3);
    CHECK(choices[0].value.text == u"Nišavski"_s);
    CHECK(choices[0].count == 1);
    CHECK(choices[2].value.code.isEmpty()); // the rows without a value stand last
    CHECK(fixture.shown(ColumnFilter::anyOf(u"district"_s, {u"raski"_s, u"nisavski"_s})).size() == 2);
    CHECK(fixture.shown(ColumnFilter::anyOf(u"district"_s, {QString()})) == QStringList{u"Ada"_s});
}

TEST_CASE("A range includes its ends and may be open at either", "[lists]")
{
    Fixture fixture;
    CHECK(fixture.shown(ColumnFilter::between(u"places"_s, number(3), number(10))).size() == 2);
    CHECK(fixture.shown(ColumnFilter::between(u"places"_s, number(4), {})) == QStringList{u"Tutin"_s});
    CHECK(fixture.shown(ColumnFilter::between(u"places"_s, {}, FilterLimit{299})) == QStringList{u"Ada"_s});
}

TEST_CASE("A range of amounts is of one currency", "[lists]")
{
    Fixture fixture;
    ColumnFilter filter = ColumnFilter::between(u"awarded"_s, number(400), number(20000));
    filter.currency = Currency::Rsd;
    CHECK(fixture.shown(filter) == QStringList{u"Tutin"_s});
    filter.currency = Currency::Eur;
    filter.from = number(11000);
    filter.to = {};
    CHECK(fixture.shown(filter) == QStringList{u"Svrljig"_s});
}

TEST_CASE("A range of days follows today", "[lists]")
{
    Fixture fixture;
    CHECK(fixture.shown(ColumnFilter::days(u"due"_s, {}, -1)) == QStringList{u"Svrljig"_s});
    CHECK(fixture.shown(ColumnFilter::days(u"due"_s, 0, 30)) == QStringList{u"Tutin"_s});
}

TEST_CASE("Filters and words narrow together, and a filter on no column lets everything pass", "[lists]")
{
    Fixture fixture;
    fixture.proxy.setFilters({ColumnFilter::notBlank(u"due"_s), ColumnFilter::blank(u"gone"_s)});
    CHECK(fixture.names().size() == 2);
    fixture.proxy.setNarrowing(u"nisav"_s);
    CHECK(fixture.names() == QStringList{u"Svrljig"_s});
    CHECK(fixture.proxy.recordCount() == 3);
    CHECK(fixture.proxy.countWith({}, u"nisav"_s) == 1);
}

TEST_CASE("A row that changes comes into the filter and leaves it, in its place", "[lists]")
{
    Fixture fixture;
    fixture.proxy.setSortKeys({{0, Qt::AscendingOrder}});
    fixture.proxy.setFilters({ColumnFilter::notBlank(u"due"_s)});
    Town ada = threeTowns()[2];
    ada.due = QDate(2025, 5, 1);
    fixture.model.replace({ada});
    CHECK(fixture.names() == QStringList{u"Ada"_s, u"Svrljig"_s, u"Tutin"_s});
    ada.name = u"Žabalj"_s;
    fixture.model.replace({ada});
    CHECK(fixture.names() == QStringList{u"Svrljig"_s, u"Tutin"_s, u"Žabalj"_s});
    ada.due.reset();
    fixture.model.replace({ada});
    CHECK(fixture.names() == QStringList{u"Svrljig"_s, u"Tutin"_s});
    fixture.model.remove({1});
    CHECK(fixture.names() == QStringList{u"Tutin"_s});
}

TEST_CASE("A filter comes back from its JSON as it was", "[lists]")
{
    ColumnFilter filter = ColumnFilter::between(
        u"awarded"_s, FilterLimit{-30, FilterLimit::Kind::DaysFromToday}, FilterLimit{123456789012345});
    filter.currency = Currency::Rsd;
    filter.values = {{u"raski"_s, u"Raški"_s}};
    filter.text = u"\"quoted\" ž"_s;
    const QByteArray written = QJsonDocument(toJson(filter)).toJson();
    CHECK(columnFilterFrom(QJsonDocument::fromJson(written).object()) == filter);
    CHECK_FALSE(columnFilterFrom({{u"column"_s, u"x"_s}, {u"test"_s, u"unheard of"_s}}));
}

TEST_CASE("A filter says in words what it lets pass", "[lists]")
{
    Fixture fixture;
    const auto text = [&](const ColumnFilter& filter) { return filterText(filter, fixture.model); };
    CHECK(text(ColumnFilter::anyOf(u"district"_s, {u"raski"_s})) == u"district: Raški"_s);
    CHECK(text(ColumnFilter::anyOf(u"district"_s, {u"raski"_s, u"nisavski"_s, QString()})) ==
          u"district: Raški, Nišavski and 1 more"_s);
    CHECK(text(ColumnFilter::between(u"awarded"_s, number(1500), {})) == u"awarded: from 1,500"_s);
    CHECK(text(ColumnFilter::days(u"due"_s, 0, 14)) == u"due: from today to today + 14 days"_s);
    CHECK(text(ColumnFilter::contains(u"name"_s, u"pal"_s)).contains(u"“pal”"));
}

TEST_CASE("Limits are read as amounts and dates are read everywhere, and days from today", "[lists]")
{
    CHECK(readLimit(u"40.000,50"_s, FilterKind::Money).limit == FilterLimit{4000050});
    CHECK(readLimit(u"12"_s, FilterKind::Number).limit == FilterLimit{1200});
    CHECK(readLimit(u"13.3.25"_s, FilterKind::Date).limit == FilterLimit{QDate(2025, 3, 13).toJulianDay()});
    CHECK(readLimit(u"danas"_s, FilterKind::Date).limit == FilterLimit{0, FilterLimit::Kind::DaysFromToday});
    CHECK(readLimit(u"-30"_s, FilterKind::Date).limit == FilterLimit{-30, FilterLimit::Kind::DaysFromToday});
    CHECK_FALSE(readLimit(u"31.4.2025."_s, FilterKind::Date).reason.isEmpty());
    CHECK_FALSE(readLimit(u"much"_s, FilterKind::Number).reason.isEmpty());
    CHECK(readLimit(u" "_s, FilterKind::Number).reason.isEmpty());
}

TEST_CASE("A filter on a choice names what the texts of its rows have in common", "[lists]")
{
    using Row = Column<Town>;
    ColumnHead head{u"state"_s, {}, CellKind::Pill, 100};
    head.name = u"state"_s;
    const auto text = [](const Town& row) {
        return row.places > 0 ? u"Reserve %1."_s.arg(row.places) : row.district;
    };
    RecordListModel<Town> model{{Row(head, text).asChoice([](const Town& row) {
        return row.places > 0 ? u"reserve"_s : u"unit"_s;
    })}};
    model.reset({town(1, u"Ada"_s, 1), town(2, u"Tutin"_s, 2), town(3, u"Bor"_s, 3)});
    const ColumnFilter reserve = ColumnFilter::anyOf(u"state"_s, {u"reserve"_s});
    CHECK(filterText(reserve, model) == u"state: Reserve"_s);
    Town city = town(1, u"Bor"_s);
    city.district = u"City"_s;
    Town municipality = town(2, u"Ada"_s);
    municipality.district = u"Municipality"_s;
    model.reset({city, municipality});
    const ColumnFilter unit = ColumnFilter::anyOf(u"state"_s, {u"unit"_s});
    CHECK(filterText(unit, model) == u"state: City / Municipality"_s);
}
