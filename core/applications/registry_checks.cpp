// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/eligibility_checks.h"

#include "core/checks/facts.h"
#include "core/values/dates.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationFinding)
};

QString inWords(const WallTime& time, Language language)
{
    return dateTimeText(QDateTime(time.date, time.time), language);
}

void checkTimeOfReceipt(const ReviewContext& context, const Application& application,
                        ApplicationReview& review)
{
    if (!application.received) {
        review.findings.push_back(applicationFinding(ApplicationFindingKind::ReceivedMissing, application.id,
                                                     Tr::tr("The time of receipt is not entered."),
                                                     QStringLiteral("received="),
                                                     sourceOf(context, QString())));
        return;
    }
    if (!context.deadline || *application.received <= *context.deadline)
        return;
    review.findings.push_back(
        applicationFinding(ApplicationFindingKind::Late, application.id,
                           Tr::tr("The application was received on %1, after the deadline of %2.")
                               .arg(inWords(*application.received, context.language),
                                    inWords(*context.deadline, context.language)),
                           factsText({{"received", application.received->toIsoText()},
                                      {"deadline", context.deadline->toIsoText()}}),
                           sourceOf(context, QString())));
}

void checkWithdrawal(const ReviewContext& context, const Application& application, ApplicationReview& review)
{
    if (!application.withdrawnOn || !application.received ||
        *application.withdrawnOn >= application.received->date)
        return;
    review.findings.push_back(
        applicationFinding(ApplicationFindingKind::WithdrawnBeforeReceipt, application.id,
                           Tr::tr("The application was withdrawn on %1, before it was received on %2.")
                               .arg(dateText(*application.withdrawnOn, context.language),
                                    dateText(application.received->date, context.language)),
                           factsText({{"withdrawn_on", application.withdrawnOn->toString(Qt::ISODate)},
                                      {"received", application.received->toIsoText()}}),
                           Tr::tr("Registry book")));
}

QString namesOf(const ParticipationIndex::Others& others)
{
    QStringList names;
    for (const Participation& other : others.first)
        names.append(CallApplications::shortName(*other.application));
    if (others.count > others.first.size())
        names.append(QStringLiteral("+%1").arg(others.count - others.first.size()));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString sourceOf(const ReviewContext& context, const QString& ruleSource)
{
    return ruleSource.isEmpty() ? Tr::tr("Public call %1").arg(context.call.definition.call.code)
                                : ruleSource;
}

void checkRegistry(const ReviewContext& context, const Application& application, ApplicationReview& review)
{
    checkTimeOfReceipt(context, application, review);
    checkWithdrawal(context, application, review);
    const QString number = application.registryNumber.trimmed();
    if (number.isEmpty()) {
        review.findings.push_back(
            applicationFinding(ApplicationFindingKind::RegistryNumberMissing, application.id,
                               Tr::tr("The application has no registry number."),
                               QStringLiteral("registry_number="), Tr::tr("Registry book")));
        return;
    }
    const size_t sharing = context.participations.withRegistryNumber(number).size();
    if (sharing < 2)
        return;
    review.findings.push_back(
        applicationFinding(ApplicationFindingKind::DoubledRegistryNumber, application.id,
                           Tr::tr("The registry number %1 stands on %n applications of this call.", nullptr,
                                  static_cast<int>(sharing))
                               .arg(number),
                           factsText({{"registry_number", number}, {"count", QString::number(sharing)}}),
                           Tr::tr("Registry book")));
}

void checkDuplicates(const ReviewContext& context, const Application& application, ApplicationReview& review)
{
    if (application.withdrawnOn)
        return;
    const auto others = context.participations.otherApplications(application);
    if (others.count == 0)
        return;
    const Id<Organisation> participant = context.call.participant(application.applicantId);
    const QString names = namesOf(others);
    review.findings.push_back(
        applicationFinding(ApplicationFindingKind::Duplicate, application.id,
                           Tr::tr("%1 applied to this call more than once; the other applications are %2.")
                               .arg(context.call.organisationName(participant), names),
                           factsText({{"applicant", QString::number(participant.number())},
                                      {"others", QString(names).remove(u' ')}}),
                           sourceOf(context, QString())));
}

void checkDocuments(const ReviewContext& context, const Application& application, ApplicationReview& review)
{
    static const std::vector<CompletenessLine> none;
    const auto found = context.call.completenessLines.find(application.id);
    const std::vector<CompletenessLine>& lines =
        found == context.call.completenessLines.end() ? none : found->second;
    QStringList unchecked;
    for (const RequiredDocument& document : context.call.definition.documents) {
        if (!document.mandatory)
            continue;
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const CompletenessLine& candidate) {
            return candidate.requiredDocumentId == document.id;
        });
        if (line == lines.end()) {
            unchecked.append(QString::number(document.position));
        } else if (line->state == DocumentState::Missing) {
            review.findings.push_back(applicationFinding(
                ApplicationFindingKind::DocumentMissing, application.id,
                Tr::tr("A mandatory document is missing: %1").arg(document.title),
                factsText({{"document", QString::number(document.position)}, {"title", document.title}}),
                sourceOf(context, QString())));
        }
    }
    if (unchecked.isEmpty())
        return;
    review.findings.push_back(applicationFinding(
        ApplicationFindingKind::DocumentUnchecked, application.id,
        Tr::tr("%n mandatory documents are not checked yet.", nullptr, static_cast<int>(unchecked.size())),
        QStringLiteral("documents=%1").arg(unchecked.join(u',')), sourceOf(context, QString())));
}

} // namespace oslonac
