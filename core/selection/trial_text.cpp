// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/trial_text.h"

#include "core/selection/finding_reason_text.h"
#include "core/values/amounts.h"

#include <algorithm>

namespace oslonac {

namespace {

QString noLimit(const Texts& texts)
{
    return texts.translate("oslonac::Trial", "no limit");
}

QString amount(const std::optional<Money>& money, const Texts& texts)
{
    return money ? amountText(*money, texts.language()) : noLimit(texts);
}

QString points(const std::optional<Score>& score, const Texts& texts)
{
    return score ? pointsFact(score->toExactText(), texts.language())
                 : texts.translate("oslonac::Trial", "none");
}

QString places(const std::optional<int>& count, const Texts& texts)
{
    return count ? QString::number(*count) : noLimit(texts);
}

void addLots(QStringList& all, const CallDefinition& definition, const Trial& trial, const Texts& texts)
{
    for (const DefinedLot& lot : definition.lots) {
        if (const auto changed = trial.places.find(lot.lot.id); changed != trial.places.end())
            all.append(texts.translate("oslonac::Trial", "Lot %1: places %2 → %3")
                           .arg(lot.lot.code, places(lot.lot.places, texts), places(changed->second, texts)));
        if (const auto changed = trial.envelopes.find(lot.lot.id); changed != trial.envelopes.end())
            all.append(
                texts.translate("oslonac::Trial", "Lot %1: envelope %2 → %3")
                    .arg(lot.lot.code, amount(lot.lot.envelope, texts), amount(changed->second, texts)));
    }
}

void addGrid(QStringList& all, const CallDefinition& definition, const Trial& trial, const Texts& texts)
{
    for (const DefinedSection& section : definition.sections) {
        const auto minimum = trial.sectionMinimums.find(section.section.id);
        if (minimum != trial.sectionMinimums.end())
            all.append(texts.translate("oslonac::Trial", "Section %1: minimum %2 → %3")
                           .arg(section.section.code, points(section.section.minimum, texts),
                                points(minimum->second, texts)));
        for (const Criterion& criterion : section.criteria) {
            const auto multiplier = trial.multipliers.find(criterion.id);
            if (multiplier != trial.multipliers.end())
                all.append(texts.translate("oslonac::Trial", "Criterion %1: multiplier %2 → %3")
                               .arg(criterion.code, points(criterion.multiplier, texts),
                                    points(multiplier->second, texts)));
        }
    }
}

} // namespace

QStringList trialTexts(const CallDefinition& definition, const std::vector<Assessor>& assessors,
                       const Trial& trial, const Texts& texts)
{
    QStringList all;
    addLots(all, definition, trial, texts);
    if (trial.totalMinimum)
        all.append(texts.translate("oslonac::Trial", "Total minimum %1 → %2")
                       .arg(points(definition.call.totalMinimum, texts), points(*trial.totalMinimum, texts)));
    addGrid(all, definition, trial, texts);
    if (trial.withoutAssessor) {
        const auto left = std::find_if(assessors.begin(), assessors.end(), [&](const Assessor& assessor) {
            return assessor.id == *trial.withoutAssessor;
        });
        all.append(texts.translate("oslonac::Trial", "Without the marks of %1")
                       .arg(left == assessors.end() ? QString() : texts.own(left->name)));
    }
    return all;
}

} // namespace oslonac
