// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_rules.h"

#include "core/agreements/agreement.h"
#include "core/applications/application.h"
#include "core/operations/changed_columns.h"
#include "core/operations/written_records.h"
#include "core/organisations/organisation.h"
#include "core/storage/records.h"
#include "core/storage/statement.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace oslonac {

namespace {

/// The agreement of the application that is not cancelled, beside the one that is given.
std::optional<Agreement> livingAgreement(const Connection& file, Id<Application> application,
                                         Id<Agreement> beside = {})
{
    for (const Agreement& agreement : Records<Agreement>(file).by(&Agreement::applicationId, application)) {
        if (agreement.status != AgreementStatus::Cancelled && agreement.id != beside)
            return agreement;
    }
    return std::nullopt;
}

/// A merge moves the application from the organisation that goes to the one that stays, its undo back.
bool namesAnother(const ChangedRow& row, const Changes::Rows& organisations)
{
    return std::ranges::any_of(row.columns, [&](const ColumnChange& column) {
        if (isColumn(column, &Application::applicantId)) {
            const bool isMerge = std::ranges::count(organisations.deleted, column.before.toLongLong()) > 0 ||
                                 std::ranges::count(organisations.inserted, column.after.toLongLong()) > 0;
            return !isMerge;
        }
        return isColumn(column, &Application::lotId);
    });
}

} // namespace

void agreementNumbersRunWithoutGaps(const PendingChange& pending)
{
    if (!pending.changes.touches<Agreement>())
        return;
    Statement broken = pending.file.prepare(R"(SELECT number_scheme, number_year
FROM agreements
GROUP BY number_scheme, number_year
HAVING min(number_sequence) <> 1
    OR max(number_sequence) <> count(*)
    OR count(DISTINCT number_sequence) <> count(*)
LIMIT 1)");
    if (!broken.step())
        return;
    const auto scheme = broken.take<QString>();
    const auto year = broken.take<int>();
    throw RuleBroken(
        QCoreApplication::translate(
            "oslonac::Agreement",
            "The numbers of agreements of the year %1 (%2) would have a gap or one number twice.")
            .arg(QString::number(year), scheme),
        QCoreApplication::translate(
            "oslonac::Agreement",
            "Cancel an agreement instead of deleting it: it keeps its number. Undo the newest "
            "agreements first."));
}

void applicationsHaveOneAgreement(const PendingChange& pending)
{
    for (const Agreement& agreement : writtenRecords<Agreement>(pending)) {
        if (agreement.status == AgreementStatus::Cancelled)
            continue;
        const auto other = livingAgreement(pending.file, agreement.applicationId, agreement.id);
        if (!other)
            continue;
        throw RuleBroken(
            QCoreApplication::translate(
                "oslonac::Agreement",
                "Agreement %1 of the same application is there, so %2 does not hold beside it.")
                .arg(other->number, agreement.number),
            QCoreApplication::translate("oslonac::Agreement", "Cancel agreement %1 or undo it first.")
                .arg(other->number));
    }
}

void applicationsUnderAgreementStay(const PendingChange& pending)
{
    if (pending.changes.rows<Application>().updated.empty())
        return;
    const Changes::Rows organisations = pending.changes.rows<Organisation>();
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        if (!isOf<Application>(row) || row.change != RowChange::Updated || !namesAnother(row, organisations))
            return;
        if (const auto agreement = livingAgreement(pending.file, Id<Application>(row.id))) {
            throw RuleBroken(
                QCoreApplication::translate(
                    "oslonac::Agreement",
                    "Agreement %1 is made for this application, so its applicant and lot were not changed.")
                    .arg(agreement->number),
                QCoreApplication::translate("oslonac::Agreement",
                                            "Cancel the agreement or undo its drafting first."));
        }
    });
}

} // namespace oslonac
