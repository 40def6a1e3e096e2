// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/budget_operations.h"
#include "core/calls/call_parts.h"
#include "core/cases/document_operations.h"
#include "core/cases/visit_operations.h"
#include "tests/support/text.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/budgets/sources_card.h"
#include "ui/cases/checks_card.h"
#include "ui/cases/documents_card.h"
#include "ui/cases/recommendations_card.h"
#include "ui/cases/stages_card.h"
#include "ui/cases/support_cards.h"
#include "ui/cases/team_card.h"
#include "ui/cases/visits_card.h"
#include "ui/services/services_card.h"
#include "ui/services/users_card.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QPlainTextEdit>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SupportWindow : CasesWindow {
    CaseView& view = openFirst();
    SupportCards& cards = view.support();

    SupportWindow() { view.showPart(u"support"_s); }
    [[nodiscard]] CaseFile of() { return file(firstCase()); }
    /// Types into the cell as an officer does.
    static void typeInto(ListTable& table, qint64 row, int column, const QString& text)
    {
        table.setFocus();
        table.setCurrentCell(row, column);
        QTest::keyClick(&table, Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void ask(ChecklistPurpose purpose, const QString& title)
    {
        ChecklistItem item;
        item.callId = of().dossier.call.id;
        item.purpose = purpose;
        item.title = title;
        addPart(workspace(), item);
    }
    void planVisit(QDate day)
    {
        cards.visits().openNew();
        enter(cards.visits().plannedOn(), dateText(day, Language::English));
        cards.visits().form().take();
    }
};

} // namespace

TEST_CASE("A service is added, its users are counted in cells, and undo shows the tab where it acted",
          "[cases]")
{
    SupportWindow fixture;
    ServicesCard& services = fixture.cards.services();
    CHECK_FALSE(fixture.cards.users().isVisible()); // of no service
    services.openNew();
    CasesWindow::enter(services.title(), u"Pomoć u kući"_s);
    services.form().take();
    REQUIRE(fixture.of().services.size() == 1);
    UsersCard& users = fixture.cards.users();
    CHECK(users.isVisible());
    CHECK(users.model().rowCount() == int(Codes<UserGroup>::list.size()));
    SupportWindow::typeInto(users.list().table(), 1, 1, u"80"_s);
    SupportWindow::typeInto(users.list().table(), 1, 2, u"64"_s);
    SupportWindow::typeInto(users.list().table(), 2, 1, u"90"_s);
    CHECK(fixture.of().services.front().planned(UserGroup::All) == 80);
    CHECK(fixture.of().services.front().reached(UserGroup::All) == 64);
    CHECK(fixture.of().services.front().planned(UserGroup::Women) == 90); // told above, not refused
    SupportWindow::typeInto(users.list().table(), 2, 1, QString());
    CHECK_FALSE(fixture.of().services.front().planned(UserGroup::Women));
    fixture.view.showPart(u"case"_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.view.part() == u"support"_s);
    CHECK(fixture.of().services.front().planned(UserGroup::Women) == 90);
    while (!fixture.of().services.empty())
        fixture.trigger(ActionId::Undo);
    CHECK(fixture.view.part() == u"support"_s); // where the service stood
}

TEST_CASE("A visit is planned, entered with what was found, and its checklist answered", "[cases]")
{
    SupportWindow fixture;
    fixture.ask(ChecklistPurpose::Visit, u"Prostor je pristupačan"_s);
    CHECK_FALSE(fixture.cards.visitChecks().isVisible());
    fixture.planVisit(QDate(2025, 3, 10));
    VisitsCard& visits = fixture.cards.visits();
    REQUIRE(visits.model().rowCount() == 1);
    CHECK(fixture.cards.visitChecks().isVisible());
    visits.openRecord();
    visits.findings().edit().setFocus();
    visits.findings().edit().setPlainText(u"Usluga je počela."_s);
    visits.record().take();
    CHECK(fixture.of().visits.front().record.madeOn == QDate(2025, 3, 10));
    CHECK(fixture.of().visits.front().record.findings == u"Usluga je počela."_s);
    ChecksCard& checks = fixture.cards.visitChecks();
    SupportWindow::typeInto(checks.list().table(), checks.model().rowAt(0).id.number(), 1, u"Yes"_s);
    CHECK(fixture.of().visits.front().checks.front().answer == CheckAnswer::Yes);
    RecommendationsCard& recommendations = fixture.cards.recommendations();
    recommendations.openNew();
    CasesWindow::enter(recommendations.title(), u"Ugraditi rampu"_s);
    recommendations.form().take();
    REQUIRE(recommendations.model().rowCount() == 1);
    recommendations.checks().check({recommendations.model().rowAt(0).id.number()});
    CHECK(fixture.of().visits.front().recommendations.front().doneOn == QDate(2025, 3, 13));
    for (int step = 0; step < 5; ++step)
        fixture.trigger(ActionId::Undo);
    CHECK(fixture.of().visits.empty());
}

TEST_CASE("An answer is typed and taken by one Enter, also while answers are offered", "[cases]")
{
    SupportWindow fixture;
    fixture.ask(ChecklistPurpose::Visit, u"Prostor je pristupačan"_s);
    fixture.planVisit(QDate(2025, 3, 10));
    fixture.planVisit(QDate(2025, 3, 12));
    CHECK(fixture.cards.visits().chosen() == fixture.of().visits.back().record.id); // the new one
    ListTable& table = fixture.cards.visitChecks().list().table();
    table.setFocus();
    table.setCurrentCell(fixture.cards.visitChecks().model().rowAt(0).id.number(), 1);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"does"_s);
    REQUIRE(editor->completer());
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);
    CHECK(fixture.of().visits.back().checks.front().answer == CheckAnswer::NotApplicable);
}

TEST_CASE("A visit that is to come is not entered as made", "[cases]")
{
    SupportWindow fixture;
    fixture.planVisit(QDate(2025, 4, 10));
    VisitsCard& visits = fixture.cards.visits();
    visits.openRecord();
    CHECK(visits.madeOn().shown() == QDate(2025, 3, 13)); // today, until another day is typed
    CasesWindow::enter(visits.madeOn(), u"10 Apr 2025"_s);
    visits.record().take();
    CHECK_FALSE(visits.record().refusal().isEmpty());
    CHECK_FALSE(fixture.of().visits.front().record.madeOn);
}

TEST_CASE("Members of the team and stages are added and changed in their cells", "[cases]")
{
    SupportWindow fixture;
    TeamCard& team = fixture.cards.team();
    team.openNew();
    CHECK(team.person().value() == u"Primerka Primerić"_s); // the officer
    team.form().take();
    REQUIRE(fixture.of().members.size() == 1);
    SupportWindow::typeInto(team.list().table(), team.model().rowAt(0).id.number(), 1, u"Mentor"_s);
    CHECK(fixture.of().members.front().role == MemberRole::Mentor);

    StagesCard& stages = fixture.cards.stages();
    const CaseStage last = fixture.of().stages.back();
    stages.openNew();
    CHECK(stages.startsOn().shown() == last.endsOn.addDays(1));
    CasesWindow::enter(stages.title(), u"Praćenje"_s);
    CasesWindow::enter(stages.endsOn(), dateText(last.endsOn.addMonths(3), Language::English));
    stages.form().take();
    REQUIRE(fixture.of().stages.size() == 3);
    // On the days of the one before it: refused, and nothing is lost.
    SupportWindow::typeInto(stages.list().table(), fixture.of().stages.back().id.number(), 1,
                            dateText(last.endsOn, Language::English));
    CHECK(fixture.of().stages.back().startsOn == last.endsOn.addDays(1));
    fixture.view.showPart(u"case"_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.of().stages.size() == 2);
    CHECK(fixture.view.part() == u"support"_s); // where its stages stand
}

TEST_CASE("The budget is shared by the rule of the lot in one step", "[cases]")
{
    SupportWindow fixture;
    Lot lot = fixture.of().dossier.lot;
    lot.mostSharePercent = 70;
    editPart(fixture.workspace(), lot);
    SourcesCard& sources = fixture.view.sources();
    CHECK(sources.shareButton().parentWidget()->isHidden()); // there is no budget
    BudgetLine line;
    line.caseId = fixture.firstCase();
    line.title = u"Gerontodomaćice"_s;
    line.planned = Money::eur(80'000, 1);
    (void)addBudgetLine(fixture.workspace(), line);
    CHECK_FALSE(sources.shareButton().parentWidget()->isHidden());
    sources.shareByRule();
    const auto all = fixture.of().sources;
    REQUIRE(all.size() == 2);
    CHECK(all.front().amount == Money::eur(56'000));
    CHECK(all.back().amount == Money::eur(24'000, 1));
    CHECK(sources.shareButton().parentWidget()->isHidden());
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.of().sources.empty());
}

TEST_CASE("What the checklist asks for is offered when a document is attached, and told until it is there",
          "[cases]")
{
    SupportWindow fixture;
    fixture.ask(ChecklistPurpose::TechnicalDocument, u"Plan usluge"_s);
    DocumentsCard& documents = fixture.view.documents();
    CHECK(documents.missingText().contains(u"Plan usluge"_s));
    const QString path = fixture.folder.filePath(u"plan.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("plan");
    file.close();
    fixture.prompts.paths.push_back(path);
    documents.openNew();
    documents.item().box().setCurrentIndex(1);
    Q_EMIT documents.item().box().activated(1);
    CHECK(documents.title().value() == u"Plan usluge"_s);
    documents.form().take();
    REQUIRE(fixture.of().documents.size() == 1);
    CHECK(fixture.of().documents.front().itemId.has_value());
    CHECK(documents.missingText().isEmpty());
    // One that is there already is tied to it in the list, and loosened.
    fixture.view.showPart(u"case"_s);
    const qint64 id = documents.model().rowAt(0).id.number();
    SupportWindow::typeInto(documents.list().table(), id, 3, QString());
    CHECK_FALSE(fixture.of().documents.front().itemId);
    SupportWindow::typeInto(documents.list().table(), id, 3, u"plan usluge"_s);
    CHECK(fixture.of().documents.front().itemId.has_value());
}
