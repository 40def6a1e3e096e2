// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/values/language.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace oslonac {

struct Call;

/// What can wait for an officer. The codes are stable: they name the kind in tests and in what is remembered.
enum class DueKind {
    CallDeadline,
    LastQuestions,
    Answers,
    Decision,
    Tie,
    IncompleteApplications,
    UncheckedDocuments,
    MissingMarks,
    OpenFindings,
    AgreementsToDraft,
    AgreementValues,
    Signing,
    CasesToOpen,
    CaseFindings,
    StageEnd,
    CasesToClose,
    CaseTasks,
    ReportsDue,
    ReportsToCheck,
    InstalmentsDue,
    PaymentsInCourse,
    Recoveries,
    Visits,
    Recommendations,
    LicenceEnd,
};

template <>
struct Codes<DueKind> {
    static constexpr std::array list{
        coded(DueKind::CallDeadline, "call_deadline"),
        coded(DueKind::LastQuestions, "last_questions"),
        coded(DueKind::Answers, "answers"),
        coded(DueKind::Decision, "decision"),
        coded(DueKind::Tie, "tie"),
        coded(DueKind::IncompleteApplications, "incomplete_applications"),
        coded(DueKind::UncheckedDocuments, "unchecked_documents"),
        coded(DueKind::MissingMarks, "missing_marks"),
        coded(DueKind::OpenFindings, "open_findings"),
        coded(DueKind::AgreementsToDraft, "agreements_to_draft"),
        coded(DueKind::AgreementValues, "agreement_values"),
        coded(DueKind::Signing, "signing"),
        coded(DueKind::CasesToOpen, "cases_to_open"),
        coded(DueKind::CaseFindings, "case_findings"),
        coded(DueKind::StageEnd, "stage_end"),
        coded(DueKind::CasesToClose, "cases_to_close"),
        coded(DueKind::CaseTasks, "case_tasks"),
        coded(DueKind::ReportsDue, "reports_due"),
        coded(DueKind::ReportsToCheck, "reports_to_check"),
        coded(DueKind::InstalmentsDue, "instalments_due"),
        coded(DueKind::PaymentsInCourse, "payments_in_course"),
        coded(DueKind::Recoveries, "recoveries"),
        coded(DueKind::Visits, "visits"),
        coded(DueKind::Recommendations, "recommendations"),
        coded(DueKind::LicenceEnd, "licence_end"),
    };
};

/// Something that waits: data computed from the file, never stored. `what` and `about` are parts of sentences
/// in the interface's language ("Applications close at 15:00", "PP-2023"); the record is where the work is
/// done. Without a date it waits for nobody's clock but still waits.
struct DueItem {
    DueKind kind = DueKind::CallDeadline;
    std::optional<QDate> date{};
    QString what{};
    QString about{};
    std::optional<Id<Call>> call{}; ///< none when it concerns no call, or several
    QString recordTable{};
    qint64 recordId = 0;
    std::vector<Finding> findings{}; ///< that are open behind it and wait for somebody's answer
};

/// The day for which one asks, and the language of dates in sentences.
struct DueQuestion {
    QDate today;
    Language language = Language::English;
};

enum class DueSpan { Late, Today, TwoWeeks, Later, Undated };

[[nodiscard]] DueSpan spanOf(const DueItem& item, QDate today);
/// By date, those without one at the end; items of one day keep their order.
void sortByDate(std::vector<DueItem>& items);

} // namespace oslonac
