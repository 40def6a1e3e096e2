// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"
#include "tests/support/merged_papers.h"

#include "core/agreements/agreement_findings.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/missing_values.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;
using test::withOrdinaryBlanks;

namespace {

/// To be made anew by a person who looked at the difference: set OSLONAC_WRITE_GOLDEN and run the test.
QString golden(const QString& name, const QString& actual)
{
    QFile file(QString::fromUtf8(OSLONAC_SOURCE_DIR) + u"/tests/golden/agreements/"_s + name);
    if (qEnvironmentVariableIsSet("OSLONAC_WRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

PrintedState stateOf(const SampleAgreements& sample, Id<Agreement> id)
{
    return printedStateOf(sample.file(), readDossier(sample.file(), id), {id});
}

void print(const SampleAgreements& sample, Id<Agreement> id)
{
    markPrinted(sample.workspace(), {asPrinted({id}, mergeAgreement(sample.file(), id, Script::Cyrillic))});
}

void edit(const SampleAgreements& sample, Id<Agreement> id, const AgreementEdit& edit)
{
    editAgreement(sample.workspace(), id, edit);
}

} // namespace

TEST_CASE("A merged agreement is the same to the letter in both scripts", "[agreements][golden]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    const QString latin = mergeAgreement(sample.file(), id, Script::Latin).html;
    const QString cyrillic = mergeAgreement(sample.file(), id, Script::Cyrillic).html;
    CHECK((latin == golden(u"beocin_latin.html"_s, latin)));
    CHECK((cyrillic == golden(u"beocin_cyrillic.html"_s, cyrillic)));
}

TEST_CASE("Values are printed as Serbian offices write them", "[agreements]")
{
    SampleAgreements sample;
    const QString html =
        withOrdinaryBlanks(mergeAgreement(sample.file(), sample.draft().drafted[0], Script::Latin).html);
    CHECK(html.contains(u"Beograd, 3. oktobra 2023. godine"_s));
    CHECK(html.contains(u"<span class=\"latin\">400-61/2023</span> od 18. septembra 2023. godine"_s));
    CHECK(html.contains(u"60.000,00 EUR (slovima: šezdeset hiljada evra)"_s));
    CHECK(html.contains(u"sačinjen u 4 (četiri) istovetna primerka, po 2 (dva) za svaku stranu."_s));
    CHECK(html.contains(
        u"<td>1.</td><td>avansno plaćanje</td><td align=\"right\">40%</td><td>24.000,00 EUR<br/>"
        "(slovima: dvadeset četiri hiljade evra)</td>"_s));
}

TEST_CASE("A Cyrillic paper takes registered names from the register and leaves EUR and Roman numerals",
          "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    sample.changeParty([](Organisation& party) { party.nameCyrillic = u"Општина Беочин (регистар)"_s; });
    edit(sample, id, [](Agreement& agreement) { agreement.otherNumber = u"IV-05 broj 9/2023"_s; });
    const QString html = withOrdinaryBlanks(mergeAgreement(sample.file(), id, Script::Cyrillic).html);
    CHECK(html.contains(u"Општина Беочин (регистар)"_s));
    CHECK(html.contains(u"60.000,00 EUR (словима: шездесет хиљада евра)"_s));
    CHECK(html.contains(u"IV-05 број 9/2023"_s));
    CHECK(html.contains(u"3. октобра 2023. године"_s));
}

TEST_CASE("A foreign signatory keeps the name on a Cyrillic paper", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    edit(sample, id, [](Agreement& agreement) { agreement.implementerSignatory = u"Jane Whitfield"_s; });
    const QString html = mergeAgreement(sample.file(), id, Script::Cyrillic).html;
    CHECK(html.count(u"Jane Whitfield"_s) == 2);
}

TEST_CASE("What was typed in Cyrillic is Latin on a Latin paper", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    edit(sample, id, [](Agreement& agreement) { agreement.service = u"помоћ у кући"_s; });
    const QString html = mergeAgreement(sample.file(), id, Script::Latin).html;
    CHECK(html.contains(u"pomoć u kući"_s));
}

TEST_CASE("Missing values are gaps, and the templates know every field", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    const MergedPaper merged = mergeAgreement(sample.file(), drafted[0], Script::Latin);
    CHECK(merged.gaps == QStringList{u"implementer_signatory"_s});
    CHECK(merged.unknownPlaceholders.isEmpty());
    CHECK(mergeAgreement(sample.file(), drafted[2], Script::Latin).unknownPlaceholders.isEmpty());
}

TEST_CASE("The other party's number is a line to write on, not a gap", "[agreements]")
{
    SampleAgreements sample;
    const QString html = mergeAgreement(sample.file(), sample.draft().drafted[0], Script::Cyrillic).html;
    CHECK(html.contains(u"Број: <span class=\"by-hand\">____"_s));
}

TEST_CASE("An amount in words written by hand prints in place of the program's, until the amount changes",
          "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    edit(sample, id, [](Agreement& agreement) { agreement.amountInWords = u"šezdesethiljadaevra"_s; });
    CHECK(
        mergeAgreement(sample.file(), id, Script::Latin).html.contains(u"(slovima: šezdesethiljadaevra)"_s));
    edit(sample, id, [](Agreement& agreement) { agreement.amount = Money::eur(50'000); });
    CHECK(
        mergeAgreement(sample.file(), id, Script::Latin).html.contains(u"(slovima: pedeset hiljada evra)"_s));
}

TEST_CASE("What is missing by the findings is what prints as a gap", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    sample.changeParty([](Organisation& party) { party.taxNumber.clear(); });
    edit(sample, drafted[0], [](Agreement& agreement) {
        agreement.concludedOn.reset();
        agreement.partyOffice.clear();
        agreement.service.clear();
    });
    for (const Id<Agreement> id : drafted) {
        QStringList missing;
        for (const Finding& finding : missingValueFindings(readDossier(sample.file(), id))) {
            if (finding.severity != Severity::Note)
                missing.append(finding.facts);
        }
        QStringList gaps = mergeAgreement(sample.file(), id, Script::Latin).gaps;
        missing.sort();
        gaps.sort();
        CHECK(missing == gaps);
    }
}

TEST_CASE("A template that is still typed is merged and held against the printed paper", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    print(sample, id);
    const AgreementDossier dossier = readDossier(sample.file(), id);
    const QString html = dossier.storedTemplate->html;
    CHECK(mergeAgreement(html + u"<p>{{place}}</p>"_s, dossier, Script::Latin)
              .html.endsWith(u"<p>Beograd</p>"_s));
    CHECK(printedStateOf(sample.file(), dossier, html) == PrintedState::Unchanged);
    CHECK(printedStateOf(sample.file(), dossier, html + u"<p>{{place}}</p>"_s) == PrintedState::Changed);
}

TEST_CASE("A file name is the number and the municipality in plain letters", "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    CHECK(mergeAgreement(sample.file(), drafted[0], Script::Cyrillic).fileName ==
          u"400-73_2023-001_Beocin"_s);
    CHECK(mergeAgreement(sample.file(), drafted[2], Script::Latin).fileName ==
          u"400-73_2023-003_Vrnjacka_Banja"_s);
}

TEST_CASE("Both scripts of an agreement have one digest, and it follows the content", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    const auto digest = [&](Script script) { return mergeAgreement(sample.file(), id, script).digest; };
    const QString before = digest(Script::Latin);
    CHECK(before == digest(Script::Cyrillic));
    sample.changeParty([](Organisation& party) { party.nameCyrillic = u"Беочин"_s; });
    CHECK(before != digest(Script::Latin));
}

TEST_CASE("A paper is unchanged until the file says something else", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    CHECK(stateOf(sample, id) == PrintedState::NeverPrinted);
    print(sample, id);
    CHECK(stateOf(sample, id) == PrintedState::Unchanged);
    edit(sample, id, [](Agreement& agreement) { agreement.technicalMonths = 6; });
    CHECK(stateOf(sample, id) == PrintedState::Changed);
    CHECK(sample.workspace().undo());
    CHECK(stateOf(sample, id) == PrintedState::Unchanged);
}

TEST_CASE("What is written by hand at signing does not change the paper, a crossed-out date does",
          "[agreements]")
{
    SampleAgreements sample;
    const auto drafted = sample.draft().drafted;
    edit(sample, drafted[0], [](Agreement& agreement) { agreement.concludedOn.reset(); });
    print(sample, drafted[0]);
    print(sample, drafted[1]);
    signAgreement(sample.workspace(), drafted[0], {QDate(2023, 10, 5), u"III-1/2023"_s, {}});
    signAgreement(sample.workspace(), drafted[1], {QDate(2023, 10, 5), u"III-2/2023"_s, {}});
    CHECK(stateOf(sample, drafted[0]) == PrintedState::Unchanged);
    CHECK(stateOf(sample, drafted[1]) == PrintedState::Changed);
}

TEST_CASE("Copies are counted and divided in words that fit their number", "[agreements]")
{
    const auto [copies, text] = GENERATE(table<int, QString>(
        {{1, u"u 1 (jednom) istovetnom primerku, koji zadržava Sprovodilac."_s},
         {2, u"u 2 (dva) istovetna primerka, po 1 (jedan) za svaku stranu."_s},
         {5,
          u"u 5 (pet) istovetnih primeraka, od kojih Sprovodilac zadržava 3 (tri), a Lokalna samouprava 2 (dva)."_s},
         {6, u"u 6 (šest) istovetnih primeraka, po 3 (tri) za svaku stranu."_s},
         {42, u"u 42 (četrdeset dva) istovetna primerka, po 21 (dvadeset jedan) za svaku stranu."_s}}));
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    edit(sample, id, [count = copies](Agreement& agreement) { agreement.copies = count; });
    CAPTURE(copies);
    CHECK(withOrdinaryBlanks(mergeAgreement(sample.file(), id, Script::Latin).html).contains(text));
}

TEST_CASE("Support without money lasts one phase, and one instalment is not paid in instalments",
          "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    const auto html = [&] {
        return withOrdinaryBlanks(mergeAgreement(sample.file(), id, Script::Latin).html);
    };
    CHECK(html().contains(u"a svaka naredna istekom prethodne"_s));
    CHECK(html().contains(u"Sredstva se prenose u ratama"_s));
    edit(sample, id, [](Agreement& agreement) {
        agreement.amount.reset();
        agreement.financialMonths = 0;
    });
    CHECK(html().contains(u"Podrška traje 12 (dvanaest) meseci, počev od dana"_s));
    CHECK_FALSE(html().contains(u"uzastopnim fazama"_s));
    CHECK_FALSE(html().contains(u"u ratama"_s));
}

TEST_CASE("A signing list names every party of the ceremony", "[agreements]")
{
    SampleAgreements sample;
    sample.draft();
    const MergedPaper latin = mergeSigningList(sample.file(), sample.ceremony(), Script::Latin);
    CHECK(withOrdinaryBlanks(latin.html).contains(u"Beograd, 3. oktobra 2023. godine"_s));
    CHECK(latin.html.contains(
        u"<td align=\"right\">3.</td><td>Opština Vrnjačka Banja</td><td><span class=\"latin\">400-73/2023-03</span></td>"_s));
    CHECK(latin.unknownPlaceholders.isEmpty());
    CHECK(latin.fileName == u"spisak-za-potpisivanje_2023-10-03"_s);
    const MergedPaper cyrillic = mergeSigningList(sample.file(), sample.ceremony(), Script::Cyrillic);
    CHECK(cyrillic.html.contains(u"Општина Врњачка Бања"_s));
    CHECK(cyrillic.digest == latin.digest);
}

TEST_CASE("Every blank on the page is a finding, and nothing else is", "[agreements]")
{
    SampleAgreements sample;
    const auto ids = sample.draft().drafted;
    sample.changeParty([](Organisation& party) {
        party.seat.clear();
        party.registrationNumber.clear();
        party.taxNumber.clear();
    });
    sample.workspace().perform({OperationKind::EditProgramme, {}}, [&](const Change& change) {
        Programme programme = Records<Programme>(change.file()).all().front();
        programme.donors.clear();
        programme.contractingBody.clear();
        programme.responsibleMinistry.clear();
        programme.implementer.clear();
        programme.implementerSeat.clear();
        change.update(programme);
    });
    for (const Id<Agreement> id : ids) {
        edit(sample, id, [](Agreement& agreement) {
            agreement.concludedOn.reset();
            agreement.place.clear();
            agreement.service.clear();
            agreement.partySignatory.clear();
        });
        const auto merged = mergeAgreement(sample.file(), id, Script::Latin);
        QSet<QString> found;
        for (const Finding& finding : agreementFindings(readDossier(sample.file(), id)))
            found.insert(finding.facts);
        CHECK(found.contains(u"donors"_s));
        // The space for what the other party writes by hand is missed as well, but is no blank of ours.
        for (const QString& byHand : fieldsWrittenByHand())
            CHECK(found.remove(byHand));
        CHECK((found == QSet<QString>(merged.gaps.begin(), merged.gaps.end())));
    }
}

TEST_CASE("A blank within Latin markup is named in Cyrillic on a Cyrillic page", "[agreements]")
{
    SampleAgreements sample;
    const auto id = sample.draft().drafted[0];
    sample.workspace().perform({OperationKind::EditProgramme, {}}, [&](const Change& change) {
        Programme programme = Records<Programme>(change.file()).all().front();
        programme.code.clear();
        change.update(programme);
    });
    CHECK(mergeAgreement(sample.file(), id, Script::Cyrillic).html.contains(u"__ознака програма__"));
    CHECK(mergeAgreement(sample.file(), id, Script::Latin).html.contains(u"__oznaka programa__"));
}
