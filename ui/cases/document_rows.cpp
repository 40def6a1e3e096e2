// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/document_rows.h"

#include "core/values/dates.h"
#include "core/values/folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = DocumentRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::DocumentRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::DocumentRows", title}, kind, width};
}

Edit<Row> textEdit(QString CaseDocument::*member, bool mayBeEmpty)
{
    Edit<Row> edit;
    edit.text = [member](const Row& row) { return row.document.*member; };
    edit.check = [mayBeEmpty](const Row&, const QString& text) {
        return mayBeEmpty || !text.simplified().isEmpty()
                   ? std::nullopt
                   : std::optional(Tr::tr("Say what the document is, or detach it."));
    };
    edit.write = [member](const Change& change, const Row& row, const QString& text) {
        auto document = Records<CaseDocument>(change.file()).get(row.id);
        document.*member = text.simplified();
        change.update(document);
    };
    edit.operation = [](const Row& row) {
        return Operation{OperationKind::EditDocument, {row.document.title}};
    };
    return edit;
}

/// By the title of an item, which is offered; emptied, it is on no checklist.
Edit<Row> itemEdit(const std::function<std::vector<ChecklistItem>()>& checklist)
{
    const auto named = [checklist](const QString& text) -> std::optional<Id<ChecklistItem>> {
        for (const ChecklistItem& item : checklist()) {
            if (folded(item.title) == folded(text))
                return item.id;
        }
        return std::nullopt;
    };
    Edit<Row> edit;
    edit.text = [](const Row& row) { return row.item; };
    edit.choices = [checklist] {
        QStringList titles;
        for (const ChecklistItem& item : checklist())
            titles.append(item.title);
        return titles;
    };
    edit.check = [named](const Row&, const QString& text) {
        return text.trimmed().isEmpty() || named(text)
                   ? std::nullopt
                   : std::optional(Tr::tr("The checklist of the call asks for no such document."));
    };
    edit.write = [named](const Change& change, const Row& row, const QString& text) {
        auto document = Records<CaseDocument>(change.file()).get(row.id);
        document.itemId = text.trimmed().isEmpty() ? std::nullopt : named(text);
        change.update(document);
    };
    edit.operation = [](const Row& row) {
        return Operation{OperationKind::EditDocument, {row.document.title}};
    };
    return edit;
}

} // namespace

std::vector<DocumentRow> documentRows(const CaseFile& of)
{
    std::vector<Row> rows;
    for (const CaseDocument& document : of.documents) {
        const auto item = std::ranges::find_if(
            of.checklist, [&](const ChecklistItem& one) { return one.id == document.itemId; });
        rows.push_back({document.id, document, item == of.checklist.end() ? QString() : item->title});
    }
    return rows;
}

std::vector<Column<DocumentRow>> documentColumns(std::function<Language()> language,
                                                 std::function<std::vector<ChecklistItem>()> checklist)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(
            head("title", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "Document"), CellKind::Text, 220),
            [](const Row& row) { return u"%1\n%2"_s.arg(row.document.title, row.document.fileName); })
            .withTooltip([](const Row& row) { return row.document.link; })
            .editedBy(textEdit(&CaseDocument::title, false))
            .takingRoom());
    columns.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "Kind"),
                                       CellKind::Secondary, 130),
                                  [](const Row& row) { return titleOf(row.document.kind); })
                          .asChoice([](const Row& row) { return codeOf(row.document.kind); }));
    columns.push_back(
        Column<Row>(head("added_on", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "Attached on"),
                         CellKind::Secondary, 104),
                    [language](const Row& row) { return dateText(row.document.addedOn, language()); })
            .asDate([](const Row& row) { return std::optional(row.document.addedOn); })
            .asKey());
    columns.push_back(
        Column<Row>(head("item", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "On the checklist"),
                         CellKind::Secondary, 150),
                    [](const Row& row) { return row.item; })
            .editedBy(itemEdit(checklist))
            .asKey());
    columns.push_back(Column<Row>(head("note", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "Note"),
                                       CellKind::Secondary, 180),
                                  [](const Row& row) { return row.document.note; })
                          .editedBy(textEdit(&CaseDocument::note, true))
                          .asMinor());
    columns.push_back(
        Column<Row>(
            head("size", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "Size"), CellKind::Number, 90),
            [](const Row& row) { return QLocale::c().formattedDataSize(row.document.size, 1); })
            .sortedBy([](const Row& row) { return QVariant(row.document.size); })
            .whenChosen());
    columns.push_back(Column<Row>(head("place", QT_TRANSLATE_NOOP("oslonac::ui::DocumentRows", "Place"),
                                       CellKind::Secondary, 120),
                                  [](const Row& row) {
                                      return row.document.isLinked() ? Tr::tr("linked")
                                                                     : Tr::tr("kept in the file");
                                  })
                          .asChoice()
                          .whenChosen());
    return columns;
}

} // namespace oslonac::ui
