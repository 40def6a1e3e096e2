// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_operations.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/printing/page_preview.h"
#include "ui/lists/list_view.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Drafted : SampleWindow {
    Drafted()
    {
        for (const char* code : {"PP-2023", "ROMA-2023"}) {
            decide(code, u"400-61/2023"_s);
            openCall(code).draft();
        }
    }
    Agreement first() { return Records<Agreement>(workspace().file()).all("ORDER BY id\nLIMIT 1").front(); }
};

} // namespace

TEST_CASE("Drafting from the window gives thirty agreements with twenty-nine municipalities")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    CHECK(page.list().table().listedIds().size() == 30);
    CHECK(municipalitiesIn(page.model().rows()) == 29);
}

TEST_CASE("A field left is one step of undo")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    page.list().table().setCurrentId(fixture.first().id.number());
    LineField* field = page.inspector().field(u"party_signatory"_s);
    REQUIRE(field);
    field->edit().setFocus();
    QTest::keyClicks(&field->edit(), u"Petra Primer"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    CHECK(fixture.first().partySignatory == u"Petra Primer"_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.first().partySignatory == QString());
    CHECK(field->value() == QString());
}

TEST_CASE("A missing value is marked at its field until it is entered")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    page.list().table().setCurrentId(fixture.first().id.number());
    LineField* field = page.inspector().field(u"party_signatory"_s);
    CHECK_FALSE(field->remark().isEmpty());
    editAgreement(fixture.workspace(), fixture.first().id,
                  [](Agreement& agreement) { agreement.partySignatory = u"Petra Primer"_s; });
    CHECK(field->remark().isEmpty());
}

TEST_CASE("The preview has the pages of the document")
{
    Drafted fixture;
    PagePreview& preview = fixture.agreements().preview();
    REQUIRE(preview.pageCount() > 1);
    preview.turnTo(1);
    CHECK(preview.page() == 1);
    preview.turnTo(99);
    CHECK(preview.page() == preview.pageCount() - 1);
}

TEST_CASE("A batch to PDF writes a file for each and marks them printed in one step")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    const QDir folder(fixture.folder.path());
    REQUIRE(folder.mkdir(u"pdf"_s));
    fixture.prompts.paths.push_back(folder.filePath(u"pdf"_s));
    page.list().table().selectAll();
    page.writeFiles(BatchFormat::Pdf);
    REQUIRE(QTest::qWaitFor([&] { return !fixture.program.tasks()->isBusy(); }, 60000));
    CHECK(QDir(folder.filePath(u"pdf"_s)).entryList({u"*.pdf"_s}).size() == 30);
    CHECK(fixture.first().status == AgreementStatus::Printed);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.first().status == AgreementStatus::Draft);
}

TEST_CASE("Only what is selected goes to PDF")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    page.list().table().setCurrentId(fixture.first().id.number());
    const QDir folder(fixture.folder.path());
    REQUIRE(folder.mkdir(u"pdf"_s));
    fixture.prompts.paths.push_back(folder.filePath(u"pdf"_s));
    page.writeFiles(BatchFormat::Pdf);
    REQUIRE(QTest::qWaitFor([&] { return !fixture.program.tasks()->isBusy(); }, 60000));
    CHECK(QDir(folder.filePath(u"pdf"_s)).entryList({u"*.pdf"_s}).size() == 1);
}

TEST_CASE("Papers of the same script in the folder are replaced only when that was answered")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    const QDir folder(fixture.folder.path());
    QFile earlier(folder.filePath(u"earlier-latin.pdf"_s));
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    fixture.prompts.paths.push_back(folder.path());
    fixture.prompts.answers.push_back(Answer::Cancel);
    page.writeFiles(BatchFormat::Pdf);
    CHECK(fixture.prompts.questions.size() == 1);
    CHECK_FALSE(fixture.program.tasks()->isBusy());
    CHECK(folder.entryList({u"*.pdf"_s}).size() == 1);
    CHECK(fixture.first().status == AgreementStatus::Draft);
}

TEST_CASE("The party's tax number is entered where the agreement misses it")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    page.list().table().setCurrentId(fixture.first().id.number());
    LineField* field = page.inspector().field(u"party_tax_number"_s);
    REQUIRE(field);
    CHECK_FALSE(field->remark().isEmpty());
    field->edit().setFocus();
    QTest::keyClicks(&field->edit(), u"100000000"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    const auto party = Records<Organisation>(fixture.workspace().file()).get(fixture.first().partyId);
    CHECK(party.taxNumber == u"100000000"_s);
    CHECK(field->remark().isEmpty());
    fixture.trigger(ActionId::Undo);
    CHECK(field->value() == QString());
}

TEST_CASE("Signing asks for the date and the other party's number")
{
    Drafted fixture;
    AgreementsPage& page = fixture.agreements();
    markPrinted(fixture.workspace(), {{fixture.first().id, u"digest"_s}});
    page.list().table().setCurrentId(fixture.first().id.number());
    fixture.prompts.lines = {u"3.10.2023."_s, u"110-5/2023"_s};
    page.sign();
    CHECK(fixture.first().status == AgreementStatus::Signed);
    CHECK(fixture.first().otherNumber == u"110-5/2023"_s);
    CHECK(fixture.first().concludedOn == QDate(2023, 10, 3));
}
