// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_operations.h"

#include "core/agreements/agreement_dossier.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AddendumOperations)
};

void requireSigned(const Agreement& agreement)
{
    if (agreement.status == AgreementStatus::Signed)
        return;
    if (agreement.status == AgreementStatus::Cancelled) {
        throw RuleBroken(Texts::tr("Agreement %1 is cancelled, so it got no addendum.").arg(agreement.number),
                         Texts::tr("Undo the cancelling if it was a mistake."));
    }
    throw RuleBroken(
        Texts::tr("Agreement %1 is not signed yet, so it got no addendum.").arg(agreement.number),
        Texts::tr("Edit the agreement itself until it is signed."));
}

void requireSameCurrency(const Agreement& agreement, const Addendum& addendum)
{
    if (!addendum.amount || !agreement.amount || addendum.amount->currency() == agreement.amount->currency())
        return;
    throw RuleBroken(Texts::tr("The addendum of agreement %1 names another currency, so it was not written.")
                         .arg(agreement.number),
                     Texts::tr("Enter its amount in %1.").arg(codeOf(agreement.amount->currency())));
}

Operation operationOn(OperationKind kind, const Agreement& agreement, const Addendum& addendum)
{
    return {kind, {u"%1/%2"_s.arg(agreement.number).arg(addendum.position)}};
}

} // namespace

Id<Addendum> addAddendum(Performer& performer, Addendum addendum)
{
    const auto agreement = Records<Agreement>(performer.file()).get(addendum.agreementId);
    requireSigned(agreement);
    requireSameCurrency(agreement, addendum);
    const auto earlier = addendaOf(performer.file(), agreement.id);
    addendum.id = Id<Addendum>::make();
    addendum.position = earlier.empty() ? 1 : earlier.back().position + 1;
    performer.perform(operationOn(OperationKind::AddAddendum, agreement, addendum),
                      [&](const Change& change) { change.insert(addendum); });
    return addendum.id;
}

void editAddendum(Performer& performer, const Addendum& addendum)
{
    const auto before = Records<Addendum>(performer.file()).get(addendum.id);
    const auto agreement = Records<Agreement>(performer.file()).get(before.agreementId);
    requireSigned(agreement);
    requireSameCurrency(agreement, addendum);
    if (addendaOf(performer.file(), agreement.id).back().id != addendum.id) {
        throw RuleBroken(
            Texts::tr("Addendum %1 of agreement %2 was not changed, because a later one stands on it.")
                .arg(before.position)
                .arg(agreement.number),
            Texts::tr("Add another addendum."));
    }
    Addendum after = addendum;
    after.agreementId = before.agreementId;
    after.position = before.position;
    performer.perform(operationOn(OperationKind::EditAgreement, agreement, after),
                      [&](const Change& change) { change.update(after); });
}

} // namespace oslonac
