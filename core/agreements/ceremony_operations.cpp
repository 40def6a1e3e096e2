// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/ceremony_operations.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CeremonyOperations)
};

std::optional<QDate> dateOf(const SigningCeremony& ceremony)
{
    return ceremony.heldAt ? std::optional(ceremony.heldAt->date) : std::nullopt;
}

void moveAgreements(const Change& change, const SigningCeremony& before, const SigningCeremony& after)
{
    if (dateOf(before) == dateOf(after) && before.place == after.place)
        return;
    for (Agreement& agreement : agreementsAt(change.file(), after.id)) {
        if (agreement.status == AgreementStatus::Signed)
            continue;
        if (agreement.concludedOn == dateOf(before))
            agreement.concludedOn = dateOf(after);
        if (agreement.place == before.place)
            agreement.place = after.place;
        change.update(agreement);
    }
}

/// A date or place of its own, not the one of the ceremony it stood on before, was agreed and stays.
Agreement onCeremony(const Connection& file, Id<Agreement> id, const SigningCeremony& ceremony)
{
    auto agreement = Records<Agreement>(file).get(id);
    if (agreement.status == AgreementStatus::Cancelled) {
        throw RuleBroken(Texts::tr("Agreement %1 is cancelled, so it was put on no signing ceremony.")
                             .arg(agreement.number),
                         Texts::tr("Undo the cancelling if it was a mistake."));
    }
    const auto before =
        agreement.ceremonyId ? Records<SigningCeremony>(file).find(*agreement.ceremonyId) : std::nullopt;
    agreement.ceremonyId = ceremony.id;
    if (agreement.status == AgreementStatus::Signed)
        return agreement;
    if (dateOf(ceremony) && (!agreement.concludedOn || (before && agreement.concludedOn == dateOf(*before))))
        agreement.concludedOn = dateOf(ceremony);
    if (!ceremony.place.isEmpty() &&
        (agreement.place.isEmpty() || (before && agreement.place == before->place)))
        agreement.place = ceremony.place;
    return agreement;
}

} // namespace

Id<SigningCeremony> saveCeremony(Performer& performer, SigningCeremony ceremony)
{
    const auto before = Records<SigningCeremony>(performer.file()).find(ceremony.id);
    if (!before)
        ceremony.id = Id<SigningCeremony>::make();
    const auto kind = before ? OperationKind::EditCeremony : OperationKind::AddCeremony;
    performer.perform({kind, {ceremony.title}}, [&](const Change& change) {
        if (!before) {
            change.insert(ceremony);
            return;
        }
        change.update(ceremony);
        moveAgreements(change, *before, ceremony);
    });
    return ceremony.id;
}

void attachAgreements(Performer& performer, Id<SigningCeremony> id, const std::vector<Id<Agreement>>& ids)
{
    const auto ceremony = Records<SigningCeremony>(performer.file()).get(id);
    std::vector<Agreement> agreements;
    for (const Id<Agreement> agreement : ids) {
        agreements.push_back(onCeremony(performer.file(), agreement, ceremony));
    }
    performer.perform({OperationKind::AttachAgreements, namesOf(agreements)}, [&](const Change& change) {
        for (const Agreement& agreement : agreements)
            change.update(agreement);
    });
}

void detachAgreements(Performer& performer, const std::vector<Id<Agreement>>& ids)
{
    std::vector<Agreement> agreements;
    for (const Id<Agreement> id : ids) {
        agreements.push_back(Records<Agreement>(performer.file()).get(id));
        agreements.back().ceremonyId.reset();
    }
    performer.perform({OperationKind::DetachAgreements, namesOf(agreements)}, [&](const Change& change) {
        for (const Agreement& agreement : agreements)
            change.update(agreement);
    });
}

void deleteCeremony(Performer& performer, Id<SigningCeremony> id)
{
    const auto ceremony = Records<SigningCeremony>(performer.file()).get(id);
    if (Records<Agreement>(performer.file()).firstBy(&Agreement::ceremonyId, id)) {
        throw RuleBroken(
            Texts::tr("The signing ceremony %1 was not deleted, because agreements are signed there.")
                .arg(ceremony.title),
            Texts::tr("Take the agreements from it first."));
    }
    performer.perform({OperationKind::DeleteCeremony, {ceremony.title}},
                      [&](const Change& change) { change.remove(id); });
}

std::optional<SigningCeremony> newestCeremony(const Connection& file)
{
    return Records<SigningCeremony>(file).first("ORDER BY id DESC\nLIMIT 1");
}

std::optional<SigningCeremony> ceremonyAfter(const Connection& file, QDate decidedOn)
{
    auto newest = newestCeremony(file);
    const bool isPast = newest && newest->heldAt && newest->heldAt->date < decidedOn;
    return isPast ? std::nullopt : newest;
}

} // namespace oslonac
