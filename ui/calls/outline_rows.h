// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "ui/calls/part_form.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// A line of a definition as its list shows it: a part, or a heading between parts. The cells stand in the
/// order of the columns; a heading has only the first. Headings have ids below zero; the total has the id of
/// its call.
struct OutlineRow {
    qint64 id = 0;
    PartKind kind = PartKind::Heading;
    int depth = 0; ///< instalments below their lot, criteria below their section
    QStringList cells{};
    StatusKind finding = StatusKind::None;
    QString findingText{};
    QString explanation{}; ///< the findings in full
};

/// Lots with their instalments, eligibility rules with the municipalities they exclude, required documents.
[[nodiscard]] std::vector<OutlineRow> lotRows(const DefinitionState& state, const Connection& file,
                                              const Texts& texts);
[[nodiscard]] std::vector<Column<OutlineRow>> lotColumns();

/// Sections with their criteria and sums, the total, tie rules in their order, the commission.
[[nodiscard]] std::vector<OutlineRow> gridRows(const DefinitionState& state, const Texts& texts);
[[nodiscard]] std::vector<Column<OutlineRow>> gridColumns();

/// Reports that parties owe and tasks of officers, as every case gets them.
[[nodiscard]] std::vector<OutlineRow> planRows(const DefinitionState& state, const Texts& texts);
[[nodiscard]] std::vector<Column<OutlineRow>> planColumns();

} // namespace oslonac::ui
