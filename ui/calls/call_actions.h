// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/call_import.h"
#include "core/exchange/import_result.h"
#include "core/selection/selection_decision.h"
#include "core/selection/selection_list.h"
#include "core/values/language.h"

#include <functional>
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

/// What became of the file of this name.
template <typename Result>
struct ImportedFile {
    QString name;
    Result result;
};
[[nodiscard]] std::optional<ImportedFile<CallImportResult>> importCallFile(const Desk& desk);
[[nodiscard]] std::optional<ImportedFile<ImportResult>> importApplicationsFile(const Desk& desk,
                                                                               const Call& call);
[[nodiscard]] std::optional<ImportedFile<ImportResult>> importScoresFile(const Desk& desk, const Call& call);

/// Every application with its points, or those selected alone, as it is announced.
enum class ListKind { Ranked, Published };
/// Writes the list where the officer says; the ending of the name chooses CSV, XLSX, PDF or HTML. A published
/// list is the decided one once there is a decision.
bool exportList(const Desk& desk, Id<Call> call, ListKind kind, Language language);
/// One version as it was decided.
bool exportDecided(const Desk& desk, const SelectionDecision& decision, ListKind kind, Language language);
/// The ranked list of a trial. It says on every page what was changed and that nothing of it was decided.
bool exportTrial(const Desk& desk, const Call& call, const SelectionList& list, const QStringList& changes,
                 Language language);

/// Whether the call's scheme makes no numbers for agreements. Then the officer is told, and `goThere` leads
/// to its field if they want to mend it.
bool lacksNumbers(const Desk& desk, const Call& call, const std::function<void()>& goThere);
/// Agreements for all newly selected; shows the page of agreements. True when any was drafted.
bool draftForCall(const Desk& desk, const Call& call);

} // namespace oslonac::ui
