// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation_details.h"

#include "core/languages/spoken.h"
#include "core/operations/finding_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::Operation)
};

QString pointsOf(const QString& exact)
{
    if (exact.isEmpty())
        return u"–"_s;
    return spokenLanguage() == Language::English ? exact : QString(exact).replace(u'.', u',');
}

/// The kinds whose details may be those of several records.
bool namesSeveral(OperationKind kind)
{
    constexpr std::array kinds{
        OperationKind::EditAgreement,     OperationKind::MarkPrinted,      OperationKind::MarkAddendaPrinted,
        OperationKind::SignAgreement,     OperationKind::AttachAgreements, OperationKind::DetachAgreements,
        OperationKind::RecordMarks,       OperationKind::OpenCases,        OperationKind::CheckPayment,
        OperationKind::AuthorisePayment,  OperationKind::RecordPayment,    OperationKind::ConfirmPayment,
        OperationKind::AcceptExpenditure, OperationKind::AddReport,        OperationKind::ReceiveReport,
        OperationKind::ReturnReport,      OperationKind::ApproveReport,    OperationKind::SkipReport,
        OperationKind::ReopenReport,      OperationKind::PlanWork,         OperationKind::FinishTask,
        OperationKind::WriteNote};
    return std::ranges::count(kinds, kind) > 0;
}

} // namespace

QStringList severalDetails(const QStringList& names)
{
    return {names.front(), u"+%1"_s.arg(names.size() - 1)};
}

QString objectOf(const Operation& operation)
{
    const bool isApproval =
        operation.kind == OperationKind::ApproveFinding || operation.kind == OperationKind::RevokeApproval;
    QStringList details = operation.details;
    if (namesSeveral(operation.kind) && details.size() > 1 && details[1].startsWith(u'+')) {
        const int more = details.takeAt(1).mid(1).toInt();
        details[0] = Tr::tr("%1 and %n more", "records", more).arg(details[0]);
    }
    // The details of an approval end with the codes of what was found.
    for (QString& detail : details)
        detail = isApproval ? findingWord(detail) : detail;
    return details.join(u", "_s);
}

bool saysMark(const Operation& operation)
{
    constexpr qsizetype parts = 5;
    return operation.kind == OperationKind::RecordMark && operation.details.size() == parts;
}

QStringList markWords(const QStringList& details)
{
    const QString who = details[1].isEmpty() ? Tr::tr("the commission") : details[1];
    return {details[2], pointsOf(details[3]), pointsOf(details[4]), details[0], who};
}

} // namespace oslonac
