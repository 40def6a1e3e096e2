// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Connection;
class Performer;

/// Writes a signing ceremony; one without an id is new. When it is moved, its agreements that are not signed
/// yet and stood on its old date or place move with it, in the same step.
Id<SigningCeremony> saveCeremony(Performer& performer, SigningCeremony ceremony);

/// Puts agreements on a ceremony, in one step: those not signed yet take its date and place, unless they
/// stand on others of their own. Cancelled ones are refused (RuleBroken).
void attachAgreements(Performer& performer, Id<SigningCeremony> ceremony,
                      const std::vector<Id<Agreement>>& agreements);
/// Takes agreements from their ceremony; date and place stay as they are.
void detachAgreements(Performer& performer, const std::vector<Id<Agreement>>& agreements);
/// Throws RuleBroken while agreements stand on it, cancelled ones among them.
void deleteCeremony(Performer& performer, Id<SigningCeremony> ceremony);

/// The ceremony entered last, which is the one being prepared; nothing when the file has none.
[[nodiscard]] std::optional<SigningCeremony> newestCeremony(const Connection& file);
/// The one that agreements of a decision would be signed at: that ceremony, unless it was held before the day
/// of the decision.
[[nodiscard]] std::optional<SigningCeremony> ceremonyAfter(const Connection& file, QDate decidedOn);

} // namespace oslonac
