// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme_definition.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// An objective, or one of its measures below it.
struct ObjectiveRow {
    qint64 id = 0;
    QString programme; ///< code
    Objective objective;
    std::optional<Measure> measure;
    QString number; ///< "1", "1.2"

    [[nodiscard]] bool isMeasure() const { return measure.has_value(); }
};

[[nodiscard]] std::vector<ObjectiveRow> objectiveRows(const ProgrammeDefinition& definition);
/// All are written in the list itself; target and unit only of measures.
[[nodiscard]] std::vector<Column<ObjectiveRow>> objectiveColumns(const std::function<Language()>& language);

} // namespace oslonac::ui
