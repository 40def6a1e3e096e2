// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/exchange/call_import.h"
#include "core/exchange/import_result.h"
#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"
#include "core/values/language.h"

#include <optional>

namespace oslonac::ui {

struct Desk;

/// What an officer does with calls, with the questions it takes. Nothing when the officer gave up; faults
/// leave as exceptions for the runner of operations.

struct ChosenFile {
    QByteArray bytes;
    QString name;
};
/// What stands in the file the officer chose.
[[nodiscard]] std::optional<ChosenFile> chooseFile(const Desk& desk, const QString& title,
                                                   const QString& pattern);

[[nodiscard]] std::optional<CallImportResult> importCallFile(const Desk& desk);
[[nodiscard]] std::optional<ImportResult> importApplicationsFile(const Desk& desk, const Call& call);
[[nodiscard]] std::optional<ImportResult> importScoresFile(const Desk& desk, const Call& call);

/// Number, date and body of the paper, then the list is frozen. True when it was decided.
bool decideList(const Desk& desk, const Call& call);
/// The order of the tied applications as the commission chose it, typed as their names.
bool decideTieByPaper(const Desk& desk, const Call& call, Id<Lot> lot, const std::vector<SelectionRow>& tied);
bool approveWithReason(const Desk& desk, const Finding& finding);

/// Every application with its points, or those selected alone, as it is announced.
enum class ListKind { Ranked, Published };
/// Writes the list where the officer says; the ending of the name chooses CSV, XLSX, PDF or HTML. A published
/// list is the decided one once there is a decision.
bool exportList(const Desk& desk, Id<Call> call, ListKind kind, Language language);
/// The same to a path.
void writeList(const Desk& desk, Id<Call> call, ListKind kind, Language language, const QString& path);

/// Agreements for all newly selected; shows the page of agreements. True when any was drafted.
bool draftForCall(const Desk& desk, const Call& call);

} // namespace oslonac::ui
