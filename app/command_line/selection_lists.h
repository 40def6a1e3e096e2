// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/reports/selection_report.h"
#include "core/storage/connection.h"

#include <optional>

namespace oslonac {

/// A list of a call with the paper around it, as it is printed.
struct CallList {
    SelectionList list;
    SelectionPaper paper;
};

[[nodiscard]] CallList presentList(const Connection& file, const Call& call);
/// The newest decided list; nothing when the call is not decided.
[[nodiscard]] std::optional<CallList> decidedList(const Connection& file, const Call& call);

/// The list for a terminal: a table for each lot; with reasons, they stand under their row.
enum class RowReasons { Leave, Show };
[[nodiscard]] QString terminalText(const CallList& shown, Language language, RowReasons reasons);

/// Says on standard error which ties nobody has decided.
void sayOpenTies(const SelectionList& list, Language language);
/// Says on standard error where marks are missing.
void sayMissingMarks(const SelectionList& list, Language language);
/// Says on standard error what in the present state no longer matches the decided list.
void sayDifferences(const SelectionList& decided, const SelectionList& present, Language language);

} // namespace oslonac
