// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_operations.h"
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/support/fresh_workspace.h"
#include "ui/applications/application_rows.h"
#include "ui/calls/call_state.h"
#include "ui/shell/page.h"

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Marks the first application anew and gives what the window is told of it.
ui::RecordChanges oneMark(Workspace& workspace, const ui::CallState& state, Score points)
{
    const Mark& mark = state.marks.marks.front();
    recordMark(workspace, {mark.applicationId, mark.assessorId, mark.criterionId}, points);
    return {ui::RecordChanges::Extent::Named, {{u"marks"_s, {mark.id.number()}}}};
}

} // namespace

// A page shows a mark that was typed when its state is up to date; the reference reads the call whole.
std::vector<Line> callPageLines(const Settings& settings)
{
    const int count = settings.size.value_or(10'000);
    FreshWorkspace workspace;
    const LargeCall call(*workspace);
    call.addMarks(*workspace, call.addApplications(*workspace, count));
    const Connection& file = workspace->file();
    auto state = std::make_unique<ui::CallState>(file, call.call().id, Language::SerbianLatin);
    const auto readWhole = [&] {
        return secondsOf(
            [&] { state = std::make_unique<ui::CallState>(file, call.call().id, Language::SerbianLatin); });
    };
    int points = 0;
    const Timing typed = compared(
        settings.rounds,
        [&] {
            const auto changes = oneMark(*workspace, *state, ++points % 20);
            return secondsOf([&] { state = std::make_unique<ui::CallState>(*state, file, changes); });
        },
        readWhole);
    const Timing ranked = compared(
        settings.rounds,
        [&] {
            const auto changes = oneMark(*workspace, *state, ++points % 20);
            return secondsOf([&] {
                state = std::make_unique<ui::CallState>(*state, file, changes);
                (void)state->list();
            });
        },
        readWhole);
    const Texts texts(Language::SerbianLatin);
    const Timing rows = compared(
        settings.rounds,
        [&] {
            (void)state->findings();
            return secondsOf([&] { (void)ui::applicationRows(*state, texts); });
        },
        readWhole);
    const QString applications = u"%L1 applications"_s.arg(count);
    return {ratioLine(u"a mark typed in a call of %1"_s.arg(applications), typed),
            ratioLine(u"  the same, ranked anew"_s, ranked),
            ratioLine(u"  the rows of the list of applications"_s, rows)};
}

} // namespace oslonac::bench
