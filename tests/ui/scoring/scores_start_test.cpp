// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_making.h"
#include "core/scoring/assessor_part.h"
#include "core/values/serbian_order.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "tests/ui/program/typing.h"
#include "ui/scoring/scores_part.h"
#include "ui/widgets/button.h"

#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A call without a commission offers its first member on the sheet of marks, and leads to the name",
          "[scores_part]")
{
    SampleWindow fixture;
    const Id<Call> call = addCallLike(fixture.workspace(), fixture.call("PP-2023").id, u"PP-2024"_s);
    for (const Assessor& assessor : Records<Assessor>(fixture.workspace().file()).by(&Assessor::callId, call))
        deletePart(fixture.workspace(), assessor.id);
    ScoresPart& part = fixture.openPart("PP-2024", u"scores"_s).scores();
    std::vector<Button*> offered;
    for (Button* button : part.findChildren<Button*>()) {
        if (button->isVisible() && button->text() == u"Add an assessor"_s)
            offered.push_back(button);
    }
    REQUIRE(offered.size() == 1);
    offered.front()->click();
    const auto added = Records<Assessor>(fixture.workspace().file()).by(&Assessor::callId, call);
    REQUIRE(added.size() == 1);
    typeInto(fixture.window, u"Ana Primer"_s);
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Return);
    CHECK(Records<Assessor>(fixture.workspace().file()).get(added.front().id).name == u"Ana Primer"_s);
}

TEST_CASE("Ctrl+N on the sheet of marks adds an assessor, not a call", "[scores_part]")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openPart("PP-2023", u"scores"_s);
    const qint64 before = Records<Assessor>(fixture.workspace().file()).count();
    QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier);
    CHECK(Records<Assessor>(fixture.workspace().file()).count() == before + 1);
    CHECK(page.openPart() == u"criteria"_s);
}

TEST_CASE("Applications stand in the order of their registry numbers by value", "[scores_part]")
{
    SampleWindow fixture;
    const Id<Call> call = fixture.call("PP-2023").id;
    auto applications = Records<Application>(fixture.workspace().file()).by(&Application::callId, call);
    fixture.workspace().perform({OperationKind::EditApplication, {}}, [&](const Change& change) {
        int number = 0;
        for (Application& application : applications) {
            application.registryNumber = u"KP-%1"_s.arg(++number);
            change.update(application);
        }
    });
    ScoreSheetModel& model = fixture.openPart("PP-2023", u"scores"_s).scores().model();
    REQUIRE(model.rowCount() > 10);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(comesBefore(model.applicationAt(row - 1).registryNumber,
                          model.applicationAt(row).registryNumber));
    CHECK(model.applicationAt(1).registryNumber == u"KP-2"_s);
}
