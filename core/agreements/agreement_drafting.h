// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"

namespace oslonac {

class Performer;

/// What a drafting sets for all agreements at once. The ceremony gives the date and place of conclusion;
/// without one the date stays open and the place is the implementer's seat.
struct DraftOptions {
    std::optional<Id<SigningCeremony>> ceremonyId;
    int copies = 4;
};

/// The new agreements in the order of their numbers, how many selected applications had one already, and
/// which have been withdrawn since and so got none.
struct DraftedAgreements {
    std::vector<Id<Agreement>> drafted;
    int alreadyThere = 0;
    std::vector<Application> withdrawn;
};

/// Why this call's scheme makes no numbers, and what to do; nothing when it does.
[[nodiscard]] std::optional<RuleBroken> numberingObstacle(const Call& call);

/// Drafts, in one step, an agreement for every application that the call's newest decision selects and that
/// has none yet, a cancelled one included, unless it was withdrawn since; so a second run changes nothing,
/// and after a new version of the list only the newly selected are drafted. Numbers follow the order of the
/// list in the year of the ceremony, or of the decision; a party is signed for by its contact who holds the
/// representative's office on the day of conclusion (contact_rules.h). Throws RuleBroken when the call is not
/// decided, its number scheme does not count, or a lot names a template that is not one of agreements.
DraftedAgreements draftAgreements(Performer& performer, const Call& call, const DraftOptions& options = {});
/// The same for a decision whose selected rows are known.
DraftedAgreements draftAgreements(Performer& performer, const Call& call, const SelectionDecision& decision,
                                  const std::vector<SelectedApplication>& selected,
                                  const DraftOptions& options = {});

} // namespace oslonac
