// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/ceremony_operations.h"

#include "core/agreements/agreement_dossier.h"
#include "core/operations/performer.h"

namespace oslonac {

namespace {

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

} // namespace

Id<SigningCeremony> saveCeremony(Performer& performer, SigningCeremony ceremony)
{
    const auto before = Records<SigningCeremony>(performer.file()).find(ceremony.id);
    if (!before)
        ceremony.id = Id<SigningCeremony>::make();
    performer.perform({OperationKind::EditCeremony, {ceremony.title}}, [&](const Change& change) {
        if (!before) {
            change.insert(ceremony);
            return;
        }
        change.update(ceremony);
        moveAgreements(change, *before, ceremony);
    });
    return ceremony.id;
}

std::optional<SigningCeremony> newestCeremony(const Connection& file)
{
    return Records<SigningCeremony>(file).first("ORDER BY id DESC\nLIMIT 1");
}

} // namespace oslonac
