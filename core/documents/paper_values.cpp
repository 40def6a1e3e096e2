// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper_values.h"

#include "core/organisations/placed_name.h"
#include "core/values/dates.h"

#include <stdexcept>

namespace oslonac::papers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLocalSelfGovernment(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Municipality:
    case OrganisationKind::City:
    case OrganisationKind::CityMunicipality:
    case OrganisationKind::AdministrativeUnit:
        return true;
    case OrganisationKind::CivilSocietyOrganisation:
    case OrganisationKind::Institution:
        return false;
    }
    throw std::logic_error("a kind of organisation is unknown");
}

/// The seat as typed; a seat that is the party's own municipality has a Cyrillic name in the register.
QString seatOf(const AgreementDossier& dossier, const Typed& typed)
{
    const QString& seat = dossier.party.seat;
    if (dossier.municipality && seat == dossier.municipality->nameLatin)
        return typed.registered(seat, dossier.municipality->nameCyrillic);
    return typed(seat);
}

} // namespace

PartyTerm partyTerm(OrganisationKind kind)
{
    if (isLocalSelfGovernment(kind))
        return {u"Lokalna samouprava"_s, u"Lokalne samouprave"_s, u"Lokalnoj samoupravi"_s,
                u"Lokalnu samoupravu"_s};
    // Not "korisnik" alone: that is who uses a service.
    return {u"Korisnik podrške"_s, u"Korisnika podrške"_s, u"Korisniku podrške"_s, u"Korisnika podrške"_s};
}

QString longDate(std::optional<QDate> date)
{
    return date ? longDateText(*date, Language::SerbianLatin) : QString();
}

void setProgramme(DocumentData& data, const AgreementDossier& dossier, const Typed& typed)
{
    if (!dossier.programme)
        return;
    const Programme& programme = *dossier.programme;
    data.set(u"programme_title"_s, typed(programme.title))
        .set(u"programme_code"_s, typed(programme.code))
        .set(u"donors"_s, typed(programme.donors))
        .set(u"contracting_body"_s, typed(programme.contractingBody))
        .set(u"responsible_ministry"_s, typed(programme.responsibleMinistry))
        .set(u"implementer_name"_s, typed(programme.implementer))
        .set(u"implementer_seat"_s, typed(programme.implementerSeat));
}

void setParty(DocumentData& data, const AgreementDossier& dossier, const Typed& typed)
{
    const Organisation& party = dossier.party;
    const PlacedName partyName = placedName(party);
    data.set(u"party_name"_s, typed.registered(partyName.latin, partyName.cyrillic))
        .set(u"party_seat"_s, seatOf(dossier, typed))
        .set(u"party_registration_number"_s, party.registrationNumber)
        .set(u"party_tax_number"_s, party.taxNumber);
    const PartyTerm term = partyTerm(party.kind);
    data.set(u"party_term"_s, term.nominative)
        .set(u"party_term_genitive"_s, term.genitive)
        .set(u"party_term_dative"_s, term.dative)
        .set(u"party_term_accusative"_s, term.accusative);
}

} // namespace oslonac::papers
