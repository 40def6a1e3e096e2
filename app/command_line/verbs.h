// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

namespace oslonac {

/// The verbs of each subject; each is defined in the file of its name.
[[nodiscard]] std::vector<Verb> fileVerbs();
[[nodiscard]] std::vector<Verb> registryVerbs();
[[nodiscard]] std::vector<Verb> callVerbs();
[[nodiscard]] std::vector<Verb> applicationsVerbs();
[[nodiscard]] std::vector<Verb> scoresVerbs();
[[nodiscard]] std::vector<Verb> findingsVerbs();
[[nodiscard]] std::vector<Verb> selectionVerbs();
[[nodiscard]] std::vector<Verb> agreementsVerbs();
[[nodiscard]] std::vector<Verb> caseVerbs();
[[nodiscard]] std::vector<Verb> budgetVerbs();
[[nodiscard]] std::vector<Verb> paymentsVerbs();
[[nodiscard]] std::vector<Verb> reportsVerbs();
[[nodiscard]] std::vector<Verb> dueVerbs();
[[nodiscard]] std::vector<Verb> historyVerbs();

/// All of them, subject by subject in the order of an officer's work.
[[nodiscard]] const std::vector<Verb>& allVerbs();
[[nodiscard]] const std::vector<Subject>& allSubjects();

} // namespace oslonac
