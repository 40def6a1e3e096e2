// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_terms.h"
#include "core/cases/case.h"

namespace oslonac {

/// The stages of a case by the terms of its agreement, one after the other from the day on which it was
/// concluded: technical support, then financial support; a part of no months is no stage. A stage of 12
/// months from 3 October lasts to 2 October (domain.md 1.2).
[[nodiscard]] std::vector<CaseStage> stagesByTerms(Id<Case> of, const AgreementTerms& terms, QDate from);

/// The one that runs on this day; nothing before the first, between two and after the last.
[[nodiscard]] const CaseStage* stageOn(const std::vector<CaseStage>& stages, QDate day);

/// How far a stage is on a day within it: the second month of twelve.
struct StageMonth {
    int month = 0; ///< from 1
    int months = 0;
};
[[nodiscard]] StageMonth monthOf(const CaseStage& stage, QDate day);

} // namespace oslonac
