// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_digest.h"
#include "core/selection/selection_input.h"
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/support/fresh_workspace.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sums of means of an application's marks, highest first: ranking as a spreadsheet would do it.
std::vector<double> plainRanking(const std::vector<std::vector<double>>& marks)
{
    std::vector<double> totals;
    totals.reserve(marks.size());
    for (const std::vector<double>& row : marks) {
        double total = 0;
        for (auto mark = row.begin(); mark != row.end(); mark += LargeCall::assessorCount)
            total += std::accumulate(mark, mark + LargeCall::assessorCount, 0.0) / LargeCall::assessorCount;
        totals.push_back(total);
    }
    std::sort(totals.begin(), totals.end(), std::greater());
    return totals;
}

std::vector<std::vector<double>> plainMarks(const SelectionInput& input)
{
    std::vector<std::vector<double>> marks;
    for (const SelectionCandidate& candidate : input.candidates) {
        auto& row = marks.emplace_back();
        for (const CandidateMark& mark : candidate.marks)
            row.push_back(static_cast<double>(mark.points.numerator()) /
                          static_cast<double>(mark.points.denominator()));
    }
    return marks;
}

/// The marks of the file in the order in which they were written: application, criterion, assessor.
std::vector<std::vector<double>> readPlainMarks(const PlainFile& file)
{
    const PlainStatement rows =
        file.prepare("SELECT application_id, points FROM marks ORDER BY application_id, id");
    std::vector<std::vector<double>> marks;
    qint64 application = 0;
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        if (sqlite3_column_int64(rows.get(), 0) != application) {
            application = sqlite3_column_int64(rows.get(), 0);
            marks.emplace_back();
        }
        marks.back().push_back(static_cast<double>(sqlite3_column_int64(rows.get(), 1)) / 1000);
    }
    return marks;
}

/// A benchmark of the wrong result would mislead.
void requireSameOrder(const SelectionList& list, const std::vector<double>& totals)
{
    const auto& rows = list.lots.front().rows;
    const auto same = [](const SelectionRow& row, double total) {
        const double exact = static_cast<double>(row.total.value().numerator()) /
                             static_cast<double>(row.total.value().denominator());
        return std::abs(exact - total) < 1e-6;
    };
    if (!std::equal(rows.begin(), rows.end(), totals.begin(), totals.end(), same))
        throw std::runtime_error("our ranking and the plain one differ");
}

} // namespace

std::vector<Line> rankingLines(const Settings& settings)
{
    const int count = settings.size.value_or(10'000);
    FreshWorkspace workspace;
    const LargeCall call(*workspace);
    call.addMarks(*workspace, call.addApplications(*workspace, count));
    const SelectionInput input = readSelectionInput(workspace->file(), call.call().id);
    const auto marks = plainMarks(input);
    SelectionList list;
    std::vector<double> totals;
    const auto rank = [&] { list = rankApplications(input); };
    const auto sortPlain = [&] { totals = plainRanking(marks); };
    const Timing ranking = compared(
        settings.rounds, [&] { return secondsOf(rank); }, [&] { return secondsOf(sortPlain); });
    requireSameOrder(list, totals);
    const Timing digest = compared(
        settings.rounds, [&] { return secondsOf([&] { (void)digestOf(list); }); },
        [&] { return secondsOf(sortPlain); });
    const Timing whole = compared(
        settings.rounds,
        [&] { return secondsOf([&] { list = currentSelection(workspace->file(), call.call().id); }); },
        [&] {
            return secondsOf([&] { totals = plainRanking(readPlainMarks(PlainFile(workspace.path()))); });
        });
    requireSameOrder(list, totals);
    const QString applications = u"%L1 applications"_s.arg(count);
    return {ratioLine(u"rank %1, reasons and digest"_s.arg(applications), ranking),
            ratioLine(u"  of which the digest"_s, digest),
            ratioLine(u"rank %1 from the file"_s.arg(applications), whole)};
}

} // namespace oslonac::bench
