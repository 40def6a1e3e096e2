// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace oslonac::ui {

std::vector<double> axisSteps(double most, int mostIntervals)
{
    if (most <= 0)
        return {0, 1};
    double bestStep = most;
    double bestEnd = std::numeric_limits<double>::max();
    const double magnitude = std::pow(10, std::floor(std::log10(most)));
    for (const double unit : {0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 1.0, 2.0, 2.5, 3.0, 4.0, 5.0}) {
        const double step = unit * magnitude;
        // A hair less, so that 900,000 fits into three steps of 300,000 whatever the last bit says.
        const double intervals = std::ceil(most / step - 1e-9);
        if (intervals > mostIntervals || intervals < 2)
            continue;
        // The larger step of two that end at the same place leaves fewer lines.
        if (intervals * step <= bestEnd) {
            bestEnd = intervals * step;
            bestStep = step;
        }
    }
    std::vector<double> steps;
    for (int i = 0; i * bestStep <= bestEnd * (1 + 1e-9); ++i)
        steps.push_back(i * bestStep);
    return steps;
}

} // namespace oslonac::ui
