// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oslonac {

struct PendingChange;

/// Holding rule. The lines of a case have titles and are of one currency, and so are their expenditures and
/// the sources of funding; an expenditure that was paid in the other currency is what its rate makes of it.
/// No more is accepted of an expenditure than it is, and what is cut or parked has a reason. That a line is
/// overspent is a finding, not refused: it happened, and has to be seen.
void budgetsHoldTogether(const PendingChange& pending);

} // namespace oslonac
