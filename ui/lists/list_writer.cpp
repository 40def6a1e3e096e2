// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_writer.h"

#include "core/operations/performer.h"
#include "ui/lists/list_model.h"
#include "ui/prompts/operation_runner.h"

namespace oslonac::ui {

CheckedChanges checkedChanges(const ListModel& model, std::vector<CellChange> changes)
{
    CheckedChanges checked;
    for (CellChange& change : changes) {
        if (model.editText(change.row, change.column) == change.text)
            ++checked.unchanged;
        else if (auto reason = model.refusal(change.row, change.column, change.text))
            checked.refused.push_back({std::move(change), *std::move(reason)});
        else
            checked.accepted.push_back(std::move(change));
    }
    return checked;
}

ListWriter::ListWriter(ListModel& model, Performer& performer, OperationRunner& runner)
    : m_model(model), m_performer(performer), m_runner(runner)
{}

std::optional<QString> ListWriter::write(const std::vector<CellChange>& changes,
                                         const Operation& operation) const
{
    // Made before anything is written: the model follows the file, and rows may move meanwhile.
    std::vector<CellWrite> writes;
    for (const CellChange& change : changes)
        writes.push_back(m_model.cellWrite(change.row, change.column, change.text));
    return m_runner.attempt([&] {
        m_performer.perform(operation, [&writes](const Change& change) {
            for (const CellWrite& write : writes)
                write(change);
        });
    });
}

std::optional<QString> ListWriter::writeCell(const CellChange& change) const
{
    if (m_model.editText(change.row, change.column) == change.text)
        return std::nullopt;
    if (auto reason = m_model.refusal(change.row, change.column, change.text))
        return reason;
    return write({change}, m_model.editOperation(change.row, change.column));
}

} // namespace oslonac::ui
