// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/municipalities/municipality.h"

namespace oslonac {

enum class OrganisationKind {
    Municipality,
    City,
    CityMunicipality,
    AdministrativeUnit,
    CivilSocietyOrganisation,
    Institution
};

template <>
struct Codes<OrganisationKind> {
    static constexpr std::array list{
        coded(OrganisationKind::Municipality, "municipality"),
        coded(OrganisationKind::City, "city"),
        coded(OrganisationKind::CityMunicipality, "city_municipality"),
        coded(OrganisationKind::AdministrativeUnit, "administrative_unit"),
        coded(OrganisationKind::CivilSocietyOrganisation, "civil_society_organisation"),
        coded(OrganisationKind::Institution, "institution")};
};

/// Whoever may apply, be a partner or sign: a unit of local self-government, its administrative unit, a city
/// municipality, a civil society organisation, an institution. The organisation of a municipality carries the
/// municipality's own number as id, so there is one and only one in every file. Empty text means not entered.
struct Organisation {
    Id<Organisation> id;
    OrganisationKind kind = OrganisationKind::Municipality;
    QString nameLatin; ///< whole name: "Opština Šid", "Grad Užice"
    QString nameCyrillic;
    std::optional<Id<Municipality>> municipalityId; ///< where it has its seat; for a municipality, itself
    std::optional<Id<Organisation>> parentId;       ///< whose administrative unit it is
    QString seat;
    QString registrationNumber; ///< matični broj
    QString taxNumber;          ///< PIB
    QString accountNumber;
    QString representativeOffice; ///< "predsednik opštine"
    QString representativeName;
};

/// A municipality itself: its names and kind are the registry's.
[[nodiscard]] inline bool isInRegistry(const Organisation& organisation)
{
    return organisation.municipalityId && organisation.municipalityId->number() == organisation.id.number();
}

template <>
struct Mapping<Organisation> {
    static constexpr const char* table = "organisations";
    static constexpr auto columns = std::tuple{
        column("id", &Organisation::id),
        column("kind", &Organisation::kind),
        column("name_latin", &Organisation::nameLatin),
        column("name_cyrillic", &Organisation::nameCyrillic),
        column("municipality_id", &Organisation::municipalityId),
        column("parent_id", &Organisation::parentId),
        column("seat", &Organisation::seat),
        column("registration_number", &Organisation::registrationNumber),
        column("tax_number", &Organisation::taxNumber),
        column("account_number", &Organisation::accountNumber),
        column("representative_office", &Organisation::representativeOffice),
        column("representative_name", &Organisation::representativeName),
    };
};

} // namespace oslonac
