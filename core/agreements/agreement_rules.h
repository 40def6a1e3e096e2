// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/holding_rule.h"

namespace oslonac {

/// The numbers of agreements of one scheme and year run 1, 2, 3 ... without a gap and without one given
/// twice, as the registry book has them; a cancelled agreement keeps its number.
void agreementNumbersRunWithoutGaps(const PendingChange& pending);

/// An application has at most one agreement that is not cancelled, also when a cancelling is taken back after
/// another was drafted in its place.
void applicationsHaveOneAgreement(const PendingChange& pending);

/// While an application has an agreement that is not cancelled, its applicant and lot stay: the paper names
/// them. A merge of organisations may change the applicant.
void applicationsUnderAgreementStay(const PendingChange& pending);

} // namespace oslonac
