// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Connection;
class Performer;

/// Writes a signing ceremony; one without an id is new. When it is moved, its agreements that are not signed
/// yet and stood on its old date or place move with it, in the same step.
Id<SigningCeremony> saveCeremony(Performer& performer, SigningCeremony ceremony);

/// The ceremony entered last, which is the one being prepared; nothing when the file has none.
[[nodiscard]] std::optional<SigningCeremony> newestCeremony(const Connection& file);

} // namespace oslonac
