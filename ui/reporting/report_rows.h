// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"
#include "ui/lists/status_kind.h"

namespace oslonac::ui {

/// A report that a party owes or has sent.
struct ReportRow {
    Id<PartyReport> id;
    Id<Case> caseId;
    Id<Agreement> agreement;
    QString number; ///< of the agreement
    QString callCode;
    QString partyLatin;
    QString partyCyrillic;
    ReportFile report;
    QDate today;
    bool isLive = true; ///< its case is open and its agreement in force

    [[nodiscard]] QString party(Language language) const
    {
        return scriptOf(language) == Script::Cyrillic ? partyCyrillic : partyLatin;
    }
    [[nodiscard]] bool isOverdue() const { return isLive && report.isOverdue(today); }
};

[[nodiscard]] std::vector<ReportRow> reportRows(const CaseFile& of, QDate today);
/// Of every case, in the order of the numbers of their agreements.
[[nodiscard]] std::vector<ReportRow> readReportRows(const Connection& file, QDate today);

/// Those of one case do without the party.
enum class ReportList { OfAllCases, OfOneCase };
[[nodiscard]] std::vector<Column<ReportRow>> reportColumns(ReportList list,
                                                           std::function<Language()> language);
/// The views the list comes with; "overdue" leads.
[[nodiscard]] std::vector<SavedView> reportViews();

/// "kasni", or where it stands.
[[nodiscard]] QString stateText(const ReportRow& row);
[[nodiscard]] StatusKind statusKindOf(const ReportRow& row);
[[nodiscard]] QString iconOf(const ReportRow& row);
[[nodiscard]] QString iconOf(ReportStepKind kind);
[[nodiscard]] StatusKind statusKindOf(ReportStepKind kind);
/// "3.10.2023. – 2.4.2024."
[[nodiscard]] QString timeText(const PartyReport& report, Language language);

} // namespace oslonac::ui
