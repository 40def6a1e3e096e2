// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"
#include "core/checks/finding.h"
#include "core/scoring/call_marks.h"

namespace oslonac {

/// What a look at marks can find. Divergent: assessors are further apart on a criterion than the call's limit
/// allows and are asked again. Off scale: a mark outside the criterion's scale or between its steps. Mark
/// despite conflict: it is not counted. Marks missing: the points are the mean of those that are there.
enum class ScoringFindingKind { Divergent, MarkDespiteConflict, OffScale, MarksMissing };

template <>
struct Codes<ScoringFindingKind> {
    static constexpr std::array list{coded(ScoringFindingKind::Divergent, "divergent"),
                                     coded(ScoringFindingKind::MarkDespiteConflict, "mark_despite_conflict"),
                                     coded(ScoringFindingKind::OffScale, "off_scale"),
                                     coded(ScoringFindingKind::MarksMissing, "marks_missing")};
};

/// How far one assessor is with one application: criteria marked of criteria due. Without an assessor it is
/// the commission's common work (consensus).
struct MarkProgress {
    Id<Application> application;
    std::optional<Id<Assessor>> assessor;
    int given = 0;
    int due = 0;

    [[nodiscard]] bool isFinished() const { return given >= due; }
};

/// Every pair of an application that was not withdrawn and an assessor without a conflict on it, applications
/// first; in a consensus call one line for each application.
[[nodiscard]] std::vector<MarkProgress> scoringProgress(const CallDefinition& definition,
                                                        const std::vector<Application>& applications,
                                                        const CallMarks& marks);

/// How far one assessor is with all applications of a lot, or the commission (consensus) without one.
struct AssessorProgress {
    std::optional<Id<Assessor>> assessor;
    int given = 0;
    int due = 0;
};

/// One line for each assessor in their order; the same counts as scoringProgress, summed up. Linear in the
/// number of marks.
[[nodiscard]] std::vector<AssessorProgress> assessorProgress(const CallDefinition& definition, Id<Lot> lot,
                                                             const std::vector<Application>& applications,
                                                             const CallMarks& marks);

/// The marks that count: assessors' marks where the call takes the mean, the commission's where it wants
/// agreement; never those of an assessor with a conflict of interest. Order as given.
[[nodiscard]] std::vector<Mark> countedMarks(const Call& call, const CallMarks& marks);

/// Divergences and missing marks stand on the application, the others on the mark. Marks are missed once the
/// call has any, and on applications that are complete and eligible or have some. Pure; approvals are not
/// attached.
[[nodiscard]] std::vector<Finding> scoringFindings(const CallApplications& applications,
                                                   const CallMarks& marks);

/// Whether the criterion's scale and step have this mark.
[[nodiscard]] bool isOnScale(const Criterion& criterion, Score points);

/// The distance of the lowest and the highest mark is more than `limitPercent` of the criterion's scale.
[[nodiscard]] bool isDivergent(const Criterion& criterion, Score lowest, Score highest, int limitPercent);

} // namespace oslonac
