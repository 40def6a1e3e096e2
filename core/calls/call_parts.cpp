// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_parts.h"

#include "core/municipalities/municipality.h"
#include "core/municipalities/municipality_registry.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CallParts)
};

constexpr int mostCounted = 100'000;
constexpr int mostPoints = 1'000'000;
constexpr int wholeShare = 100;
constexpr int mostMonths = 600;
constexpr int mostDays = 10'000;

[[noreturn]] void refuse(const QString& what, const QString& instead)
{
    throw RuleBroken(what, instead);
}

void requireCount(std::optional<int> count, int least)
{
    if (count && (*count < least || *count > mostCounted))
        refuse(Tr::tr("%1 is not a number that can stand here.").arg(*count),
               Tr::tr("Enter a whole number from %1 to %2, or leave the field empty.")
                   .arg(least)
                   .arg(mostCounted));
}

void requirePercent(std::optional<int> percent)
{
    if (percent && (*percent < 1 || *percent > wholeShare))
        refuse(Tr::tr("%1% cannot stand here.").arg(*percent),
               Tr::tr("Enter a whole number of percent from 1 to 100, or leave the field empty."));
}

void requireDays(int days, int least)
{
    if (days < least || days > mostDays)
        refuse(Tr::tr("%1 days cannot stand here.").arg(days),
               Tr::tr("Enter a whole number of days from %1 to %2.").arg(least).arg(mostDays));
}

void requireAmount(const std::optional<Money>& amount)
{
    if (amount && amount->isNegative())
        refuse(Tr::tr("An amount of a lot cannot be below zero."),
               Tr::tr("Enter the amount without a sign, or leave the field empty."));
}

void requirePoints(const std::optional<Score>& points)
{
    if (!points)
        return;
    if (*points < Score(0) || *points > Score(mostPoints) || !points->toThousandths())
        refuse(Tr::tr("%1 cannot stand among points.").arg(points->toExactText()),
               Tr::tr("Enter at most three decimals and at most %1.").arg(mostPoints));
}

} // namespace

void Part<Lot>::require(const Lot& lot)
{
    requireCount(lot.places, 1);
    for (const int count : {lot.technicalMonths, lot.financialMonths, lot.reserveSize})
        requireCount(count, 0);
    for (const auto& percent :
         {lot.mostSharePercent, lot.leastOwnPercent, lot.trancheSpentPercent, lot.prefinancingPercent})
        requirePercent(percent);
    for (const auto& amount : {lot.envelope, lot.fixedAmount, lot.floor, lot.ceiling})
        requireAmount(amount);
}

void Part<ReportRule>::require(const ReportRule& rule)
{
    if (rule.everyMonths < 0 || rule.everyMonths > mostMonths)
        refuse(Tr::tr("A report cannot be asked for every %1 months.").arg(rule.everyMonths),
               Tr::tr("Enter a whole number of months up to %1, or 0 for one report.").arg(mostMonths));
    requireDays(rule.dueDays, -mostDays);
}

void Part<PlannedTask>::require(const PlannedTask& task)
{
    requireDays(task.offsetDays, task.anchor == TaskAnchor::TaskBefore ? 0 : -mostDays);
    requireDays(task.lengthDays, 0);
    requireDays(task.remindDays, 0);
}

Id<Call> Part<PlannedInstalment>::ownerOf(const Connection& file, const PlannedInstalment& instalment)
{
    return Records<Lot>(file).get(instalment.lotId).callId;
}

QString Part<PlannedInstalment>::nameOf(const Connection& file, const PlannedInstalment& instalment)
{
    if (!instalment.title.isEmpty())
        return instalment.title;
    return QStringLiteral("%1/%2").arg(Records<Lot>(file).get(instalment.lotId).code,
                                       QString::number(instalment.position));
}

void Part<PlannedInstalment>::require(const PlannedInstalment& instalment)
{
    if (instalment.sharePercent < 0 || instalment.sharePercent > wholeShare)
        refuse(Tr::tr("The share of an instalment lies between 0 and 100 percent."),
               Tr::tr("Enter a whole number of percent."));
}

QString Part<DeadlineExtension>::nameOf(const Connection&, const DeadlineExtension& extension)
{
    return extension.newDeadline.toIsoText();
}

QString Part<EligibilityRule>::nameOf(const Connection&, const EligibilityRule& rule)
{
    return codeOf(rule.kind);
}

Id<Call> Part<EligibilityValue>::ownerOf(const Connection& file, const EligibilityValue& value)
{
    return Records<EligibilityRule>(file).get(value.ruleId).callId;
}

QString Part<EligibilityValue>::nameOf(const Connection& file, const EligibilityValue& value)
{
    bool isNumber = false;
    const qint64 number = value.value.toLongLong(&isNumber);
    if (!isNumber)
        return value.value;
    const auto municipality = Records<Municipality>(file).find(Id<Municipality>(number));
    return municipality ? distinctNameOf(*municipality, Script::Latin) : value.value;
}

void Part<CriteriaSection>::require(const CriteriaSection& section)
{
    requirePoints(section.minimum);
}

Id<Call> Part<Criterion>::ownerOf(const Connection& file, const Criterion& criterion)
{
    return Records<CriteriaSection>(file).get(criterion.sectionId).callId;
}

void Part<Criterion>::require(const Criterion& criterion)
{
    for (const auto& points :
         {std::optional(criterion.scaleMinimum), std::optional(criterion.scaleMaximum),
          std::optional(criterion.step), std::optional(criterion.multiplier), criterion.minimum})
        requirePoints(points);
    if (criterion.step <= Score(0))
        refuse(Tr::tr("The step between marks must be above zero."), Tr::tr("Enter 1 for whole marks."));
    if (criterion.multiplier <= Score(0))
        refuse(Tr::tr("The multiplier must be above zero."), Tr::tr("Enter 1 for marks that count once."));
}

namespace {

template <OrderedPart Record>
void numberAll(const Change& change, Id<Call> call)
{
    Record sibling;
    sibling.callId = call;
    auto all = parts::siblingsOf(change.file(), sibling);
    parts::number(change, all);
}

} // namespace

void Part<Lot>::numberAnew(const Change& change, const Lot& lot)
{
    numberAll<CriteriaSection>(change, lot.callId);
    numberAll<EligibilityRule>(change, lot.callId);
    numberAll<TieRule>(change, lot.callId);
}

void Part<CriteriaSection>::numberAnew(const Change& change, const CriteriaSection& section)
{
    numberAll<TieRule>(change, section.callId);
}

void Part<Criterion>::numberAnew(const Change& change, const Criterion& criterion)
{
    numberAll<TieRule>(change, ownerOf(change.file(), criterion));
}

} // namespace oslonac
