// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/record_step.h"

#include "core/languages/spoken.h"
#include "core/operations/field_names.h"
#include "core/operations/record_words.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::RecordStep)
};

constexpr qsizetype partsOfStep = 6;

/// Dates, amounts and points stand in the journal as exact text and are shown as the language writes them.
QString shown(const QString& field, const QString& value)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression money(u"^-?\\d+\\.\\d\\d (EUR|RSD)$"_s);
    const Language language = spokenLanguage();
    if (date.match(value).hasMatch())
        return dateText(QDate::fromString(value, Qt::ISODate), language);
    if (const auto time = WallTime::fromIsoText(value))
        return dateTimeText(QDateTime(time->date, time->time), language);
    if (money.match(value).hasMatch()) {
        const AmountReading amount = readAmount(value, std::nullopt);
        if (const auto* read = std::get_if<Money>(&amount))
            return amountText(*read, language);
    }
    if (isPoints(field) && language != Language::English)
        return QString(value).replace(u'.', u',');
    return value;
}

QString withinCall(const QString& title, const RecordStep& step)
{
    return step.within.isEmpty() ? title : u"%1 (%2)"_s.arg(title, step.within);
}

QString fieldWord(const QString& field)
{
    const char* title = fieldTitle(field);
    return title ? QCoreApplication::translate(fieldTitleContext, title) : field;
}

QString change(const RecordStep& step)
{
    const QString record = recordWord(step.table, step.name);
    const QString field = fieldWord(step.field);
    if (step.field.isEmpty())
        return Tr::tr("%1 edited").arg(record);
    if (isSaidByWords(step.field) || (step.before.isEmpty() && step.after.isEmpty()))
        return Tr::tr("%1: %2 edited", "a field of a record").arg(record, field);
    if (step.before.isEmpty())
        return Tr::tr("%1: %2 %3", "record: field value").arg(record, field, shown(step.field, step.after));
    if (step.after.isEmpty())
        return Tr::tr("%1: %2 removed, was %3", "a field of a record")
            .arg(record, field, shown(step.field, step.before));
    return Tr::tr("%1: %2 %3 → %4", "record: field before after")
        .arg(record, field, shown(step.field, step.before), shown(step.field, step.after));
}

QString changeName(const RecordStep& step)
{
    const QString record = recordWord(step.table, step.name);
    const QString field = fieldWord(step.field);
    if (step.field.isEmpty())
        return Tr::tr("change of %1", "a record").arg(record);
    if (isSaidByWords(step.field) || (step.before.isEmpty() && step.after.isEmpty()))
        return Tr::tr("%1, change of %2", "record, field").arg(record, field);
    if (step.before.isEmpty())
        return Tr::tr("%1, %2 %3", "record, field value").arg(record, field, shown(step.field, step.after));
    if (step.after.isEmpty())
        return Tr::tr("%1, removal of %2 %3", "record, field value")
            .arg(record, field, shown(step.field, step.before));
    return Tr::tr("%1, %2 %3 → %4", "record, field before after")
        .arg(record, field, shown(step.field, step.before), shown(step.field, step.after));
}

} // namespace

std::optional<RecordStep> RecordStep::fromDetails(const QStringList& details)
{
    if (details.size() != partsOfStep)
        return std::nullopt;
    return RecordStep{details[0], details[1], details[2], details[3], details[4], details[5]};
}

std::optional<RecordStep> recordStepOf(const Operation& operation)
{
    constexpr std::array kinds{OperationKind::EditCall, OperationKind::EditProgramme,
                               OperationKind::AddPart,  OperationKind::EditPart,
                               OperationKind::MovePart, OperationKind::DeletePart};
    return std::ranges::count(kinds, operation.kind) > 0 ? RecordStep::fromDetails(operation.details)
                                                         : std::nullopt;
}

bool isEditOfRecord(OperationKind kind)
{
    return kind == OperationKind::EditCall || kind == OperationKind::EditProgramme ||
           kind == OperationKind::EditPart;
}

namespace steps {

std::optional<QString> valueText(const QString& value)
{
    constexpr qsizetype longest = 40;
    return value.size() > longest ? std::nullopt : std::optional(value);
}

std::optional<QString> valueText(int value)
{
    return QString::number(value);
}

std::optional<QString> valueText(qint64 value)
{
    return QString::number(value);
}

std::optional<QString> valueText(QDate value)
{
    return value.toString(Qt::ISODate);
}

std::optional<QString> valueText(const WallTime& value)
{
    return value.toIsoText();
}

std::optional<QString> valueText(Score value)
{
    return value.toExactText();
}

std::optional<QString> valueText(Money value)
{
    return value.toExactText();
}

} // namespace steps

QString editTitle(const RecordStep& step)
{
    return withinCall(change(step), step);
}

QString editName(const RecordStep& step)
{
    return withinCall(changeName(step), step);
}

QString recordTitle(const RecordStep& step)
{
    return withinCall(recordWord(step.table, step.name), step);
}

} // namespace oslonac
