// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"

namespace oslonac {

/// A name in both scripts.
struct PlacedName {
    QString latin;
    QString cyrillic;
};

/// The name as lists and papers say it. Administrative units are called alike in many cities, so the city or
/// municipality follows unless the name holds its name already, in whatever case: "Gradska uprava za
/// socijalnu zaštitu, Grad Užice", but "Gradska uprava grada Užica". Everybody else is called as entered.
[[nodiscard]] PlacedName placedName(const Organisation& organisation);

} // namespace oslonac
