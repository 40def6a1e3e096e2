// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/eligibility_checks.h"

#include "core/checks/facts.h"

#include <QCoreApplication>

#include <set>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationFinding)
};

EligibilityVerdict open(const ReviewContext& context, const DefinedRule& rule, QString facts)
{
    return {rule.rule.id, rule.rule.kind, Verdict::NotKnown, std::move(facts),
            sourceOf(context, rule.rule.source)};
}

EligibilityVerdict judgeApplicantKind(const ReviewContext& context, const Application& application,
                                      const DefinedRule& rule, ApplicationReview& review)
{
    const Organisation* applicant = context.call.organisation(application.applicantId);
    if (!applicant || rule.values.empty())
        return open(context, rule, QString());
    const QString kind = codeOf(applicant->kind);
    EligibilityVerdict verdict = open(context, rule, QStringLiteral("kind=%1").arg(kind));
    verdict.verdict = rule.valueOf(kind) ? Verdict::Met : Verdict::NotMet;
    if (verdict.verdict == Verdict::NotMet) {
        review.findings.push_back(
            applicationFinding(ApplicationFindingKind::ApplicantKind, application.id,
                               Tr::tr("%1 is an applicant of a kind that may not apply.")
                                   .arg(context.call.organisationName(applicant->id)),
                               verdict.facts, verdict.source));
    }
    return verdict;
}

EligibilityVerdict judgeExclusion(const ReviewContext& context, const Application& application,
                                  const DefinedRule& rule, ApplicationReview& review)
{
    // The list names units of local self-government; a civil society organisation is not its municipality.
    const Organisation* participant =
        context.call.organisation(context.call.participant(application.applicantId));
    const Municipality* municipality = context.call.municipalityOf(application.applicantId);
    if (!participant || (!municipality && participant->kind != OrganisationKind::CivilSocietyOrganisation &&
                         participant->kind != OrganisationKind::Institution))
        return open(context, rule, QStringLiteral("municipality="));
    const bool isItself = municipality && participant->id.number() == municipality->id.number();
    const QString number = isItself ? QString::number(municipality->id.number()) : QString();
    EligibilityVerdict verdict = open(context, rule, QStringLiteral("municipality=%1").arg(number));
    const EligibilityValue* listed = isItself ? rule.valueOf(number) : nullptr;
    verdict.verdict = listed ? Verdict::NotMet : Verdict::Met;
    if (listed) {
        const QString name = context.call.organisationName(participant->id);
        review.findings.push_back(applicationFinding(
            ApplicationFindingKind::Excluded, application.id,
            listed->note.isEmpty()
                ? Tr::tr("%1 is on the list of those who may not apply.").arg(name)
                : Tr::tr("%1 is on the list of those who may not apply (%2).").arg(name, listed->note),
            verdict.facts, verdict.source));
    }
    return verdict;
}

EligibilityVerdict judgeDevelopmentGroup(const ReviewContext& context, const Application& application,
                                         const DefinedRule& rule, ApplicationReview& review)
{
    const auto known = context.call.developmentGroupOf(application.applicantId);
    const QString group = known ? codeOf(*known) : QString();
    EligibilityVerdict verdict = open(context, rule, QStringLiteral("group=%1").arg(group));
    const QString name = context.call.organisationName(application.applicantId);
    if (!known) {
        Finding finding = applicationFinding(ApplicationFindingKind::DevelopmentGroup, application.id,
                                             Tr::tr("The development group of %1 is not known.").arg(name),
                                             verdict.facts, verdict.source);
        finding.severity = Severity::Warning; // a gap in the registry is no fault of the applicant
        review.findings.push_back(std::move(finding));
        return verdict;
    }
    verdict.verdict = rule.valueOf(group) ? Verdict::Met : Verdict::NotMet;
    if (verdict.verdict == Verdict::NotMet) {
        review.findings.push_back(
            applicationFinding(ApplicationFindingKind::DevelopmentGroup, application.id,
                               Tr::tr("%1 is in development group %2, which may not apply.").arg(name, group),
                               verdict.facts, verdict.source));
    }
    return verdict;
}

std::optional<Finding> participationFinding(const ReviewContext& context, const Application& application,
                                            Id<Organisation> participant, ParticipationRole role,
                                            const QString& source)
{
    const auto others = context.participations.elsewhere(application, participant, role);
    if (others.count == 0)
        return std::nullopt;
    QStringList names;
    QStringList facts;
    for (const Participation& other : others.first) {
        const QString name = CallApplications::shortName(*other.application);
        names.append(name);
        facts.append(QStringLiteral("%1:%2").arg(name, codeOf(other.role)));
    }
    if (others.count > others.first.size())
        facts.append(QStringLiteral("+%1").arg(others.count - others.first.size()));
    return applicationFinding(
        ApplicationFindingKind::PartnerElsewhere, application.id,
        Tr::tr("%1 takes part in %n other applications of this call too: %2", nullptr,
               static_cast<int>(others.count))
            .arg(context.call.organisationName(participant), names.join(QStringLiteral(", "))),
        factsText({{"organisation", QString::number(participant.number())},
                   {"role", codeOf(role)},
                   {"elsewhere", facts.join(u',')}}),
        source);
}

EligibilityVerdict judgeParticipation(const ReviewContext& context, const Application& application,
                                      const DefinedRule& rule, ApplicationReview& review)
{
    EligibilityVerdict verdict = open(context, rule, QString());
    verdict.verdict = Verdict::Met;
    if (application.withdrawnOn)
        return verdict;
    const Id<Organisation> applicant = context.call.participant(application.applicantId);
    QStringList facts;
    const auto look = [&](Id<Organisation> participant, ParticipationRole role) {
        auto finding = participationFinding(context, application, participant, role, verdict.source);
        if (!finding)
            return;
        facts.append(finding->facts);
        review.findings.push_back(*std::move(finding));
    };
    look(applicant, ParticipationRole::Applicant);
    std::set<Id<Organisation>> seen{applicant};
    if (const auto partners = context.call.partners.find(application.id);
        partners != context.call.partners.end()) {
        for (const ApplicationPartner& partner : partners->second) {
            const Id<Organisation> participant = context.call.participant(partner.organisationId);
            if (seen.insert(participant).second)
                look(participant, ParticipationRole::Partner);
        }
    }
    // The applicant's other own applications are told as duplicates; the rule is broken by them all the same.
    if (!facts.isEmpty() || context.participations.otherApplications(application).count > 0)
        verdict.verdict = Verdict::NotMet;
    verdict.facts = facts.join(QStringLiteral(" | "));
    return verdict;
}

EligibilityVerdict judge(const ReviewContext& context, const Application& application,
                         const DefinedRule& rule, ApplicationReview& review)
{
    switch (rule.rule.kind) {
    case EligibilityRuleKind::ApplicantKind:
        return judgeApplicantKind(context, application, rule, review);
    case EligibilityRuleKind::ExclusionList:
        return judgeExclusion(context, application, rule, review);
    case EligibilityRuleKind::SingleParticipation:
        return judgeParticipation(context, application, rule, review);
    case EligibilityRuleKind::DevelopmentGroup:
        return judgeDevelopmentGroup(context, application, rule, review);
    case EligibilityRuleKind::AmountBounds:
        return judgeAmountBounds(context, application, rule, review);
    }
    throw std::logic_error("an eligibility rule is of no kind");
}

} // namespace

void checkRules(const ReviewContext& context, const Application& application, ApplicationReview& review)
{
    for (const DefinedRule& rule : context.call.definition.rules) {
        if (rule.appliesTo(application.lotId))
            review.verdicts.push_back(judge(context, application, rule, review));
    }
}

} // namespace oslonac
