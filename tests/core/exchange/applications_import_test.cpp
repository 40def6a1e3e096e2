// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/applications_import.h"

#include "core/applications/call_applications.h"
#include "core/languages/language_translator.h"
#include "core/values/faults.h"
#include "tests/support/dump.h"
#include "tests/support/open_call.h"
#include "tests/support/text.h"

#include <QCoreApplication>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::testing;

namespace {

constexpr const char* wholeTable =
    "registry_number;received;lot;applicant;partners;service;service_kind;requested;own_contribution;"
    "missing_documents;note\n"
    "17;26.06.2023. 14:30;1;Шид;Irig|Tutin;Pomoć u kući;međuopštinska usluga;\"60.000,00 "
    "EUR\";5000;Izjava;hitno\n"
    "18;2023-06-26T15:01;1;tutin;;Predah;innovative;40000;-;-;\n";

} // namespace

TEST_CASE("A table of applications is taken with everything it says", "[exchange]")
{
    OpenCall call;
    const ImportResult result = call.importApplications(wholeTable);
    CHECK(placesOf(result) == QStringList{});
    CHECK(result.added == 2);
    const Application first = call.numbered("17");
    CHECK(first.received->toIsoText() == QStringLiteral("2023-06-26T14:30"));
    CHECK(first.service == QStringLiteral("Pomoć u kući"));
    CHECK(first.serviceKind == ServiceKind::InterMunicipal);
    CHECK(first.requested == Money::eur(60'000));
    CHECK(first.ownContribution == Money::eur(5'000));
    CHECK(first.note == QStringLiteral("hitno"));
    CHECK(call.all<ApplicationPartner>().size() == 2);
}

TEST_CASE("Two columns of one meaning are one problem, and nothing is written", "[exchange]")
{
    OpenCall call;
    for (const char* table : {"registry_number;applicant;podnosilac\n1;Šid;Šid\n",
                              "registry_number;applicant;APPLICANT\n1;Šid;Šid\n"}) {
        const ImportResult result = call.importApplications(table);
        CHECK(result.problems.size() == 1);
        CHECK(result.problems.front().line == 1);
        CHECK(result.added == 0);
    }
}

TEST_CASE("Missing documents are marked missing and the other mandatory ones present", "[exchange]")
{
    OpenCall call;
    call.importApplications(wholeTable);
    const auto lines = readCallApplications(call.workspace().file(), call.call.id).completenessLines;
    const auto& first = lines.at(call.numbered("17").id);
    REQUIRE(first.size() == 2);
    CHECK(first[0].state == DocumentState::Present);
    CHECK(first[1].state == DocumentState::Missing);
    CHECK(lines.at(call.numbered("18").id).size() == 2);
}

TEST_CASE("Without a column of missing documents nothing counts as checked", "[exchange]")
{
    OpenCall call;
    call.takeTwoApplications();
    CHECK(call.all<CompletenessLine>().empty());
}

TEST_CASE("The same file twice changes nothing and is no step to undo", "[exchange]")
{
    OpenCall call;
    call.importApplications(wholeTable);
    const auto steps = call.workspace().journal().entries().size();
    const ImportResult again = call.importApplications(wholeTable);
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.changed == 0);
    CHECK(call.workspace().journal().entries().size() == steps);
}

TEST_CASE("A changed row updates and keeps what the table has no column for", "[exchange]")
{
    OpenCall call;
    call.importApplications(wholeTable);
    const ImportResult result =
        call.importApplications("delovodni broj;PODNOSILAC;Traženi iznos\n17;Šid;50.000\n");
    CHECK(result.changed == 1);
    CHECK(call.numbered("17").requested == Money::eur(50'000));
    CHECK(call.numbered("17").service == QStringLiteral("Pomoć u kući"));
    CHECK(call.all<ApplicationPartner>().size() == 2);
}

TEST_CASE("An empty withdrawal in a table takes no withdrawal back", "[exchange]")
{
    OpenCall call;
    call.importApplications(
        "registry_number;applicant;withdrawn_on;withdrawal_reason\n1;Šid;25.6.2023.;odustali\n");
    call.importApplications("registry_number;applicant;withdrawn_on;withdrawal_reason\n1;Šid;;\n");
    CHECK(call.numbered("1").withdrawnOn == QDate(2023, 6, 25));
}

TEST_CASE("Without registry numbers an application is known by applicant and lot", "[exchange]")
{
    OpenCall call(AssessmentMethod::Average, 2);
    call.importApplications("applicant;lot;note\nŠid;1;a\nŠid;2;b\n");
    const ImportResult result = call.importApplications("applicant;lot;note\nSid;1;a\nШид;2;c\n");
    CHECK(result.unchanged == 1);
    CHECK(result.changed == 1);
    CHECK(call.all<Application>().size() == 2);
}

TEST_CASE("One problem anywhere keeps the whole table out", "[exchange]")
{
    OpenCall call;
    const QString before = dumpOf(call.workspace().file());
    const ImportResult result = call.importApplications("registry_number;applicant\n1;Šid\n2;Atlantida\n");
    CHECK(placesOf(result) == QStringList{QStringLiteral("3 applicant: Atlantida")});
    CHECK(result.added == 0);
    CHECK((dumpOf(call.workspace().file()) == before));
}

TEST_CASE("Every unreadable cell is a problem of its own", "[exchange]")
{
    const auto [header, cell] = GENERATE(table<const char*, const char*>({{"received", "31.4.2025. 10:00"},
                                                                          {"received", "26.06.2023."},
                                                                          {"withdrawn_on", "31.4.2025"},
                                                                          {"lot", "9"},
                                                                          {"service_kind", "čarobna"},
                                                                          {"requested", "5.000 RSD"},
                                                                          {"requested", "-5"},
                                                                          {"requested", "40000 / 50000"},
                                                                          {"requested", "mnogo"},
                                                                          {"own_contribution", "1 USD"},
                                                                          {"missing_documents", "Dozvola"},
                                                                          {"missing_documents", "9"},
                                                                          {"partners", "Atlantida"},
                                                                          {"partners", "Šid"},
                                                                          {"applicant_kind", "vila"}}));
    CAPTURE(header, cell);
    OpenCall call;
    const QString text =
        QStringLiteral("applicant;%1\nŠid;%2\n").arg(QString::fromUtf8(header), QString::fromUtf8(cell));
    const ImportResult result = call.importApplications(text.toUtf8().constData());
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().line == 2);
    CHECK(result.problems.front().column == QString::fromUtf8(header));
    CHECK(result.problems.front().value == QString::fromUtf8(cell));
    CHECK(result.problems.front().reason.size() > 10);
    CHECK(call.all<Application>().empty());
}

TEST_CASE("An impossible date names the nearest possible ones", "[exchange]")
{
    OpenCall call;
    const ImportResult result = call.importApplications("applicant;withdrawn_on\nŠid;31.4.2025\n");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().reason.contains(QStringLiteral("30 Apr 2025, 1 May 2025")));
}

TEST_CASE("Two of one name are told apart by their cities and chosen by their numbers", "[exchange]")
{
    OpenCall call;
    const auto reason = call.importApplications("applicant\nPalilula\n").problems.front().reason;
    CHECK(reason.contains(QStringLiteral("Gradska opština Palilula, Beograd")));
    CHECK(reason.contains(QStringLiteral("Gradska opština Palilula, Niš")));
    CHECK(call.importApplications("applicant\n71323\n").problems.empty());
}

TEST_CASE("A kind that nobody knows is answered with the kinds in the officer's words", "[exchange]")
{
    LanguageTranslator translator(Language::SerbianLatin);
    QCoreApplication::installTranslator(&translator);
    OpenCall call;
    const auto result = call.importApplications("applicant;service_kind\nŠid;čudna\n");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().reason.contains(QStringLiteral("inovativna (innovative)")));
}

TEST_CASE("A call with several lots wants the lot named", "[exchange]")
{
    OpenCall call(AssessmentMethod::Average, 2);
    CHECK(placesOf(call.importApplications("applicant\nŠid\n")) == QStringList{QStringLiteral("2 lot: ")});
}

TEST_CASE("A registry number twice in a table is a problem that names the first line", "[exchange]")
{
    OpenCall call;
    const ImportResult result = call.importApplications("registry_number;applicant\n1;Šid\n1;Irig\n");
    CHECK(placesOf(result) == QStringList{QStringLiteral("3 registry_number: 1")});
    CHECK(result.problems.front().reason.contains(QStringLiteral("line 2")));
}

TEST_CASE("A society that nobody knows is entered once when its kind is named", "[exchange]")
{
    OpenCall call;
    const auto known = call.all<Organisation>().size();
    const char* table = "registry_number;applicant;applicant_kind\n"
                        "1;Udruženje Ruža;civil_society_organisation\n2;udruzenje ruza;ocd\n";
    CHECK(call.importApplications(table).added == 2);
    CHECK(call.all<Organisation>().size() == known + 1);
    CHECK(call.importApplications(table).unchanged == 2);
    CHECK(call.all<Organisation>().size() == known + 1);
}

TEST_CASE("A column nobody knows is told and a table without applicants is refused", "[exchange]")
{
    OpenCall call;
    CHECK(call.importApplications("applicant;telefon\nŠid;1\n").ignoredColumns ==
          QStringList{QStringLiteral("telefon")});
    CHECK(placesOf(call.importApplications("registry_number\n1\n")) ==
          QStringList{QStringLiteral("1 applicant: ")});
}

TEST_CASE("Bytes that are no table come as a fault", "[exchange]")
{
    OpenCall call;
    CHECK_THROWS_AS(importApplications(call.workspace(), call.call, QByteArray("applicant\n\0\n", 12),
                                       QStringLiteral("a.csv")),
                    FormatFault);
}

TEST_CASE("An import of applications is one step, undone and redone whole", "[exchange]")
{
    OpenCall call;
    requireReversible(call.workspace(), [&](Workspace&) { call.importApplications(wholeTable); });
}

TEST_CASE("A row without number beside a numbered one of its applicant means the same application again",
          "[exchange]")
{
    const auto* table = GENERATE("registry_number;applicant;note\n17;Šid;prva\n;Šid;druga\n",
                                 "registry_number;applicant;note\n;Šid;druga\n17;Šid;prva\n");
    OpenCall call;
    CHECK(call.importApplications(table).added == 2);
    const QString before = dumpOf(call.workspace().file());
    const ImportResult again = call.importApplications(table);
    CHECK(placesOf(again) == QStringList{});
    CHECK(again.unchanged == 2);
    CHECK((dumpOf(call.workspace().file()) == before));
}

TEST_CASE("A row without number still means the one application of its applicant and lot", "[exchange]")
{
    OpenCall call;
    call.importApplications("registry_number;applicant\n17;Šid\n");
    const ImportResult result = call.importApplications("applicant;note\nŠid;hitno\n");
    CHECK(result.changed == 1);
    CHECK(call.numbered("17").note == QStringLiteral("hitno"));
}

TEST_CASE("A receipt with seconds counts as the next minute", "[exchange]")
{
    OpenCall call;
    call.importApplications("registry_number;received;applicant\n1;26.06.2023. 15:00:59;Šid\n");
    CHECK(call.numbered("1").received->toIsoText() == QStringLiteral("2023-06-26T15:01"));
}

TEST_CASE("A withdrawal that is still to come is a problem", "[exchange]")
{
    OpenCall call;
    CHECK(placesOf(call.importApplications("registry_number;applicant;withdrawn_on\n1;Šid;27.06.2024.\n")) ==
          QStringList{QStringLiteral("2 withdrawn_on: 27.06.2024.")});
}

TEST_CASE("A cell with a character that is no text is a problem, in whatever column", "[exchange]")
{
    OpenCall call;
    const ImportResult result = call.importApplications(
        "registry_number;applicant;applicant_kind;service\n1;Udr\vuženje;OCD;usluga\n2;Šid;;uslu\vga\n");
    REQUIRE(result.problems.size() == 2);
    CHECK(result.problems[0].column == QStringLiteral("applicant"));
    CHECK(result.problems[1].column == QStringLiteral("service"));
    CHECK(call.all<Application>().empty());
}

TEST_CASE("Administrative units of one name are told apart by whose they are", "[exchange]")
{
    constexpr const char* table = "registry_number;applicant;applicant_kind;applicant_parent\n"
                                  "1;Gradska uprava;organ uprave;grad Užice\n"
                                  "2;Gradska uprava;administrative_unit;Novi Sad\n"
                                  "3;Uprava za sport;administrative_unit;Нови Сад\n";
    OpenCall call;
    CHECK(placesOf(call.importApplications(table)) == QStringList{});
    const auto applicantOf = [&](const char* number) {
        return Records<Organisation>(call.workspace().file()).get(call.numbered(number).applicantId);
    };
    CHECK(applicantOf("1").id != applicantOf("2").id);
    CHECK(applicantOf("2").parentId == applicantOf("3").parentId);
    CHECK(applicantOf("2").municipalityId->number() == applicantOf("2").parentId->number());
    CHECK(call.importApplications(table).unchanged == 3);
}

TEST_CASE("An administrative unit may be called as the window calls it", "[exchange]")
{
    OpenCall call;
    CHECK(placesOf(call.importApplications(
              "delovodni broj;podnosilac;vrsta podnosioca;organizaciona jedinica od\n"
              "1;Gradska uprava;organizaciona jedinica;grad Užice\n")) == QStringList{});
    const auto unit = Records<Organisation>(call.workspace().file()).get(call.numbered("1").applicantId);
    CHECK(unit.kind == OrganisationKind::AdministrativeUnit);
    CHECK(unit.parentId.has_value());
}

TEST_CASE("Only an administrative unit stands under somebody", "[exchange]")
{
    OpenCall call;
    CHECK(placesOf(call.importApplications(
              "registry_number;applicant;applicant_kind;applicant_parent\n1;Šid;;Novi Sad\n")) ==
          QStringList{QStringLiteral("2 applicant_parent: Novi Sad")});
}
