// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/score.h"

#include <optional>
#include <vector>

namespace oslonac {

/// Points are compared exactly and read rounded, so a rounded text must never make equal what the rules told
/// apart: 59,9966… beside a minimum of 60 is 59,997. One rule for every text, list and sheet: at least two
/// decimals, and the least number of them at which different points look different.
constexpr int usualDecimals = 2;

/// The least number of decimals, from `least` on, at which no two different ones of these points have the
/// same text. Rounding keeps the order, so points below a limit also look to be below it.
[[nodiscard]] int tellingDecimals(std::vector<Score> points, int least = usualDecimals);

/// As many decimals as write the points exactly; nothing for thirds and the like, whose decimals never end.
[[nodiscard]] std::optional<int> exactDecimals(Score points);

/// The same when they end within thousandths, as marks and limits do; else 0.
[[nodiscard]] int ownDecimals(Score points);

struct ScorePair {
    QString value;
    QString limit;
};

/// A value beside what it is held against, in one sentence. Whole points stand without decimals; thousandths
/// are written out, a limit is never rounded.
[[nodiscard]] ScorePair besideLimit(Score value, Score limit, Language language);

/// The number whose form of the noun points take in a sentence: 21 bod, 12 bodova, and with decimals 1,5 and
/// 2,5 boda, 12,5 bodova.
[[nodiscard]] int countedAs(Score points);

/// The decimal mark of points in a language.
[[nodiscard]] QChar scoreMark(Language language);

} // namespace oslonac
