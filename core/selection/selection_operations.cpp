// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_operations.h"

#include "core/applications/application_rules.h"
#include "core/languages/own_text.h"
#include "core/languages/spoken.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"
#include "core/values/plain_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <set>

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

/// The commission sits after the deadline, and a paper has no day that is still to come.
void requireDecisionDay(const Performer& performer, const Call& call, QDate decidedOn)
{
    if (decidedOn > performer.today())
        throw RuleBroken(Tr::tr("The day of the decision, %1, is still to come.").arg(spokenDate(decidedOn)),
                         Tr::tr("Enter the date on the paper."));
    const auto deadline = deadlineInForce(readCallDefinition(performer.file(), call.id));
    if (deadline && decidedOn < deadline->date)
        throw RuleBroken(Tr::tr("The day of the decision, %1, is before the deadline of call %2, %3.")
                             .arg(spokenDate(decidedOn), call.code, spokenDate(deadline->date)),
                         Tr::tr("Enter the date on the paper, or put the call's deadline right."));
}

QDate dayIn(const SelectionRow& row, ReasonCode code)
{
    const auto found = std::ranges::find(row.reasons, code, &Reason::code);
    return found == row.reasons.end()
               ? QDate()
               : QDate::fromString(found->facts.value(QStringLiteral("date")), Qt::ISODate);
}

/// A list tells of decisions on ties and of withdrawals, and cannot know one of a later day.
void requireNothingLater(const SelectionList& list, QDate decidedOn)
{
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows) {
            const QString name = ownTextIn(row.listed.nameLatin, spokenLanguage());
            const QDate tie = dayIn(row, ReasonCode::TieDecided);
            if (tie > decidedOn) {
                throw RuleBroken(
                    Tr::tr("The list is decided on %1, before the decision of %2 on the tie of %3.")
                        .arg(spokenDate(decidedOn), spokenDate(tie), name),
                    Tr::tr("Enter the date on the paper; the list is decided after its ties."));
            }
            const QDate withdrawn = dayIn(row, ReasonCode::Withdrawn);
            if (withdrawn > decidedOn) {
                throw RuleBroken(
                    Tr::tr("The list is decided on %1, before %2 withdrew the application on %3.")
                        .arg(spokenDate(decidedOn), name, spokenDate(withdrawn)),
                    Tr::tr("Enter the date on the paper, or take the withdrawal back, decide the "
                           "list and enter the withdrawal then."));
            }
        }
    }
}

void requireApplications(const SelectionList& list)
{
    if (std::ranges::all_of(list.lots, [](const SelectionLot& lot) { return lot.rows.empty(); }))
        throw RuleBroken(
            Tr::tr("Call %1 has no applications, so there is nothing to decide.").arg(list.callCode),
            Tr::tr("Enter or import the applications and their marks first."));
}

void requireNoOpenTie(const SelectionList& list)
{
    for (const SelectionLot& lot : list.lots) {
        QStringList tied;
        for (const SelectionRow& row : lot.rows) {
            if (row.status == SelectionStatus::UndecidedTie)
                tied.append(ownTextIn(row.listed.nameLatin, spokenLanguage()));
        }
        if (!tied.isEmpty()) {
            throw RuleBroken(Tr::tr("In lot %1 a tie is on the line and no rule decides it: %2.")
                                 .arg(lot.code, beforeStop(tied.join(QStringLiteral(", ")))),
                             Tr::tr("Record the commission's decision on the tie, then decide the list."));
        }
    }
}

/// A list on which everybody waits for marks decides nothing.
void requireScored(const SelectionList& list)
{
    bool isAnyRanked = false;
    bool isAnyWaiting = false;
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows) {
            isAnyRanked = isAnyRanked || row.rank.has_value();
            isAnyWaiting = isAnyWaiting || row.has(ReasonCode::MarksMissing);
        }
    }
    if (isAnyWaiting && !isAnyRanked)
        throw RuleBroken(Tr::tr("No application of call %1 has all its marks yet.").arg(list.callCode),
                         Tr::tr("Enter or import the marks, then decide the list."));
}

/// A decision settles a tie only when it orders exactly the applications that share a rank; anything else
/// would be recorded and decide nothing.
void requireWholeTie(const SelectionList& list, const std::vector<Id<Application>>& order)
{
    std::set<Id<Application>> named(order.begin(), order.end());
    std::set<Id<Application>> tied;
    const SelectionRow* first = order.empty() ? nullptr : list.row(order.front());
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows) {
            const bool shares = first != nullptr && first->tied && row.tied && row.rank == first->rank;
            if (shares && lot.row(order.front()) != nullptr)
                tied.insert(row.listed.application);
        }
    }
    if (named.size() != order.size() || tied.empty() || named != tied) {
        throw RuleBroken(Tr::tr("These are not exactly the applications that share one rank."),
                         Tr::tr("Name every application of the tie once, and no other."));
    }
}

/// A number of a paper stands for one decision, and decisions follow each other in time.
void requireNextPaper(const std::vector<SelectionDecision>& earlier, const DecisionPaper& paper)
{
    for (const SelectionDecision& decision : earlier) {
        if (decision.number == paper.number.trimmed()) {
            throw RuleBroken(Tr::tr("Number %1 already belongs to version %2 of the list.")
                                 .arg(decision.number, QString::number(decision.version)),
                             Tr::tr("Enter the number of the new decision."));
        }
        if (decision.decidedOn > paper.decidedOn) {
            throw RuleBroken(
                Tr::tr("The date is before that of version %1 of the list.").arg(decision.version),
                Tr::tr("Enter the date on the paper of the new decision."));
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
    requireApplications(list);
    requireScored(list);
    requireNoOpenTie(list);
    const auto latest = latestDecision(performer.file(), call.id);
    if (latest && latest->digest == list.digest && latest->number == paper.number.trimmed() &&
        latest->decidedOn == paper.decidedOn)
        return *latest;
    requireDecisionDay(performer, call, paper.decidedOn);
    requireNothingLater(list, paper.decidedOn);
    requireNextPaper(decisionsOf(performer.file(), call.id), paper);
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
    requireWholeTie(currentSelection(performer.file(), call.id), order);
    requireDecisionDay(performer, call, paper.decidedOn);
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
