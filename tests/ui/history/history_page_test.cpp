// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every promise of the page is proved on one sample.
#include "ui/history/history_page.h"

#include "core/agreements/ceremony_operations.h"
#include "core/applications/application_operations.h"
#include "core/organisations/organisation_operations.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/history/change_lines.h"
#include "ui/history/history_inspector.h"
#include "ui/lists/list_sheet.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/settings_list_store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_bar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct HistoryWindow : SampleWindow {
    HistoryWindow() { workspace().setOfficer(u"Jelena Primer"_s); }

    HistoryPage& history()
    {
        window.showPage(PageId::History);
        return *static_cast<HistoryPage*>(window.pageIfBuilt(PageId::History));
    }
    ListTable& table() { return history().list().table(); }
    Organisation organisation(const QString& name)
    {
        return *Records<Organisation>(workspace().file()).firstBy(&Organisation::nameLatin, name);
    }
    void setTaxNumber(const QString& name, const QString& number)
    {
        Organisation edited = organisation(name);
        edited.taxNumber = number;
        workspace().perform(editOrganisationOperation(edited),
                            [&](const Change& change) { editOrganisation(change, edited); });
    }
    qint64 newest() { return workspace().journal().entries(1).front().number; }
    /// What the row of the step says in the column.
    QString cell(qint64 step, const QString& column)
    {
        const ListModel& model = *table().list();
        return model.cellText(model.rowOf(step), model.columnOf(column));
    }
    QStringList inspectorTexts()
    {
        QApplication::processEvents(); // what was just made is shown then
        QStringList texts;
        for (const QLabel* label : history().inspector().findChildren<QLabel*>()) {
            if (!label->text().isEmpty() && label->isVisibleTo(&history().inspector()))
                texts.append(label->text());
        }
        return texts;
    }
};

const auto sid = u"Opština Šid"_s;

/// One of the tax number of Šid, with so many later ones of others that planning its undo waits.
void chooseVeryOldStep(HistoryWindow& fixture)
{
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    for (qint64 later = 0; later <= HistoryPage::plannedAtOnce; ++later)
        fixture.setTaxNumber(u"Opština Svrljig"_s, u"1%1"_s.arg(later, 8, 10, QChar(u'0')));
    fixture.history().list().reveal(step);
}

} // namespace

TEST_CASE("A step tells who did what to which field of which record, before and after", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.setTaxNumber(sid, u"100000002"_s);
    const qint64 step = fixture.newest();
    CHECK(fixture.table().listedIds().front() == step);
    CHECK(fixture.cell(step, u"who"_s) == u"Jelena Primer"_s);
    CHECK(fixture.cell(step, u"record"_s).startsWith(sid));
    CHECK(fixture.cell(step, u"before"_s) == u"100000001"_s);
    CHECK(fixture.cell(step, u"after"_s) == u"100000002"_s);
    CHECK_FALSE(fixture.cell(step, u"field"_s).isEmpty());
}

TEST_CASE("Steps stand under the day on which they were done, the row itself tells the time", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    CHECK(fixture.cell(step, u"when"_s).size() == 5);
    const ListProxy& proxy = fixture.table().proxy();
    const auto heading = [&] { return proxy.index(0, 0).data().toString(); };
    CHECK(proxy.index(0, 0).data(GroupRole).toInt() == int(GroupLine::Heading));
    CHECK(heading().startsWith(u"Today, "_s));
    CHECK(heading().endsWith(u"%1 steps"_s.arg(fixture.table().listedIds().size())));
    CHECK(fixture.table().listedIds().front() == step);
}

TEST_CASE("The heading of a day counts what is left of it, and stays while the list is narrowed", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.table().proxy().setNarrowing(u"sid"_s);
    const size_t listed = fixture.table().listedIds().size();
    REQUIRE(listed > 0);
    REQUIRE(listed < fixture.workspace().journal().entries().size());
    const QString heading = fixture.table().proxy().index(0, 0).data().toString();
    CHECK(heading.section(u'\t', 1).section(u' ', 0, 0).toUInt() == listed);
    fixture.table().proxy().setNarrowing(u"nothing is called so"_s);
    CHECK(fixture.table().proxy().rowCount() == 0);
}

TEST_CASE("Days head the steps in both orders of time, and leave where another order is asked for",
          "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const auto isHeading = [&](int place) {
        return fixture.table().proxy().index(place, 0).data(GroupRole).toInt() == int(GroupLine::Heading);
    };
    fixture.table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    CHECK(isHeading(0));
    CHECK(fixture.table().listedIds().front() == 1);
    fixture.table().proxy().setSortKeys({{fixture.table().list()->columnOf(u"what"_s), Qt::AscendingOrder}});
    for (int place = 0; place < fixture.table().proxy().rowCount(); ++place)
        CHECK_FALSE(isHeading(place));
    CHECK(fixture.cell(1, u"when"_s).size() > 5);
}

TEST_CASE("One column says what was and what is, and files get it in columns of their own", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.setTaxNumber(sid, u"100000002"_s);
    const qint64 step = fixture.newest();
    const ListModel& model = *fixture.table().list();
    const OldAndNew change = model.shownChange(model.rowOf(step), model.columnOf(u"change"_s));
    CHECK(change == OldAndNew{u"tax number"_s, u"100000001"_s, u"100000002"_s, {}});
    CHECK(fixture.cell(step, u"change"_s) == u"tax number: 100000001 → 100000002"_s);
    const ListSheet sheet = sheetOf(fixture.table(), {model.rowOf(step)});
    const auto cellUnder = [&](const QString& title) {
        return std::get<QString>(sheet.rows.front().at(size_t(sheet.titles().indexOf(title))));
    };
    CHECK(cellUnder(u"Before"_s) == u"100000001"_s);
    CHECK(cellUnder(u"After"_s) == u"100000002"_s);
    CHECK(std::holds_alternative<QDateTime>(sheet.rows.front().front()));
}

TEST_CASE("Of a step that changed several fields the first stands in the row, with how many more",
          "[history]")
{
    HistoryWindow fixture;
    Organisation edited = fixture.organisation(sid);
    edited.taxNumber = u"100000002"_s;
    edited.seat = u"Karađorđeva 2"_s;
    fixture.workspace().perform(editOrganisationOperation(edited),
                                [&](const Change& change) { editOrganisation(change, edited); });
    CHECK(fixture.cell(fixture.newest(), u"change"_s).endsWith(u", and 1 more"_s));
}

TEST_CASE("The row that is marked and the step beside the list are one, whatever narrowed the list before",
          "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    deleteCeremony(fixture.workspace(),
                   Records<SigningCeremony>(fixture.workspace().file()).all().front().id);
    fixture.window.showPlace({PageId::History, 0, u"organisations"_s, fixture.organisation(sid).id.number()});
    fixture.history().showAllSteps();
    ListLook& look = fixture.history().list().look();
    look.open(look.views().placeOf(u"deleted"_s)); // the deletion stands in for the step
    look.open(0);
    CHECK(fixture.table().currentId() == step);
    CHECK(fixture.table().selectedIds() == std::vector<qint64>{step});
    CHECK(fixture.inspectorTexts().contains(u"Organisation edited: Opština Šid"_s));
}

TEST_CASE("What undoing a very old step would do is looked for when the officer stays on it", "[history]")
{
    HistoryWindow fixture;
    chooseVeryOldStep(fixture);
    const QString waiting = u"Looking for later steps that depend on it…"_s;
    CHECK(fixture.inspectorTexts().contains(waiting));
    CHECK_FALSE(fixture.history().inspector().undoButton().isVisibleTo(&fixture.history().inspector()));
    REQUIRE(QTest::qWaitFor([&] { return !fixture.inspectorTexts().contains(waiting); }));
    CHECK(fixture.history().inspector().undoButton().isVisibleTo(&fixture.history().inspector()));
}

TEST_CASE("U does not wait for what is still being looked for", "[history]")
{
    HistoryWindow fixture;
    chooseVeryOldStep(fixture);
    fixture.history().undoCurrent();
    CHECK(fixture.organisation(sid).taxNumber == QString());
}

TEST_CASE("The panel of the period follows the language and goes with its page", "[history]")
{
    HistoryWindow fixture;
    fixture.history().askPeriod();
    const QPointer<QWidget> panel = fixture.window.findChild<QWidget*>(u"popupPanel"_s);
    REQUIRE(panel);
    const auto says = [&](const QString& text) {
        const auto buttons = panel->findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [&](QPushButton* button) { return button->text() == text; });
    };
    CHECK(says(u"Export…"_s));
    fixture.speak(Language::SerbianLatin);
    CHECK(says(u"Izvezi…"_s));
    fixture.speak(Language::English); // for the tests after this one
    fixture.window.showPage(PageId::Settings);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(panel.isNull());
}

TEST_CASE("The history follows the language", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    (void)fixture.cell(step, u"record"_s);
    fixture.speak(Language::SerbianCyrillic);
    CHECK(fixture.cell(step, u"record"_s).startsWith(u"Општина Шид"_s));
    fixture.speak(Language::English); // for the tests after this one
}

TEST_CASE("Below the list stand the number of steps and the keys", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.workspace().undo();
    const auto labels = fixture.history().list().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels,
                              [](const QLabel* label) { return label->text().contains(u"1 taken back"_s); }));
}

TEST_CASE("The model of the history holds what models must hold", "[history]")
{
    HistoryWindow fixture;
    const QAbstractItemModelTester tester(fixture.table().list(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.workspace().undo();
    CHECK(fixture.table().listedIds().size() == fixture.workspace().journal().entries().size());
}

TEST_CASE("U takes back the chosen step alone, and its row says so in words", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    fixture.setTaxNumber(u"Opština Svrljig"_s, u"100000002"_s);
    fixture.table().setCurrentId(step);
    fixture.table().setFocus();
    QTest::keyClick(&fixture.table(), Qt::Key_U);
    CHECK(fixture.organisation(sid).taxNumber == QString());
    CHECK(fixture.organisation(u"Opština Svrljig"_s).taxNumber == u"100000002"_s);
    CHECK(fixture.cell(step, u"state"_s) == u"Taken back"_s);
    CHECK(fixture.window.status().accessibleDescription().startsWith(u"Taken back"_s));
    fixture.setTaxNumber(u"Opština Ada"_s, u"100000003"_s); // Ctrl+Y has nothing to bring any more
    fixture.table().setCurrentId(step);
    CHECK(fixture.history().inspector().undoButton().text() == u"Do it again"_s);
    QTest::keyClick(&fixture.table(), Qt::Key_U);
    CHECK(fixture.organisation(sid).taxNumber == u"100000001"_s);
    CHECK(fixture.window.status().accessibleDescription().startsWith(u"Done again: "_s));
    CHECK(fixture.history().inspector().undoButton().text() == u"Undo this one"_s);
}

TEST_CASE("A step that later ones stand on names them and is taken back with them", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    fixture.setTaxNumber(sid, u"100000002"_s);
    fixture.setTaxNumber(sid, u"100000003"_s);
    fixture.table().setCurrentId(step);
    CHECK(fixture.history().inspector().undoButton().text() == u"Undo with 2 later steps"_s);
    CHECK(fixture.inspectorTexts().contains(u"2 later steps depend on it and are undone with it:"_s));
    fixture.table().setFocus();
    QTest::keyClick(&fixture.table(), Qt::Key_U); // leads to the button, and no further
    CHECK(fixture.organisation(sid).taxNumber == u"100000003"_s);
    REQUIRE(fixture.history().inspector().undoButton().hasFocus());
    CHECK(fixture.window.status().accessibleDescription().contains(u"Enter does it"_s));
    fixture.table().setFocus(); // away from the button the sentence would be untrue
    CHECK_FALSE(fixture.window.status().accessibleDescription().contains(u"Enter does it"_s));
    QTest::keyClick(&fixture.table(), Qt::Key_U);
    QTest::keyClick(&fixture.history().inspector().undoButton(), Qt::Key_Return);
    CHECK(fixture.organisation(sid).taxNumber == QString());
    CHECK(fixture.workspace().journal().find(step + 2)->isUndone);
    CHECK(fixture.table().hasFocus());
}

TEST_CASE("A step that a rule holds names the later steps that stand in the way", "[history]")
{
    HistoryWindow fixture;
    const Connection& file = fixture.workspace().file();
    Application added =
        Records<Application>(file).by(&Application::callId, fixture.call("ROMA-2023").id).front();
    added.id = {};
    added.applicantId = fixture.organisation(sid).id;
    added.registryNumber = u"RI-099"_s;
    added.id = addApplication(fixture.workspace(), added);
    const qint64 step = fixture.newest();
    fixture.decide("ROMA-2023", u"400-62/2023"_s);
    fixture.history().list().reveal(step);
    const QStringList texts = fixture.inspectorTexts();
    CHECK(texts.filter(u"1 later step"_s).filter(u"in the way"_s).size() == 1);
    CHECK(texts.filter(u"400-62/2023"_s).size() > 0);
    CHECK_FALSE(fixture.history().inspector().undoButton().isVisibleTo(&fixture.history().inspector()));
}

TEST_CASE("The trash lists what was deleted until it is brought back with all that hung on it", "[history]")
{
    HistoryWindow fixture;
    ListLook& look = fixture.history().list().look();
    look.open(look.views().placeOf(u"deleted"_s));
    CHECK(fixture.table().listedIds().empty());
    const auto ceremony = Records<SigningCeremony>(fixture.workspace().file()).all().front();
    deleteCeremony(fixture.workspace(), ceremony.id);
    REQUIRE(fixture.table().listedIds() == std::vector<qint64>{fixture.newest()});
    fixture.table().setCurrentId(fixture.newest());
    CHECK(fixture.history().inspector().undoButton().text() == u"Bring it back"_s);
    fixture.history().inspector().undoButton().click();
    CHECK(Records<SigningCeremony>(fixture.workspace().file()).find(ceremony.id).has_value());
    CHECK(fixture.table().listedIds().empty());
    // The list has it no more, so the bar leads to it, by Enter.
    CHECK_FALSE(fixture.history().bar().text().isEmpty());
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return);
    CHECK(fixture.window.currentPage() == PageId::Agreements);
    CHECK(fixture.window.currentPlace()->part == u"ceremonies"_s);
}

TEST_CASE("A day without steps says that nothing was changed in it", "[history]")
{
    HistoryWindow fixture;
    fixture.table().proxy().setFilters({ColumnFilter::days(u"when"_s, -20, -10)});
    QStringList texts;
    for (const QLabel* label : fixture.history().list().findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains(u"In this period nothing was changed"_s));
}

TEST_CASE("Ctrl+Shift+H shows the steps of the chosen record alone, and the bar leads back to all",
          "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const qint64 step = fixture.newest();
    fixture.setTaxNumber(u"Opština Svrljig"_s, u"100000002"_s);
    fixture.window.showPlace({PageId::Municipalities, fixture.organisation(sid).id.number()});
    QTest::keyClick(&fixture.window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(fixture.window.currentPage() == PageId::History);
    CHECK(fixture.table().listedIds() == std::vector<qint64>{step});
    CHECK(fixture.history().bar().text().contains(sid));
    CHECK(fixture.window.currentPlace()->part == u"organisations"_s);
    fixture.history().showAllSteps();
    CHECK(fixture.table().listedIds().size() > 1);
    CHECK(fixture.history().bar().text() == QString());
    CHECK(fixture.table().currentId() == step);
}

TEST_CASE(
    "The old value, the new one and the earlier ones stand beside the list, and the record leads to itself",
    "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.setTaxNumber(sid, u"100000002"_s);
    fixture.table().setCurrentId(fixture.newest());
    const QString all = fixture.inspectorTexts().join(u'\n');
    CHECK(all.contains(u"− <s>100000001</s>"_s));
    CHECK(all.contains(u"+ 100000002"_s));
    CHECK(all.contains(u"(this step)"_s));
    auto* link = fixture.history().inspector().findChild<QAbstractButton*>(u"recordLink"_s);
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Space);
    CHECK(fixture.window.currentPlace()->page == PageId::Municipalities);
    CHECK(fixture.window.currentPlace()->record == fixture.organisation(sid).id.number());
}

TEST_CASE("What changed since is written as a table of what people read", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    fixture.history().askPeriod();
    auto* panel = fixture.window.findChild<QWidget*>(u"popupPanel"_s);
    REQUIRE(panel != nullptr);
    const QString path = fixture.folder.filePath(u"changes.csv"_s);
    fixture.prompts.paths.push_back(path);
    for (QPushButton* button : panel->findChildren<QPushButton*>()) {
        if (button->text() == u"Export…"_s)
            QTest::keyClick(button, Qt::Key_Space);
    }
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path) && !fixture.program.tasks()->isBusy(); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"100000001"_s));
}

TEST_CASE("In a file open for reading only, no step offers to be undone", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    const QString path = fixture.workspace().dataFile().path();
    fixture.program.closeFile();
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    OperationRunner runner(fixture.prompts);
    TaskRunner tasks;
    SettingsListStore lists(fixture.settings, path);
    const Desk desk{*workspace,          fixture.prompts,       runner, tasks, fixture.languages,
                    [](const Place&) {}, [](const QString&) {}, lists};
    HistoryPage page(desk);
    page.refresh({});
    page.show();
    CHECK_FALSE(page.inspector().undoButton().isVisibleTo(&page.inspector()));
    page.undoCurrent();
    CHECK(fixture.prompts.notices.empty());
}

TEST_CASE("Where a step changed several fields, the history is that of the one with the focus", "[history]")
{
    HistoryWindow fixture;
    fixture.setTaxNumber(sid, u"100000001"_s);
    Organisation edited = fixture.organisation(sid);
    edited.taxNumber = u"100000002"_s;
    edited.seat = u"Karađorđeva 2"_s;
    fixture.workspace().perform(editOrganisationOperation(edited),
                                [&](const Change& change) { editOrganisation(change, edited); });
    fixture.history().list().reveal(fixture.newest());
    const auto names = fixture.history().inspector().findChild<ChangeLines*>()->findChildren<LinkButton*>();
    const auto pastOf = [&](const QString& field) {
        for (LinkButton* name : names) {
            if (name->text() == field)
                name->setFocus();
        }
        return fixture.inspectorTexts();
    };
    CHECK_FALSE(pastOf(u"seat"_s).contains(u"100000001"_s));
    CHECK(pastOf(u"tax number"_s).contains(u"100000001"_s));
    CHECK_FALSE(pastOf(u"seat"_s).contains(u"100000001"_s));
}

TEST_CASE("The history of a record is offered where one is chosen", "[history]")
{
    HistoryWindow fixture;
    const QAction& action = fixture.window.actions()[ActionId::RecordHistory];
    fixture.window.showPage(PageId::Settings);
    CHECK_FALSE(action.isEnabled());
    fixture.calls();
    CHECK(action.isEnabled());
    const qint64 chosen = fixture.calls().list().table().currentId();
    fixture.trigger(ActionId::RecordHistory);
    CHECK(fixture.window.currentPlace()->detail == chosen);
    fixture.program.makeFile(fixture.folder.filePath(u"new.oslonac"_s));
    fixture.calls();
    CHECK_FALSE(action.isEnabled());
    addClub(fixture.workspace(), u"Udruženje"_s);
    fixture.window.showPage(PageId::Municipalities);
    CHECK(action.isEnabled());
}
