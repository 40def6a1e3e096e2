// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/signed_paper_rules.h"

#include "core/agreements/agreement_dossier.h"
#include "core/operations/changed_columns.h"
#include "core/operations/written_records.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementOperations)
};

struct Column {
    QString name;
    QVariant before;
};

template <Mapped Record>
std::vector<Column> columnsOf(const ChangedRow& row)
{
    std::vector<Column> columns;
    for (const ColumnChange& change : row.columns)
        columns.push_back({QString::fromStdString(columnName<Record>(change)), change.before});
    return columns;
}

bool isTerm(const QString& column)
{
    static const QStringList terms{QStringLiteral("technical_months"), QStringLiteral("financial_months"),
                                   QStringLiteral("share_percent")};
    return terms.contains(column) || (column.startsWith(u"amount") && column != u"amount_in_words") ||
           column.startsWith(u"own_contribution");
}

[[noreturn]] void refuseTerms(const Agreement& agreement)
{
    throw RuleBroken(
        Texts::tr("Agreement %1 is signed, so its money and months were not changed.").arg(agreement.number),
        Texts::tr("Add an addendum that changes them."));
}

[[noreturn]] void refuseText(const Agreement& agreement)
{
    throw RuleBroken(Texts::tr("Agreement %1 is signed, so what stands on its paper was not changed.")
                         .arg(agreement.number),
                     Texts::tr("Undo the signing if it was entered by mistake, or add an addendum."));
}

[[noreturn]] void refuseText(const Agreement& agreement, const Addendum& addendum)
{
    throw RuleBroken(
        Texts::tr("Addendum %1 of agreement %2 is signed, so what stands on its paper was not changed.")
            .arg(addendum.position)
            .arg(agreement.number),
        Texts::tr("Undo the signing if it was entered by mistake, or add an addendum."));
}

/// `position` is that of the paper whose signing is taken back, 0 for the agreement itself.
void requireNothingStandsOn(const Connection& file, const Agreement& agreement, int position)
{
    for (const Addendum& later : addendaOf(file, agreement.id)) {
        if (later.position <= position || later.status == AgreementStatus::Cancelled)
            continue;
        throw RuleBroken(
            Texts::tr("Addendum %1 of agreement %2 stands on the signing that would be taken back, so the "
                      "paper stays signed.")
                .arg(later.position)
                .arg(agreement.number),
            Texts::tr("Undo or cancel the addendum first."));
    }
}

/// What the change did to one paper that is there before and after it.
struct Paper {
    AgreementStatus now;
    std::vector<Column> columns;

    [[nodiscard]] bool changesStatus() const
    {
        return std::ranges::any_of(columns, [](const Column& column) { return column.name == u"status"; });
    }
    [[nodiscard]] bool staysSigned() const { return now == AgreementStatus::Signed && !changesStatus(); }
    [[nodiscard]] bool isUnsigned() const
    {
        return now != AgreementStatus::Cancelled && std::ranges::any_of(columns, [](const Column& column) {
                   return column.name == u"status" && column.before == codeOf(AgreementStatus::Signed);
               });
    }
};

void requireAgreementStays(const Connection& file, const ChangedRow& row)
{
    static const QStringList free{QStringLiteral("other_number"), QStringLiteral("other_date"),
                                  QStringLiteral("party_id"), QStringLiteral("ceremony_id")};
    const auto agreement = Records<Agreement>(file).get(Id<Agreement>(row.id));
    const Paper paper{agreement.status, columnsOf<Agreement>(row)};
    if (paper.isUnsigned())
        requireNothingStandsOn(file, agreement, 0);
    if (!paper.staysSigned())
        return;
    for (const Column& column : paper.columns) {
        if (isTerm(column.name))
            refuseTerms(agreement);
        if (!free.contains(column.name))
            refuseText(agreement);
    }
}

void requireAddendumStays(const Connection& file, const ChangedRow& row)
{
    const auto addendum = Records<Addendum>(file).get(Id<Addendum>(row.id));
    const auto agreement = Records<Agreement>(file).get(addendum.agreementId);
    const Paper paper{addendum.status, columnsOf<Addendum>(row)};
    if (paper.isUnsigned())
        requireNothingStandsOn(file, agreement, addendum.position);
    if (!paper.staysSigned())
        return;
    for (const Column& column : paper.columns) {
        // The registry may give the number after the signing.
        const bool isFilled = column.name == u"number" && column.before.toString().isEmpty();
        if (column.name != u"other_number" && !isFilled)
            refuseText(agreement, addendum);
    }
}

/// With its call or whatever else it stands on. Undo takes back the signing first.
void requireAgreementNotDeleted(const ChangedRow& row)
{
    QString number;
    bool wasSigned = false;
    for (const Column& column : columnsOf<Agreement>(row)) {
        wasSigned |= column.name == u"status" && column.before == codeOf(AgreementStatus::Signed);
        if (column.name == u"number")
            number = column.before.toString();
    }
    if (wasSigned) {
        throw RuleBroken(
            Texts::tr("Agreement %1 is signed, so neither it nor what it stands on was deleted.").arg(number),
            Texts::tr("Cancel the agreement if it no longer holds; its number stays taken."));
    }
}

/// The agreements whose instalments were added, changed or taken away.
QSet<qint64> agreementsOfInstalment(const Connection& file, const ChangedRow& row)
{
    QSet<qint64> agreements;
    if (const auto instalment = Records<AgreementInstalment>(file).find(Id<AgreementInstalment>(row.id)))
        agreements.insert(instalment->agreementId.number());
    for (const Column& column : columnsOf<AgreementInstalment>(row)) {
        if (column.name == u"agreement_id" && column.before.isValid())
            agreements.insert(column.before.toLongLong());
    }
    return agreements;
}

/// Files of earlier versions do not know which paper was signed.
void requireSignedCounts(const Connection& file, const AgreementPaper& paper, const QString& countingDigest,
                         const QString& name)
{
    for (const AgreementPrinting& printing : printingsOf(file, paper)) {
        if (!printing.signedOn || printing.digest == countingDigest)
            continue;
        throw RuleBroken(
            Texts::tr("Another paper of %1 counts now than the one that was signed, so the signing was not "
                      "brought back.",
                      "the number of an agreement or addendum")
                .arg(name),
            Texts::tr("Enter the signing again, of the paper that was signed."));
    }
}

} // namespace

void signedPapersCount(const PendingChange& pending)
{
    for (const Agreement& agreement : writtenRecords<Agreement>(pending)) {
        if (agreement.status == AgreementStatus::Signed)
            requireSignedCounts(pending.file, {agreement.id}, agreement.printedDigest, agreement.number);
    }
    for (const Addendum& addendum : writtenRecords<Addendum>(pending)) {
        const auto agreement = Records<Agreement>(pending.file).get(addendum.agreementId);
        if (addendum.status == AgreementStatus::Signed)
            requireSignedCounts(pending.file, {agreement.id, addendum.id}, addendum.printedDigest,
                                QStringLiteral("%1/%2").arg(agreement.number).arg(addendum.position));
    }
}

void signedPapersStay(const PendingChange& pending)
{
    if (!pending.changes.touches<Agreement>() && !pending.changes.touches<Addendum>() &&
        !pending.changes.touches<AgreementInstalment>())
        return;
    QSet<qint64> divided;
    QSet<qint64> inMotion; // that come, or are signed in the same step
    pending.changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        const bool isUpdated = row.change == RowChange::Updated;
        if (isOf<AgreementInstalment>(row))
            divided.unite(agreementsOfInstalment(pending.file, row));
        else if (isOf<Addendum>(row) && isUpdated)
            requireAddendumStays(pending.file, row);
        else if (isOf<Agreement>(row) && isUpdated)
            requireAgreementStays(pending.file, row);
        else if (isOf<Agreement>(row) && row.change == RowChange::Deleted &&
                 pending.action != JournalAction::Undo)
            requireAgreementNotDeleted(row);
        const bool isMoved =
            isOf<Agreement>(row) && (!isUpdated || Paper{{}, columnsOf<Agreement>(row)}.changesStatus());
        if (isMoved)
            inMotion.insert(row.id);
    });
    for (const qint64 id : std::as_const(divided)) {
        const auto agreement = Records<Agreement>(pending.file).find(Id<Agreement>(id));
        if (agreement && agreement->status == AgreementStatus::Signed && !inMotion.contains(id))
            refuseTerms(*agreement);
    }
}

} // namespace oslonac
