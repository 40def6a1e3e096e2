// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_printings.h"
#include "tests/ui/agreements/drafted_window.h"
#include "ui/agreements/agreement_addenda.h"
#include "ui/agreements/agreement_money.h"
#include "ui/agreements/agreement_steps.h"
#include "ui/agreements/instalments_editor.h"
#include "ui/forms/text_field.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Inspected : DraftedWindow {
    Inspected() { showFirst(); }
    AgreementInspector& inspector() { return part().inspector(); }
    Field& field(const QString& name)
    {
        Field* found = inspector().field(name);
        REQUIRE(found);
        return *found;
    }
    std::vector<AgreementInstalment> instalments() { return instalmentsOf(workspace().file(), first().id); }
};

} // namespace

TEST_CASE("A field left is one step of undo")
{
    Inspected fixture;
    fixture.type(fixture.field(u"party_signatory"_s), u"Petra Primer"_s);
    CHECK(fixture.first().partySignatory == u"Petra Primer"_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.first().partySignatory == QString());
}

TEST_CASE("A missing value is marked at its field until it is entered")
{
    Inspected fixture;
    const AgreementDataFields& data = fixture.inspector().data();
    CHECK(data.mark(u"party_signatory"_s) == FieldMark::State::Missing);
    CHECK_FALSE(fixture.field(u"party_signatory"_s).editor().accessibleDescription().isEmpty());
    editAgreement(fixture.workspace(), fixture.first().id,
                  [](Agreement& agreement) { agreement.partySignatory = u"Petra Primer"_s; });
    CHECK(data.mark(u"party_signatory"_s) == FieldMark::State::Entered);
    CHECK(fixture.field(u"party_signatory"_s).editor().accessibleDescription().isEmpty());
}

TEST_CASE("The party's tax number is entered where the agreement misses it")
{
    Inspected fixture;
    Field& number = fixture.field(u"party_tax_number"_s);
    fixture.type(number, u"101134701"_s);
    const auto party = Records<Organisation>(fixture.workspace().file()).get(fixture.first().partyId);
    CHECK(party.taxNumber == u"101134701"_s);
    CHECK(fixture.inspector().data().mark(u"party_tax_number"_s) == FieldMark::State::Doubtful);
    CHECK(number.remark().contains(u"101134701"_s));
    fixture.type(number, u"101134702"_s);
    CHECK(fixture.inspector().data().mark(u"party_tax_number"_s) == FieldMark::State::Entered);
    CHECK(number.remark().isEmpty());
}

TEST_CASE("The implementer's signatory is entered once for all agreements of the call")
{
    Inspected fixture;
    Button& copy = fixture.inspector().implementer().copyButton();
    CHECK_FALSE(copy.isVisibleTo(&fixture.inspector()));
    fixture.type(fixture.field(u"implementer_signatory"_s), u"Marko Primer"_s);
    REQUIRE(copy.isVisibleTo(&fixture.inspector()));
    copy.click();
    const auto all = agreementsOf(fixture.workspace().file(), fixture.first().callId);
    CHECK(std::ranges::all_of(
        all, [](const Agreement& agreement) { return agreement.implementerSignatory == u"Marko Primer"_s; }));
    CHECK_FALSE(copy.isVisibleTo(&fixture.inspector()));
    fixture.trigger(ActionId::Undo);
    CHECK(agreementsOf(fixture.workspace().file(), fixture.first().callId)[1].implementerSignatory.isEmpty());
}

TEST_CASE("Words of an amount written by hand are marked, and an emptied line brings the program's back")
{
    Inspected fixture;
    auto& words = static_cast<TextField&>(fixture.field(u"amount_in_words"_s));
    const QString generated = words.edit().toPlainText();
    REQUIRE(generated.contains(u"evra"_s));
    words.edit().selectAll();
    fixture.type(words, u"sezdeset hiljada evra"_s);
    CHECK(fixture.first().amountInWords == u"sezdeset hiljada evra"_s);
    CHECK_FALSE(words.remark().isEmpty());
    words.edit().setFocus();
    words.edit().selectAll();
    QTest::keyClick(&words.edit(), Qt::Key_Delete);
    QTest::keyClick(&words.edit(), Qt::Key_Return);
    CHECK(fixture.first().amountInWords.isEmpty());
    CHECK(words.edit().toPlainText() == generated);
    CHECK(words.remark().isEmpty());
}

TEST_CASE("The amount in words stands whole, over as many lines as it takes")
{
    Inspected fixture;
    editAgreement(fixture.workspace(), fixture.first().id, [](Agreement& edited) {
        edited.amountInWords =
            u"slovima: šezdeset hiljada evra i nula centi, po srednjem kursu Narodne banke"_s;
    });
    QApplication::processEvents();
    const QPlainTextEdit& edit = static_cast<TextField&>(fixture.field(u"amount_in_words"_s)).edit();
    const int advance = edit.fontMetrics().horizontalAdvance(edit.toPlainText());
    REQUIRE(advance > edit.viewport()->width());
    CHECK(edit.viewport()->height() >= 2 * edit.fontMetrics().lineSpacing());
}

TEST_CASE("A share sets the amount of its instalment, and the sum is held against the amount in words")
{
    Inspected fixture;
    InstalmentsEditor& editor = fixture.inspector().money().instalments();
    REQUIRE(editor.rowCount() == 3);
    const QString even = editor.balanceText();
    fixture.type(editor.share(0), u"50"_s);
    const auto changed = fixture.instalments();
    CHECK(changed[0].amount == fixture.first().amount->share(50, 100));
    CHECK(editor.balanceText() != even);
    editor.remove(2);
    CHECK(editor.rowCount() == 2);
    editor.add();
    CHECK(fixture.instalments().size() == 3);
    CHECK(balanceOf(fixture.instalments(), *fixture.first().amount)->isEven());
    fixture.trigger(ActionId::Undo);
    CHECK(editor.rowCount() == 2);
}

TEST_CASE("A printed agreement is signed with date and number in one step")
{
    Inspected fixture;
    AgreementSteps& steps = fixture.inspector().steps();
    CHECK_FALSE(steps.signButton().isVisibleTo(&steps));
    fixture.printed(fixture.first().id);
    REQUIRE(steps.signButton().isVisibleTo(&steps));
    fixture.type(steps.signedOn(), u"5.10.2023."_s);
    fixture.type(steps.otherNumber(), u"110-5/2023"_s);
    steps.signButton().click();
    CHECK(fixture.first().status == AgreementStatus::Signed);
    CHECK(fixture.first().concludedOn == QDate(2023, 10, 5));
    CHECK(fixture.first().otherNumber == u"110-5/2023"_s);
    CHECK(static_cast<LineField&>(fixture.field(u"place"_s)).edit().isReadOnly());
    CHECK_FALSE(static_cast<LineField&>(fixture.field(u"other_number"_s)).edit().isReadOnly());
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.first().status == AgreementStatus::Printed);
}

TEST_CASE("The day of the signing is proposed as the paper bears it, also when the date came after the draft")
{
    Inspected fixture;
    AgreementSteps& steps = fixture.inspector().steps();
    editAgreement(fixture.workspace(), fixture.first().id,
                  [](Agreement& agreement) { agreement.concludedOn = QDate(2023, 10, 25); });
    fixture.printed(fixture.first().id);
    CHECK(steps.signedOn().edit().text() == u"25 Oct 2023"_s);
    fixture.type(steps.otherNumber(), u"110-5/2023"_s);
    CHECK(steps.otherNumber().edit().text() == u"110-5/2023"_s);
    steps.signButton().setFocus();
    QTest::keyClick(&steps.signButton(), Qt::Key_Space);
    CHECK(fixture.first().concludedOn == QDate(2023, 10, 25));
    CHECK(steps.isAncestorOf(fixture.window.focusWidget()));
    CHECK_FALSE(fixture.window.status().accessibleDescription().contains(u"another date"_s));
}

TEST_CASE("The palette leads to the form of the signing and signs nothing")
{
    Inspected fixture;
    AgreementSteps& steps = fixture.inspector().steps();
    fixture.printed(fixture.first().id);
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&fixture.program.palette().line(), u"mark as signed"_s);
    QTest::keyClick(&fixture.program.palette().line(), Qt::Key_Return);
    CHECK(fixture.first().status == AgreementStatus::Printed);
    CHECK(fixture.window.focusWidget() == &steps.signedOn().editor());
}

TEST_CASE("A copy printed after the signing is shown with its digest")
{
    Inspected fixture;
    const Id<Agreement> id = fixture.first().id;
    fixture.signedOn(id, QDate(2023, 10, 3));
    markPrinted(fixture.workspace(), {{id, u"8ece6b02"_s}});
    QStringList texts;
    for (const QLabel* label : fixture.inspector().steps().findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.join(u' ').contains(u"Later copy"_s));
    CHECK(texts.join(u' ').contains(u"8ece 6b02"_s));
}

TEST_CASE("Cancelling asks for its reason first")
{
    Inspected fixture;
    AgreementSteps& steps = fixture.inspector().steps();
    steps.cancelButton().click();
    CHECK(QApplication::focusWidget() == &steps.reason().edit());
    steps.cancelButton().click();
    CHECK(fixture.first().status == AgreementStatus::Draft);
    CHECK_FALSE(steps.reason().remark().isEmpty());
    fixture.type(steps.reason(), u"odustanak"_s);
    steps.cancelButton().click();
    CHECK(fixture.first().status == AgreementStatus::Cancelled);
    CHECK(fixture.first().cancellationReason == u"odustanak"_s);
}

TEST_CASE(
    "An addendum's amount has the agreement's currency, and a refused one stays while others are written")
{
    Inspected fixture;
    const Id<Agreement> id = fixture.first().id;
    fixture.workspace().perform({OperationKind::EditAgreement, {}}, [&](const Change& change) {
        Agreement agreement = Records<Agreement>(change.file()).get(id);
        agreement.amount = Money::rsd(2'000'000);
        change.update(agreement);
    });
    fixture.signedOn(id, QDate(2023, 10, 3));
    AgreementAddenda& addenda = fixture.inspector().addenda();
    addenda.addButton().click();
    const auto written = [&] { return addendaOf(fixture.workspace().file(), id).front(); };
    auto& amount = static_cast<LineField&>(*addenda.addendumField(u"amount"_s));
    fixture.type(amount, u"3000 EUR"_s);
    REQUIRE(amount.isRefused());
    fixture.type(*addenda.addendumField(u"technical_months"_s), u"17"_s);
    CHECK(written().technicalMonths == 17);
    CHECK(amount.edit().text() == u"3000 EUR");
    CHECK(amount.isRefused());
    fixture.type(amount, u"2345678,91"_s);
    CHECK(written().amount == Money::rsd(2'345'678, 91));
    CHECK_FALSE(amount.isRefused());
}

TEST_CASE("A signed agreement gets an addendum whose terms hold once it is signed, from its day")
{
    Inspected fixture;
    const Id<Agreement> id = fixture.first().id;
    AgreementAddenda& addenda = fixture.inspector().addenda();
    CHECK_FALSE(addenda.addButton().isEnabled());
    fixture.signedOn(id, QDate(2023, 10, 3));
    REQUIRE(addenda.addButton().isEnabled());
    addenda.addButton().click();
    CHECK_FALSE(addenda.addButton().isVisibleTo(&addenda));
    QWidget& number = addenda.addendumField(u"number"_s)->editor();
    CHECK(QApplication::focusWidget() == &number);
    CHECK(QTest::qWaitFor([&number] { return number.visibleRegion().contains(number.rect().center()); }));
    const QString before = addenda.termsText();
    fixture.type(*addenda.addendumField(u"financial_months"_s), u"15"_s);
    fixture.type(*addenda.addendumField(u"in_force_on"_s), u"1.5.2024."_s);
    const auto written = [&] { return addendaOf(fixture.workspace().file(), id).front(); };
    CHECK(written().financialMonths == 15);
    CHECK_FALSE(addenda.steps().signButton().isVisibleTo(&addenda));
    markPrinted(fixture.workspace(), {{id, u"adde"_s, written().id}});
    CHECK(addenda.termsText() == before);
    REQUIRE(addenda.steps().signButton().isVisibleTo(&addenda));
    fixture.type(addenda.steps().signedOn(), u"2.5.2024."_s);
    fixture.type(addenda.steps().otherNumber(), u"110-7/2024"_s);
    addenda.steps().signButton().click();
    CHECK(written().status == AgreementStatus::Signed);
    CHECK(written().concludedOn == QDate(2024, 5, 2));
    CHECK(written().otherNumber == u"110-7/2024"_s);
    CHECK(addenda.termsText() != before);
    CHECK(addenda.addButton().isVisibleTo(&addenda));
    CHECK(static_cast<LineField*>(addenda.addendumField(u"reason"_s))->edit().isReadOnly());
    CHECK_FALSE(static_cast<LineField*>(addenda.addendumField(u"number"_s))->edit().isReadOnly());
}

TEST_CASE("An addendum is cancelled with a reason, and its agreement is not")
{
    Inspected fixture;
    const Id<Agreement> id = fixture.first().id;
    fixture.signedOn(id, QDate(2023, 10, 3));
    AgreementAddenda& addenda = fixture.inspector().addenda();
    addenda.addButton().click();
    addenda.steps().cancelButton().click();
    fixture.type(addenda.steps().reason(), u"ponovljen postupak"_s);
    addenda.steps().cancelButton().click();
    CHECK(addendaOf(fixture.workspace().file(), id).front().cancellationReason == u"ponovljen postupak"_s);
    CHECK(fixture.first().status == AgreementStatus::Signed);
    CHECK(addenda.addButton().isVisibleTo(&addenda));
}

TEST_CASE("A new amount divides the instalments and takes words by hand away in the same step")
{
    Inspected fixture;
    editAgreement(fixture.workspace(), fixture.first().id,
                  [](Agreement& agreement) { agreement.amountInWords = u"stare reci"_s; });
    fixture.type(fixture.field(u"amount"_s), u"50000"_s);
    CHECK(fixture.first().amount == Money::eur(50'000));
    CHECK(fixture.first().amountInWords.isEmpty());
    CHECK(fixture.instalments()[0].amount == Money::eur(20'000));
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.first().amountInWords == u"stare reci"_s);
}

TEST_CASE("Of an agreement that nobody signed the addenda do not say that what was signed holds")
{
    Inspected fixture;
    const auto said = [&fixture](const QString& words) {
        const auto labels = fixture.inspector().addenda().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    };
    const QString open = u"None. Until it is signed, the agreement itself is changed."_s;
    CHECK(said(open));
    fixture.printed(fixture.first().id);
    CHECK(said(open));
    signAgreement(fixture.workspace(), fixture.first().id, {fixture.workspace().today(), {}, {}});
    CHECK(said(u"None. What was signed holds."_s));
}
