// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"
#include "core/values/script.h"

namespace oslonac {

/// A name in both scripts.
struct PlacedName {
    QString latin;
    QString cyrillic;
};

/// The name as lists and papers say it. Administrative units are called alike in many cities, so the city or
/// municipality follows unless the name holds its name already, in whatever case: "Gradska uprava za
/// socijalnu zaštitu, Grad Užice", but "Gradska uprava grada Užica". So does the city of a city municipality
/// where another city has one of that name: "Gradska opština Palilula, Niš". Everybody else is called as
/// entered.
[[nodiscard]] PlacedName placedName(const Organisation& organisation);

/// The same in one script, or in the other where nothing is entered in it.
[[nodiscard]] QString placedNameIn(const Organisation& organisation, Script script);

} // namespace oslonac
