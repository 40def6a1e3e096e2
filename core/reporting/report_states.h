// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/party_report.h"
#include "core/values/language.h"

#include <vector>

namespace oslonac {

class Connection;

/// Where a report stands. Expected and Returned ones are owed by the party, a Received one waits for us.
enum class ReportState { Expected, Returned, Received, Approved, Skipped };

template <>
struct Codes<ReportState> {
    static constexpr std::array list{
        coded(ReportState::Expected, "expected"), coded(ReportState::Returned, "returned"),
        coded(ReportState::Received, "received"), coded(ReportState::Approved, "approved"),
        coded(ReportState::Skipped, "skipped")};
};

/// After these steps in their order; nothing where one of them cannot follow the ones before it. A report is
/// received before it is returned or approved; only one that is owed is skipped; one that was approved is
/// reopened as received, one that was skipped as it was owed before.
[[nodiscard]] std::optional<ReportState> stateAfter(const std::vector<ReportStep>& steps);

/// A report with its steps, the oldest first.
struct ReportFile {
    PartyReport record;
    std::vector<ReportStep> steps;

    [[nodiscard]] ReportState state() const { return stateAfter(steps).value_or(ReportState::Expected); }
    /// Whether this can happen to it now.
    [[nodiscard]] bool mayTake(ReportStepKind kind) const;
    /// The party owes it, for the first time or again.
    [[nodiscard]] bool isOwed() const;
    /// The day the party was last given for it.
    [[nodiscard]] QDate dueOn() const;
    [[nodiscard]] bool isOverdue(QDate today) const { return isOwed() && dueOn() < today; }
    /// The last of this kind.
    [[nodiscard]] const ReportStep* last(ReportStepKind kind) const;
};

/// Of the agreement, by the day they were first due.
[[nodiscard]] std::vector<ReportFile> reportsOf(const Connection& file, Id<Agreement> of);
[[nodiscard]] ReportFile readReport(const Connection& file, Id<PartyReport> id);

/// Reports that were received and wait to be approved or returned, in the whole file.
[[nodiscard]] int reportsToCheck(const Connection& file);

/// By the kind in the language of the interface, unless it has a title of its own: "Periodični izveštaj".
[[nodiscard]] QString titleOf(ReportKind kind);
/// With the number of one among several of its rule: "Periodični izveštaj 2".
[[nodiscard]] QString titleOf(const PartyReport& report);
/// The same in a language that the interface may not speak.
[[nodiscard]] QString titleIn(const PartyReport& report, Language language);
[[nodiscard]] QString titleOf(ReportState state);
[[nodiscard]] QString titleOf(ReportStepKind kind);

} // namespace oslonac
