// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_texts.h"

#include "core/municipalities/municipality_registry.h"
#include "core/organisations/placed_name.h"
#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Municipalities)
};

} // namespace

QString kindText(MunicipalityKind kind)
{
    switch (kind) {
    case MunicipalityKind::Capital:
        return Texts::tr("capital city");
    case MunicipalityKind::City:
        return Texts::tr("city");
    case MunicipalityKind::Municipality:
        return Texts::tr("municipality");
    case MunicipalityKind::CityMunicipality:
        return Texts::tr("city municipality");
    }
    return {};
}

QString kindText(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Municipality:
        return kindText(MunicipalityKind::Municipality);
    case OrganisationKind::City:
        return kindText(MunicipalityKind::City);
    case OrganisationKind::CityMunicipality:
        return kindText(MunicipalityKind::CityMunicipality);
    case OrganisationKind::AdministrativeUnit:
        return Texts::tr("administrative unit");
    case OrganisationKind::CivilSocietyOrganisation:
        return Texts::tr("civil society organisation");
    case OrganisationKind::Institution:
        return Texts::tr("institution");
    }
    return {};
}

QString groupText(DevelopmentGroup group)
{
    if (group == DevelopmentGroup::Devastated)
        return Texts::tr("IV, devastated");
    return codeOf(group);
}

QString nameOf(const Municipality& municipality, Language language)
{
    return listedNameOf(municipality, scriptOf(language));
}

QString nameOf(const Organisation& organisation, Language language)
{
    return placedNameIn(organisation, scriptOf(language));
}

QString districtOf(const Municipality& municipality, Language language)
{
    return scriptOf(language) == Script::Cyrillic ? municipality.districtCyrillic
                                                  : municipality.districtLatin;
}

} // namespace oslonac::ui
