// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/paper_kind.h"

#include <QString>

#include <vector>

namespace oslonac {

/// A text, a list that repeats what stands between its marks for every row, or a condition that shows what
/// stands between its marks only when it holds.
enum class FieldUse { Text, List, Condition };

/// A field that a template may name, as the template editor offers it.
struct PaperField {
    QString name; ///< "amount"
    QString list; ///< for a field of a list's rows, the list: "instalments"
    FieldUse use = FieldUse::Text;

    /// "instalments.amount", as blanks and names of fields are keyed.
    [[nodiscard]] QString key() const { return list.isEmpty() ? name : list + u'.' + name; }
};

/// What templates of this kind may name, in the order in which a paper is read; the fields of rows follow
/// their list.
[[nodiscard]] std::vector<PaperField> fieldsOf(PaperKind kind);

/// What a field says, in the language of the interface; the key itself for a field that nobody knows.
[[nodiscard]] QString fieldMeaning(const QString& key);

} // namespace oslonac
