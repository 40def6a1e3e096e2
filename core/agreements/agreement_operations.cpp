// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_operations.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/agreement_refusals.h"
#include "core/languages/spoken.h"
#include "core/operations/operation_details.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementOperations)
};

void requireWhatDraftingFixed(const Agreement& before, const Agreement& after)
{
    const bool same = before.id == after.id && before.callId == after.callId && before.lotId == after.lotId &&
                      before.decisionId == after.decisionId && before.applicationId == after.applicationId &&
                      before.partyId == after.partyId && before.numberScheme == after.numberScheme &&
                      before.numberYear == after.numberYear &&
                      before.numberSequence == after.numberSequence && before.number == after.number;
    if (!same) {
        throw RuleBroken(
            Texts::tr("The number, the application and the party of agreement %1 were fixed when it was "
                      "drafted and were not changed.")
                .arg(before.number),
            Texts::tr("Cancel the agreement if it is with the wrong party."));
    }
    if (before.status != after.status || before.printedDigest != after.printedDigest ||
        before.cancellationReason != after.cancellationReason)
        throw std::logic_error("the status of an agreement is not edited like a field");
}

void divideAnew(const Change& change, const Agreement& agreement)
{
    const auto old = instalmentsOf(change.file(), agreement.id);
    if (!agreement.amount) {
        for (const AgreementInstalment& instalment : old)
            change.remove(instalment.id);
        return;
    }
    if (old.empty()) {
        const auto plan = Records<PlannedInstalment>(change.file())
                              .by(&PlannedInstalment::lotId, agreement.lotId, "position, id");
        for (const AgreementInstalment& instalment : instalmentsByPlan(agreement.id, *agreement.amount, plan))
            change.insert(instalment);
        return;
    }
    for (const AgreementInstalment& instalment : dividedAnew(old, *agreement.amount))
        change.update(instalment);
}

/// "400-73/2023-9" is 9 under "400-73/2023-".
std::pair<QString, qint64> sequenceIn(const QString& number)
{
    qsizetype digits = number.size();
    while (digits > 0 && number[digits - 1].isDigit())
        --digits;
    return {number.left(digits), number.mid(digits).toLongLong()};
}

/// Each number follows the one before it: nothing between the first and the last is left out.
bool isRun(const QStringList& numbers)
{
    const auto follows = [](const QString& before, const QString& after) {
        const auto [scheme, sequence] = sequenceIn(before);
        return sequenceIn(after) == std::pair(scheme, sequence + 1);
    };
    return std::ranges::adjacent_find(numbers, std::not_fn(follows)) == numbers.end();
}

/// Nobody signs what was not decided yet, nor on a day that is still to come.
void requireSigningDay(const Performer& performer, const Agreement& agreement, QDate signedOn)
{
    requirePast(performer, signedOn);
    const auto decision = Records<SelectionDecision>(performer.file()).get(agreement.decisionId);
    if (signedOn < decision.decidedOn) {
        throw RuleBroken(
            Texts::tr("The day of the signing, %1, is before %2, when the selection was decided.")
                .arg(spokenDate(signedOn), spokenDate(decision.decidedOn)),
            Texts::tr("Enter the day that is written on the paper."));
    }
}

Agreement asSigned(const Performer& performer, Id<Agreement> id, const Signing& signing)
{
    auto agreement = Records<Agreement>(performer.file()).get(id);
    requireNotCancelled(agreement);
    if (agreement.status == AgreementStatus::Signed) {
        throw RuleBroken(Texts::tr("Agreement %1 is signed already.").arg(agreement.number),
                         Texts::tr("Edit its date or the other party's number if they are wrong."));
    }
    if (agreement.status == AgreementStatus::Draft) {
        throw RuleBroken(Texts::tr("Agreement %1 was not signed here, because it was never printed.")
                             .arg(agreement.number),
                         Texts::tr("Print it first, so that the paper can be held against the file."));
    }
    requireSigningDay(performer, agreement, signing.signedOn);
    agreement.status = AgreementStatus::Signed;
    agreement.concludedOn = signing.signedOn;
    agreement.otherNumber = signing.otherNumber;
    agreement.otherDate = signing.otherDate;
    return agreement;
}

void writeSigned(const Change& change, const Agreement& agreement)
{
    change.update(agreement);
    markSigned(change, {agreement.id}, agreement.printedDigest, agreement.concludedOn.value());
}

} // namespace

QStringList namesOf(const std::vector<Agreement>& agreements)
{
    constexpr size_t mostNamed = 2;
    QStringList numbers;
    for (const Agreement& agreement : agreements)
        numbers.append(agreement.number);
    if (agreements.size() <= mostNamed)
        return numbers;
    if (isRun(numbers))
        return {numbers.front() + u" – " + numbers.back()};
    return severalDetails(numbers);
}

void editAgreement(Performer& performer, Id<Agreement> id, const AgreementEdit& edit)
{
    const auto before = Records<Agreement>(performer.file()).get(id);
    requireNotCancelled(before);
    Agreement after = before;
    edit(after);
    if (after.amount != before.amount && after.amountInWords == before.amountInWords)
        after.amountInWords.clear(); // words written by hand named the old amount
    requireWhatDraftingFixed(before, after);
    performer.perform({OperationKind::EditAgreement, {before.number}}, [&](const Change& change) {
        change.update(after);
        if (before.amount != after.amount)
            divideAnew(change, after);
    });
}

std::vector<Agreement> lackingSignatory(const Connection& file, const Agreement& like)
{
    std::vector<Agreement> lacking;
    for (const Agreement& agreement : agreementsOf(file, like.callId)) {
        const bool open =
            agreement.status == AgreementStatus::Draft || agreement.status == AgreementStatus::Printed;
        if (open && agreement.id != like.id && agreement.implementerSignatory.isEmpty())
            lacking.push_back(agreement);
    }
    return lacking;
}

void copySignatory(Performer& performer, Id<Agreement> from)
{
    const auto like = Records<Agreement>(performer.file()).get(from);
    std::vector<Agreement> agreements = lackingSignatory(performer.file(), like);
    for (Agreement& agreement : agreements) {
        agreement.implementerSignatory = like.implementerSignatory;
        agreement.implementerOffice = like.implementerOffice;
    }
    performer.perform({OperationKind::EditAgreement, namesOf(agreements)}, [&](const Change& change) {
        for (const Agreement& agreement : agreements)
            change.update(agreement);
    });
}

void editInstalments(Performer& performer, Id<Agreement> id, std::vector<AgreementInstalment> instalments)
{
    const auto agreement = Records<Agreement>(performer.file()).get(id);
    requireNotCancelled(agreement);
    performer.perform({OperationKind::EditAgreement, {agreement.number}}, [&](const Change& change) {
        for (const AgreementInstalment& old : instalmentsOf(change.file(), id))
            change.remove(old.id);
        int position = 0;
        for (AgreementInstalment& instalment : instalments) {
            instalment.agreementId = id;
            instalment.position = ++position;
            change.insert(instalment);
        }
    });
}

void signAgreement(Performer& performer, Id<Agreement> id, const Signing& signing)
{
    const Agreement agreement = asSigned(performer, id, signing);
    performer.perform({OperationKind::SignAgreement, {agreement.number}},
                      [&](const Change& change) { writeSigned(change, agreement); });
}

void signAgreements(Performer& performer, const std::vector<Id<Agreement>>& ids, QDate signedOn)
{
    std::vector<Agreement> agreements;
    for (const Id<Agreement> id : ids) {
        const auto before = Records<Agreement>(performer.file()).get(id);
        agreements.push_back(asSigned(performer, id, {signedOn, before.otherNumber, before.otherDate}));
    }
    performer.perform({OperationKind::SignAgreement, namesOf(agreements)}, [&](const Change& change) {
        for (const Agreement& agreement : agreements)
            writeSigned(change, agreement);
    });
}

void cancelAgreement(Performer& performer, Id<Agreement> id, const QString& reason)
{
    auto agreement = Records<Agreement>(performer.file()).get(id);
    requireNotCancelled(agreement);
    agreement.status = AgreementStatus::Cancelled;
    agreement.cancellationReason = reason.trimmed();
    performer.perform({OperationKind::CancelAgreement, {agreement.number}},
                      [&](const Change& change) { change.update(agreement); });
}

} // namespace oslonac
