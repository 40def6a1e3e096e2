// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/municipalities/municipality.h"
#include "core/values/script.h"

#include <vector>

namespace oslonac {

/// The 202 units of the registry that is compiled into the program (resources/registry, sources beside it),
/// in the order of their territory codes.
[[nodiscard]] const std::vector<Municipality>& registeredMunicipalities();

/// Which of a city and its city municipality of the same name a bare name means.
enum class Namesakes { City, Both };

/// All that match the text equally well: none, one, or several between which a person must choose
/// ("Palilula"). Any spelling serves: either script or both mixed, with or without diacritics, "dj" for đ,
/// no-break spaces, with or without "Opština", "Grad", "Gradska opština" or their English words; the city
/// beside a name ("Palilula, Niš"); or the territory code. A whole name beats its first words ("Rača",
/// "Petrovac"), and these beat words cut short ("S. Palanka"). Where a city has a
/// city municipality of its own name, the name means the city unless both are asked for; "grad Užice" and
/// "gradska opština Užice" mean one in any case. Declined names are not found.
[[nodiscard]] std::vector<Municipality> findMunicipalities(QStringView text,
                                                           Namesakes namesakes = Namesakes::City);

/// For a person who looks around and not for a table: where nothing matches, those that have the words
/// anywhere in their name ("Palanka").
[[nodiscard]] std::vector<Municipality> municipalitiesNamedLike(QStringView text);

/// "Opština Šid", "Grad Užice", "Gradska opština Novi Beograd".
[[nodiscard]] QString fullNameOf(const Municipality& municipality, Script script);

/// The city that tells a unit from another of the same kind and name, as there are two city municipalities
/// Palilula; nothing where kind and name suffice.
[[nodiscard]] const Municipality* tellingCityOf(const Municipality& municipality);

/// The name beside the kind, in lists and enumerations: "Šid", "Palilula (Niš)".
[[nodiscard]] QString listedNameOf(const Municipality& municipality, Script script);

/// The shortest name that means one unit: "Šid", "Grad Užice", "Gradska opština Palilula, Niš".
[[nodiscard]] QString distinctNameOf(const Municipality& municipality, Script script);

} // namespace oslonac
