// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_sheet.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int pixelsPerLetter = 7;
constexpr int currencyWidth = 6;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListSheet)
};

bool isRight(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Score;
}

/// Second lines of a cell say what another column says too, or would break the row.
CellValue sheetValue(const ListModel& model, int row, int column)
{
    CellValue value = model.shownValue(row, column);
    if (auto* text = std::get_if<QString>(&value))
        text->replace(u'\n', u' ');
    return value;
}

std::vector<CellValue> valuesOf(const ListModel& model, int column, const std::vector<int>& rows)
{
    std::vector<CellValue> values;
    values.reserve(rows.size());
    for (const int row : rows)
        values.push_back(sheetValue(model, row, column));
    return values;
}

void append(ListSheet& sheet, ReportColumn column, std::vector<CellValue> values)
{
    sheet.columns.push_back(std::move(column));
    for (size_t i = 0; i < values.size(); ++i)
        sheet.rows[i].push_back(std::move(values[i]));
}

/// A change stands in three columns, so that old and new can be compared.
void appendChange(ListSheet& sheet, const ListModel& model, int column, const std::vector<int>& rows,
                  int letters)
{
    std::array<std::vector<CellValue>, 3> parts;
    for (const int row : rows) {
        const OldAndNew change = model.shownChange(row, column);
        const bool isNoteAlone = change.before.isEmpty() && change.after.isEmpty();
        const QString after = isNoteAlone || change.note.isEmpty()
                                  ? change.after + change.note
                                  : Tr::tr("%1 (%2)", "new value, note").arg(change.after, change.note);
        parts[0].emplace_back(change.field);
        parts[1].emplace_back(change.before);
        parts[2].emplace_back(after);
    }
    const std::array titles{Tr::tr("Field"), Tr::tr("Before"), Tr::tr("After")};
    for (size_t part = 0; part < parts.size(); ++part)
        append(sheet, {titles[part], ReportAlignment::Left, letters}, std::move(parts[part]));
}

/// Of all amounts, those of cells with several too: these stand as texts, with their currencies.
std::set<Currency> currenciesOf(const ListModel& model, int column, const std::vector<int>& rows)
{
    std::set<Currency> found;
    if (model.head(column).filter != FilterKind::Money)
        return found;
    for (const int row : rows) {
        for (const Money& amount : model.cellAmounts(row, column))
            found.insert(amount.currency());
    }
    return found;
}

} // namespace

QStringList ListSheet::titles() const
{
    QStringList all;
    for (const ReportColumn& column : columns)
        all.append(column.title);
    return all;
}

ListSheet sheetOf(const ListTable& table, const std::vector<int>& rows)
{
    const ListModel& model = *table.list();
    ListSheet sheet;
    sheet.rows.resize(rows.size());
    const std::vector<ColumnPlace> places = table.header().columns();
    for (const int column : table.header().chosenColumns()) {
        const ColumnHead& head = model.head(column);
        const auto place = std::ranges::find(places, head.key, &ColumnPlace::key);
        ReportColumn shown{head.titleText(),
                           isRight(head.kind) ? ReportAlignment::Right : ReportAlignment::Left,
                           std::max(4, place->width / pixelsPerLetter)};
        if (head.kind == CellKind::Change) {
            appendChange(sheet, model, column, rows, std::max(12, shown.width / 3));
            continue;
        }
        std::vector<CellValue> values = valuesOf(model, column, rows);
        const std::set<Currency> currencies = currenciesOf(model, column, rows);
        if (currencies.size() == 1)
            shown.title =
                Tr::tr("%1, %2", "column and its currency").arg(shown.title, codeOf(*currencies.begin()));
        std::vector<CellValue> codes;
        for (const CellValue& value : currencies.size() > 1 ? values : std::vector<CellValue>()) {
            const auto* amount = std::get_if<Money>(&value);
            codes.push_back(amount ? CellValue(codeOf(amount->currency())) : CellValue());
        }
        append(sheet, shown, std::move(values));
        if (!codes.empty())
            append(sheet, {Tr::tr("Currency"), ReportAlignment::Left, currencyWidth}, std::move(codes));
    }
    return sheet;
}

} // namespace oslonac::ui
