// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed paper goes on saying.
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/documents/paper_content.h"
#include "core/operations/history.h"
#include "core/programmes/programme.h"
#include "core/reports/change_words.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/merged_papers.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;
using test::withOrdinaryBlanks;

namespace {

class SignedText final {
public:
    SampleAgreements sample;
    Id<Agreement> id = sample.draft().drafted[0];

    [[nodiscard]] MergedPaper paper(Script script = Script::Latin) const
    {
        return mergeAgreement(sample.file(), id, script);
    }
    void print() const { markPrinted(sample.workspace(), {asPrinted({id}, paper())}); }
    void sign(QDate on = QDate(2023, 10, 3)) const
    {
        signAgreement(sample.workspace(), id, {on, u"III-1/2023"_s, {}});
    }
    [[nodiscard]] PrintedState state() const
    {
        return printedStateOf(sample.file(), readDossier(sample.file(), id), {id});
    }
    /// All that stands around the rows of an agreement.
    void changeTheWorld()
    {
        sample.changeParty([](Organisation& party) {
            party.nameLatin = u"Opština Novo Ime"_s;
            party.nameCyrillic = u"Општина Ново Име"_s;
            party.seat = u"Novo Sedište"_s;
        });
        sample.changeCall([](Call& call) { call.title = u"Drugi naslov"_s; });
        sample.workspace().perform({OperationKind::EditProgramme, {u"P"_s}}, [&](const Change& change) {
            auto programme = Records<Programme>(change.file()).all().front();
            programme.implementer = u"Drugi sprovodilac"_s;
            programme.donors = u"Drugi donator"_s;
            change.update(programme);
            auto form = Records<StoredTemplate>(change.file()).get(sample.agreement(id).templateId.value());
            form.html = u"<p>Sasvim drugi tekst.</p>"_s;
            change.update(form);
        });
    }
};

PaperContent sampleContent()
{
    PaperContent content;
    content.templateHtml = u"<p>{{number}} „{{party_name}}”</p>"_s;
    content.latin.set(u"number"_s, u"1/2023"_s)
        .set(u"instalments"_s, DocumentData::Rows{DocumentData().set(u"share"_s, u"40%"_s),
                                                  DocumentData().set(u"share"_s, u"60%"_s)})
        .set(u"changes"_s, DocumentData::Rows{});
    content.cyrillic.set(u"number"_s, u"1/2023"_s).set(u"party_name"_s, u"Беочин"_s);
    content.nameCyrillic = u"Беочин"_s;
    return content;
}

} // namespace

TEST_CASE("A signed agreement says what was signed, whatever changes around it", "[agreements]")
{
    SignedText text;
    text.print();
    text.sign();
    const MergedPaper latin = text.paper();
    const MergedPaper cyrillic = text.paper(Script::Cyrillic);
    text.changeTheWorld();
    CHECK((text.paper().html == latin.html));
    CHECK((text.paper(Script::Cyrillic).html == cyrillic.html));
    CHECK(text.paper().digest == latin.digest);
    CHECK(text.paper().partyName == latin.partyName);
    CHECK(text.paper().implementer == latin.implementer);
    CHECK(text.paper().donors == latin.donors);
    CHECK(text.state() == PrintedState::Unchanged);
}

TEST_CASE("A paper that is printed and not yet signed follows the file, and is seen to differ",
          "[agreements]")
{
    SignedText text;
    text.print();
    text.changeTheWorld();
    CHECK(text.paper().html == u"<p>Sasvim drugi tekst.</p>"_s);
    CHECK(text.state() == PrintedState::Changed);
}

TEST_CASE("What was printed is what was signed, also when the file said something else by then",
          "[agreements]")
{
    SignedText text;
    text.print();
    const QString printed = text.paper().html;
    text.changeTheWorld();
    text.sign();
    CHECK(withOrdinaryBlanks(text.paper().html).contains(u"Beočin"_s));
    CHECK_FALSE(text.paper().html.contains(u"Novo Ime"_s));
    CHECK(text.state() == PrintedState::Unchanged);
    CHECK(text.sample.workspace().undo()); // the signing
    CHECK(text.paper().html == u"<p>Sasvim drugi tekst.</p>"_s);
}

TEST_CASE("What is written by hand on a signed paper stands on its copies", "[agreements]")
{
    SignedText text;
    editAgreement(text.sample.workspace(), text.id,
                  [](Agreement& agreement) { agreement.concludedOn.reset(); });
    text.print();
    CHECK(text.paper().gaps.contains(u"concluded_on"_s));
    text.sign(QDate(2023, 10, 5));
    text.changeTheWorld();
    const QString html = withOrdinaryBlanks(text.paper().html);
    CHECK(html.contains(u"III-1/2023"_s));
    CHECK(html.contains(u"5. oktobra 2023"_s));
    CHECK_FALSE(text.paper().gaps.contains(u"concluded_on"_s));
    CHECK(text.state() == PrintedState::Unchanged);
}

TEST_CASE("The other party's number stands on either paper as its registry wrote it", "[agreements]")
{
    SignedText text;
    text.print();
    signAgreement(text.sample.workspace(), text.id, {QDate(2023, 10, 3), u"БР-123/ш"_s, {}});
    CHECK(withOrdinaryBlanks(text.paper(Script::Latin).html).contains(u"БР-123/ш"_s));
    CHECK(withOrdinaryBlanks(text.paper(Script::Cyrillic).html).contains(u"БР-123/ш"_s));
}

TEST_CASE("A signing is not brought back over a paper that was printed since", "[agreements][history]")
{
    SignedText text;
    text.print();
    text.sign();
    const qint64 signing = text.sample.workspace().journal().nextUndo()->number;
    CHECK(text.sample.workspace().undo());
    text.changeTheWorld();
    text.print();
    CHECK_THROWS_AS(text.sample.workspace().redoEntry(signing), RuleBroken);
    CHECK(text.sample.agreement(text.id).status == AgreementStatus::Printed);
}

TEST_CASE("A printed date that was crossed out is replaced by the one that was written", "[agreements]")
{
    SignedText text;
    text.print();
    text.sign(QDate(2023, 10, 9));
    CHECK(withOrdinaryBlanks(text.paper().html).contains(u"9. oktobra 2023"_s));
    CHECK(text.state() == PrintedState::Changed);
}

TEST_CASE("A cancelled agreement keeps the text that was signed", "[agreements]")
{
    SignedText text;
    text.print();
    text.sign();
    const QString html = text.paper().html;
    cancelAgreement(text.sample.workspace(), text.id, u"odustala je strana"_s);
    text.changeTheWorld();
    CHECK((text.paper().html == html));
}

TEST_CASE("A signed addendum says what was signed, and takes the number that the registry gave later",
          "[agreements]")
{
    SignedText text;
    text.print();
    text.sign();
    Workspace& workspace = text.sample.workspace();
    Addendum addendum;
    addendum.agreementId = text.id;
    addendum.reason = u"kasniji početak usluge"_s;
    addendum.financialMonths = 15;
    addendum.id = addAddendum(workspace, addendum);
    const AgreementPaper paper{text.id, addendum.id};
    const auto merged = [&](Script script) { return mergeAddendum(text.sample.file(), addendum.id, script); };
    markPrinted(workspace, {asPrinted(paper, merged(Script::Latin))});
    signAddendum(workspace, addendum.id, {QDate(2023, 10, 20), u"III-9/2023"_s, {}});
    const QString before = merged(Script::Cyrillic).html;
    text.changeTheWorld();
    auto form = Records<StoredTemplate>(text.sample.file()).firstBy(&StoredTemplate::code, u"addendum"_s);
    form->html = u"<p>Drugo.</p>"_s;
    workspace.perform({OperationKind::EditTemplate, {u"A"_s}},
                      [&](const Change& change) { change.update(*form); });
    CHECK((merged(Script::Cyrillic).html == before));
    auto numbered = Records<Addendum>(text.sample.file()).get(addendum.id);
    numbered.number = u"400-73-1/2023"_s;
    editAddendum(workspace, numbered);
    CHECK(merged(Script::Latin).html.contains(u"400-73-1/2023"_s));
    CHECK(printedStateOf(text.sample.file(), readDossier(text.sample.file(), text.id), paper) ==
          PrintedState::Unchanged);
}

TEST_CASE("A paper of an earlier version is merged anew, and keeps its text once it is printed again",
          "[agreements]")
{
    SignedText text;
    markPrinted(text.sample.workspace(), {{text.id, text.paper().digest}});
    text.sign();
    CHECK_FALSE(signedTextOf(text.sample.file(), {text.id}));
    text.print();
    CHECK(printingsOf(text.sample.file(), {text.id}).size() == 1);
    CHECK(Records<PrintedText>(text.sample.file()).all().size() == 1);
    REQUIRE(signedTextOf(text.sample.file(), {text.id}));
    CHECK(printingsOf(text.sample.file(), {text.id}).size() == 1);
    const QString html = text.paper().html;
    text.changeTheWorld();
    CHECK((text.paper().html == html));
}

TEST_CASE("A paper keeps one text however often it is printed", "[agreements]")
{
    SignedText text;
    text.print();
    text.print();
    CHECK(Records<PrintedText>(text.sample.file()).all().size() == 1);
    CHECK(text.sample.workspace().undo());
    CHECK(Records<PrintedText>(text.sample.file()).all().empty());
}

TEST_CASE("The history names the printing and not the text that was kept with it", "[agreements][history]")
{
    SignedText text;
    text.print();
    const auto printing = Journal(text.sample.file()).entries().front();
    REQUIRE(printing.operation.kind == OperationKind::MarkPrinted);
    const auto worded = inWords(text.sample.file(), History(text.sample.file()).ofEntry(printing),
                                Texts(Language::SerbianLatin));
    CHECK_FALSE(worded.empty());
    for (const WordedChange& change : worded)
        CHECK(change.record.table != u"printed_texts"_s);
}

TEST_CASE("The content of a paper comes back from its kept text as it was", "[agreements]")
{
    const PaperContent content = sampleContent();
    CHECK((contentOf(keptText(content)) == content));
}

TEST_CASE("A kept text that somebody spoilt leaves blanks instead of stopping the program", "[agreements]")
{
    PrintedText text = keptText(sampleContent());
    text.mergedValues = uR"({"latin": {"number": 7, "changes": ["a"]}, "cyrillic": []})"_s;
    const PaperContent content = contentOf(text);
    CHECK_FALSE(content.latin.values().contains(u"number"_s));
    CHECK(content.cyrillic.values().empty());
}
