// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/unstored_entries.h"

#include "ui/forms/field.h"
#include "ui/forms/record_name.h"
#include "ui/forms/step_entries.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/paste_panel.h"
#include "ui/scoring/score_sheet.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::UnstoredEntries)
};

/// Enough to know the text again.
QString beginningOf(const QString& typed)
{
    constexpr int longest = 30;
    const QString line = typed.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

QString entryOf(const QString& name, const QString& typed)
{
    return Tr::tr("“%1” (%2)", "a field, and what stands in it").arg(name, beginningOf(typed));
}

/// The rows that pasted cells were meant for, the first few of them by name.
QString rowsOf(const PastePanel& pasted)
{
    constexpr qsizetype mostNamed = 3;
    QStringList rows = pasted.rowNames();
    const auto more = int(rows.size() - mostNamed);
    rows = rows.mid(0, mostNamed);
    if (more > 0)
        rows.append(Tr::tr("%n more rows", nullptr, more));
    return rows.join(u", "_s);
}

/// Left and still open: what stands in it was refused.
void addOpenCells(const QWidget& page, std::vector<UnstoredEntry>& entries)
{
    for (const CellEditing* editing : page.findChildren<CellEditing*>()) {
        if (CellEditor* cell = editing->editor())
            entries.push_back(
                {entryOf(nameWithRecord(cell->name(), *cell, editing->recordName()), cell->text()), cell});
    }
    for (ScoreSheet* sheet : page.findChildren<ScoreSheet*>()) {
        QLineEdit& editor = sheet->editor();
        if (sheet->isEditing())
            entries.push_back(
                {entryOf(nameWithRecord(editor.accessibleName(), *sheet), editor.text()), &editor});
        if (const auto& waiting = sheet->waiting())
            entries.push_back(
                {entryOf(nameWithRecord(waiting->name, *sheet), waiting->text), sheet, &editor});
    }
    for (PastePanel* pasted : page.findChildren<PastePanel*>()) {
        if (!pasted->isHidden())
            entries.push_back(
                {nameWithRecord(Tr::tr("pasted cells that wait for an answer"), *pasted, rowsOf(*pasted)),
                 pasted});
    }
}

} // namespace

std::vector<UnstoredEntry> unstoredEntries(const QWidget& page)
{
    std::vector<UnstoredEntry> entries;
    const auto steps = page.findChildren<StepEntries*>();
    for (const StepEntries* step : steps) {
        if (step->areBegun())
            entries.push_back({Tr::tr("“%1”").arg(nameWithRecord(step->name(), step->form())), &step->form(),
                               step->lastEditor()});
    }
    for (const Field* field : page.findChildren<Field*>()) {
        const bool isOfStep = std::ranges::any_of(
            steps, [field](const StepEntries* step) { return step->form().isAncestorOf(field); });
        if (!isOfStep && field->isUnwritten())
            entries.push_back(
                {entryOf(nameWithRecord(field->editor().accessibleName(), *field), field->typed()),
                 &field->editor()});
    }
    addOpenCells(page, entries);
    return entries;
}

} // namespace oslonac::ui
