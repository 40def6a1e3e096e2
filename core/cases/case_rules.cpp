// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_rules.h"

#include "core/budgets/budget.h"
#include "core/cases/case.h"
#include "core/cases/case_document.h"
#include "core/cases/case_parts.h"
#include "core/languages/spoken.h"
#include "core/operations/changed_columns.h"
#include "core/operations/written_records.h"
#include "core/payments/payment_names.h"
#include "core/payments/payment_sums.h"
#include "core/reporting/party_report.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CaseRules)
};

QString numberOf(const Connection& file, Id<Agreement> agreement)
{
    return Records<Agreement>(file).get(agreement).number;
}

void requireOnlyCase(const Connection& file, const Case& of)
{
    if (Records<Case>(file).by(&Case::agreementId, of.agreementId).size() > 1) {
        throw RuleBroken(Texts::tr("Agreement %1 has a case already, so no second one was opened.")
                             .arg(numberOf(file, of.agreementId)),
                         Texts::tr("Go on in the case that is there."));
    }
}

void requireSoundEnd(const Connection& file, const Case& of)
{
    if (of.status == CaseStatus::Open)
        return;
    const QString number = numberOf(file, of.agreementId);
    if (!of.closedOn || *of.closedOn < of.openedOn) {
        throw RuleBroken(Texts::tr("The case of agreement %1 was opened on %2 and cannot be closed before.")
                             .arg(number, spokenDate(of.openedOn)),
                         Texts::tr("Enter the day on which it was closed."));
    }
    if (of.status == CaseStatus::EndedEarly && of.reason.isEmpty()) {
        throw RuleBroken(
            Texts::tr("The case of agreement %1 was not ended early, because no reason is given.")
                .arg(number),
            Texts::tr("Enter why it ends early."));
    }
    for (const InstalmentPayments& instalment : paymentsOf(file, of.agreementId)) {
        if (std::ranges::any_of(instalment.payments, isInCourse)) {
            throw RuleBroken(Texts::tr("The case of agreement %1 stays open: the payment of %2 is in course.")
                                 .arg(number, nameOf(file, instalment.instalment)),
                             Texts::tr("Pay it or return its request first."));
        }
    }
}

void requireStagesInOrder(const Connection& file, Id<Case> of)
{
    std::optional<QDate> before;
    for (const CaseStage& stage : Records<CaseStage>(file).by(&CaseStage::caseId, of, "position, id")) {
        if (stage.endsOn < stage.startsOn || (before && stage.startsOn <= *before)) {
            throw RuleBroken(
                Texts::tr("A stage of the case would begin on %1 and end on %2, which does not follow the "
                          "other stages.")
                    .arg(spokenDate(stage.startsOn), spokenDate(stage.endsOn)),
                Texts::tr("Stages follow each other without overlapping; change the other one first."));
        }
        before = stage.endsOn;
    }
}

/// The agreements whose money the change touches; what is gone has been within it as well.
QSet<qint64> agreementsPaid(const PendingChange& pending)
{
    QSet<qint64> agreements;
    const auto add = [&](const std::optional<Instalment>& instalment) {
        if (instalment)
            agreements.insert(instalment->agreementId.number());
    };
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (isOf<Instalment>(row)) {
            add(Records<Instalment>(pending.file).find(Id<Instalment>(row.id)));
            for (const ColumnChange& column : row.columns) {
                if (isColumn(column, &Instalment::agreementId) && column.before.isValid())
                    agreements.insert(column.before.toLongLong());
            }
        } else if (isOf<Payment>(row)) {
            if (const auto payment = Records<Payment>(pending.file).find(Id<Payment>(row.id)))
                add(Records<Instalment>(pending.file).find(payment->instalmentId));
            for (const ColumnChange& column : row.columns) {
                if (isColumn(column, &Payment::instalmentId) && column.before.isValid())
                    add(Records<Instalment>(pending.file).find(Id<Instalment>(column.before.toLongLong())));
            }
        }
    });
    return agreements;
}

bool isUnsigned(const PendingChange& pending, const ChangedRow& row)
{
    const auto agreement = Records<Agreement>(pending.file).get(Id<Agreement>(row.id));
    return agreement.status != AgreementStatus::Cancelled &&
           std::ranges::any_of(row.columns, [](const ColumnChange& column) {
               return isColumn(column, &Agreement::status) &&
                      column.before == codeOf(AgreementStatus::Signed);
           });
}

/// The rules of a part hold however it is written: by its own operation, or in the cell of a list.
template <Mapped Record>
void requireSoundParts(const PendingChange& pending)
{
    for (const Record& record : writtenRecords<Record>(pending))
        Part<Record>::require(record);
}

} // namespace

void casesHoldTogether(const PendingChange& pending)
{
    for (const Case& of : writtenRecords<Case>(pending)) {
        requireOnlyCase(pending.file, of);
        requireSoundEnd(pending.file, of);
    }
    requireSoundParts<CaseStage>(pending);
    requireSoundParts<CaseMember>(pending);
    requireSoundParts<SupportedService>(pending);
    requireSoundParts<ServiceUsers>(pending);
    requireSoundParts<CaseVisit>(pending);
    requireSoundParts<VisitRecommendation>(pending);
    requireSoundParts<CaseCheck>(pending);
    requireSoundParts<BudgetSource>(pending);
    QSet<qint64> staged;
    for (const CaseStage& stage : writtenRecords<CaseStage>(pending))
        staged.insert(stage.caseId.number());
    for (const qint64 id : std::as_const(staged))
        requireStagesInOrder(pending.file, Id<Case>(id));
}

namespace {

void requireOpen(const Connection& file, Id<Case> id)
{
    const auto of = Records<Case>(file).get(id);
    if (of.status == CaseStatus::Open)
        return;
    throw RuleBroken(Texts::tr("The case of agreement %1 is closed, so its budget was not changed.")
                         .arg(numberOf(file, of.agreementId)),
                     Texts::tr("Reopen the case first."));
}

void requireOpen(const Connection& file, const Case& of)
{
    if (of.status == CaseStatus::Open)
        return;
    throw RuleBroken(Texts::tr("The case of agreement %1 is closed, so its documents were not changed.")
                         .arg(numberOf(file, of.agreementId)),
                     Texts::tr("Reopen the case first."));
}

/// Of what stands in the case itself.
template <Mapped Record>
void requireOpenCases(const PendingChange& pending)
{
    for (const Record& record : writtenRecords<Record>(pending)) {
        const auto of = Records<Case>(pending.file).get(Part<Record>::ownerOf(pending.file, record));
        if (of.status == CaseStatus::Open)
            continue;
        throw RuleBroken(Texts::tr("The case of agreement %1 is closed, so nothing in it was changed.")
                             .arg(numberOf(pending.file, of.agreementId)),
                         Texts::tr("Reopen the case first."));
    }
}

void requireOpen(const Connection& file, const Recovery& recovery)
{
    const auto of = Records<Case>(file).firstBy(&Case::agreementId, recovery.agreementId);
    if (!of || of->status == CaseStatus::Open)
        return;
    throw RuleBroken(Texts::tr("The case of agreement %1 is closed, so its money was not changed.")
                         .arg(numberOf(file, of->agreementId)),
                     Texts::tr("Reopen the case first."));
}

void requireOpen(const Connection& file, const PartyReport& report)
{
    const auto of = Records<Case>(file).firstBy(&Case::agreementId, report.agreementId);
    if (!of || of->status == CaseStatus::Open)
        return;
    throw RuleBroken(Texts::tr("The case of agreement %1 is closed, so its reports were not changed.")
                         .arg(numberOf(file, of->agreementId)),
                     Texts::tr("Reopen the case first."));
}

} // namespace

void closedCasesStay(const PendingChange& pending)
{
    for (const BudgetLine& line : writtenRecords<BudgetLine>(pending))
        requireOpen(pending.file, line.caseId);
    for (const Expenditure& one : writtenRecords<Expenditure>(pending))
        requireOpen(pending.file, Records<BudgetLine>(pending.file).get(one.lineId).caseId);
    for (const CaseDocument& document : writtenRecords<CaseDocument>(pending))
        requireOpen(pending.file, Records<Case>(pending.file).get(document.caseId));
    requireOpenCases<SupportedService>(pending);
    requireOpenCases<ServiceUsers>(pending);
    requireOpenCases<CaseVisit>(pending);
    requireOpenCases<CaseCheck>(pending);
    requireOpenCases<BudgetSource>(pending);
    for (const Recovery& recovery : writtenRecords<Recovery>(pending))
        requireOpen(pending.file, recovery);
    for (const PartyReport& report : writtenRecords<PartyReport>(pending))
        requireOpen(pending.file, report);
    for (const ReportStep& step : writtenRecords<ReportStep>(pending))
        requireOpen(pending.file, Records<PartyReport>(pending.file).get(step.reportId));
    if (!pending.changes.touches<Payment>() && !pending.changes.touches<Instalment>())
        return;
    for (const qint64 id : agreementsPaid(pending)) {
        const auto of = Records<Case>(pending.file).firstBy(&Case::agreementId, Id<Agreement>(id));
        if (!of || of->status == CaseStatus::Open)
            continue;
        throw RuleBroken(Texts::tr("The case of agreement %1 is closed, so its money was not changed.")
                             .arg(numberOf(pending.file, of->agreementId)),
                         Texts::tr("Reopen the case first."));
    }
}

void signingsUnderCasesStay(const PendingChange& pending)
{
    if (pending.changes.rows<Agreement>().updated.empty())
        return;
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (!isOf<Agreement>(row) || row.change != RowChange::Updated || !isUnsigned(pending, row))
            return;
        if (const auto of = Records<Case>(pending.file).firstBy(&Case::agreementId, Id<Agreement>(row.id))) {
            throw RuleBroken(
                Texts::tr("A case stands on the signing of agreement %1, so the signing was not taken back.")
                    .arg(numberOf(pending.file, of->agreementId)),
                Texts::tr("Undo the opening of the case first."));
        }
    });
}

} // namespace oslonac
