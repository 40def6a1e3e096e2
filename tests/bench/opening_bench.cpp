// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/support/fresh_workspace.h"

#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

std::vector<Line> openingLines(const Settings& settings)
{
    const int count = settings.size.value_or(100'000);
    FreshWorkspace workspace;
    Id<Application> last;
    {
        const LargeCall call(*workspace);
        last = call.addApplications(*workspace, count).back().id;
    }
    workspace.close();
    const auto ours = [&](Access access) {
        return secondsOf([&] {
            const auto opened = Workspace::open(workspace.path(), access);
            if (!Records<Application>(opened->file()).find(last))
                throw std::runtime_error("the opened file lacks an application");
        });
    };
    const auto plain = [&] {
        return secondsOf([&] {
            const PlainFile opened(workspace.path());
            const PlainStatement first =
                opened.prepare(mapping::selectSql<Application>() + "\nWHERE id = ?1");
            sqlite3_bind_int64(first.get(), 1, last.number());
            opened.step(first.get(), SQLITE_ROW);
        });
    };
    // Opening takes less than a millisecond or two: more rounds cost nothing.
    const int rounds = settings.rounds * 20;
    return {ratioLine(u"open %L1 applications for writing"_s.arg(count),
                      compared(
                          rounds, [&] { return ours(Access::ReadWrite); }, plain)),
            ratioLine(u"open %L1 applications for reading"_s.arg(count),
                      compared(
                          rounds, [&] { return ours(Access::ReadOnly); }, plain))};
}

} // namespace oslonac::bench
