// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_look.h"
#include "core/checks/facts.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;
using case_look::onCase;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::SupportFindings)
};

Finding expired(const CaseFile& of, const SupportedService& service)
{
    Finding finding = onCase(of, u"licence_expired"_s, Severity::Warning);
    finding.what = Texts::tr("The licence for the service “%1” was valid until %2.")
                       .arg(service.title, spokenDate(*service.licenceUntil));
    finding.why =
        Texts::tr("A service that the standards cover is provided under a licence only. Enter the new one.");
    finding.facts = factsText({{"service", QString::number(service.id.number())},
                               {"until", service.licenceUntil->toString(Qt::ISODate)}});
    return finding;
}

Finding notAddingUp(const CaseFile& of, const SupportedService& service, const CountConflict& conflict)
{
    Finding finding = onCase(of, u"users_do_not_add_up"_s, Severity::Warning);
    finding.what =
        conflict.isReached
            ? Texts::tr("“%1” reached %2 users, but groups of it count %3.")
                  .arg(service.title, QString::number(conflict.all), QString::number(conflict.counted))
            : Texts::tr("“%1” is planned for %2 users, but groups of it count %3.")
                  .arg(service.title, QString::number(conflict.all), QString::number(conflict.counted));
    finding.why =
        Texts::tr("No group, and no sum of groups that exclude each other, is more than all users.");
    finding.facts = factsText({{"service", QString::number(service.id.number())},
                               {"all", QString::number(conflict.all)},
                               {"counted", QString::number(conflict.counted)}});
    return finding;
}

Finding overdue(const CaseFile& of, const CaseVisit& visit, const VisitRecommendation& recommendation)
{
    Finding finding = onCase(of, u"recommendation_overdue"_s, Severity::Warning);
    finding.what = Texts::tr("“%1” was recommended on the visit of %2 and was to be done by %3.")
                       .arg(recommendation.title, spokenDate(visit.day()), spokenDate(*recommendation.dueOn));
    finding.why = Texts::tr("Ask the party what was done, and enter the day or another deadline.");
    finding.facts = factsText({{"recommendation", QString::number(recommendation.id.number())},
                               {"due_on", recommendation.dueOn->toString(Qt::ISODate)}});
    return finding;
}

Finding missing(const CaseFile& of, const ChecklistItem& item)
{
    Finding finding = onCase(of, u"document_missing"_s, Severity::Warning);
    finding.what = Texts::tr("The document “%1” is missing.").arg(item.title);
    finding.why = item.purpose == ChecklistPurpose::ClosingDocument
                      ? Texts::tr("The call asks for it before the case is closed. Attach it.")
                      : Texts::tr("The call asks for it by the end of the stage, which is over. Attach it.");
    finding.facts = factsText({{"item", QString::number(item.id.number())}});
    return finding;
}

} // namespace

void case_look::lookAtSupport(const CaseFile& of, QDate today, std::vector<Finding>& findings)
{
    for (const ServiceFile& service : of.services) {
        const SupportedService& record = service.record;
        if (record.isLicensed() && record.licenceUntil && *record.licenceUntil < today)
            findings.push_back(expired(of, record));
        if (const auto conflict = countConflictIn(service.users))
            findings.push_back(notAddingUp(of, record, *conflict));
    }
    for (const VisitFile& visit : of.visits) {
        for (const VisitRecommendation& one : visit.recommendations) {
            if (!one.doneOn && one.dueOn && *one.dueOn < today)
                findings.push_back(overdue(of, visit.record, one));
        }
    }
    for (const ChecklistItem& item : missingDocuments(of, today))
        findings.push_back(missing(of, item));
}

} // namespace oslonac
