// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_rules.h"

#include "core/applications/eligibility_checks.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationRules)
};

void conclude(const CallApplications& call, ApplicationReview& review)
{
    const auto approvals = call.approvals.find(review.id);
    if (approvals != call.approvals.end())
        attachApprovals(review.findings, approvals->second);
    for (const Finding& finding : review.findings) {
        if (!finding.isOpen() && canBeApproved(finding))
            continue;
        switch (effectOf(finding)) {
        case FindingEffect::Ineligible:
            review.eligibility = Eligibility::Ineligible;
            break;
        case FindingEffect::Incomplete:
            review.completeness = Completeness::Incomplete;
            break;
        case FindingEffect::Remark:
            break;
        }
    }
}

} // namespace

const ApplicationReview* ApplicationsReview::of(Id<Application> id) const
{
    const auto found = places.find(id);
    return found == places.end() ? nullptr : &applications[found->second];
}

std::optional<QString> withdrawalDoubt(QDate withdrawnOn, const std::optional<WallTime>& received,
                                       QDate today)
{
    if (withdrawnOn > today)
        return Tr::tr("The day of the withdrawal, %1, is still to come.").arg(spokenDate(withdrawnOn));
    if (received && withdrawnOn < received->date) {
        return Tr::tr("The day of the withdrawal, %1, is before %2, when the application came.")
            .arg(spokenDate(withdrawnOn), spokenDate(received->date));
    }
    return std::nullopt;
}

std::optional<WallTime> deadlineInForce(const CallDefinition& definition)
{
    // Extending a deadline moves the call's own; the extensions are looked at too, for calls entered by hand.
    std::optional<WallTime> latest = definition.call.deadline;
    for (const DeadlineExtension& extension : definition.extensions) {
        if (!latest || extension.newDeadline > *latest)
            latest = extension.newDeadline;
    }
    return latest;
}

std::optional<Currency> currencyOf(const Lot& lot)
{
    for (const std::optional<Money>& amount : {lot.ceiling, lot.floor, lot.envelope, lot.fixedAmount}) {
        if (amount)
            return amount->currency();
    }
    return std::nullopt;
}

ApplicationsReview review(const CallApplications& call, Language language)
{
    const ParticipationIndex participations(call);
    const ReviewContext context{call, participations, language, deadlineInForce(call.definition)};
    ApplicationsReview reviewed;
    reviewed.applications.reserve(call.applications.size());
    reviewed.places.reserve(call.applications.size());
    for (const Application& application : call.applications) {
        ApplicationReview own;
        own.id = application.id;
        checkRegistry(context, application, own);
        checkDuplicates(context, application, own);
        checkRules(context, application, own);
        checkAmounts(context, application, own);
        checkDocuments(context, application, own);
        conclude(call, own);
        reviewed.places.emplace(application.id, reviewed.applications.size());
        reviewed.applications.push_back(std::move(own));
    }
    return reviewed;
}

} // namespace oslonac
