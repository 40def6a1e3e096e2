// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "core/reports/report.h"
#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"

namespace oslonac {

/// What stands around a list: the decision that froze it, and the programme whose roles every page repeats.
struct SelectionPaper {
    std::optional<SelectionDecision> decision; ///< absent: the list as it stands now, not decided
    std::optional<Programme> programme;
    QStringList trial{}; ///< what a trial changed; a list of a trial says so wherever it is read

    [[nodiscard]] Standing standing() const { return decision ? Standing::Decided : Standing::Proposed; }
};

/// The whole list for the file and the commission: every application with points by section, status and
/// reasons.
[[nodiscard]] Report rankedReport(const SelectionList& list, const SelectionPaper& paper, Language language);
/// The short list for publication: who was selected, grouped by lot and by kind of unit, as programmes
/// announce it.
[[nodiscard]] Report publishedReport(const SelectionList& list, const SelectionPaper& paper,
                                     Language language);

} // namespace oslonac
