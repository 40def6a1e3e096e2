// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_operations.h"
#include "core/exchange/call_making.h"
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/applications/applications_tab.h"
#include "tests/ui/program/sample_window.h"
#include "ui/applications/application_form.h"
#include "ui/applications/application_inspector.h"
#include "ui/applications/applications_part.h"
#include "ui/applications/document_checklist.h"
#include "ui/applications/new_application.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A view of the applications narrows them, and what is led to comes into sight all the same")
{
    ApplicationsTab tab;
    ListView& list = tab.part.list();
    const auto numbers = [&list] { return list.table().listedIds().size(); };
    const size_t all = numbers();
    list.look().open(1); // incomplete
    REQUIRE(numbers() == 1);
    CHECK(list.table().listedIds().front() == tab.numbered("PP-016").id.number());
    CHECK(list.offeredActions().size() > 1);
    tab.choose("PP-003");
    CHECK(list.table().currentId() == tab.numbered("PP-003").id.number());
    CHECK(numbers() == all);
}

TEST_CASE("The list holds every application of the call, of all lots", "[applications_part]")
{
    ApplicationsTab tab;
    CHECK(tab.part.model().rowCount() == 36);
    const auto& rows = tab.part.model().rows();
    CHECK(std::ranges::any_of(rows, [](const ApplicationRow& row) { return row.lotCode == u"2"; }));
    CHECK(std::ranges::any_of(rows, [](const ApplicationRow& row) { return row.missing == 2; }));
    CHECK(std::ranges::any_of(rows, [](const ApplicationRow& row) { return !row.isEligible; }));
}

TEST_CASE("Where applications are deleted their neighbour is chosen, and another lot begins at its first row",
          "[applications_part]")
{
    ApplicationsTab tab;
    ListTable& table = tab.part.list().table();
    const std::vector<qint64> before = table.listedIds();
    table.setCurrentId(before.at(7));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.currentId() == before.at(8));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Delete); // two of them
    CHECK(table.currentId() == before.at(10));
    table.setCurrentId(before.back());
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.currentId() == before.at(before.size() - 2));

    RankingPart& ranking = tab.fixture.openCall("PP-2023").ranking();
    ranking.chooseLot(0);
    ranking.list().setCurrent(Id<Application>(ranking.list().model().rows().at(4).id));
    ranking.chooseLot(1);
    CHECK(ranking.list().current().number() == ranking.list().model().rows().at(0).id);
}

TEST_CASE("Cells of the list are changed by F2, and by pasting what a sheet holds", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    ListTable& table = tab.part.list().table();
    const int requested = tab.part.model().columnOf(u"requested"_s);
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(requested));
    QTest::keyClick(&table, Qt::Key_F2);
    tab.press(Qt::Key_A, Qt::ControlModifier);
    tab.type(u"41.500,50"_s);
    tab.press(Qt::Key_Return);
    CHECK(tab.numbered("PP-005").requested == Money(4'150'050, Currency::Eur));

    const QString next = tab.part.model().find(table.listedIds().at(5))->application.registryNumber;
    tab.choose("PP-005");
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(requested));
    QGuiApplication::clipboard()->setText(u"42.000,00\n43.000 EUR\n"_s);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    CHECK(tab.numbered("PP-005").requested == Money(4'200'000, Currency::Eur));
    CHECK(tab.numbered(next.toLatin1().constData()).requested == Money(4'300'000, Currency::Eur));
    tab.fixture.trigger(ActionId::Undo);
    CHECK(tab.numbered("PP-005").requested == Money(4'150'050, Currency::Eur));
}

TEST_CASE("A cell of the list refuses what its field refuses", "[applications_part]")
{
    ApplicationsTab tab;
    const auto refusal = [&](const char* column, const QString& text) {
        return tab.part.model().refusal(0, tab.part.model().columnOf(QString::fromLatin1(column)), text);
    };
    CHECK(refusal("requested", u"four"_s).has_value());
    CHECK(refusal("requested", u"-5"_s).has_value());
    CHECK_FALSE(refusal("requested", u""_s).has_value());
    CHECK(refusal("received", u"31.4.2025."_s).has_value());
    CHECK_FALSE(refusal("received", u"30.4.2025. 12:00"_s).has_value());
    CHECK(refusal("service_kind", u"teleporting"_s).has_value());
    const auto kinds = tab.part.model().editChoices(tab.part.model().columnOf(u"service_kind"_s));
    REQUIRE_FALSE(kinds.isEmpty());
    CHECK_FALSE(refusal("service_kind", kinds.front().toUpper()).has_value());
}

TEST_CASE("The model of the applications keeps the rules of models", "[applications_part]")
{
    ApplicationsTab tab;
    QAbstractItemModelTester tester(tab.part.list().table().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Warning);
    withdrawApplication(tab.fixture.workspace(), tab.numbered("PP-001").id, QDate(2023, 7, 1), u"proba"_s);
    tab.fixture.trigger(ActionId::Undo);
    CHECK(tab.part.model().rowCount() == 36);
}

TEST_CASE("Every control of the tab has a name", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-016");
    CHECK(controlsWithoutName(tab.part) == QStringList{});
}

TEST_CASE("A field writes one named step when it is left, and undo brings the value back",
          "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    const auto steps = tab.fixture.workspace().journal().entries().size();
    tab.fill(tab.part.inspector().form().requested(), u"40000"_s);
    CHECK(tab.numbered("PP-005").requested == Money::eur(40'000));
    CHECK(tab.fixture.workspace().journal().entries().size() == steps + 1);
    CHECK(tab.part.inspector().form().requested().edit().text() == u"40,000.00 EUR"_s);
    tab.fixture.trigger(ActionId::Undo);
    CHECK(tab.numbered("PP-005").requested == Money::eur(60'000));
}

TEST_CASE("Alt+Down writes the field and goes to the next application in the same field",
          "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    LineField& number = tab.part.inspector().form().registryNumber();
    number.edit().setFocus();
    tab.press(Qt::Key_End);
    tab.type(u"a"_s);
    tab.part.step(1);
    CHECK(tab.numbered("PP-005a").lotId.isValid());
    CHECK(number.edit().hasFocus());
    CHECK(number.edit().text() == u"PP-006"_s);
}

TEST_CASE("What the review finds stands beside the field", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    CHECK(tab.part.inspector().form().requested().remark().isEmpty());
    tab.fill(tab.part.inspector().form().requested(), u"70000"_s);
    CHECK(tab.part.inspector().form().requested().remark().contains(u"70,000.00 EUR"_s));
    CHECK_FALSE(tab.part.model().find(tab.numbered("PP-005").id.number())->isEligible);
}

TEST_CASE("The applicant is found by any spelling, and two matches ask", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    LookupField& applicant = tab.part.inspector().form().applicant();
    tab.fill(applicant, u"Раковица"_s);
    const auto found =
        Records<Organisation>(tab.fixture.workspace().file()).get(tab.numbered("PP-005").applicantId);
    CHECK(found.nameLatin.contains(u"Rakovica"_s));
    const auto before = tab.numbered("PP-005").applicantId;
    tab.fill(applicant, u"palilula"_s);
    CHECK(tab.numbered("PP-005").applicantId == before);
    CHECK_FALSE(applicant.remark().isEmpty());
}

TEST_CASE("Ctrl+N takes a new application in by keys alone", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    const qint64 before = tab.count();
    tab.fixture.trigger(ActionId::NewRecord);
    tab.type(u"sombor"_s);
    tab.press(Qt::Key_Tab); // lot
    tab.press(Qt::Key_Tab); // number
    tab.type(u"PP-077"_s);
    tab.fixture.trigger(ActionId::NewRecord); // keeps what was typed and not entered yet
    tab.press(Qt::Key_Return);
    REQUIRE(tab.count() == before + 1);
    const Application added = tab.numbered("PP-077");
    CHECK(Records<Organisation>(tab.fixture.workspace().file())
              .get(added.applicantId)
              .nameLatin.contains(u"Sombor"_s));
    CHECK(tab.part.list().table().currentId() == added.id.number());
    CHECK(tab.part.list().table().hasFocus());
    tab.fixture.trigger(ActionId::Undo);
    CHECK(tab.count() == before);
}

TEST_CASE("While a new application is entered, no other stands beside it", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    REQUIRE(tab.part.inspector().form().registryNumber().isVisible());
    tab.part.enterNew();
    CHECK_FALSE(tab.part.inspector().form().registryNumber().isVisible());
    tab.part.inspector().newApplication().form().close();
    CHECK(tab.part.inspector().form().registryNumber().isVisible());
    CHECK(tab.part.inspector().form().registryNumber().value() == u"PP-005"_s);
}

TEST_CASE("A new application without an applicant is not taken, and Esc gives it up", "[applications_part]")
{
    ApplicationsTab tab;
    const qint64 before = tab.count();
    tab.part.enterNew();
    NewApplication& entry = tab.part.inspector().newApplication();
    entry.form().take();
    CHECK(entry.form().isOpen());
    CHECK_FALSE(entry.form().refusal().isEmpty());
    tab.press(Qt::Key_Escape);
    CHECK_FALSE(entry.isVisible());
    CHECK(tab.count() == before);
}

TEST_CASE("Documents are worked through by keys, line by line", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    DocumentChecklist& checklist = tab.part.inspector().checklist();
    checklist.view().setFocus();
    const auto stateOf = [&](int row) {
        return static_cast<const ChecklistModel*>(checklist.view().model())->at(row).state;
    };
    REQUIRE(stateOf(0) == DocumentState::Present);
    QTest::keyClick(&checklist.view(), Qt::Key_2);
    CHECK(stateOf(0) == DocumentState::Missing);
    CHECK(checklist.view().currentIndex().row() == 1);
    QTest::keyClick(&checklist.view(), Qt::Key_3);
    CHECK(stateOf(1) == DocumentState::NotNeeded);
    QTest::keyClick(&checklist.view(), Qt::Key_Space);
    CHECK(stateOf(2) == DocumentState::Missing);
    QTest::keyClick(&checklist.view(), Qt::Key_Delete);
    CHECK_FALSE(stateOf(2));
    CHECK(tab.part.model().find(tab.numbered("PP-005").id.number())->missing == 1);
    tab.fixture.trigger(ActionId::Undo);
    CHECK(stateOf(2) == DocumentState::Missing);
}

TEST_CASE("A note stands on the chosen document, and the rest is marked present at once",
          "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    DocumentChecklist& checklist = tab.part.inspector().checklist();
    checklist.view().setFocus();
    QTest::keyClick(&checklist.view(), Qt::Key_F2);
    tab.type(u"kopija"_s);
    tab.press(Qt::Key_Return);
    CHECK(checklist.view().hasFocus());
    const auto lines = Records<CompletenessLine>(tab.fixture.workspace().file())
                           .by(&CompletenessLine::applicationId, tab.numbered("PP-005").id);
    CHECK(std::ranges::count(lines, u"kopija"_s, &CompletenessLine::note) == 1);
    checklist.markRestPresent();
    CHECK(Records<CompletenessLine>(tab.fixture.workspace().file())
              .by(&CompletenessLine::applicationId, tab.numbered("PP-005").id)
              .size() == 6);
}

TEST_CASE("A withdrawal takes date and reason in place, and is taken back", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    StepForm& form = tab.part.inspector().withdrawal();
    form.open();
    form.take();
    CHECK_FALSE(form.refusal().isEmpty());
    auto* date = form.findChild<DateField*>();
    date->edit().setFocus();
    tab.press(Qt::Key_A, Qt::ControlModifier);
    tab.type(u"1.7.2023."_s);
    form.findChild<QPlainTextEdit*>()->setFocus();
    tab.type(u"odustali"_s);
    form.take();
    CHECK(tab.numbered("PP-005").withdrawnOn == QDate(2023, 7, 1));
    CHECK(tab.part.model().find(tab.numbered("PP-005").id.number())->status == SelectionStatus::Withdrawn);
    reinstateApplication(tab.fixture.workspace(), tab.numbered("PP-005").id);
    CHECK_FALSE(tab.numbered("PP-005").withdrawnOn);
}

TEST_CASE("Delete takes the chosen applications with all that stands on them, and undo brings them back",
          "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    const qint64 marks = Records<Mark>(tab.fixture.workspace().file()).count();
    QTest::keyClick(&tab.part.list().table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&tab.part.list().table(), Qt::Key_Delete);
    CHECK(tab.part.model().rowCount() == 34);
    CHECK(Records<Mark>(tab.fixture.workspace().file()).count() < marks);
    CHECK(tab.part.list().table().currentId() != 0);
    tab.fixture.trigger(ActionId::Undo);
    CHECK(tab.part.model().rowCount() == 36);
    CHECK(Records<Mark>(tab.fixture.workspace().file()).count() == marks);
}

TEST_CASE("A change in another language keeps the chosen application", "[applications_part]")
{
    ApplicationsTab tab;
    tab.choose("PP-007");
    tab.fixture.speak(Language::SerbianCyrillic);
    CHECK(tab.part.list().table().currentId() == tab.numbered("PP-007").id.number());
    CHECK(tab.part.model().find(tab.numbered("PP-007").id.number())->applicant.contains(u"Смедеревска"_s));
}

TEST_CASE("What is entered first in a call is the title beside the list, once", "[applications_part]")
{
    ApplicationsTab tab;
    const Id<Call> id = addCallLike(tab.fixture.workspace(), tab.fixture.call("PP-2023").id, u"PP-2024"_s);
    tab.fixture.calls().openCall(id);
    tab.fixture.calls().workspace().reveal({PageId::Calls, id.number(), u"applications"_s});
    const auto said = [&](const char* words) {
        int count = 0;
        for (const QLabel* label : tab.part.inspector().findChildren<QLabel*>())
            count += label->isVisible() && label->text() == QLatin1StringView(words) ? 1 : 0;
        return count;
    };
    CHECK(said("No application is chosen") == 1);
    tab.fixture.trigger(ActionId::NewRecord);
    CHECK(said("New application") == 1);
    CHECK(said("No application is chosen") == 0);
    tab.press(Qt::Key_Escape);
    CHECK(said("No application is chosen") == 1);
}
