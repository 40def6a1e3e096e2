// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/paper_fields.h"
#include "core/agreements/template_use.h"
#include "core/documents/document_data.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// What a template is to the program: the one it came with, that one changed, one of the officer's own, or
/// one that cannot be read.
enum class TemplateState { Shipped, Changed, Own, Broken };

struct TemplateRow {
    Id<StoredTemplate> id;
    StoredTemplate stored;
    TemplateUse use;
    TemplateState state = TemplateState::Shipped;
};

[[nodiscard]] std::vector<TemplateRow> readTemplateRows(const Connection& file);
[[nodiscard]] std::vector<Column<TemplateRow>> templateColumns();
/// "Used by PP-2023, 1 and by 20 agreements."
[[nodiscard]] QString useText(const TemplateUse& use);

/// A field that can be put into a template, with its value for the agreement that is shown.
struct FieldRow {
    Id<FieldRow> id; ///< its place, from 1
    PaperField field;
    QString value;

    /// What stands in the template: "{{amount}}"; of a list or condition, its first mark.
    [[nodiscard]] QString opening() const;
    /// The second mark of a list or condition; empty for texts.
    [[nodiscard]] QString closing() const;
};

[[nodiscard]] std::vector<FieldRow> fieldRows(PaperKind kind, const DocumentData& data);
[[nodiscard]] std::vector<Column<FieldRow>> fieldColumns();

} // namespace oslonac::ui
