// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_rules.h"

#include "core/people/contact_operations.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2023, 6, 26);
const QString president = u"predsednik opštine"_s;

Organisation municipality()
{
    Organisation organisation;
    organisation.id = sid;
    organisation.kind = OrganisationKind::Municipality;
    return organisation;
}

QStringList columnsFound(const std::vector<Contact>& contacts)
{
    QStringList columns;
    for (const Finding& finding : contactFindings(municipality(), contacts))
        columns.append(finding.facts);
    return columns;
}

} // namespace

TEST_CASE("A contact counts from its first day to its last, and an open end is open", "[people]")
{
    const Contact term = aContact().from(QDate(2020, 8, 21)).until(QDate(2023, 6, 26));
    CHECK(timeOf(term, QDate(2020, 8, 20)) == ContactTime::Future);
    CHECK(timeOf(term, QDate(2020, 8, 21)) == ContactTime::Now);
    CHECK(timeOf(term, today) == ContactTime::Now);
    CHECK(timeOf(term, today.addDays(1)) == ContactTime::Past);
    CHECK(timeOf(aContact(), today) == ContactTime::Now);
}

TEST_CASE("The representative of a day is who holds the office then", "[people]")
{
    const std::vector<Contact> contacts{
        aContact()
            .numbered(1)
            .named(u"Bivša Primer"_s)
            .as(u"predsednica opštine"_s)
            .until(QDate(2020, 8, 20)),
        aContact().numbered(2).named(u"Petar Primer"_s).as(president).from(QDate(2020, 8, 21)),
        aContact().numbered(3).named(u"Zamenica Primer"_s).as(u"zamenica predsednika opštine"_s)};
    CHECK(representativeOn(today, municipality(), contacts)->name == u"Petar Primer"_s);
    CHECK(representativeOn(QDate(2019, 1, 1), municipality(), contacts)->name == u"Bivša Primer"_s);
    CHECK_FALSE(representativeOn(today, municipality(), {contacts.back()}).has_value());
}

TEST_CASE("Of two representatives the one who came last counts, and nobody without a name", "[people]")
{
    const std::vector<Contact> contacts{
        aContact().numbered(3).named(u"Petar Primer"_s).as(president).from(QDate(2020, 8, 21)),
        aContact().numbered(2).named(u"Petra Primer"_s).as(president).from(QDate(2023, 1, 1)),
        aContact().numbered(4).as(president).from(QDate(2023, 5, 1))};
    CHECK(representativeOn(today, municipality(), contacts)->name == u"Petra Primer"_s);
}

TEST_CASE("A missing name, an address that is none and turned round days are found", "[people]")
{
    CHECK(columnsFound({aContact()}) == QStringList{u"name"_s});
    for (const QString& email : {u"petra"_s, u"petra@primer"_s, u"@primer.rs"_s, u"a@b@primer.rs"_s}) {
        INFO(email);
        CHECK(columnsFound({aContact().named(u"Petra Primer"_s).email(email)}) == QStringList{u"email"_s});
    }
    CHECK(columnsFound({aContact().named(u"Petra Primer"_s).email(u"petra@primer.rs"_s)}).isEmpty());
    CHECK(columnsFound(
              {aContact().named(u"Petra Primer"_s).from(QDate(2023, 2, 1)).until(QDate(2023, 1, 31))}) ==
          QStringList{u"valid_to"_s});
}

TEST_CASE("Two people in one sole office at once are found at both, and one after the other is right",
          "[people]")
{
    const Contact former = aContact().numbered(1).named(u"Petar Primer"_s).as(president);
    const Contact present =
        aContact().numbered(2).named(u"Petra Primer"_s).as(u"predsednica opštine"_s).from(QDate(2020, 8, 21));
    const auto findings = contactFindings(municipality(), {former, present});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].recordId == 2);
    CHECK(findings[0].what.contains(u"Petar Primer"_s));
    CHECK(findings[1].what.contains(u"Petra Primer"_s));
    const Contact ended =
        aContact().numbered(1).named(u"Petar Primer"_s).as(president).until(QDate(2020, 8, 20));
    CHECK(contactFindings(municipality(), {ended, present}).empty());
}

TEST_CASE("Contacts stand with today's first, the representative at the head and former ones last",
          "[people]")
{
    const FreshWorkspace workspace;
    addContact(*workspace, aContact(sid).named(u"Bivši Primer"_s).as(president).until(QDate(2020, 8, 20)));
    addContact(*workspace, aContact(sid).named(u"Ana Primer"_s).as(u"koordinatorka za romska pitanja"_s));
    addContact(*workspace, aContact(sid).named(u"Nova Primer"_s).from(QDate(2024, 1, 1)));
    addContact(*workspace, aContact(sid).named(u"Žarko Primer"_s).as(president).from(QDate(2020, 8, 21)));
    QStringList names;
    for (const Contact& contact :
         contactsOf(workspace->file(), Records<Organisation>(workspace->file()).get(sid), today))
        names.append(contact.name);
    CHECK(names == QStringList{u"Žarko Primer"_s, u"Ana Primer"_s, u"Nova Primer"_s, u"Bivši Primer"_s});
}
