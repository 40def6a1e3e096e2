// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_parts.h"

#include "core/languages/spoken.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseParts)
};

constexpr int mostUsers = 10'000'000;

void requireWords(const QString& words, const QString& what, const QString& instead)
{
    if (words.trimmed().isEmpty())
        throw RuleBroken(what, instead);
}

void requireCount(const std::optional<int>& count)
{
    if (count && (*count < 0 || *count > mostUsers))
        throw RuleBroken(
            Texts::tr("%1 cannot be a number of users.").arg(*count),
            Texts::tr("Enter a whole number from 0 to %1, or leave the field empty.").arg(mostUsers));
}

} // namespace

template <>
QString parts::codeOfOwner<Case>(const Connection& file, Id<Case> owner)
{
    return Records<Agreement>(file).get(Records<Case>(file).get(owner).agreementId).number;
}

void Part<CaseStage>::require(const CaseStage& stage)
{
    if (stage.kind == StageKind::Other)
        requireWords(stage.title, Texts::tr("The stage was not written, because it has no name."),
                     Texts::tr("Enter what the stage is called."));
}

void Part<CaseMember>::require(const CaseMember& member)
{
    requireWords(member.person, Texts::tr("The team was not changed, because nobody is named."),
                 Texts::tr("Enter the first and the last name."));
    if (member.validFrom && member.validTo && *member.validFrom > *member.validTo)
        throw RuleBroken(Texts::tr("%1 would join the team on %2 and leave it before, on %3.")
                             .arg(member.person, spokenDate(*member.validFrom), spokenDate(*member.validTo)),
                         Texts::tr("Change one of the two days."));
}

void Part<SupportedService>::require(const SupportedService& service)
{
    requireWords(service.title, Texts::tr("The service was not written, because it has no name."),
                 Texts::tr("Enter what the service is called."));
}

Id<Case> Part<ServiceUsers>::ownerOf(const Connection& file, const ServiceUsers& users)
{
    return Records<SupportedService>(file).get(users.serviceId).caseId;
}

QString Part<ServiceUsers>::nameOf(const Connection& file, const ServiceUsers& users)
{
    return Records<SupportedService>(file).get(users.serviceId).title;
}

void Part<ServiceUsers>::require(const ServiceUsers& users)
{
    requireCount(users.planned);
    requireCount(users.reached);
}

QString Part<CaseVisit>::nameOf(const Connection&, const CaseVisit& visit)
{
    return visit.day().toString(Qt::ISODate);
}

void Part<CaseVisit>::require(const CaseVisit& visit)
{
    if (!visit.plannedOn.isValid())
        throw RuleBroken(Texts::tr("The visit was not written, because it has no day."),
                         Texts::tr("Enter the day for which it is planned."));
}

Id<Case> Part<VisitRecommendation>::ownerOf(const Connection& file, const VisitRecommendation& recommendation)
{
    return Records<CaseVisit>(file).get(recommendation.visitId).caseId;
}

void Part<VisitRecommendation>::require(const VisitRecommendation& recommendation)
{
    requireWords(recommendation.title,
                 Texts::tr("The recommendation was not written, because it says nothing."),
                 Texts::tr("Enter what is to be put right."));
}

void Part<CaseCheck>::require(const CaseCheck& check)
{
    requireWords(check.title, Texts::tr("The check was not written, because it asks nothing."),
                 Texts::tr("Enter what is to be checked."));
}

void Part<BudgetSource>::require(const BudgetSource& source)
{
    if (source.amount.isNegative())
        throw RuleBroken(Texts::tr("A source of funding cannot give less than nothing."),
                         Texts::tr("Enter the amount without a sign."));
    if (source.kind == SourceKind::Other)
        requireWords(source.title,
                     Texts::tr("The source of funding was not written, because it has no name."),
                     Texts::tr("Enter who gives the money."));
}

void shareBudget(Performer& performer, Id<Case> of, const FundingShares& shares)
{
    std::vector<BudgetSource> sources;
    const auto give = [&](SourceKind kind, Money amount) {
        BudgetSource source;
        source.id = Id<BudgetSource>::make();
        source.caseId = of;
        source.position = int(sources.size()) + 1;
        source.kind = kind;
        source.amount = amount;
        sources.push_back(std::move(source));
    };
    give(SourceKind::Programme, shares.programme);
    if (!shares.own.isZero())
        give(SourceKind::Own, shares.own);
    const RecordStep step = parts::stepOn(performer.file(), sources.front());
    performer.perform({OperationKind::AddPart, step.toDetails()}, [&](const Change& change) {
        for (const BudgetSource& source : sources)
            change.insert(source);
    });
}

} // namespace oslonac
