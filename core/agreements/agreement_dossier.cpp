// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_dossier.h"

namespace oslonac {

namespace {

template <typename Record>
std::optional<Record> findIf(const Connection& file, std::optional<Id<Record>> id)
{
    return id ? Records<Record>(file).find(*id) : std::nullopt;
}

} // namespace

AgreementDossier readDossier(const Connection& file, Id<Agreement> id)
{
    AgreementDossier dossier;
    dossier.agreement = Records<Agreement>(file).get(id);
    const Agreement& agreement = dossier.agreement;
    dossier.call = Records<Call>(file).get(agreement.callId);
    dossier.lot = Records<Lot>(file).get(agreement.lotId);
    dossier.decision = Records<SelectionDecision>(file).get(agreement.decisionId);
    dossier.application = Records<Application>(file).get(agreement.applicationId);
    dossier.party = Records<Organisation>(file).get(agreement.partyId);
    dossier.municipality = findIf(file, dossier.party.municipalityId);
    dossier.programme = findIf(file, dossier.call.programmeId);
    dossier.instalments = instalmentsOf(file, id);
    dossier.addenda = addendaOf(file, id);
    dossier.storedTemplate = findIf(file, agreement.templateId);
    dossier.ceremony = findIf(file, agreement.ceremonyId);
    return dossier;
}

std::vector<Agreement> agreementsOf(const Connection& file, Id<Call> call)
{
    return Records<Agreement>(file).select(
        "WHERE call_id = ?1\nORDER BY number_year, number_scheme, number_sequence, id", call);
}

std::vector<Agreement> agreementsAt(const Connection& file, Id<SigningCeremony> ceremony)
{
    return Records<Agreement>(file).select("WHERE ceremony_id = ?1\n  AND status <> 'cancelled'\n"
                                           "ORDER BY number_year, number_scheme, number_sequence, id",
                                           ceremony);
}

std::vector<AgreementInstalment> instalmentsOf(const Connection& file, Id<Agreement> agreement)
{
    return Records<AgreementInstalment>(file).by(&AgreementInstalment::agreementId, agreement,
                                                 "position, id");
}

std::vector<Addendum> addendaOf(const Connection& file, Id<Agreement> agreement)
{
    return Records<Addendum>(file).by(&Addendum::agreementId, agreement, "position, id");
}

} // namespace oslonac
