// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_operations.h"

#include "core/applications/application_findings.h"
#include "core/applications/application_rules.h"
#include "core/calls/call_definition.h"
#include "core/languages/spoken.h"
#include "core/operations/removal.h"
#include "core/organisations/placed_name.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <set>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationOperations)
};

Operation operationOn(const Connection& file, OperationKind kind, const Application& application)
{
    QStringList details;
    if (!application.registryNumber.isEmpty())
        details.append(application.registryNumber);
    if (const auto applicant = Records<Organisation>(file).find(application.applicantId))
        details.append(placedNameIn(*applicant, Script::Latin));
    return {kind, details};
}

Operation approvalOperation(const Connection& file, OperationKind kind, const QString& table, qint64 record,
                            const QString& findingCode)
{
    Operation operation{kind, {}};
    if (table == QLatin1StringView(Mapping<Application>::table)) {
        if (const auto application = Records<Application>(file).find(Id<Application>(record)))
            operation = operationOn(file, kind, *application);
    }
    operation.details.append(findingCode);
    return operation;
}

void requireReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw RuleBroken(Tr::tr("No reason was given."), Tr::tr("Write the reason and do it again."));
}

/// Named by the application where the findings stand on one, and by what was found.
Operation approvalOf(const Connection& file, const std::vector<Finding>& findings)
{
    const Finding& first = findings.front();
    Operation operation =
        approvalOperation(file, OperationKind::ApproveFinding, first.recordTable, first.recordId, first.code);
    for (const Finding& finding : findings) {
        if (!operation.details.contains(finding.code))
            operation.details.append(finding.code);
    }
    return operation;
}

void requireWithdrawalDay(const Application& application, QDate today)
{
    if (!application.withdrawnOn)
        return;
    if (const auto doubt = withdrawalDoubt(*application.withdrawnOn, application.received, today))
        throw RuleBroken(*doubt, Tr::tr("Enter the day on which the letter of withdrawal came."));
}

void checkDocument(const Change& change, const std::vector<CompletenessLine>& lines,
                   Id<Application> application, const CheckedDocument& document)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const CompletenessLine& candidate) {
        return candidate.requiredDocumentId == document.document;
    });
    const Id<CompletenessLine> id = line == lines.end() ? Id<CompletenessLine>() : line->id;
    if (!document.state) {
        if (id.isValid())
            change.remove(id);
        return;
    }
    const CompletenessLine written{id, application, document.document, *document.state, document.note};
    if (id.isValid())
        change.update(written);
    else
        change.insert(written);
}

/// Marks given on one grid mean nothing on another.
void requireSameGrid(const Connection& file, const Application& application)
{
    const Id<Lot> before = Records<Application>(file).get(application.id).lotId;
    if (before == application.lotId)
        return;
    const CallDefinition definition = readCallDefinition(file, application.callId);
    if (definition.sectionsOf(before) == definition.sectionsOf(application.lotId))
        return;
    Statement marks = file.prepare("SELECT 1 FROM marks WHERE application_id = ?1 LIMIT 1");
    if (!marks.bind(application.id).step())
        return;
    throw RuleBroken(Tr::tr("The application has marks, and the other lot is marked by other criteria."),
                     Tr::tr("Clear its marks first, then choose the lot."));
}

void requireNoAgreement(const Removal& removal)
{
    const int agreements = removal.count("agreements"); // they stand above applications
    if (agreements == 0)
        return;
    throw RuleBroken(Tr::tr("%n agreements stand on what would be deleted.", nullptr, agreements),
                     Tr::tr("Withdraw the application instead; the agreement can be cancelled."));
}

} // namespace

bool replacePartners(const Change& change, Id<Application> id, Id<Organisation> applicant,
                     const std::vector<Id<Organisation>>& partners)
{
    std::set<Id<Organisation>> wanted(partners.begin(), partners.end());
    wanted.erase(applicant);
    bool changed = false;
    for (const ApplicationPartner& partner :
         Records<ApplicationPartner>(change.file()).by(&ApplicationPartner::applicationId, id)) {
        if (wanted.erase(partner.organisationId) > 0)
            continue;
        change.remove(partner.id);
        changed = true;
    }
    for (const Id<Organisation> partner : wanted)
        change.insert(ApplicationPartner{{}, id, partner});
    return changed || !wanted.empty();
}

Id<Application> addApplication(Performer& performer, Application application,
                               const std::vector<Id<Organisation>>& partners)
{
    application.callId = Records<Lot>(performer.file()).get(application.lotId).callId;
    performer.perform(operationOn(performer.file(), OperationKind::AddApplication, application),
                      [&](const Change& change) {
                          application.id = change.insert(application);
                          replacePartners(change, application.id, application.applicantId, partners);
                      });
    return application.id;
}

void editApplication(const Change& change, const Application& application)
{
    requireSameGrid(change.file(), application);
    change.update(application);
}

void editApplication(Performer& performer, const Application& application)
{
    performer.perform(operationOn(performer.file(), OperationKind::EditApplication, application),
                      [&](const Change& change) { editApplication(change, application); });
}

void editApplication(Performer& performer, const Application& application,
                     const std::vector<Id<Organisation>>& partners)
{
    performer.perform(operationOn(performer.file(), OperationKind::EditApplication, application),
                      [&](const Change& change) {
                          editApplication(change, application);
                          replacePartners(change, application.id, application.applicantId, partners);
                      });
}

void withdrawApplication(Performer& performer, Id<Application> id, QDate withdrawnOn, const QString& reason)
{
    requireReason(reason);
    Application application = Records<Application>(performer.file()).get(id);
    application.withdrawnOn = withdrawnOn;
    application.withdrawalReason = reason.trimmed();
    requireWithdrawalDay(application, performer.today());
    performer.perform(operationOn(performer.file(), OperationKind::WithdrawApplication, application),
                      [&](const Change& change) { change.update(application); });
}

void reinstateApplication(Performer& performer, Id<Application> id)
{
    Application application = Records<Application>(performer.file()).get(id);
    application.withdrawnOn.reset();
    application.withdrawalReason.clear();
    performer.perform(operationOn(performer.file(), OperationKind::ReinstateApplication, application),
                      [&](const Change& change) { change.update(application); });
}

void deleteApplications(Performer& performer, const std::vector<Id<Application>>& ids)
{
    if (ids.empty())
        return;
    std::vector<Removal::Root> roots;
    for (const Id<Application> id : ids)
        roots.push_back({Mapping<Application>::table, id.number()});
    const Removal removal(performer.file(), roots, LooseReference::Goes);
    requireNoAgreement(removal);
    Operation operation = operationOn(performer.file(), OperationKind::DeleteApplications,
                                      Records<Application>(performer.file()).get(ids.front()));
    if (ids.size() > 1)
        operation.details.append(QStringLiteral("+%1").arg(ids.size() - 1));
    performer.perform(operation, [&](const Change& change) { removal.carryOut(change); });
}

void checkCompleteness(Performer& performer, Id<Application> id,
                       const std::vector<CheckedDocument>& documents)
{
    const Application application = Records<Application>(performer.file()).get(id);
    performer.perform(
        operationOn(performer.file(), OperationKind::CheckCompleteness, application),
        [&](const Change& change) {
            const auto lines =
                Records<CompletenessLine>(change.file()).by(&CompletenessLine::applicationId, id);
            for (const CheckedDocument& document : documents)
                checkDocument(change, lines, id, document);
        });
}

void approveFinding(Performer& performer, const Finding& finding, const QString& reason)
{
    approveFindings(performer, {finding}, reason);
}

void approveFindings(Performer& performer, const std::vector<Finding>& findings, const QString& reason)
{
    requireReason(reason);
    std::vector<Finding> open;
    for (const Finding& finding : findings) {
        if (!canBeApproved(finding)) {
            throw RuleBroken(Tr::tr("This finding cannot be approved: %1").arg(finding.what),
                             Tr::tr("Correct the application instead."));
        }
        if (finding.isOpen())
            open.push_back(finding);
    }
    if (open.empty())
        return;
    performer.perform(approvalOf(performer.file(), open), [&](const Change& change) {
        for (const Finding& finding : open) {
            change.insert(Approval{{},
                                   finding.code,
                                   finding.recordTable,
                                   finding.recordId,
                                   finding.facts,
                                   reason.trimmed(),
                                   performer.officer(),
                                   performer.today()});
        }
    });
}

void revokeApproval(Performer& performer, const Approval& approval)
{
    const Operation operation =
        approvalOperation(performer.file(), OperationKind::RevokeApproval, approval.recordTable,
                          approval.recordId, approval.findingCode);
    performer.perform(operation, [&](const Change& change) { change.remove(approval.id); });
}

} // namespace oslonac
