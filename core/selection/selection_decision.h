// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"

namespace oslonac {

/// A decided selection list: number, date and body of the decision, and the list as it was, frozen. Nothing
/// changes a decision once made; a later one of the same call has the next version.
struct SelectionDecision {
    Id<SelectionDecision> id;
    Id<Call> callId;
    int version = 0;
    QString number;
    QDate decidedOn;
    QString body;
    QString digest; ///< of the frozen list, printed on it
    QString list;   ///< the frozen list as JSON (selection_snapshot.h)
};

/// The commission's recorded decision on a tie: the applications in the order it chose, and why.
struct TieDecision {
    Id<TieDecision> id;
    Id<Call> callId;
    Id<Lot> lotId;
    QString number;
    QDate decidedOn;
    QString body;
    QString reason;
};

struct TieDecisionPlace {
    Id<TieDecisionPlace> id;
    Id<TieDecision> tieDecisionId;
    Id<Application> applicationId;
    int position = 0;
};

template <>
struct Mapping<SelectionDecision> {
    static constexpr const char* table = "selection_decisions";
    static constexpr auto columns = std::tuple{column("id", &SelectionDecision::id),
                                               column("call_id", &SelectionDecision::callId),
                                               column("version", &SelectionDecision::version),
                                               column("number", &SelectionDecision::number),
                                               column("decided_on", &SelectionDecision::decidedOn),
                                               column("body", &SelectionDecision::body),
                                               column("digest", &SelectionDecision::digest),
                                               column("list", &SelectionDecision::list)};
};

template <>
struct Mapping<TieDecision> {
    static constexpr const char* table = "tie_decisions";
    static constexpr auto columns = std::tuple{column("id", &TieDecision::id),
                                               column("call_id", &TieDecision::callId),
                                               column("lot_id", &TieDecision::lotId),
                                               column("number", &TieDecision::number),
                                               column("decided_on", &TieDecision::decidedOn),
                                               column("body", &TieDecision::body),
                                               column("reason", &TieDecision::reason)};
};

template <>
struct Mapping<TieDecisionPlace> {
    static constexpr const char* table = "tie_decision_places";
    static constexpr auto columns = std::tuple{column("id", &TieDecisionPlace::id),
                                               column("tie_decision_id", &TieDecisionPlace::tieDecisionId),
                                               column("application_id", &TieDecisionPlace::applicationId),
                                               column("position", &TieDecisionPlace::position)};
};

} // namespace oslonac
