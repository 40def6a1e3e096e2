// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_operations.h"
#include "core/cases/case_operations.h"
#include "core/payments/payment_operations.h"
#include "core/reporting/report_operations.h"
#include "tests/support/text.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/payments/recoveries_card.h"

#include <QPlainTextEdit>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "Cases are opened from their page for all signed agreements in one step, and undo closes the page of one",
    "[cases]")
{
    CasesWindow fixture;
    CHECK(fixture.cases().model().rowCount() == 0);
    CHECK(fixture.cases().openButton().text() == u"Open 3 cases"_s);
    fixture.cases().openButton().click();
    CHECK(fixture.cases().model().rowCount() == 3);
    CHECK(fixture.cases().openButton().isHidden());
    fixture.cases().openCase(fixture.firstCase());
    CHECK(fixture.cases().isCaseOpen());
    fixture.trigger(ActionId::Undo);
    CHECK_FALSE(fixture.cases().isCaseOpen());
    CHECK(fixture.cases().model().rowCount() == 0);
}

TEST_CASE("An amount of an instalment is changed in its cell, and the card says how the sum stands",
          "[cases]")
{
    CasesWindow fixture;
    InstalmentsCard& card = fixture.openFirst().instalments();
    CHECK(card.balanceText().startsWith(u"The instalments add up"_s));
    ListTable& table = card.list().table();
    const auto amount = [&] { return fixture.file(fixture.firstCase()).instalments.at(0).instalment.amount; };
    const Money before = amount();
    const qint64 id = fixture.file(fixture.firstCase()).instalments.at(0).instalment.id.number();
    table.setFocus();
    table.setCurrentCell(id, 2);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->setText(u"1000"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(amount() == Money::eur(1'000));
    CHECK(card.balanceText().contains(u"less than the agreement gives"_s));
    fixture.trigger(ActionId::Undo);
    CHECK(amount() == before);
    CHECK(card.balanceText().startsWith(u"The instalments add up"_s));
}

TEST_CASE("More than the agreement gives is refused in the cell, and nothing is lost", "[cases]")
{
    CasesWindow fixture;
    InstalmentsCard& card = fixture.openFirst().instalments();
    ListTable& table = card.list().table();
    const auto first = fixture.file(fixture.firstCase()).instalments.at(0).instalment;
    table.setFocus();
    table.setCurrentCell(first.id.number(), 2);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->setText(u"999.999"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(fixture.file(fixture.firstCase()).instalments.at(0).instalment == first);
}

TEST_CASE("The button of the head leads a payment from its request to its confirmation", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    const auto payment = [&] { return Records<Payment>(fixture.workspace().file()).all().at(0); };
    PaymentSteps& steps = view.instalments().steps();
    view.nextButton().click();
    REQUIRE(steps.form(PaymentAction::Request).isOpen());
    CasesWindow::enter(*steps.fields(PaymentAction::Request).number, u"III-7/2025"_s);
    steps.form(PaymentAction::Request).take();
    CHECK(payment().requestNumber == u"III-7/2025"_s);
    CHECK(payment().requestedOn == QDate(2025, 3, 13));
    view.nextButton().click();
    REQUIRE(steps.form(PaymentAction::Check).isOpen());
    CHECK(steps.fields(PaymentAction::Check).person->value() == u"Primerka Primerić"_s); // the officer
    steps.form(PaymentAction::Check).take();
    CHECK(payment().checkedOn.has_value());
    view.nextButton().click();
    REQUIRE(steps.form(PaymentAction::Authorise).isOpen());
    CHECK(steps.fields(PaymentAction::Authorise).person->value().isEmpty()); // a second person
    steps.form(PaymentAction::Authorise).take();
    CHECK_FALSE(steps.form(PaymentAction::Authorise).refusal().isEmpty());
    CHECK_FALSE(payment().authorisedOn);
    CasesWindow::enter(*steps.fields(PaymentAction::Authorise).person, u"Marko Primer"_s);
    steps.form(PaymentAction::Authorise).take();
    CHECK(payment().authorised == payment().requested);
    view.nextButton().click();
    steps.form(PaymentAction::Pay).take();
    CHECK(payment().paid == payment().authorised);
    view.nextButton().click();
    steps.form(PaymentAction::Confirm).take();
    CHECK(payment().confirmedOn == QDate(2025, 3, 13));
    for (int step = 0; step < 5; ++step)
        fixture.trigger(ActionId::Undo);
    CHECK(Records<Payment>(fixture.workspace().file()).all().empty());
    CHECK(fixture.cases().isCaseOpen()); // undo acted where it is seen
}

TEST_CASE("Less is authorised only with a reason, and what was refused stays typed", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    PaymentSteps& steps = view.instalments().steps();
    view.nextButton().click();
    steps.form(PaymentAction::Request).take();
    view.nextButton().click();
    steps.form(PaymentAction::Check).take();
    view.nextButton().click();
    const PaymentSteps::Form& form = steps.fields(PaymentAction::Authorise);
    CasesWindow::enter(*form.person, u"Marko Primer"_s);
    CasesWindow::enter(*form.amount, u"100,00"_s);
    form.form->take();
    CHECK(form.form->refusal().contains(u"reason"_s));
    CHECK(form.amount->shown() == Money::eur(100));
    CasesWindow::enter(*form.reason, u"dva računa nisu priznata"_s);
    form.form->take();
    const Payment payment = Records<Payment>(fixture.workspace().file()).all().at(0);
    CHECK(payment.authorised == Money::eur(100));
    CHECK(payment.reason == u"dva računa nisu priznata"_s);
}

TEST_CASE("A request is returned with a reason, and the instalment can be requested again", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    PaymentSteps& steps = view.instalments().steps();
    view.nextButton().click();
    steps.form(PaymentAction::Request).take();
    steps.returnButton().click();
    REQUIRE(steps.returnForm().isOpen());
    CasesWindow::enter(*steps.returnFields().reason, u"nepotpun zahtev"_s);
    steps.returnForm().take();
    CHECK(Records<Payment>(fixture.workspace().file()).all().at(0).returnedOn.has_value());
    view.nextButton().click();
    CHECK(steps.form(PaymentAction::Request).isOpen());
}

TEST_CASE("A task is added in its card, checked as done today and opened again", "[cases]")
{
    CasesWindow fixture;
    TasksCard& tasks = fixture.openFirst().tasks();
    const auto task = [&] { return fixture.file(fixture.firstCase()).tasks.at(0); };
    tasks.openNew();
    tasks.form().take();
    CHECK_FALSE(tasks.form().refusal().isEmpty()); // it says nothing yet
    CasesWindow::enter(tasks.title(), u"Zakaži mentorsku posetu"_s);
    CasesWindow::enter(tasks.due(), u"20.3.2025."_s);
    tasks.form().take();
    CHECK_FALSE(tasks.form().isOpen());
    CHECK(task().dueOn == QDate(2025, 3, 20));
    CHECK(task().responsible == u"Primerka Primerić"_s);
    ListTable& table = tasks.list().table();
    table.setFocus();
    table.setCurrentId(task().id.number());
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(task().doneOn == QDate(2025, 3, 13));
    table.setCurrentId(task().id.number());
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK_FALSE(task().doneOn);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(fixture.file(fixture.firstCase()).tasks.empty());
    fixture.trigger(ActionId::Undo);
    CHECK(task().title == u"Zakaži mentorsku posetu"_s);
}

TEST_CASE("A note is written into the course of the case, changed and deleted there", "[cases]")
{
    CasesWindow fixture;
    CaseCourse& course = fixture.openFirst().course();
    const auto notes = [&] { return fixture.file(fixture.firstCase()).notes; };
    fixture.trigger(ActionId::NewRecord);
    REQUIRE(course.form().isOpen());
    course.text().edit().setPlainText(u"Usluga je počela."_s);
    course.form().take();
    REQUIRE(notes().size() == 1);
    CHECK(course.entries().front().text == u"Usluga je počela."_s);
    course.openNote(notes().front());
    CHECK(course.text().value() == u"Usluga je počela."_s);
    course.kind().setValue(codeOf(NoteKind::FieldVisit));
    course.form().take();
    CHECK(notes().front().kind == NoteKind::FieldVisit);
    course.openNote(notes().front());
    course.deleteOpenNote();
    CHECK(notes().empty());
    CHECK_FALSE(course.form().isOpen());
}

TEST_CASE("What was typed into a step is told when another case takes its place", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    view.nextButton().click();
    view.instalments().steps().fields(PaymentAction::Request).number->edit().setText(u"III-7/2025"_s);
    const auto other =
        Records<Case>(fixture.workspace().file()).firstBy(&Case::agreementId, fixture.drafted.at(1));
    fixture.cases().openCase(other->id);
    CHECK(fixture.window.status().accessibleDescription().contains(u"III-7/2025"_s));
    CHECK(Records<Payment>(fixture.workspace().file()).all().empty());
}

TEST_CASE("A case ends early with its reason and is reopened by undo", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    view.end().open();
    view.end().how().setValue(codeOf(CaseStatus::EndedEarly));
    view.end().form().take();
    CHECK_FALSE(view.end().form().refusal().isEmpty()); // no reason yet
    CasesWindow::enter(view.end().reason(), u"opština je odustala"_s);
    view.end().form().take();
    CHECK(fixture.file(fixture.firstCase()).record.status == CaseStatus::EndedEarly);
    CHECK_FALSE(view.instalments().nextPayment());
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.file(fixture.firstCase()).record.status == CaseStatus::Open);
}

TEST_CASE("From one case one goes to the next of the list", "[cases]")
{
    CasesWindow fixture;
    (void)fixture.openFirst();
    CasesPage& page = fixture.cases();
    const auto listed = page.list().table().listedIds();
    REQUIRE(listed.size() == 3);
    page.openCase(Id<Case>(listed[0]));
    Q_EMIT page.view().otherRequested(1);
    CHECK(page.view().shown().number() == listed[1]);
    Q_EMIT page.view().otherRequested(-1);
    CHECK(page.view().shown().number() == listed[0]);
    Q_EMIT page.view().otherRequested(-1); // there is none before it
    CHECK(page.view().shown().number() == listed[0]);
}

TEST_CASE("An instalment waits for the report that is chosen in its cell, and for no other", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    PartyReport report;
    report.agreementId = fixture.drafted.front();
    report.startsOn = QDate(2023, 10, 3);
    report.endsOn = QDate(2024, 10, 2);
    report.dueOn = QDate(2024, 11, 1);
    addReports(fixture.workspace(), {report});
    ListTable& table = view.instalments().list().table();
    const auto second = [&] { return fixture.file(fixture.firstCase()).instalments.at(1).instalment; };
    table.setFocus();
    const auto enterIn = [&](const QString& text) {
        table.setCurrentCell(second().id.number(), 4);
        QTest::keyClick(&table, Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    };
    enterIn(u"final REPORT"_s);
    CHECK(second().reportId.has_value());
    enterIn(u"Budget"_s);
    CHECK(second().reportId.has_value()); // it is refused and said in the cell
    fixture.trigger(ActionId::Undo);
    CHECK_FALSE(second().reportId);
}

TEST_CASE("Money is asked back in the case and its receipt entered", "[cases]")
{
    CasesWindow fixture;
    CaseView& view = fixture.openFirst();
    const Id<Case> id = fixture.firstCase();
    CHECK(view.recoveries().isHidden());
    const Instalment first = fixture.file(id).instalments.at(0).instalment;
    const Id<Payment> payment =
        requestPayment(fixture.workspace(), {first.id, u"III-1"_s, QDate(2025, 3, 3), first.amount});
    checkPayments(fixture.workspace(), {payment}, {QDate(2025, 3, 4), u"Ana Primer"_s});
    authorisePayments(fixture.workspace(), {payment}, {QDate(2025, 3, 5), u"Marko Primer"_s});
    recordPayments(fixture.workspace(), {payment}, QDate(2025, 3, 6));
    RecoveriesCard& card = view.recoveries();
    card.openNew();
    CasesWindow::enter(card.amount(), u"1.000.000"_s);
    CasesWindow::enter(card.reason(), u"neutrošena sredstva"_s);
    card.form().take();
    CHECK_FALSE(card.form().refusal().isEmpty()); // more than was paid
    CasesWindow::enter(card.amount(), u"500,50"_s);
    card.form().take();
    REQUIRE(card.model().rowCount() == 1);
    CHECK(card.isVisible());
    card.openReceipt();
    card.receiptForm().take();
    CHECK(fixture.file(id).sums()->recovered == Money::eur(500, 50));
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK(card.model().rowCount() == 0);
    CHECK(card.isHidden());
}
