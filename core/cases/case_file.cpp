// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_file.h"

#include "core/cases/visit_operations.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace oslonac {

bool isOutsidePeriod(const CaseFile& of, const Expenditure& expenditure)
{
    const auto& from = of.dossier.agreement.concludedOn;
    return (from && expenditure.spentOn < *from) ||
           (!of.stages.empty() && expenditure.spentOn > of.stages.back().endsOn);
}

const ReportFile* CaseFile::reportFor(const Instalment& instalment) const
{
    const auto found = std::ranges::find_if(
        reports, [&](const ReportFile& report) { return report.record.id == instalment.reportId; });
    return found == reports.end() ? nullptr : &*found;
}

std::vector<ChecklistItem> unattachedDocuments(const CaseFile& of)
{
    const auto has = [&](StageKind kind) {
        return std::ranges::find(of.stages, kind, &CaseStage::kind) != of.stages.end();
    };
    const auto isAsked = [&](const ChecklistItem& item) {
        if (item.purpose == ChecklistPurpose::TechnicalDocument)
            return has(StageKind::Technical);
        if (item.purpose == ChecklistPurpose::FinancialDocument)
            return has(StageKind::Financial);
        return item.isDocument();
    };
    std::vector<ChecklistItem> unattached;
    std::ranges::copy_if(of.checklist, std::back_inserter(unattached), [&](const ChecklistItem& item) {
        return isAsked(item) &&
               !std::ranges::count(of.documents, std::optional(item.id), &CaseDocument::itemId);
    });
    return unattached;
}

std::vector<ChecklistItem> missingDocuments(const CaseFile& of, QDate today)
{
    const auto isOver = [&](StageKind kind) {
        const auto stage = std::ranges::find(of.stages, kind, &CaseStage::kind);
        return stage != of.stages.end() && stage->endsOn < today;
    };
    const auto isToCome = [&](const ChecklistItem& item) {
        switch (item.purpose) {
        case ChecklistPurpose::TechnicalDocument:
            return !isOver(StageKind::Technical);
        case ChecklistPurpose::FinancialDocument:
            return !isOver(StageKind::Financial);
        case ChecklistPurpose::ClosingDocument:
        case ChecklistPurpose::Visit:
        case ChecklistPurpose::Closing:
            break;
        }
        return of.stages.empty() || of.stages.back().endsOn >= today;
    };
    std::vector<ChecklistItem> missing = unattachedDocuments(of);
    std::erase_if(missing, isToCome);
    return missing;
}

namespace {

constexpr const char* inOrder = "position, id";
constexpr const char* membersInOrder = "valid_to IS NOT NULL, valid_from, id";

} // namespace

CaseFile readCase(const Connection& file, Id<Case> id)
{
    CaseFile read;
    read.record = Records<Case>(file).get(id);
    read.dossier = readDossier(file, read.record.agreementId);
    read.stages = Records<CaseStage>(file).by(&CaseStage::caseId, id, "position, id");
    read.instalments = paymentsOf(file, read.record.agreementId);
    read.recoveries = recoveriesOf(file, read.record.agreementId);
    read.budget = spendingOf(file, id);
    read.reports = reportsOf(file, read.record.agreementId);
    read.tasks = Records<CaseTask>(file).by(&CaseTask::caseId, id, "due_on IS NULL, due_on, id");
    read.notes = Records<CaseNote>(file).by(&CaseNote::caseId, id, "happened_on DESC, id DESC");
    read.documents = Records<CaseDocument>(file).by(&CaseDocument::caseId, id, "added_on DESC, id DESC");
    read.members = Records<CaseMember>(file).by(&CaseMember::caseId, id, membersInOrder);
    read.services = servicesOf(file, id);
    read.visits = visitsOf(file, id);
    read.closing = Records<CaseCheck>(file).by(&CaseCheck::caseId, id, inOrder);
    std::erase_if(read.closing, [](const CaseCheck& check) { return check.visitId.has_value(); });
    read.sources = Records<BudgetSource>(file).by(&BudgetSource::caseId, id, inOrder);
    read.checklist =
        Records<ChecklistItem>(file).by(&ChecklistItem::callId, read.dossier.agreement.callId, inOrder);
    return read;
}

std::vector<CaseFile> readAllCases(const Connection& file)
{
    std::unordered_map<Id<Agreement>, Case> cases;
    for (Case& one : Records<Case>(file).all())
        cases.emplace(one.agreementId, std::move(one));
    auto stages = grouped(Records<CaseStage>(file).all("ORDER BY position, id"), &CaseStage::caseId);
    auto instalments =
        grouped(Records<Instalment>(file).all("ORDER BY position, id"), &Instalment::agreementId);
    auto payments = grouped(Records<Payment>(file).all("ORDER BY requested_on, id"), &Payment::instalmentId);
    auto recoveries =
        grouped(Records<Recovery>(file).all("ORDER BY requested_on, id"), &Recovery::agreementId);
    auto tasks =
        grouped(Records<CaseTask>(file).all("ORDER BY due_on IS NULL, due_on, id"), &CaseTask::caseId);
    auto notes =
        grouped(Records<CaseNote>(file).all("ORDER BY happened_on DESC, id DESC"), &CaseNote::caseId);
    auto documents =
        grouped(Records<CaseDocument>(file).all("ORDER BY added_on DESC, id DESC"), &CaseDocument::caseId);
    auto lines = grouped(Records<BudgetLine>(file).all("ORDER BY position, id"), &BudgetLine::caseId);
    auto expenditures =
        grouped(Records<Expenditure>(file).all("ORDER BY spent_on, id"), &Expenditure::lineId);
    auto reports = grouped(Records<PartyReport>(file).all("ORDER BY due_on, id"), &PartyReport::agreementId);
    auto steps = grouped(Records<ReportStep>(file).all("ORDER BY id"), &ReportStep::reportId);
    auto members = grouped(Records<CaseMember>(file).all("ORDER BY valid_to IS NOT NULL, valid_from, id"),
                           &CaseMember::caseId);
    auto services =
        grouped(Records<SupportedService>(file).all("ORDER BY position, id"), &SupportedService::caseId);
    auto users = grouped(Records<ServiceUsers>(file).all("ORDER BY id"), &ServiceUsers::serviceId);
    auto visits = grouped(Records<CaseVisit>(file).all("ORDER BY planned_on, id"), &CaseVisit::caseId);
    auto checks = grouped(Records<CaseCheck>(file).all("ORDER BY position, id"), &CaseCheck::caseId);
    auto recommendations = grouped(Records<VisitRecommendation>(file).all("ORDER BY position, id"),
                                   &VisitRecommendation::visitId);
    auto sources = grouped(Records<BudgetSource>(file).all("ORDER BY position, id"), &BudgetSource::caseId);
    auto checklists =
        grouped(Records<ChecklistItem>(file).all("ORDER BY position, id"), &ChecklistItem::callId);
    std::vector<CaseFile> all;
    for (AgreementDossier& dossier : readAllDossiers(file)) {
        const auto found = cases.find(dossier.agreement.id);
        if (found == cases.end())
            continue;
        CaseFile read;
        read.record = found->second;
        read.stages = std::move(stages[read.record.id]);
        for (BudgetLine& line : lines[read.record.id])
            read.budget.push_back({line, std::move(expenditures[line.id])});
        read.tasks = std::move(tasks[read.record.id]);
        read.notes = std::move(notes[read.record.id]);
        read.documents = std::move(documents[read.record.id]);
        read.recoveries = std::move(recoveries[dossier.agreement.id]);
        for (PartyReport& report : reports[dossier.agreement.id])
            read.reports.push_back({report, std::move(steps[report.id])});
        for (Instalment& instalment : instalments[dossier.agreement.id])
            read.instalments.push_back({instalment, std::move(payments[instalment.id])});
        read.members = std::move(members[read.record.id]);
        for (SupportedService& service : services[read.record.id])
            read.services.push_back({service, std::move(users[service.id])});
        for (CaseVisit& visit : visits[read.record.id])
            read.visits.push_back({visit, {}, std::move(recommendations[visit.id])});
        for (CaseCheck& check : checks[read.record.id]) {
            const auto visit = std::ranges::find_if(
                read.visits, [&](const VisitFile& one) { return one.record.id == check.visitId; });
            (visit == read.visits.end() ? read.closing : visit->checks).push_back(std::move(check));
        }
        read.sources = std::move(sources[read.record.id]);
        read.checklist = checklists[dossier.agreement.callId];
        read.dossier = std::move(dossier);
        all.push_back(std::move(read));
    }
    return all;
}

QString titleOf(const CaseStage& stage)
{
    switch (stage.kind) {
    case StageKind::Technical:
        return QCoreApplication::translate("oslonac::CaseStage", "Expert and technical support");
    case StageKind::Financial:
        return QCoreApplication::translate("oslonac::CaseStage", "Financial support");
    case StageKind::Other:
        return stage.title;
    }
    throw std::logic_error("a kind of stages is unknown");
}

QString titleOf(MemberRole role)
{
    switch (role) {
    case MemberRole::Officer:
        return QCoreApplication::translate("oslonac::CaseMember", "Officer");
    case MemberRole::Mentor:
        return QCoreApplication::translate("oslonac::CaseMember", "Mentor");
    case MemberRole::Expert:
        return QCoreApplication::translate("oslonac::CaseMember", "Expert");
    case MemberRole::PartyContact:
        return QCoreApplication::translate("oslonac::CaseMember", "Contact");
    }
    throw std::logic_error("a role in a team is unknown");
}

QString titleOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return QCoreApplication::translate("oslonac::CaseNote", "Note");
    case NoteKind::PhoneCall:
        return QCoreApplication::translate("oslonac::CaseNote", "Phone call");
    case NoteKind::Meeting:
        return QCoreApplication::translate("oslonac::CaseNote", "Meeting");
    case NoteKind::FieldVisit:
        return QCoreApplication::translate("oslonac::CaseNote", "Field visit");
    case NoteKind::LetterReceived:
        return QCoreApplication::translate("oslonac::CaseNote", "Letter received");
    case NoteKind::LetterSent:
        return QCoreApplication::translate("oslonac::CaseNote", "Letter sent");
    }
    throw std::logic_error("a kind of notes is unknown");
}

} // namespace oslonac
