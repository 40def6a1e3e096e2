// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

#include <QString>

#include <optional>
#include <vector>

namespace oslonac {
class Performer;
}

namespace oslonac::ui {

class ListModel;
class OperationRunner;

/// A new text for a cell, by row and column of the model.
struct CellChange {
    int row = 0;
    int column = 0;
    QString text;
};

/// A change that cannot be made, and why.
struct RefusedCell {
    CellChange change;
    QString reason;
};

/// Changes held against the checks of their columns. What a cell holds already is no change.
struct CheckedChanges {
    std::vector<CellChange> accepted;
    std::vector<RefusedCell> refused;
    int unchanged = 0;
};
[[nodiscard]] CheckedChanges checkedChanges(const ListModel& model, std::vector<CellChange> changes);

/// Writes changes of cells as one operation, or none of them.
class ListWriter final {
public:
    ListWriter(ListModel& model, Performer& performer, OperationRunner& runner);

    /// Nothing when they were written, else why not.
    [[nodiscard]] std::optional<QString> write(const std::vector<CellChange>& changes,
                                               const Operation& operation) const;
    /// One cell, checked first, under the name its column gives.
    [[nodiscard]] std::optional<QString> writeCell(const CellChange& change) const;

private:
    ListModel& m_model;
    Performer& m_performer;
    OperationRunner& m_runner;
};

} // namespace oslonac::ui
