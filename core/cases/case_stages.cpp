// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_stages.h"

#include <algorithm>

namespace oslonac {

namespace {

/// Whole months from the first day to the last, a begun one counted.
int monthsBetween(QDate first, QDate last)
{
    int months = 0;
    while (first.addMonths(months) <= last)
        ++months;
    return months;
}

} // namespace

std::vector<CaseStage> stagesByTerms(Id<Case> of, const AgreementTerms& terms, QDate from)
{
    std::vector<CaseStage> stages;
    int begun = 0;
    const auto add = [&](StageKind kind, int months) {
        if (months <= 0)
            return;
        stages.push_back({.id = Id<CaseStage>::make(),
                          .caseId = of,
                          .position = int(stages.size()) + 1,
                          .kind = kind,
                          .title = {},
                          .startsOn = from.addMonths(begun),
                          .endsOn = from.addMonths(begun + months).addDays(-1)});
        begun += months; // counted from the first day, or the 31st would become the 28th for good
    };
    add(StageKind::Technical, terms.technicalMonths);
    add(StageKind::Financial, terms.financialMonths);
    return stages;
}

const CaseStage* stageOn(const std::vector<CaseStage>& stages, QDate day)
{
    const auto running = std::ranges::find_if(
        stages, [day](const CaseStage& stage) { return stage.startsOn <= day && day <= stage.endsOn; });
    return running == stages.end() ? nullptr : &*running;
}

StageMonth monthOf(const CaseStage& stage, QDate day)
{
    return {monthsBetween(stage.startsOn, day), monthsBetween(stage.startsOn, stage.endsOn)};
}

} // namespace oslonac
