// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>

namespace oslonac::bench {

namespace {

QString shownTime(double seconds)
{
    return QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', seconds < 0.01 ? 2 : 0);
}

} // namespace

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Timing compared(int rounds, const std::function<double()>& ours, const std::function<double()>& reference)
{
    std::vector<double> own;
    std::vector<double> other;
    for (int round = -1; round < rounds; ++round) {
        const double mine = ours();
        const double theirs = reference();
        if (round < 0)
            continue;
        own.push_back(mine);
        other.push_back(theirs);
    }
    return {median(std::move(own)), median(std::move(other))};
}

Line ratioLine(const QString& name, Timing timing, const QString& aim)
{
    return {name, shownTime(timing.ours), shownTime(timing.reference),
            QStringLiteral("%1 x").arg(timing.ours / timing.reference, 0, 'f', 2), aim};
}

Line rateLine(const QString& name, double seconds, int count, const QString& unit, const QString& reference,
              const QString& aim)
{
    return {name, shownTime(seconds), reference,
            QStringLiteral("%1 %2/s").arg(count / seconds, 0, 'f', 0).arg(unit), aim};
}

} // namespace oslonac::bench
