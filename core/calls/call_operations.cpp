// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"

#include "core/operations/performer.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct CallOperations {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CallOperations)
};

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

Changes editCall(Performer& performer, const Call& call)
{
    const Call before = Records<Call>(performer.file()).get(call.id);
    if (before.deadline && before.deadline != call.deadline) {
        throw RuleBroken(
            CallOperations::tr("The deadline of call %1 is changed by an extension only.").arg(before.code),
            CallOperations::tr("Extend the deadline with the date and reason of the decision."));
    }
    return performer.perform(Operation{OperationKind::EditCall, {call.code}},
                             [&](const Change& change) { change.update(call); });
}

Changes editLot(Performer& performer, const Lot& lot)
{
    const Call call = Records<Call>(performer.file()).get(lot.callId);
    return performer.perform(Operation{OperationKind::EditCall, {call.code, lot.code}},
                             [&](const Change& change) { change.update(lot); });
}

Changes extendDeadline(Performer& performer, Id<Call> id, const DeadlineDecision& decision)
{
    const Call call = Records<Call>(performer.file()).get(id);
    return performer.perform(Operation{OperationKind::ExtendDeadline, {call.code}},
                             [&](const Change& change) { writeExtension(change, id, decision); });
}

} // namespace oslonac
