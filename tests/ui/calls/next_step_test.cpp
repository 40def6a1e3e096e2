// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_operations.h"
#include "core/scoring/mark.h"
#include "core/selection/selection_operations.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/calls/call_header.h"
#include "ui/calls/issue_panel.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"

#include <QLabel>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SampleCall : SampleWindow {
    using SampleWindow::SampleWindow;

    CallWorkspace& page = openCall("PP-2023");

    /// Those of the first so many on the list; what was given stays in the history.
    void takeMarksAway(size_t applications)
    {
        const SelectionList list = currentSelection(workspace().file(), page.call());
        std::vector<Id<Application>> without;
        for (const SelectionRow& row : list.lots.front().rows)
            if (without.size() < applications && row.rank)
                without.push_back(row.listed.application);
        workspace().perform({OperationKind::EditCall, {}}, [&](const Change& change) {
            for (const Id<Application> application : without)
                for (const Mark& mark : Records<Mark>(change.file()).by(&Mark::applicationId, application))
                    change.remove(mark.id);
        });
    }
    void takeAllMarksAway()
    {
        workspace().perform({OperationKind::EditCall, {}}, [&](const Change& change) {
            for (const Mark& mark : Records<Mark>(change.file()).all())
                change.remove(mark.id);
        });
    }
    [[nodiscard]] QStringList filled()
    {
        QStringList texts;
        for (const Button* button : page.findChild<CallHeader*>()->findChildren<Button*>()) {
            if (button->isVisible() && button->kind() == ButtonKind::Primary)
                texts.append(button->text());
        }
        return texts;
    }
    [[nodiscard]] QString said()
    {
        const CallState state(workspace().file(), page.call(), Language::English);
        const NextStep step = nextStep(state, workspace().today());
        // Head and overview say the same.
        CHECK(filled() == (step.button.isEmpty() ? QStringList() : QStringList{step.button}));
        return step.text;
    }
};

} // namespace

TEST_CASE("Where all applications are marked the next step is the decision")
{
    SampleCall call;
    CHECK(call.said() == u"All applications are marked. The list can be decided."_s);
    CHECK(call.filled() == QStringList{u"Decide the list"_s});
}

TEST_CASE("Before the deadline no decision is offered that would be refused")
{
    SampleCall before([] { return QDateTime(QDate(2023, 6, 25), QTime(8, 0), Qt::UTC); });
    CHECK(before.said().startsWith(u"All applications are marked. From 26 Jun 2023, "_s));
    SampleCall onTheDay([] { return QDateTime(QDate(2023, 6, 26), QTime(8, 0), Qt::UTC); });
    CHECK(onTheDay.filled() == QStringList{u"Decide the list"_s});
}

TEST_CASE("Where no mark is given the next step is to enter them, and not a decision that is refused")
{
    SampleCall call;
    call.takeAllMarksAway();
    CHECK(call.said() == u"Applications are in, and no marks are given yet."_s);
    CHECK(call.filled() == QStringList{u"Enter the marks"_s});
    for (Button* button : call.page.findChild<CallHeader*>()->findChildren<Button*>()) {
        if (button->isVisible() && button->text() == u"Enter the marks"_s)
            button->click();
    }
    CHECK(call.page.openPart() == u"scores"_s);
    CHECK(call.filled().empty()); // it is done here
}

TEST_CASE("Where some applications wait for marks the next step says how many")
{
    SampleCall call;
    call.takeMarksAway(3);
    CHECK(call.said() == u"3 applications still wait for marks. When all are marked, the list is decided."_s);
    CHECK(call.filled() == QStringList{u"Enter the marks"_s});
}

TEST_CASE(
    "Where an assessor has not marked an application yet the next step is marks, until that is accepted")
{
    SampleCall call;
    const SelectionList list = currentSelection(call.workspace().file(), call.page.call());
    const Id<Application> first = list.lots.front().rows.front().listed.application;
    const Mark mark = Records<Mark>(call.workspace().file()).by(&Mark::applicationId, first).front();
    call.workspace().perform({OperationKind::EditCall, {}},
                             [&](const Change& change) { change.remove(mark.id); });
    CHECK(call.said().startsWith(u"1 "_s));
    const CallState state(call.workspace().file(), call.page.call(), Language::English);
    const auto lacking = std::ranges::find_if(
        state.findings(), [](const Finding& finding) { return finding.code == u"marks_missing"_s; });
    REQUIRE(lacking != state.findings().end());
    approveFinding(call.workspace(), *lacking, u"ocenjivač je sprečen"_s);
    CHECK(call.said() == u"All applications are marked. The list can be decided."_s);
}

TEST_CASE("The sum below the ranked list counts those that wait for marks apart from the incomplete")
{
    SampleCall call;
    call.takeMarksAway(3);
    QString sum;
    for (const QLabel* label : call.page.ranking().list().view()->findChildren<QLabel*>())
        sum += label->text() + u' ';
    CHECK(sum.contains(u"waiting for marks <b>3</b>"_s));
    CHECK_FALSE(sum.contains(u"incomplete <b>3</b>"_s));
}

TEST_CASE("Maxima that are not whole stand in the heads with the decimals of the printed lists")
{
    CHECK(maximumText(Score(15), Language::SerbianLatin) == u"15"_s);
    CHECK(maximumText(Score::fraction(45, 2), Language::SerbianLatin) == u"22,50"_s);
    CHECK(maximumText(Score::fraction(9331, 1000), Language::SerbianLatin) == u"9,331"_s);
    CHECK(maximumText(Score::fraction(45, 2), Language::English) == u"22.50"_s);
}

TEST_CASE("What a decided list says otherwise than now is counted and shown, also where nobody moved")
{
    SampleWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    CallWorkspace& page = fixture.openCall("PP-2023");
    auto* bar = page.findChild<PageBar*>();
    fixture.workspace().perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        Lot lot = Records<Lot>(change.file()).by(&Lot::callId, page.call()).front();
        lot.envelope = Money::eur(950'000);
        change.update(lot);
    });
    REQUIRE(bar->isVisible());
    Q_EMIT bar->stepTaken();
    const auto& rows = page.issues().differences();
    REQUIRE(rows.rowCount() > 0);
    QStringList texts;
    for (int column = 0; column < rows.columnCount(); ++column)
        texts.append(rows.index(0, column).data().toString());
    CHECK(texts.mid(3).join(QString()).isEmpty()); // it is about neither list alone
    const bool tellsWhere = texts.contains(u"the list as a whole"_s);
    const bool tellsWhat = texts.contains(u"places or money of the lot"_s);
    CHECK(tellsWhere);
    CHECK(tellsWhat);
}
