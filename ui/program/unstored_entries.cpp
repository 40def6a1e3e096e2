// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/unstored_entries.h"

#include "ui/calls/call_workspace.h"
#include "ui/forms/field.h"
#include "ui/forms/inspector_panel.h"
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

/// What is left, with the record and the call around the place where it stands: two calls have a field of one
/// name.
QString named(const QString& name, const QWidget& place, const QString& record = {})
{
    QStringList parts{name};
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    };
    add(record);
    for (const QWidget* around = &place; around; around = around->parentWidget()) {
        if (qobject_cast<const InspectorPanel*>(around) || qobject_cast<const CallWorkspace*>(around))
            add(around->accessibleName());
    }
    return parts.join(u", "_s);
}

QString entryOf(const QString& name, const QString& typed)
{
    return Tr::tr("“%1” (%2)", "a field, and what stands in it").arg(name, beginningOf(typed));
}

/// Left and still open: what stands in it was refused.
void addOpenCells(const QWidget& page, std::vector<UnstoredEntry>& entries)
{
    for (const CellEditing* editing : page.findChildren<CellEditing*>()) {
        if (CellEditor* cell = editing->editor())
            entries.push_back(
                {entryOf(named(cell->name(), *cell, editing->recordName()), cell->text()), cell});
    }
    for (const ScoreSheet* sheet : page.findChildren<ScoreSheet*>()) {
        QLineEdit& editor = sheet->editor();
        if (sheet->isEditing())
            entries.push_back({entryOf(named(editor.accessibleName(), *sheet), editor.text()), &editor});
    }
    for (PastePanel* pasted : page.findChildren<PastePanel*>()) {
        if (!pasted->isHidden())
            entries.push_back({named(Tr::tr("pasted cells that wait for an answer"), *pasted), pasted});
    }
}

} // namespace

std::vector<UnstoredEntry> unstoredEntries(const QWidget& page)
{
    std::vector<UnstoredEntry> entries;
    const auto steps = page.findChildren<StepEntries*>();
    for (const StepEntries* step : steps) {
        if (step->areBegun())
            entries.push_back(
                {Tr::tr("“%1”").arg(named(step->name(), step->form())), &step->form(), step->lastEditor()});
    }
    for (const Field* field : page.findChildren<Field*>()) {
        const bool isOfStep = std::ranges::any_of(
            steps, [field](const StepEntries* step) { return step->form().isAncestorOf(field); });
        if (!isOfStep && field->isUnwritten())
            entries.push_back(
                {entryOf(named(field->editor().accessibleName(), *field), field->typed()), &field->editor()});
    }
    addOpenCells(page, entries);
    return entries;
}

} // namespace oslonac::ui
