// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/users_card.h"

#include "core/operations/record_step.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/value_text.h"
#include "ui/language/own_text.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = UsersRow;
using Count = std::optional<int> ServiceUsers::*;

constexpr int mostUsers = 10'000'000;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::UsersCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

/// The record of a group comes into being with its first number.
void write(const Change& change, const Row& row, Count count, std::optional<int> number)
{
    const auto all = Records<ServiceUsers>(change.file()).by(&ServiceUsers::serviceId, row.service.id);
    const auto found = std::ranges::find(all, row.users.group, &ServiceUsers::group);
    ServiceUsers users = found == all.end() ? row.users : *found;
    users.*count = number;
    if (found == all.end()) {
        users.id = Id<ServiceUsers>::make();
        change.insert(users);
    } else {
        change.update(users);
    }
}

Edit<Row> countEdit(Count count, const QString& field)
{
    Edit<Row> edit;
    edit.check = [](const Row& row, const QString& text) -> std::optional<QString> {
        if (row.isLocked)
            return lockedCaseText();
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const auto reading = numberValue(0, mostUsers).read(text);
        const auto* reason = std::get_if<QString>(&reading);
        return reason ? std::optional(*reason) : std::nullopt;
    };
    edit.write = [count](const Change& change, const Row& row, const QString& text) {
        std::optional<int> number;
        if (!text.trimmed().isEmpty())
            number = std::get<int>(numberValue(0, mostUsers).read(text));
        write(change, row, count, number);
    };
    edit.operation = [field](const Row& row) {
        const RecordStep step{QString::fromLatin1(Mapping<ServiceUsers>::table), row.service.title,
                              row.agreement, field};
        return Operation{OperationKind::EditPart, step.toDetails()};
    };
    return edit;
}

Column<Row> countColumn(ColumnHead columnHead, Count count, const QString& field)
{
    return Column<Row>(std::move(columnHead),
                       [count](const Row& row) {
                           return row.users.*count ? QString::number(*(row.users.*count)) : QString();
                       })
        .asNumber([count](const Row& row) { return std::optional<qint64>(row.users.*count); })
        .editedBy(countEdit(count, field))
        .asKey();
}

std::vector<Column<Row>> columnsOf()
{
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(head("group", QT_TRANSLATE_NOOP("oslonac::ui::UsersCard", "Group of users"),
                                       CellKind::Text, 180),
                                  [](const Row& row) { return titleOf(row.users.group); })
                          .sortedBy([](const Row& row) { return QVariant(int(row.users.group)); })
                          .takingRoom());
    columns.push_back(countColumn(
        head("planned", QT_TRANSLATE_NOOP("oslonac::ui::UsersCard", "Planned"), CellKind::Number, 100),
        &ServiceUsers::planned, u"planned"_s));
    columns.push_back(countColumn(
        head("reached", QT_TRANSLATE_NOOP("oslonac::ui::UsersCard", "Reached"), CellKind::Number, 100),
        &ServiceUsers::reached, u"reached"_s));
    return columns;
}

qint64 idOf(const Row& row)
{
    return qint64(row.users.group) + 1;
}

} // namespace

UsersCard::UsersCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf(), &idOf), u"case_users"_s, {11, 11},
               parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel()))
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::UsersCard", "Users of the service")));
    retranslate();
}

void UsersCard::show(const CaseFile& of, Id<SupportedService> service)
{
    const auto chosen = std::ranges::find_if(
        of.services, [service](const ServiceFile& one) { return one.record.id == service; });
    setVisible(chosen != of.services.end());
    if (chosen == of.services.end())
        return;
    m_service = chosen->record.title;
    std::vector<Row> rows;
    for (const auto& [group, code] : Codes<UserGroup>::list) {
        Row row{chosen->record, of.dossier.agreement.number, {}, of.record.status != CaseStatus::Open};
        row.users.serviceId = service;
        row.users.group = group;
        row.users.planned = chosen->planned(group);
        row.users.reached = chosen->reached(group);
        rows.push_back(std::move(row));
    }
    setChangeable(of.record.status == CaseStatus::Open);
    setCanAdd(false);
    m_model.reset(std::move(rows));
    fitHeight();
    retranslate();
}

void UsersCard::retranslate()
{
    setTitle(m_service.isEmpty() ? tr("Users") : tr("Users: %1").arg(ownText(m_service)));
}

} // namespace oslonac::ui
