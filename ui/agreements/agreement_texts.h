// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

[[nodiscard]] QString statusText(AgreementStatus status);
[[nodiscard]] StatusKind statusKindOf(AgreementStatus status);
/// The package an agreement brings, as its small tag: the amount, or the call's code when there is no money.
[[nodiscard]] PackageTag packageTag(const std::optional<Money>& amount, const QString& callCode,
                                    Language language);

} // namespace oslonac::ui
