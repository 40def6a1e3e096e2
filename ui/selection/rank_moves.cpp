// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rank_moves.h"

#include "core/selection/reason_text.h"
#include "core/selection/selection_comparison.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::RankMoves)
};

constexpr size_t namedMoves = 3;

int distance(const SelectionDifference& move)
{
    return std::abs(*move.present->rank - *move.frozen->rank);
}

} // namespace

QString movesText(const SelectionList& before, const SelectionList& after, const Texts& texts)
{
    if (before.digest == after.digest)
        return {};
    std::vector<SelectionDifference> moves;
    for (SelectionDifference& difference : compareSelections(before, after)) {
        if (difference.frozen && difference.present && difference.frozen->rank && difference.present->rank &&
            difference.frozen->rank != difference.present->rank)
            moves.push_back(std::move(difference));
    }
    std::ranges::stable_sort(moves, std::ranges::greater(), distance);
    QStringList named;
    for (const SelectionDifference& move : moves) {
        if (size_t(named.size()) == namedMoves)
            break;
        named.append(Tr::tr("%1 %2 → %3")
                         .arg(nameIn(move.listed, texts))
                         .arg(*move.frozen->rank)
                         .arg(*move.present->rank));
    }
    const int rest = int(moves.size()) - int(named.size());
    const QString text = named.join(u", "_s);
    return rest > 0 ? Tr::tr("%1 and %n more", nullptr, rest).arg(text) : text;
}

} // namespace oslonac::ui
