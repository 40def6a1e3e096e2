// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_operations.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/program/places.h"
#include "ui/scoring/score_sheet.h"
#include "ui/scoring/scores_part.h"

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// PP-2023 with two assessors whose marks were changed: the first's one mark, then the second's block.
struct MarkedWindow : SampleWindow {
    MarkedWindow()
    {
        const CallMarks marks = readCallMarks(file(), call("PP-2023").id);
        const Id<Lot> lot = Records<Lot>(file()).by(&Lot::callId, call("PP-2023").id).front().id;
        for (const Mark& mark : marks.marks) {
            const auto application = Records<Application>(file()).get(mark.applicationId);
            if (application.lotId != lot || application.withdrawnOn)
                continue;
            if (mark.assessorId == marks.assessors.at(0).id)
                ofFirst.push_back({mark.applicationId, mark.assessorId, mark.criterionId});
            if (mark.assessorId == marks.assessors.at(1).id)
                ofSecond.push_back({mark.applicationId, mark.assessorId, mark.criterionId});
        }
        clearMark(workspace(), ofFirst.at(23));
        recordMarks(workspace(), {{ofSecond.at(34), std::nullopt}, {ofSecond.at(35), std::nullopt}});
    }

    const Connection& file() { return workspace().file(); }
    ScoresPart& scores() { return calls().workspace().scores(); }
    [[nodiscard]] std::optional<MarkPlace> chosenCell()
    {
        return scores().model().placeAt(scores().sheet().currentIndex());
    }

    std::vector<MarkPlace> ofFirst;
    std::vector<MarkPlace> ofSecond;
};

} // namespace

TEST_CASE("Undo of marks shows the sheet of their assessor and the first cell, from another page too",
          "[undo shows]")
{
    MarkedWindow fixture;
    fixture.openPart("PP-2023", u"scores"_s);
    fixture.scores().chooseAssessor(fixture.ofFirst.front().assessor);
    fixture.window.showPage(PageId::Overview);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPlace()->part == u"scores"_s);
    CHECK((fixture.chosenCell() == fixture.ofSecond.at(34)));
    fixture.window.showPage(PageId::Overview);
    fixture.trigger(ActionId::Undo);
    CHECK((fixture.chosenCell() == fixture.ofFirst.at(23)));
    // The same application is chosen there, and no mark is seen.
    fixture.window.showPlace({PageId::Calls, fixture.call("PP-2023").id.number(), u"applications"_s,
                              fixture.ofFirst.at(23).application.number()});
    fixture.trigger(ActionId::Redo);
    CHECK(fixture.window.currentPlace()->part == u"scores"_s);
    CHECK((fixture.chosenCell() == fixture.ofFirst.at(23)));
}

TEST_CASE("Undo of marks shows their sheet where it was never opened, as after a restart", "[undo shows]")
{
    MarkedWindow fixture;
    fixture.window.showPage(PageId::Overview);
    fixture.trigger(ActionId::Undo);
    CHECK((fixture.chosenCell() == fixture.ofSecond.at(34)));
    fixture.scores().chooseAssessor(std::nullopt);
    fixture.window.showPage(PageId::Overview);
    fixture.trigger(ActionId::Redo);
    CHECK_FALSE(fixture.scores().model().choice().assessor.has_value()); // theirs are among all
    CHECK((fixture.chosenCell() == fixture.ofSecond.at(34)));
}

TEST_CASE("The marks of a step are told although they are gone or only changed", "[undo shows]")
{
    MarkedWindow fixture;
    const auto stepNow = [&] { return fixture.workspace().journal().entries(1).front(); };
    // A step keeps its rows in no order.
    CHECK(std::ranges::is_permutation(marksOfStep(fixture.file(), stepNow()),
                                      std::vector{fixture.ofSecond.at(34), fixture.ofSecond.at(35)}));
    remarkOnMark(fixture.workspace(), fixture.ofFirst.at(2), u"nema pisma"_s);
    CHECK((marksOfStep(fixture.file(), stepNow()) == std::vector{fixture.ofFirst.at(2)}));
}
