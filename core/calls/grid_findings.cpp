// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/criteria_rules.h"
#include "core/calls/definition_look.h"

namespace oslonac::definition {

using Kind = DefinitionFindingKind;

namespace {

void lookAtSection(const DefinedSection& defined, Names& names, Look& look)
{
    const CriteriaSection& section = defined.section;
    switch (names.meet(section.code)) {
    case Names::Meeting::First:
        break;
    case Names::Meeting::Again:
        look.find(Kind::SectionCodeDoubled, Severity::Error, section, "code",
                  Tr::tr("Another section has this code."));
        break;
    case Names::Meeting::Nameless:
        look.find(Kind::SectionCodeMissing, Severity::Error, section, "code",
                  Tr::tr("The section needs a code."));
        break;
    }
    if (defined.criteria.empty())
        return look.find(Kind::SectionWithoutCriteria, Severity::Error, section, "criteria",
                         Tr::tr("The section has no criteria yet."));
    if (section.minimum && *section.minimum > defined.maximumPoints())
        look.find(Kind::SectionMinimumTooHigh, Severity::Error, section, "minimum",
                  Tr::tr("No application can reach this minimum; the section has %1 points.")
                      .arg(defined.maximumPoints().toExactText()));
}

void lookAtCriterion(const Criterion& criterion, Names& names, Look& look)
{
    switch (names.meet(headingKey(criterion.code))) {
    case Names::Meeting::First:
        break;
    case Names::Meeting::Again:
        look.find(Kind::CriterionCodeDoubled, Severity::Error, criterion, "code",
                  Tr::tr("Another criterion has this code; tables of scores could not tell them apart."));
        break;
    case Names::Meeting::Nameless:
        look.find(Kind::CriterionCodeMissing, Severity::Error, criterion, "code",
                  Tr::tr("The criterion needs a code; tables of scores name it."));
        break;
    }
    if (criterion.scaleMaximum <= criterion.scaleMinimum)
        return look.find(Kind::ScaleReversed, Severity::Error, criterion, "scale_maximum",
                         Tr::tr("The highest mark must be above the lowest."));
    if (!stepsReachTheEnd(criterion))
        look.find(Kind::StepsUneven, Severity::Error, criterion, "step",
                  Tr::tr("The steps do not lead from the lowest mark to the highest."));
    if (!hasMinimumOnScale(criterion))
        look.find(Kind::MinimumOffScale, Severity::Error, criterion, "minimum",
                  Tr::tr("The minimum does not lie on the scale of the criterion."));
}

void lookAtTotals(const CallDefinition& all, Look& look)
{
    for (const DefinedLot& defined : all.lots) {
        const Lot& lot = defined.lot;
        if (all.sectionsOf(lot.id).empty()) {
            look.find(Kind::LotWithoutCriteria, Severity::Error, lot, "code",
                      Tr::tr("No section of criteria serves this lot."));
            continue;
        }
        const Score most = all.maximumPoints(lot.id);
        if (all.call.totalMinimum && *all.call.totalMinimum > most)
            look.find(Kind::TotalMinimumTooHigh, Severity::Error, all.call, "total_minimum",
                      Tr::tr("No application to lot %1 can reach this minimum; its criteria give %2 points.")
                          .arg(lot.code, most.toExactText()));
    }
}

void lookAtTieRules(const CallDefinition& all, Look& look)
{
    if (all.tieRules.empty())
        look.find(Kind::NoTieRules, Severity::Note, all.call, "tie_rules",
                  Tr::tr("No rule decides between equal totals; each tie will ask for a decision of the "
                         "commission."));
    for (const TieRule& rule : all.tieRules) {
        if (rule.kind == TieRuleKind::HigherSection && !rule.sectionId)
            look.find(Kind::TieRuleWithoutSubject, Severity::Error, rule, "section_id",
                      Tr::tr("The rule does not say which section it looks at."));
        if (rule.kind == TieRuleKind::HigherCriterion && !rule.criterionId)
            look.find(Kind::TieRuleWithoutSubject, Severity::Error, rule, "criterion_id",
                      Tr::tr("The rule does not say which criterion it looks at."));
    }
}

} // namespace

void lookAtGrid(const CallDefinition& all, Look& look)
{
    if (all.sections.empty())
        return look.find(Kind::NoCriteria, Severity::Error, all.call, "sections",
                         Tr::tr("The call has no criteria yet."));
    Names sections;
    Names criteria;
    for (const DefinedSection& defined : all.sections) {
        lookAtSection(defined, sections, look);
        for (const Criterion& criterion : defined.criteria)
            lookAtCriterion(criterion, criteria, look);
    }
    lookAtTotals(all, look);
    lookAtTieRules(all, look);
}

} // namespace oslonac::definition
