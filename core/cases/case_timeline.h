// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

namespace oslonac {

enum class TimelineKind {
    Selected,
    AgreementSigned,
    AddendumInForce,
    StageBegun,
    PaymentRequested,
    PaymentChecked,
    PaymentAuthorised,
    PaymentMade,
    PaymentConfirmed,
    PaymentReturned,
    MoneyAskedBack,
    MoneyBack,
    ReportReceived,
    ReportReturned,
    ReportApproved,
    ReportSkipped,
    ReportReopened,
    TaskDone,
    VisitMade,
    RecommendationDone,
    Noted,
    CaseOpened,
    CaseClosed
};

/// Something that happened in a case. `title` and `text` are in the interface's language; what officers wrote
/// is as they wrote it.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Noted;
    QDate date;
    QString title;
    QString text;
    std::optional<CaseNote> note{}; ///< that it shows
};

/// The course of a case (tok predmeta): everything in it that has a day, the newest first. Computed, never
/// stored; what is still to come after `today` is not in it.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const CaseFile& of, QDate today);

} // namespace oslonac
