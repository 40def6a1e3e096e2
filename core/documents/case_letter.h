// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/documents/agreement_document.h"
#include "core/documents/document_data.h"

namespace oslonac {

/// What a letter to the party of a case says beside what the file knows.
struct Letter {
    QString number; ///< in our registry book
    QDate date;
    QString text; ///< paragraphs are kept
};

/// What templates of letters are filled with (paper_fields.h), in Serbian whatever the window speaks; the
/// reports are those that are overdue on the day of the letter.
[[nodiscard]] DocumentData letterDataOf(const CaseFile& of, const Letter& letter, Script script);

/// The letter on paper. Throws TemplateFault when the template cannot be read. `fileName` is plain ASCII
/// without an ending: "dopis_400-73_2025-12_Beocin".
[[nodiscard]] MergedPaper mergeLetter(const QString& html, const CaseFile& of, const Letter& letter,
                                      Script script);

} // namespace oslonac
