// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_rows.h"

#include "core/agreements/built_in_templates.h"
#include "core/agreements/template_check.h"
#include "core/documents/agreement_fields.h"
#include "core/storage/records.h"
#include "ui/language/own_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::TemplateRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::TemplateRows", title}, kind, width};
}

TemplateState stateOf(const StoredTemplate& stored, const std::vector<StoredTemplate>& shipped)
{
    const auto problems = templateProblems(stored.html, paperKindOf(stored.code));
    if (!problems.empty() && problems.front().severity == Severity::Error)
        return TemplateState::Broken;
    const auto same = std::ranges::find(shipped, stored.code, &StoredTemplate::code);
    if (same == shipped.end())
        return TemplateState::Own;
    return same->html == stored.html ? TemplateState::Shipped : TemplateState::Changed;
}

QString stateText(TemplateState state)
{
    switch (state) {
    case TemplateState::Shipped:
        return Texts::tr("As it came");
    case TemplateState::Changed:
        return Texts::tr("Changed");
    case TemplateState::Own:
        return Texts::tr("Your own");
    case TemplateState::Broken:
        return Texts::tr("Cannot be read");
    }
    return {};
}

StatusKind statusOf(TemplateState state)
{
    switch (state) {
    case TemplateState::Shipped:
        return StatusKind::Mute;
    case TemplateState::Changed:
    case TemplateState::Own:
        return StatusKind::Info;
    case TemplateState::Broken:
        return StatusKind::Late;
    }
    return StatusKind::None;
}

QString iconOf(TemplateState state)
{
    switch (state) {
    case TemplateState::Shipped:
        return u"dialog-ok-apply"_s;
    case TemplateState::Changed:
    case TemplateState::Own:
        return u"document-edit"_s;
    case TemplateState::Broken:
        return u"data-warning"_s;
    }
    return {};
}

} // namespace

std::vector<TemplateRow> readTemplateRows(const Connection& file)
{
    const std::vector<StoredTemplate> shipped = builtInTemplates();
    std::vector<TemplateRow> rows;
    for (const StoredTemplate& stored : Records<StoredTemplate>(file).all("ORDER BY title, id"))
        rows.push_back({stored.id, stored, templateUse(file, stored), stateOf(stored, shipped)});
    // Those of agreements first; the two that the program asks for by itself come last.
    std::ranges::stable_sort(rows, {}, [](const TemplateRow& row) { return paperKindOf(row.stored.code); });
    return rows;
}

std::vector<Column<TemplateRow>> templateColumns()
{
    using Row = TemplateRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(
            head("title", QT_TRANSLATE_NOOP("oslonac::ui::TemplateRows", "Template"), CellKind::Text, 190),
            [](const Row& row) { return u"%1\n%2"_s.arg(ownText(row.stored.title), useText(row.use)); })
            .asWritten()
            .withTooltip([](const Row& row) {
                return Texts::tr("%1\nIn files of calls it is called %2.")
                    .arg(useText(row.use), row.stored.code);
            }));
    columns.push_back(Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::TemplateRows", "State"),
                                       CellKind::Pill, 118),
                                  [](const Row& row) { return stateText(row.state); })
                          .withStatus([](const Row& row) { return statusOf(row.state); })
                          .withStatusIcon([](const Row& row) { return iconOf(row.state); }));
    return columns;
}

QString useText(const TemplateUse& use)
{
    const QString agreements = Texts::tr("Printed by %n agreements.", nullptr, use.agreements);
    if (use.lots.isEmpty())
        return use.agreements == 0 ? Texts::tr("No lot and no agreement asks for it.") : agreements;
    const QString lots =
        Texts::tr("Of the lots: %1.", "call and number of each lot").arg(use.lots.join(u"; "_s));
    return use.agreements == 0 ? lots : lots + u' ' + agreements;
}

QString FieldRow::opening() const
{
    return field.use == FieldUse::Text ? u"{{%1}}"_s.arg(field.name) : u"{{#%1}}"_s.arg(field.name);
}

QString FieldRow::closing() const
{
    return field.use == FieldUse::Text ? QString() : u"{{/%1}}"_s.arg(field.name);
}

std::vector<FieldRow> fieldRows(PaperKind kind, const DocumentData& data)
{
    std::vector<FieldRow> rows;
    for (const PaperField& field : fieldsOf(kind))
        rows.push_back({Id<FieldRow>(qint64(rows.size()) + 1), field, fieldValue(data, field)});
    return rows;
}

std::vector<Column<FieldRow>> fieldColumns()
{
    using Row = FieldRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(
            head("field", QT_TRANSLATE_NOOP("oslonac::ui::TemplateRows", "Field"), CellKind::Text, 190),
            [](const Row& row) { return u"%1\n%2"_s.arg(fieldMeaning(row.field.key()), row.opening()); })
            .withAccessible([](const Row& row) {
                return u"%1, %2"_s.arg(fieldMeaning(row.field.key()), row.opening());
            }));
    columns.push_back(Column<Row>(head("value", QT_TRANSLATE_NOOP("oslonac::ui::TemplateRows", "Value"),
                                       CellKind::Secondary, 118),
                                  [](const Row& row) { return row.value; })
                          .asWritten());
    return columns;
}

} // namespace oslonac::ui
