// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace oslonac::bench {

/// What the command line chose. A case has a usual size of its own; `size` replaces it.
struct Settings {
    int rounds = 5;
    std::optional<int> size;
};

/// One line of the table, ready to print.
struct Line {
    QString name;
    QString ours;
    QString reference;
    QString outcome; ///< a ratio (smaller is better) or a rate
    QString aim;
};

/// A chapter of the benchmark: measured together because its lines share a file or documents.
struct Case {
    const char* name;
    const char* about;
    std::vector<Line> (*run)(const Settings& settings);
};

[[nodiscard]] std::vector<Line> rankingLines(const Settings& settings);
[[nodiscard]] std::vector<Line> callPageLines(const Settings& settings);
[[nodiscard]] std::vector<Line> performLines(const Settings& settings);
[[nodiscard]] std::vector<Line> openingLines(const Settings& settings);
[[nodiscard]] std::vector<Line> importLines(const Settings& settings);
[[nodiscard]] std::vector<Line> spreadsheetLines(const Settings& settings);
[[nodiscard]] std::vector<Line> printingLines(const Settings& settings);
[[nodiscard]] std::vector<Line> listLines(const Settings& settings);
[[nodiscard]] std::vector<Line> searchLines(const Settings& settings);
[[nodiscard]] std::vector<Line> casesLines(const Settings& settings);
[[nodiscard]] std::vector<Line> largeStepLines(const Settings& settings);
[[nodiscard]] std::vector<Line> windowLines(const Settings& settings);
[[nodiscard]] std::vector<Line> libreOfficeLines(const Settings& settings);

/// Medians in seconds.
struct Timing {
    double ours = 0;
    double reference = 0;
};

[[nodiscard]] double secondsOf(const std::function<void()>& work);
[[nodiscard]] double median(std::vector<double> values);

/// Runs both in turn, so that a busy moment of the machine meets both. Each returns the seconds it took,
/// without what it had to set up. One round before the first is not counted.
[[nodiscard]] Timing compared(int rounds, const std::function<double()>& ours,
                              const std::function<double()>& reference);

[[nodiscard]] Line ratioLine(const QString& name, Timing timing, const QString& aim = {});
/// `reference` per second is stated or measured elsewhere.
[[nodiscard]] Line rateLine(const QString& name, double seconds, int count, const QString& unit,
                            const QString& reference, const QString& aim);

} // namespace oslonac::bench
