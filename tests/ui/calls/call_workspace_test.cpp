// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_drafting.h"
#include "core/applications/application_operations.h"
#include "core/calls/call_operations.h"
#include "core/selection/rank_explanation.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "tests/support/damaged_files.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/applications/application_inspector.h"
#include "ui/applications/applications_part.h"
#include "ui/calls/call_header.h"
#include "ui/calls/issue_panel.h"
#include "ui/calls/overview_part.h"
#include "ui/lists/list_view.h"
#include "ui/scoring/score_sheet.h"
#include "ui/scoring/scores_part.h"
#include "ui/selection/rank_inspector.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_bar.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The ranked list of the window shows what core ranks, in its order")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const SelectionList list = currentSelection(fixture.workspace().file(), page.call());
    std::vector<qint64> ranked;
    for (const SelectionRow& row : list.lots.front().rows)
        ranked.push_back(row.listed.application.number());
    CHECK(page.ranking().list().view()->table().listedIds() == ranked);
}

TEST_CASE("The line stands after the last selected application and is not chosen by keys")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const auto& rows = page.ranking().list().model().rows();
    REQUIRE(rows.size() > 16);
    CHECK(rows[15].line == GroupLine::Solid);
    CHECK(rows[14].row.status == SelectionStatus::Selected);
    ListTable& table = page.ranking().list().view()->table();
    table.setCurrentId(rows[14].id);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.currentId() == rows[16].id);
}

TEST_CASE("What was withdrawn stands under a heading of its own, not below the minimum")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const qint64 first = page.ranking().list().model().rows().front().id;
    withdrawApplication(fixture.workspace(), Id<Application>(first), QDate(2023, 6, 20), u"odustali"_s);
    const auto& rows = page.ranking().list().model().rows();
    const auto heading = std::ranges::find(rows, u"Not ranked"_s, &RankedRow::lineText);
    REQUIRE(heading != rows.end());
    const auto after = std::ranges::find(heading, rows.end(), first, &RankedRow::id);
    CHECK(after != rows.end());
    CHECK(std::none_of(rows.begin(), heading, [](const RankedRow& row) {
        return row.line == GroupLine::None && !row.row.rank &&
               row.row.status != SelectionStatus::BelowMinimum;
    }));
}

TEST_CASE("Codes of sections stand over the Cyrillic list as the papers have them")
{
    SampleWindow fixture;
    fixture.languages.use(Language::SerbianCyrillic);
    const QAbstractItemModel& model = *fixture.openCall("PP-2023").ranking().list().view()->table().model();
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    fixture.languages.use(Language::English);
    CHECK(heads.contains(u"D /15"_s));
    CHECK(heads.contains(u"Подносилац"_s));
}

TEST_CASE("The model of the ranked list keeps the rules of models")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    QAbstractItemModelTester tester(page.ranking().list().view()->table().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Warning);
    page.ranking().chooseLot(1);
    page.ranking().chooseLot(0);
    CHECK(page.ranking().list().model().rowCount() > 0);
}

TEST_CASE("The lines are left out while the list is sorted otherwise")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    page.ranking().list().view()->table().proxy().setSortKeys({{1, Qt::AscendingOrder}});
    QCoreApplication::processEvents();
    CHECK(std::ranges::none_of(page.ranking().list().model().rows(),
                               [](const RankedRow& row) { return row.line != GroupLine::None; }));
}

TEST_CASE("The ranked list is narrowed by filters, and its lines are left out meanwhile")
{
    SampleWindow fixture;
    RankingPart& ranking = fixture.openCall("PP-2023").ranking();
    ListView& view = *ranking.list().view();
    const auto lines = [&] {
        int count = 0;
        for (int row = 0; row < ranking.list().model().rowCount(); ++row)
            count += ranking.list().model().groupLine(row) == GroupLine::None ? 0 : 1;
        return count;
    };
    CHECK(lines() > 0);
    CHECK(std::ranges::count(ranking.offeredActions(), ActionId::AddFilter) == 1);
    view.table().proxy().setFilters({ColumnFilter::anyOf(u"status"_s, {u"reserve"_s})});
    QCoreApplication::processEvents();
    CHECK(view.table().proxy().shownCount() == 3);
    CHECK(lines() == 0);
    view.table().proxy().setFilters({});
    QCoreApplication::processEvents();
    CHECK(lines() > 0);
}

TEST_CASE("The inspector tells the reasons of the chosen application as core words them")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const SelectionList list = currentSelection(fixture.workspace().file(), page.call());
    const SelectionRow& row = list.lots.front().rows.at(5);
    page.ranking().list().setCurrent(row.listed.application);
    const CallDefinition definition = readCallDefinition(fixture.workspace().file(), page.call());
    QStringList expected;
    for (const RankStep& step :
         whyThisRank(list.lots.front(), row, definition, Standing::Proposed, Texts(Language::English)))
        expected.append(step.text);
    CHECK(page.ranking().inspector().reasons() == expected);
}

TEST_CASE("A decision keeps the paper that was asked for")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    const auto decision = latestDecision(fixture.workspace().file(), fixture.call("PP-2023").id);
    REQUIRE(decision);
    CHECK(decision->number == u"400-61/2023"_s);
    CHECK(decision->decidedOn == QDate(2023, 9, 18));
    CHECK(decision->body == u"Komisija"_s);
}

TEST_CASE("Giving up the decision decides nothing")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    page.decide();
    DecisionForm& form = page.decisions().inspector().form();
    QTest::keyClicks(fixture.window.focusWidget(), u"400-61/2023"_s);
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape); // takes the typing back
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Escape); // leaves the form
    CHECK_FALSE(form.form().isOpen());
    CHECK_FALSE(latestDecision(fixture.workspace().file(), fixture.call("PP-2023").id));
}

TEST_CASE("A decided list that no longer matches says so and shows the differences")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    CallWorkspace& page = fixture.openCall("PP-2023");
    auto* bar = page.findChild<PageBar*>();
    CHECK_FALSE(bar->isVisible());
    const SelectionList list = currentSelection(fixture.workspace().file(), page.call());
    withdrawApplication(fixture.workspace(), list.lots.front().rows.front().listed.application,
                        QDate(2023, 6, 24), u"proba"_s);
    CHECK(bar->isVisible());
    Q_EMIT bar->stepTaken();
    CHECK(page.issues().isVisible());
    CHECK(page.issues().differences().rowCount() > 0);
    const auto headed = [&page](int column) {
        return page.issues().differences().headerData(column, Qt::Horizontal).toString();
    };
    CHECK(headed(firstListColumn) == u"Decided"_s);
    CHECK(headed(otherListColumn) == u"Now"_s);
}

TEST_CASE("The differences go away with the last of them, and follow the list until then")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    CallWorkspace& page = fixture.openCall("PP-2023");
    const SelectionList list = currentSelection(fixture.workspace().file(), page.call());
    const auto withdraw = [&](size_t place) {
        withdrawApplication(fixture.workspace(), list.lots.front().rows[place].listed.application,
                            QDate(2023, 6, 24), u"proba"_s);
    };
    withdraw(0);
    Q_EMIT page.findChild<PageBar*>()->stepTaken();
    const auto told = [&page] {
        QStringList cells;
        const auto& rows = page.issues().differences();
        for (int row = 0; row < rows.rowCount(); ++row) {
            for (int column = 0; column < rows.columnCount(); ++column)
                cells.append(rows.index(row, column).data().toString());
        }
        return cells.join(u'|');
    };
    const QString once = told();
    withdraw(1);
    CHECK(told() != once);
    fixture.trigger(ActionId::Undo);
    CHECK(told() == once);
    fixture.trigger(ActionId::Undo);
    CHECK_FALSE(page.issues().isVisible());
}

TEST_CASE("Drafting without a usable scheme of numbers leads to its field")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    Call call = fixture.call("PP-2023");
    call.agreementNumberScheme.clear();
    editCall(fixture.workspace(), call);
    CallWorkspace& page = fixture.openCall("PP-2023");
    fixture.prompts.answers.assign({Answer::Cancel, Answer::Accept});
    page.draft();
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions.front().text.contains(u"has no number scheme yet"_s));
    CHECK(fixture.prompts.questions.front().accept == u"Go there"_s);
    CHECK(page.openPart() == u"ranking"_s);
    page.draft();
    CHECK(page.openPart() == u"overview"_s);
    const auto* edit = qobject_cast<QLineEdit*>(fixture.window.focusWidget());
    REQUIRE(edit);
    CHECK(edit->accessibleName() == u"Scheme"_s);
}

TEST_CASE("Lists are exported in the format that the name asks for")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const std::pair<const char*, const char*> formats[]{
        {"list.csv", "\xef\xbb\xbf"}, {"list.xlsx", "PK"}, {"list.pdf", "%PDF"}, {"list.html", "<!DOCTYPE"}};
    for (const auto& [name, beginning] : formats) {
        INFO(name);
        const QString path = fixture.folder.filePath(QString::fromLatin1(name));
        fixture.prompts.paths.push_back(path);
        page.exportAs(ListKind::Ranked);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().left(12).toUpper().startsWith(QByteArray(beginning).toUpper()));
    }
}

TEST_CASE("Keys reach from the list of calls to the applications and the inspector")
{
    SampleWindow fixture;
    CallsPage& calls = fixture.calls();
    calls.list().table().setFocus();
    QTest::keyClick(&calls.list().table(), Qt::Key_Return);
    REQUIRE(calls.workspace().call().isValid());
    calls.workspace().reveal({PageId::Calls, calls.workspace().call().number(), u"applications"_s});
    bool list = false;
    bool inspector = false;
    for (int step = 0; step < 60 && !(list && inspector); ++step) {
        const QWidget* focus = fixture.window.focusWidget();
        list = list || (focus && calls.workspace().applications().list().isAncestorOf(focus));
        inspector = inspector || (focus && calls.workspace().applications().inspector().isAncestorOf(focus));
        QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Tab);
    }
    CHECK(list);
    CHECK(inspector);
}

TEST_CASE("A tab chosen with the mouse takes the focus into its part, one chosen by keys keeps it")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    TabStrip& tabs = fixture.tabs("Parts of the call");
    const auto* parts = page.overview().parentWidget();
    for (int place = 0; place < tabs.count(); ++place) {
        fixture.window.findChild<QLineEdit*>()->setFocus();
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(place).center());
        CAPTURE(place, QApplication::focusWidget()->metaObject()->className());
        REQUIRE(tabs.currentIndex() == place);
        CHECK(parts->isAncestorOf(QApplication::focusWidget()));
    }
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Left);
    CHECK(tabs.currentIndex() == tabs.count() - 2);
    CHECK(tabs.hasFocus());
}

TEST_CASE("Who would be selected is proposed until the list is decided")
{
    SampleWindow fixture;
    RankingPart& ranking = fixture.openCall("PP-2023").ranking();
    const auto status = [&] {
        const auto& model = ranking.list().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.head(column).key == u"status"_s)
                return model.cellText(0, column);
        }
        return QString();
    };
    CHECK(status() == u"Proposed"_s);
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023");
    CHECK(status() == u"Selected"_s);
    const SelectionList list =
        currentSelection(fixture.workspace().file(), fixture.calls().workspace().call());
    withdrawApplication(fixture.workspace(), list.lots.front().rows.back().listed.application,
                        QDate(2023, 9, 20), u"odustali"_s);
    CHECK(status() == u"Proposed"_s); // no decision selects by the list as it is now
}

TEST_CASE("The filled button of a call is its next step: the decision, the drafts, and then none")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const auto filled = [&page] {
        QStringList texts;
        for (const Button* button : page.findChild<CallHeader*>()->findChildren<Button*>()) {
            if (button->isVisible() && button->kind() == ButtonKind::Primary)
                texts.append(button->text());
        }
        return texts;
    };
    CHECK(filled() == QStringList{u"Decide the list"_s});
    fixture.decide("PP-2023", u"400-61/2023"_s);
    page.reveal({PageId::Calls, 0, u"ranking"_s});
    CHECK(filled() == QStringList{u"Draft agreements"_s});
    draftAgreements(fixture.workspace(), fixture.call("PP-2023"));
    CHECK(filled().empty());
}

TEST_CASE("Drafting from the head of the call takes no ceremony that was held before the decision")
{
    const auto draftedAfter = [](const QDate& decidedOn) {
        SampleWindow fixture([decidedOn] { return QDateTime(decidedOn, QTime(8, 0), Qt::UTC); });
        fixture.decide("PP-2023", u"1"_s, decidedOn.toString(u"dd.MM.yyyy."_s));
        for (auto* button : fixture.calls().workspace().findChild<CallHeader*>()->findChildren<Button*>()) {
            if (button->isVisible() && button->text() == u"Draft agreements")
                button->click();
        }
        return Records<Agreement>(fixture.workspace().file()).all().front();
    };
    CHECK(draftedAfter(QDate(2023, 9, 26)).ceremonyId.has_value());
    const Agreement later = draftedAfter(QDate(2026, 11, 26));
    CHECK_FALSE(later.ceremonyId.has_value());
    CHECK(later.numberYear == 2026);
}

TEST_CASE("A call opens whose decided list names an application that is gone")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    const Call call = fixture.call("PP-2023");
    const auto decision = *latestDecision(fixture.workspace().file(), call.id);
    const QString gone = QString::number(selectedIn(decision).front().application.number());
    executePastTheDoor(
        fixture.workspace().dataFile().path(),
        u"UPDATE selection_decisions SET list = replace(list, '\"%1\"', '\"12345\"')"_s.arg(gone)
            .toUtf8()
            .constData());
    fixture.window.refresh({});
    CallWorkspace& page = fixture.openCall("PP-2023");
    fixture.agreements().showPart(u"drafting"_s);
    fixture.window.showPage(PageId::Overview);
    CHECK(fixture.prompts.notices.empty());
    CHECK(page.chosenRecord() != 0);
}
