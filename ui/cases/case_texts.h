// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/lists/status_kind.h"

namespace oslonac::ui {

/// Where a case stands on a day: in a stage, before the first or between two, after the last, or at its end.
enum class CaseState { Waiting, Technical, Financial, OtherStage, Over, Closed, EndedEarly };

[[nodiscard]] CaseState stateOf(const CaseFile& of, QDate today);
/// "Financial stage"; another stage by its title where it is known.
[[nodiscard]] QString stateText(CaseState state, const QString& otherStage = {});
[[nodiscard]] StatusKind statusKindOf(CaseState state);
[[nodiscard]] QString iconOf(CaseState state);
/// "Financial stage", where its whole name has no room; another stage by its title.
[[nodiscard]] QString shortTitleOf(const CaseStage& stage);
/// "month 6 of 12"; empty outside of a stage.
[[nodiscard]] QString monthText(const CaseFile& of, QDate today);
[[nodiscard]] QString iconOf(NoteKind kind);

} // namespace oslonac::ui

template <>
struct oslonac::Codes<oslonac::ui::CaseState> {
    static constexpr std::array list{coded(ui::CaseState::Waiting, "waiting"),
                                     coded(ui::CaseState::Technical, "technical"),
                                     coded(ui::CaseState::Financial, "financial"),
                                     coded(ui::CaseState::OtherStage, "other"),
                                     coded(ui::CaseState::Over, "over"),
                                     coded(ui::CaseState::Closed, "closed"),
                                     coded(ui::CaseState::EndedEarly, "ended_early")};
};
