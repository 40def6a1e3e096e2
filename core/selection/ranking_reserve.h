// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/ranking_steps.h"

namespace oslonac::ranking {

/// Which line a tie lies on.
enum class TieLine { Selected, Reserve };

/// Leaves a contender of a tie undecided, and names the others.
void markUndecided(Contender& contender, const Standing& standing, TieLine line);

/// The reserve list, filled in the order of the list. Equal applications share a place on it or are undecided
/// together at its end; none is put before its equal. Behind a tie on the line of selection it is only known
/// between which bounds a place lies: what differs between them waits for the tie.
class Reserve final {
public:
    explicit Reserve(int size) : m_size(size) {}

    /// Applications that are not selected, in any case.
    void meet(const Standing& standing);
    /// A tie on the line of selection leaves at least and at most so many of its own for the reserve.
    void leave(int atLeast, int atMost, int tieRank);
    /// Applications of which nobody can say anything before the tie is decided.
    void wait(const Standing& standing, int tieRank);

private:
    int m_size;
    int m_atLeast = 0; ///< taken so far
    int m_atMost = 0;
    int m_tieRank = 0;
};

} // namespace oslonac::ranking
