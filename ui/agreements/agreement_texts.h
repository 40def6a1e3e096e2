// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// What is to be done with an agreement next: a draft is ready to be printed or misses values.
enum class AgreementState { Incomplete, Ready, Printed, Signed, Cancelled };

[[nodiscard]] AgreementState stateOf(AgreementStatus status, int missing);
/// As its pill says it: "Ready", "3 missing", "Printed · 3".
[[nodiscard]] QString stateText(AgreementState state, int missing);
/// Of a signed one whose page has blanks, in a whole phrase.
[[nodiscard]] QString blanksText(int blanks);
/// "3 missing".
[[nodiscard]] QString missingText(int missing);
/// Without the number, for filters.
[[nodiscard]] QString stateName(AgreementState state);
/// A printed page that misses values waits for them again.
[[nodiscard]] StatusKind statusKindOf(AgreementState state, int missing = 0);
[[nodiscard]] QString iconOf(AgreementState state);

[[nodiscard]] QString statusText(AgreementStatus status);
[[nodiscard]] StatusKind statusKindOf(AgreementStatus status);
/// The package an agreement brings, as its small tag: the amount, or the call's code when there is no money.
[[nodiscard]] PackageTag packageTag(const std::optional<Money>& amount, const QString& callCode,
                                    Language language);

} // namespace oslonac::ui

template <>
struct oslonac::Codes<oslonac::ui::AgreementState> {
    static constexpr std::array list{
        coded(ui::AgreementState::Incomplete, "incomplete"), coded(ui::AgreementState::Ready, "ready"),
        coded(ui::AgreementState::Printed, "printed"), coded(ui::AgreementState::Signed, "signed"),
        coded(ui::AgreementState::Cancelled, "cancelled")};
};
