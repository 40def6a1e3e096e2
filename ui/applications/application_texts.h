// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application_rules.h"
#include "core/languages/texts.h"
#include "ui/language/phrase.h"
#include "ui/lists/status_kind.h"

namespace oslonac::ui {

/// Words for what an application says and what its review found, in the interface's language.

[[nodiscard]] Phrase serviceKindPhrase(ServiceKind kind);
[[nodiscard]] Phrase organisationKindPhrase(OrganisationKind kind);

/// What the check of one document gave; nothing is not checked yet.
[[nodiscard]] QString documentStateText(const std::optional<DocumentState>& state);
[[nodiscard]] StatusKind documentStatusKind(const std::optional<DocumentState>& state);

/// "Kind of applicant", "List of those who may not apply".
[[nodiscard]] QString ruleText(EligibilityRuleKind kind);
[[nodiscard]] QString verdictText(Verdict verdict);
[[nodiscard]] StatusKind verdictStatusKind(Verdict verdict);

} // namespace oslonac::ui
