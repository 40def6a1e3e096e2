// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_operations.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/agreement_refusals.h"
#include "core/languages/spoken.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Until an addendum is signed what changes is written into it, not into the next one.
void requireNoneOpen(const Agreement& agreement, const std::vector<Addendum>& earlier)
{
    for (const Addendum& addendum : earlier) {
        if (!isUnsigned(addendum.status))
            continue;
        throw RuleBroken(
            Texts::tr("Addendum %1 of agreement %2 is not signed yet, so no other one was added.")
                .arg(addendum.position)
                .arg(agreement.number),
            Texts::tr("Edit that addendum, or cancel it first."));
    }
}

void requireSameCurrency(const Agreement& agreement, const Addendum& addendum)
{
    if (!addendum.amount || !agreement.amount || addendum.amount->currency() == agreement.amount->currency())
        return;
    throw RuleBroken(Texts::tr("The addendum of agreement %1 names another currency, so it was not written.")
                         .arg(agreement.number),
                     Texts::tr("Enter its amount in %1.").arg(codeOf(agreement.amount->currency())));
}

void requireLast(const Connection& file, const Agreement& agreement, const Addendum& addendum)
{
    const auto all = addendaOf(file, agreement.id);
    const bool laterStands = std::ranges::any_of(all, [&addendum](const Addendum& other) {
        return other.position > addendum.position && other.status != AgreementStatus::Cancelled;
    });
    if (laterStands) {
        throw RuleBroken(
            Texts::tr("Addendum %1 of agreement %2 was not changed, because a later one stands on it.")
                .arg(addendum.position)
                .arg(agreement.number),
            Texts::tr("Add another addendum."));
    }
}

void requireSigningDay(const Performer& performer, const Agreement& agreement, QDate signedOn)
{
    requirePast(performer, signedOn);
    if (agreement.concludedOn && signedOn < *agreement.concludedOn) {
        throw RuleBroken(
            Texts::tr("The day of the signing, %1, is before %2, when agreement %3 was concluded.")
                .arg(spokenDate(signedOn), spokenDate(*agreement.concludedOn), agreement.number),
            Texts::tr("Enter the day that is written on the paper."));
    }
}

void requirePrinted(const Agreement& agreement, const Addendum& addendum)
{
    if (addendum.status == AgreementStatus::Signed) {
        throw RuleBroken(Texts::tr("Addendum %1 of agreement %2 is signed already.")
                             .arg(addendum.position)
                             .arg(agreement.number),
                         Texts::tr("Undo the signing if it was entered by mistake."));
    }
    if (addendum.status == AgreementStatus::Draft) {
        throw RuleBroken(
            Texts::tr("Addendum %1 of agreement %2 was not signed here, because it was never printed.")
                .arg(addendum.position)
                .arg(agreement.number),
            Texts::tr("Print it first, so that the paper can be held against the file."));
    }
}

Operation operationOn(OperationKind kind, const Agreement& agreement, const Addendum& addendum)
{
    return {kind, {nameOf(agreement, addendum)}};
}

QString orElse(const QString& text, const QString& instead)
{
    return text.trimmed().isEmpty() ? instead : text;
}

/// What is left empty is as on the paper that was signed last.
template <typename Paper>
void takeSignatories(Addendum& addendum, const Paper& from)
{
    addendum.place = orElse(addendum.place, from.place);
    addendum.implementerOffice = orElse(addendum.implementerOffice, from.implementerOffice);
    addendum.implementerSignatory = orElse(addendum.implementerSignatory, from.implementerSignatory);
    addendum.partyOffice = orElse(addendum.partyOffice, from.partyOffice);
    addendum.partySignatory = orElse(addendum.partySignatory, from.partySignatory);
}

} // namespace

QString nameOf(const Agreement& agreement, const Addendum& addendum)
{
    return u"%1/%2"_s.arg(agreement.number).arg(addendum.position);
}

Id<Addendum> addAddendum(Performer& performer, Addendum addendum)
{
    const auto agreement = Records<Agreement>(performer.file()).get(addendum.agreementId);
    requireSigned(agreement);
    requireSameCurrency(agreement, addendum);
    const auto earlier = addendaOf(performer.file(), agreement.id);
    requireNoneOpen(agreement, earlier);
    addendum.id = Id<Addendum>::make();
    addendum.position = earlier.empty() ? 1 : earlier.back().position + 1;
    addendum.status = AgreementStatus::Draft;
    const auto isSigned = [](const Addendum& one) { return one.status == AgreementStatus::Signed; };
    const auto last = std::find_if(earlier.rbegin(), earlier.rend(), isSigned);
    if (last != earlier.rend())
        takeSignatories(addendum, *last);
    else
        takeSignatories(addendum, agreement);
    performer.perform(operationOn(OperationKind::AddAddendum, agreement, addendum),
                      [&](const Change& change) { change.insert(addendum); });
    return addendum.id;
}

void editAddendum(Performer& performer, const Addendum& addendum)
{
    const auto before = Records<Addendum>(performer.file()).get(addendum.id);
    const auto agreement = Records<Agreement>(performer.file()).get(before.agreementId);
    requireSigned(agreement);
    requireNotCancelled(agreement, before);
    requireSameCurrency(agreement, addendum);
    Addendum after = addendum;
    after.agreementId = before.agreementId;
    after.position = before.position;
    after.status = before.status;
    after.printedDigest = before.printedDigest;
    after.cancellationReason = before.cancellationReason;
    if (before.status != AgreementStatus::Signed)
        requireLast(performer.file(), agreement, before);
    performer.perform(operationOn(OperationKind::EditAddendum, agreement, after),
                      [&](const Change& change) { change.update(after); });
}

void signAddendum(Performer& performer, Id<Addendum> id, const Signing& signing)
{
    auto addendum = Records<Addendum>(performer.file()).get(id);
    const auto agreement = Records<Agreement>(performer.file()).get(addendum.agreementId);
    requireSigned(agreement);
    requireNotCancelled(agreement, addendum);
    requirePrinted(agreement, addendum);
    requireSigningDay(performer, agreement, signing.signedOn);
    addendum.status = AgreementStatus::Signed;
    addendum.concludedOn = signing.signedOn;
    addendum.otherNumber = signing.otherNumber;
    performer.perform(
        operationOn(OperationKind::SignAddendum, agreement, addendum), [&](const Change& change) {
            change.update(addendum);
            markSigned(change, {agreement.id, addendum.id}, addendum.printedDigest, signing.signedOn);
        });
}

void cancelAddendum(Performer& performer, Id<Addendum> id, const QString& reason)
{
    auto addendum = Records<Addendum>(performer.file()).get(id);
    const auto agreement = Records<Agreement>(performer.file()).get(addendum.agreementId);
    requireNotCancelled(agreement, addendum);
    requireLast(performer.file(), agreement, addendum);
    addendum.status = AgreementStatus::Cancelled;
    addendum.cancellationReason = reason.trimmed();
    performer.perform(operationOn(OperationKind::CancelAddendum, agreement, addendum),
                      [&](const Change& change) { change.update(addendum); });
}

} // namespace oslonac
