// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_file.h"

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
