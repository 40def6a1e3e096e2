// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapping.h"

namespace oslonac {

enum class MunicipalityKind { Capital, City, Municipality, CityMunicipality };

template <>
struct Codes<MunicipalityKind> {
    static constexpr std::array list{coded(MunicipalityKind::Capital, "capital"),
                                     coded(MunicipalityKind::City, "city"),
                                     coded(MunicipalityKind::Municipality, "municipality"),
                                     coded(MunicipalityKind::CityMunicipality, "city_municipality")};
};

/// Development group by the Decree on the single list of development (Official Gazette RS 104/2014);
/// devastated areas are those of the fourth group below half of the average.
enum class DevelopmentGroup { First, Second, Third, Fourth, Devastated };

template <>
struct Codes<DevelopmentGroup> {
    static constexpr std::array list{
        coded(DevelopmentGroup::First, "I"), coded(DevelopmentGroup::Second, "II"),
        coded(DevelopmentGroup::Third, "III"), coded(DevelopmentGroup::Fourth, "IV"),
        coded(DevelopmentGroup::Devastated, "IV-dev")};
};

/// A unit of local self-government or a city municipality, with facts of public registers. The id is the
/// territory code of the Statistical Office, so it is the same in every officer's file. Cities and their city
/// municipalities must never be added up.
struct Municipality {
    Id<Municipality> id;
    QString nameLatin;
    QString nameCyrillic;
    MunicipalityKind kind = MunicipalityKind::Municipality;
    std::optional<Id<Municipality>> parentId;
    QString districtLatin;
    QString districtCyrillic;
    QString region;
    std::optional<int> population;
    std::optional<int> populationYear;
    std::optional<int> romaPopulation;
    std::optional<int> romaYear;
    std::optional<int> areaKm2;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<DevelopmentGroup> developmentGroup;
    bool inKosovo = false;
};

template <>
struct Mapping<Municipality> {
    static constexpr const char* table = "municipalities";
    static constexpr auto columns = std::tuple{
        column("id", &Municipality::id),
        column("name_latin", &Municipality::nameLatin),
        column("name_cyrillic", &Municipality::nameCyrillic),
        column("kind", &Municipality::kind),
        column("parent_id", &Municipality::parentId),
        column("district_latin", &Municipality::districtLatin),
        column("district_cyrillic", &Municipality::districtCyrillic),
        column("region", &Municipality::region),
        column("population", &Municipality::population),
        column("population_year", &Municipality::populationYear),
        column("roma_population", &Municipality::romaPopulation),
        column("roma_year", &Municipality::romaYear),
        column("area_km2", &Municipality::areaKm2),
        column("latitude", &Municipality::latitude),
        column("longitude", &Municipality::longitude),
        column("development_group", &Municipality::developmentGroup),
        column("in_kosovo", &Municipality::inKosovo),
    };
};

} // namespace oslonac
