// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/whole_window.h"
#include "tests/support/fresh_workspace.h"

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window on the applications of an empty call, in a file of its own.
struct CallInWindow : WholeWindow {
    std::optional<LargeCall> call;

    CallInWindow()
    {
        program.makeFile(folder.filePath(u"large.oslonac"_s));
        call.emplace(workspace());
        paint();
        window.showPlace({ui::PageId::Calls, call->call().id.number(), u"applications"_s});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Workspace& workspace() { return *program.workspace(); }
    double trigger(ui::ActionId id)
    {
        return secondsOf([&] {
            window.actions()[id].trigger();
            QCoreApplication::processEvents();
        });
    }
};

} // namespace

// How long the window answers nobody while one step writes, takes back or repeats very many rows.
std::vector<Line> largeStepLines(const Settings& settings)
{
    const int count = settings.size.value_or(10'000);
    CallInWindow seen;
    FreshWorkspace unseen;
    const LargeCall call(*unseen);
    const double addedSeen = secondsOf([&] {
        (void)seen.call->addApplications(seen.workspace(), count);
        QCoreApplication::processEvents();
    });
    const double added = secondsOf([&] { (void)call.addApplications(*unseen, count); });
    std::vector<double> redone;
    std::vector<double> redoneAlone;
    const Timing undone = compared(
        settings.rounds,
        [&] {
            const double seconds = seen.trigger(ui::ActionId::Undo);
            redone.push_back(seen.trigger(ui::ActionId::Redo));
            return seconds;
        },
        [&] {
            const double seconds = secondsOf([&] { unseen->undo(); });
            redoneAlone.push_back(secondsOf([&] { unseen->redo(); }));
            return seconds;
        });
    const QString rows = u"%L1 applications"_s.arg(count);
    return {ratioLine(u"%1 written with the window open"_s.arg(rows), {addedSeen, added}),
            ratioLine(u"  taken back"_s, undone),
            ratioLine(u"  done again"_s, {median(redone), median(redoneAlone)})};
}

} // namespace oslonac::bench
