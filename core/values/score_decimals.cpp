// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/score_decimals.h"

#include "core/values/plural.h"

#include <algorithm>

namespace oslonac {

namespace {

constexpr int decimalsOfMarks = 3;
constexpr int mostDecimals = 18; // more do not fit into what is counted in

__extension__ using Wide = __int128; // products of two 64-bit counts

/// What toRoundedText() counts, without making a text for each of thousands.
Wide rounded(Score points, Wide scale)
{
    const bool negative = points.numerator() < 0;
    const Wide magnitude = negative ? -static_cast<Wide>(points.numerator()) : Wide(points.numerator());
    const Wide count = (2 * magnitude * scale + points.denominator()) / (2 * Wide(points.denominator()));
    return negative ? -count : count;
}

bool isTold(const std::vector<Score>& ordered, int decimals)
{
    Wide scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const auto looksAlike = [scale](Score a, Score b) { return rounded(a, scale) == rounded(b, scale); };
    return std::adjacent_find(ordered.begin(), ordered.end(), looksAlike) == ordered.end();
}

QString textOf(Score points, int decimals, Language language)
{
    return points.denominator() == 1 ? points.toExactText()
                                     : points.toRoundedText(scoreMark(language), decimals);
}

} // namespace

int tellingDecimals(std::vector<Score> points, int least)
{
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    int decimals = least;
    while (decimals < mostDecimals && !isTold(points, decimals))
        ++decimals;
    return decimals;
}

std::optional<int> exactDecimals(Score points)
{
    qint64 rest = points.denominator();
    const auto takeOut = [&rest](qint64 factor) {
        int times = 0;
        for (; rest % factor == 0; rest /= factor)
            ++times;
        return times;
    };
    const int decimals = std::max(takeOut(2), takeOut(5));
    return rest == 1 ? std::optional(decimals) : std::nullopt;
}

int ownDecimals(Score points)
{
    const std::optional<int> decimals = exactDecimals(points);
    return decimals && *decimals <= decimalsOfMarks ? *decimals : 0;
}

ScorePair besideLimit(Score value, Score limit, Language language)
{
    const int decimals =
        tellingDecimals({value, limit}, std::max({usualDecimals, ownDecimals(value), ownDecimals(limit)}));
    ScorePair pair{textOf(value, decimals, language), textOf(limit, decimals, language)};
    if (value != limit && pair.value == pair.limit) // closer than any decimals tell
        return {value.toExactText(), limit.toExactText()};
    return pair;
}

int countedAs(Score points)
{
    constexpr int few = 2;
    constexpr int many = 5;
    const qint64 whole = points.numerator() / points.denominator();
    if (points.denominator() == 1)
        return int(whole);
    return whole == 0 || pluralForm(whole) != PluralForm::Many ? few : many;
}

QChar scoreMark(Language language)
{
    return language == Language::English ? u'.' : u',';
}

} // namespace oslonac
