// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_input.h"
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/lists/list_report.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/selection/trial_list.h"
#include "ui/selection/trial_panel.h"
#include "ui/widgets/page_bar.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TrialTab {
    TrialTab() : part(fixture.openCall("PP-2023").ranking()) { part.beginTrial(); }

    void fill(LineField& field, const QString& text)
    {
        field.edit().setFocus();
        QTest::keyClick(&field.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field.edit(), text);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int shifted(Shift shift)
    {
        return int(std::ranges::count(part.trialList().model().rows(), shift, &TrialRow::shift));
    }
    [[nodiscard]] QByteArray bytes()
    {
        QFile file(fixture.folder.filePath(u"sample.oslonac"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    SampleWindow fixture;
    RankingPart& part;
};

} // namespace

TEST_CASE("Another number of places shows who comes in and who goes out", "[trial_view]")
{
    TrialTab tab;
    tab.fill(tab.part.trialPanel().places(), u"17"_s);
    CHECK(tab.shifted(Shift::ComesIn) == 0); // the envelope binds
    tab.fill(tab.part.trialPanel().envelope(), u"1200000"_s);
    CHECK(tab.shifted(Shift::ComesIn) == 2);
    tab.fill(tab.part.trialPanel().places(), u"10"_s);
    CHECK(tab.shifted(Shift::GoesOut) == 5);
}

TEST_CASE("A trial never says that anybody is selected", "[trial_view]")
{
    TrialTab tab;
    const auto texts = [&tab] {
        const auto& model = tab.part.trialList().model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                all.append(model.cellText(row, column));
        }
        return all;
    };
    CHECK(texts().filter(u"Proposed"_s).size() == 30); // fifteen in the trial, fifteen as it stands
    CHECK(texts().filter(u"selected"_s, Qt::CaseInsensitive).isEmpty());
    CHECK(texts().filter(u"awarded"_s, Qt::CaseInsensitive).isEmpty());
}

TEST_CASE("A changed field says how it stands, and the bar says what is tried", "[trial_view]")
{
    TrialTab tab;
    CHECK(tab.part.bar().isVisible());
    tab.fill(tab.part.trialPanel().places(), u"10"_s);
    CHECK(tab.part.trialPanel().places().remark() == u"As it stands: 15"_s);
    CHECK(tab.part.bar().accessibleName() == u"Trial, not written: Lot 1: places 15 → 10"_s);
    tab.fill(tab.part.trialPanel().places(), u"15"_s);
    CHECK(tab.part.trialPanel().places().remark().isEmpty());
    CHECK(tab.part.trialPanel().trial().isEmpty());
}

TEST_CASE("Minimums, weights and one assessor left out are tried too", "[trial_view]")
{
    TrialTab tab;
    tab.fill(tab.part.trialPanel().totalMinimum(), u"80"_s);
    CHECK(tab.shifted(Shift::GoesOut) > 0);
    tab.part.trialPanel().clear();
    tab.fill(tab.part.trialPanel().multiplier(0), u"5"_s);
    CHECK(tab.part.trialPanel().trial().multipliers.size() == 1);
    CHECK(tab.shifted(Shift::Rises) + tab.shifted(Shift::Falls) > 0);
    tab.part.trialPanel().clear();
    ChoiceField& out = tab.part.trialPanel().assessor();
    out.box().setCurrentIndex(1);
    Q_EMIT out.box().activated(1);
    QCoreApplication::processEvents();
    CHECK(tab.part.trialPanel().trial().withoutAssessor);
}

TEST_CASE("A trial leaves the bytes of the file and the journal as they are", "[trial_view]")
{
    TrialTab tab;
    const QByteArray before = tab.bytes();
    const auto steps = tab.fixture.workspace().journal().entries().size();
    tab.fill(tab.part.trialPanel().places(), u"3"_s);
    tab.fill(tab.part.trialPanel().totalMinimum(), u"85"_s);
    tab.fill(tab.part.trialPanel().multiplier(2), u"0"_s);
    tab.part.chooseLot(1);
    tab.part.endTrial();
    CHECK(tab.fixture.workspace().journal().entries().size() == steps);
    CHECK(tab.bytes() == before);
}

TEST_CASE("Undo takes back no step of the file while a trial is seen", "[trial_view]")
{
    TrialTab tab;
    tab.part.endTrial();
    const QAction& undo = tab.fixture.window.actions()[ActionId::Undo];
    tab.fixture.workspace().perform({OperationKind::EditCall, {u"PP-2023"_s}}, [](const Change& change) {
        Call call = Records<Call>(change.file()).all().front();
        call.title += u"!"_s;
        change.update(call);
    });
    REQUIRE(undo.isEnabled());
    tab.part.beginTrial();
    CHECK_FALSE(undo.isEnabled());
    CHECK_FALSE(tab.fixture.window.status().accessibleDescription().contains(u"Undo: "_s));
    const auto steps = tab.fixture.workspace().journal().entries().size();
    QTest::keyClick(tab.fixture.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(tab.fixture.workspace().journal().entries().size() == steps);
    tab.part.endTrial();
    CHECK(undo.isEnabled());
}

TEST_CASE("Ending the trial brings the list back as it stands", "[trial_view]")
{
    TrialTab tab;
    const SelectionList list =
        currentSelection(tab.fixture.workspace().file(), tab.fixture.call("PP-2023").id);
    tab.fill(tab.part.trialPanel().places(), u"3"_s);
    tab.part.endTrial();
    CHECK_FALSE(tab.part.bar().isVisible());
    CHECK(tab.part.list().isVisible());
    CHECK(tab.part.list().view()->table().listedIds().size() == list.lots.front().rows.size());
}

TEST_CASE("What a trial exports is marked as a trial", "[trial_view]")
{
    TrialTab tab;
    tab.fill(tab.part.trialPanel().places(), u"10"_s);
    const QString path = tab.fixture.folder.filePath(u"proba.html"_s);
    tab.fixture.prompts.paths.push_back(path);
    tab.part.exportTrial();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    CHECK(page.contains(u"Trial of a ranking list"_s));
    CHECK(page.contains(u"places 15 → 10"_s));
    CHECK_FALSE(page.contains(u"President of the commission"_s));
}

TEST_CASE("The whole list of a trial says in every row of its table that it is one", "[trial_view]")
{
    TrialTab tab;
    tab.fill(tab.part.trialPanel().places(), u"10"_s);
    const QString path = tab.fixture.folder.filePath(u"proba.csv"_s);
    tab.fixture.prompts.paths.push_back(path);
    tab.part.exportTrial();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    REQUIRE(lines.size() > 20);
    CHECK(lines.filter(u"Trial, not written: Lot 1: places 15 → 10"_s).size() == lines.size() - 1);
}

TEST_CASE("Exporting the rows of a trial writes the columns that are on screen", "[trial_view]")
{
    TrialTab tab;
    tab.fill(tab.part.trialPanel().places(), u"10"_s);
    const QString table = tab.fixture.exportedTable();
    CHECK(table.section(u'\n', 0, 0).contains(u"In the trial"_s));
    CHECK(table.section(u'\n', 0, 0).startsWith(u"Note,"_s));
    CHECK(table.section(u'\n', 1, 1).contains(u"Trial, not written: Lot 1: places 15 → 10"_s));
    CHECK(tab.part.trialList().view().origin().title == u"Trial of a ranking list, not written"_s);
    CHECK(tab.part.trialList().view().origin().facts.join(u'\n').contains(u"places 15 → 10"_s));
}

TEST_CASE("No paper of a trial carries the decision on the real list", "[trial_view]")
{
    TrialTab tab;
    tab.part.endTrial();
    tab.fixture.decide("PP-2023", u"400-61/2023"_s);
    tab.fixture.openCall("PP-2023");
    REQUIRE(tab.part.list().view()->origin().facts.join(u'\n').contains(u"400-61/2023"_s));
    tab.part.beginTrial();
    tab.fill(tab.part.trialPanel().places(), u"10"_s);
    const QString facts = tab.part.trialList().view().origin().facts.join(u'\n');
    CHECK(facts.contains(u"Call PP-2023, "_s));
    CHECK(facts.contains(u"No decision stands behind this list."_s));
    CHECK_FALSE(facts.contains(u"400-61/2023"_s));
    const QString path = tab.fixture.folder.filePath(u"proba.html"_s);
    tab.fixture.prompts.paths.push_back(path);
    tab.part.exportTrial();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(QString::fromUtf8(file.readAll()).contains(u"400-61/2023"_s));
}

TEST_CASE("Every control of the trial has a name", "[trial_view]")
{
    TrialTab tab;
    CHECK(controlsWithoutName(tab.part) == QStringList{});
}
