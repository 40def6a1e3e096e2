// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_operations.h"

#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::SelectionOperations)
};

void requirePaper(const DecisionPaper& paper)
{
    if (paper.number.trimmed().isEmpty()) {
        throw RuleBroken(Tr::tr("A decision needs the number of its paper."),
                         Tr::tr("Enter the number from the registry book."));
    }
    if (!paper.decidedOn.isValid())
        throw RuleBroken(Tr::tr("A decision needs its date."), Tr::tr("Enter the date on the paper."));
}

void requireNoOpenTie(const SelectionList& list)
{
    for (const SelectionLot& lot : list.lots) {
        QStringList tied;
        for (const SelectionRow& row : lot.rows) {
            if (row.status == SelectionStatus::UndecidedTie)
                tied.append(row.listed.nameLatin);
        }
        if (!tied.isEmpty()) {
            throw RuleBroken(Tr::tr("In lot %1 a tie is on the line and no rule decides it: %2.")
                                 .arg(lot.code, tied.join(QStringLiteral(", "))),
                             Tr::tr("Record the commission's decision on the tie, then decide the list."));
        }
    }
}

} // namespace

std::vector<SelectionDecision> decisionsOf(const Connection& file, Id<Call> call)
{
    return Records<SelectionDecision>(file).by(&SelectionDecision::callId, call, "version");
}

std::optional<SelectionDecision> latestDecision(const Connection& file, Id<Call> call)
{
    return Records<SelectionDecision>(file).first("WHERE call_id = ?1\nORDER BY version DESC\nLIMIT 1", call);
}

SelectionDecision decideSelection(Performer& performer, const Call& call, const DecisionPaper& paper)
{
    requirePaper(paper);
    const SelectionList list = currentSelection(performer.file(), call.id);
    requireNoOpenTie(list);
    const auto latest = latestDecision(performer.file(), call.id);
    if (latest && latest->digest == list.digest && latest->number == paper.number.trimmed() &&
        latest->decidedOn == paper.decidedOn)
        return *latest;
    SelectionDecision decision;
    decision.id = Id<SelectionDecision>::make();
    decision.callId = call.id;
    decision.version = latest ? latest->version + 1 : 1;
    decision.number = paper.number.trimmed();
    decision.decidedOn = paper.decidedOn;
    decision.body = paper.body.trimmed();
    decision.digest = list.digest;
    decision.list = QString::fromUtf8(QJsonDocument(toJson(list)).toJson(QJsonDocument::Compact));
    performer.perform({OperationKind::DecideSelection, {call.code, decision.number}},
                      [&](const Change& change) { change.insert(decision); });
    return decision;
}

void decideTie(Performer& performer, const Call& call, Id<Lot> lot, const DecisionPaper& paper,
               const std::vector<Id<Application>>& order, const QString& reason)
{
    requirePaper(paper);
    performer.perform({OperationKind::DecideTie, {call.code, paper.number}}, [&](const Change& change) {
        TieDecision decision;
        decision.callId = call.id;
        decision.lotId = lot;
        decision.number = paper.number.trimmed();
        decision.decidedOn = paper.decidedOn;
        decision.body = paper.body.trimmed();
        decision.reason = reason.trimmed();
        const Id<TieDecision> id = change.insert(decision);
        int position = 0;
        for (const Id<Application> application : order) {
            TieDecisionPlace place;
            place.tieDecisionId = id;
            place.applicationId = application;
            place.position = ++position;
            change.insert(place);
        }
    });
}

} // namespace oslonac
