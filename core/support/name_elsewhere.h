// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

class Connection;

/// Where a person's name stands in the file beside the contacts: erasing a contact leaves it there, because
/// paper that was signed and marks that were given stay as they are.
struct NameElsewhere {
    int agreements = 0;    ///< as signatory of either side
    int assessors = 0;     ///< of a call's commission
    int organisations = 0; ///< as representative entered with the organisation itself

    [[nodiscard]] bool isAnywhere() const { return agreements + assessors + organisations > 0; }
};

/// Names are compared in any script and without diacritics.
[[nodiscard]] NameElsewhere nameElsewhere(const Connection& file, const QString& name);

} // namespace oslonac
