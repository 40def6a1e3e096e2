// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"

#include "core/calls/call_parts.h"
#include "core/values/faults.h"
#include "core/values/free_code.h"

#include <QCoreApplication>
#include <QSet>

namespace oslonac {

namespace {

struct CallOperations {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CallOperations)
};

/// What the file could not hold, or no ranking could use.
void requireSound(const Call& call)
{
    constexpr int wholeScale = 100;
    const auto& limit = call.divergenceLimitPercent;
    if (limit && (*limit < 0 || *limit > wholeScale))
        throw RuleBroken(CallOperations::tr("The divergence limit lies between 0 and 100 percent."),
                         CallOperations::tr("Enter a whole number of percent, or leave the field empty."));
    if (call.totalMinimum && *call.totalMinimum < Score(0))
        throw RuleBroken(
            CallOperations::tr("The total minimum cannot be below zero."),
            CallOperations::tr("Enter the points an application needs, or leave the field empty."));
}

} // namespace

void writeExtension(const Change& change, Id<Call> id, const DeadlineDecision& decision)
{
    Call call = Records<Call>(change.file()).get(id);
    if (!call.deadline)
        throw RuleBroken(
            CallOperations::tr("Call %1 has no deadline yet, so there is none to extend.").arg(call.code),
            CallOperations::tr("Enter the deadline of the call first."));
    if (decision.newDeadline <= *call.deadline)
        throw RuleBroken(CallOperations::tr("The new deadline of call %1 is not later than the one it has.")
                             .arg(call.code),
                         CallOperations::tr("Enter a later date or hour."));
    DeadlineExtension extension;
    extension.callId = id;
    extension.oldDeadline = *call.deadline;
    extension.newDeadline = decision.newDeadline;
    extension.decidedOn = decision.decidedOn;
    extension.reason = decision.reason.trimmed();
    change.insert(std::move(extension));
    call.deadline = decision.newDeadline;
    change.update(call);
}

Changes editExtension(Performer& performer, const DeadlineExtension& extension)
{
    const DeadlineExtension before = Records<DeadlineExtension>(performer.file()).get(extension.id);
    if (before.oldDeadline != extension.oldDeadline || before.newDeadline != extension.newDeadline)
        throw RuleBroken(CallOperations::tr("The deadlines of a recorded extension stay as they are."),
                         CallOperations::tr("Undo the extension, or extend the deadline once more."));
    return editPart(performer, extension);
}

Id<Call> addCall(Performer& performer, Call call)
{
    requireSound(call);
    call.id = Id<Call>::make();
    performer.perform({OperationKind::AddCall, {call.code}},
                      [&](const Change& change) { change.insert(call); });
    return call.id;
}

Changes editCall(Performer& performer, const Call& call)
{
    requireSound(call);
    const Call before = Records<Call>(performer.file()).get(call.id);
    return performer.perform(
        {OperationKind::EditCall, stepBetween(before, call, before.code, {}).toDetails()},
        [&](const Change& change) { change.update(call); });
}

Changes editLot(Performer& performer, const Lot& lot)
{
    return editPart(performer, lot);
}

Removal removalOf(const Connection& file, Id<Call> call)
{
    return Removal(file, {{Mapping<Call>::table, call.number()}}, LooseReference::Emptied);
}

Changes deleteCall(Performer& performer, Id<Call> id)
{
    const Call call = Records<Call>(performer.file()).get(id);
    const Removal removal = removalOf(performer.file(), id);
    return performer.perform({OperationKind::DeleteCall, {call.code}},
                             [&](const Change& change) { removal.carryOut(change); });
}

QString freeCallCode(const Connection& file, const QString& like)
{
    QSet<QString> taken;
    for (const Call& call : Records<Call>(file).all())
        taken.insert(call.code.toCaseFolded());
    return freeCode(taken, like);
}

Changes extendDeadline(Performer& performer, Id<Call> id, const DeadlineDecision& decision)
{
    const Call call = Records<Call>(performer.file()).get(id);
    return performer.perform(Operation{OperationKind::ExtendDeadline, {call.code}},
                             [&](const Change& change) { writeExtension(change, id, decision); });
}

} // namespace oslonac
