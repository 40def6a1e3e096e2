// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/payments/payment_inspector.h"

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PaymentsWindow : CasesWindow {
    PaymentsWindow() { cases().openWaiting(); }

    std::vector<Payment> all() { return Records<Payment>(workspace().file()).all(); }
    PaymentSteps& steps() { return payments().inspector().steps(); }
    /// Requests the first instalment of every case.
    void requestAll()
    {
        for (const Case& one : Records<Case>(workspace().file()).all()) {
            const Instalment first = file(one.id).instalments.at(0).instalment;
            (void)requestPayment(workspace(), {first.id, u"III-1/2025"_s, QDate(2025, 3, 10), first.amount});
        }
    }
    void select(const std::vector<qint64>& ids) { payments().list().table().selectIds(ids); }
    std::vector<qint64> idsIn(PaymentState state)
    {
        std::vector<qint64> ids;
        for (const PaymentRow& row : payments().model().rows()) {
            if (row.state() == state)
                ids.push_back(row.id);
        }
        return ids;
    }
};

} // namespace

TEST_CASE("What of the instalments is still to be requested is listed with the payments", "[payments]")
{
    PaymentsWindow fixture;
    const size_t planned = fixture.idsIn(PaymentState::Planned).size();
    CHECK(planned >= 3);
    fixture.requestAll();
    CHECK(fixture.idsIn(PaymentState::Requested).size() == 3);
    CHECK(fixture.idsIn(PaymentState::Planned).size() == planned - 3);
}

TEST_CASE("Selected payments are checked, authorised and paid in one step each", "[payments]")
{
    PaymentsWindow fixture;
    fixture.requestAll();
    fixture.select(fixture.idsIn(PaymentState::Requested));
    CHECK(fixture.steps().button(PaymentAction::Check).text() == u"Mark 3 payments as checked"_s);
    fixture.steps().button(PaymentAction::Check).click();
    fixture.steps().form(PaymentAction::Check).take();
    CHECK(fixture.idsIn(PaymentState::Checked).size() == 3);
    fixture.select(fixture.idsIn(PaymentState::Checked));
    fixture.steps().button(PaymentAction::Authorise).click();
    CasesWindow::enter(*fixture.steps().fields(PaymentAction::Authorise).person, u"Marko Primer"_s);
    fixture.steps().form(PaymentAction::Authorise).take();
    CHECK(fixture.idsIn(PaymentState::Authorised).size() == 3);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.idsIn(PaymentState::Checked).size() == 3);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.idsIn(PaymentState::Requested).size() == 3);
}

TEST_CASE("Rows that stand differently offer the step of each with its number", "[payments]")
{
    PaymentsWindow fixture;
    fixture.requestAll();
    checkPayments(fixture.workspace(), {fixture.all().at(0).id}, {QDate(2025, 3, 11), u"Ana Primer"_s});
    std::vector<qint64> both = fixture.idsIn(PaymentState::Requested);
    for (const qint64 id : fixture.idsIn(PaymentState::Checked))
        both.push_back(id);
    fixture.select(both);
    CHECK(fixture.steps().button(PaymentAction::Check).isVisible());
    CHECK(fixture.steps().button(PaymentAction::Check).text() == u"Mark 2 payments as checked"_s);
    CHECK(fixture.steps().button(PaymentAction::Authorise).isVisible());
    CHECK_FALSE(fixture.steps().button(PaymentAction::Request).isVisible());
}

TEST_CASE("The listed payments go to finance as a table", "[payments]")
{
    PaymentsWindow fixture;
    fixture.payments().writeForFinance(); // nothing is requested yet
    CHECK(fixture.window.status().accessibleDescription().contains(u"no list was written"_s));
    fixture.requestAll();
    const QString path = fixture.folder.filePath(u"isplate.csv"_s);
    fixture.prompts.paths.push_back(path);
    fixture.payments().writeForFinance();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(file.readAll());
    CHECK(table.count(u"III-1/2025"_s) == 3);
}

TEST_CASE("Due work about money leads to the payments", "[payments]")
{
    PaymentsWindow fixture;
    fixture.requestAll();
    fixture.window.showPlace({PageId::Payments, fixture.all().at(1).id.number()});
    CHECK(fixture.payments().list().table().currentId() == fixture.all().at(1).id.number());
}
