// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/ranking_reserve.h"

namespace oslonac::ranking {

namespace {

void putBeyond(Contender& contender, int size)
{
    contender.row.status = SelectionStatus::NotInReserve;
    contender.row.reasons.push_back(reason(ReasonCode::BeyondReserve, {{"size", QString::number(size)}}));
}

void putAt(Contender& contender, int position)
{
    contender.row.status = SelectionStatus::Reserve;
    contender.row.reservePosition = position;
    contender.row.reasons.push_back(reason(ReasonCode::OnReserve, {{"position", QString::number(position)}}));
}

} // namespace

void markUndecided(Contender& contender, const Standing& standing, TieLine line)
{
    QStringList others;
    for (const Contender* other : standing) {
        if (other != &contender)
            others.append(other->row.listed.nameLatin);
    }
    contender.row.status = SelectionStatus::UndecidedTie;
    contender.row.reasons.push_back(reason(
        ReasonCode::TieUndecided,
        {{"with", others.join(QStringLiteral("; "))},
         {"line", line == TieLine::Selected ? QStringLiteral("selected") : QStringLiteral("reserve")}}));
}

void Reserve::meet(const Standing& standing)
{
    const auto count = static_cast<int>(standing.size());
    if (m_atLeast < m_size && m_atLeast != m_atMost) {
        wait(standing, m_tieRank);
        return;
    }
    for (Contender* contender : standing) {
        if (m_atLeast >= m_size)
            putBeyond(*contender, m_size);
        else if (m_atLeast + count > m_size)
            markUndecided(*contender, standing, TieLine::Reserve);
        else
            putAt(*contender, m_atLeast + 1);
    }
    m_atLeast += count;
    m_atMost += count;
}

void Reserve::leave(int atLeast, int atMost, int tieRank)
{
    m_atLeast += atLeast;
    m_atMost += atMost;
    m_tieRank = tieRank;
}

void Reserve::wait(const Standing& standing, int tieRank)
{
    const auto count = static_cast<int>(standing.size());
    for (Contender* contender : standing) {
        contender->row.status = SelectionStatus::WaitsForTie;
        contender->row.reasons.push_back(
            reason(ReasonCode::WaitsForTie, {{"rank", QString::number(tieRank)}}));
    }
    m_atLeast += count;
    m_atMost += count;
}

} // namespace oslonac::ranking
