// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/paper_facts.h"

#include "core/values/dates.h"
#include "ui/calls/call_state.h"
#include "ui/language/own_text.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::PaperFacts)
};

QString named(const QString& code, const QString& title)
{
    return title.isEmpty() ? code : Tr::tr("%1, %2", "code and title").arg(code, ownText(title));
}

QString standing(const CallState& state, QDate today)
{
    const QString day = dateText(today, state.language());
    const SelectionDecision* decision = state.decision();
    if (!decision)
        return Tr::tr("Not decided yet; as it stands on %1.").arg(day);
    const QString decided = Tr::tr("Decided on %1 with number %2, version %3.")
                                .arg(dateText(decision->decidedOn, state.language()), decision->number)
                                .arg(decision->version);
    return state.matchesDecision()
               ? decided
               : Tr::tr("%1 This is not that list, but the one as it stands on %2.", "a sentence, day")
                     .arg(decided, day);
}

QStringList partFacts(const CallState& state, const SelectionLot* lot)
{
    QStringList facts{Tr::tr("Call %1.").arg(named(state.call().code, state.call().title))};
    if (lot)
        facts.append(Tr::tr("Lot %1.").arg(named(lot->code, lot->title)));
    return facts;
}

} // namespace

QStringList paperFacts(const CallState& state, const SelectionLot* lot, QDate today)
{
    return partFacts(state, lot) + QStringList{standing(state, today)};
}

QStringList trialFacts(const CallState& state, const SelectionLot* lot, QDate today)
{
    return partFacts(state, lot) +
           QStringList{Tr::tr("A trial made on %1. No decision stands behind this list.")
                           .arg(dateText(today, state.language()))};
}

} // namespace oslonac::ui
