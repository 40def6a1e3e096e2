// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/mark.h"
#include "core/storage/records.h"

#include <set>
#include <unordered_map>

namespace oslonac {

/// All marks of one call with who gave them, read in one go, so that the rules of scoring are pure.
struct CallMarks {
    std::vector<Assessor> assessors; ///< in the order of their positions
    std::vector<ConflictOfInterest> conflicts;
    std::vector<Mark> marks; ///< in the order of their ids

    [[nodiscard]] const Assessor* assessor(Id<Assessor> id) const;
};

[[nodiscard]] CallMarks readCallMarks(const Connection& file, Id<Call> call);

/// Where the marks stand that came, went or changed, in the order of their ids. Linear.
[[nodiscard]] std::vector<MarkPlace> changedMarks(const CallMarks& before, const CallMarks& after);

/// Who declared a conflict of interest for which application, for looking up many marks.
class ConflictIndex final {
public:
    explicit ConflictIndex(const std::vector<ConflictOfInterest>& conflicts);

    [[nodiscard]] bool has(Id<Application> application, Id<Assessor> assessor) const
    {
        return m_pairs.contains({application, assessor});
    }

private:
    std::set<std::pair<Id<Application>, Id<Assessor>>> m_pairs;
};

/// Marks by where they stand, for looking up many. Points into the given marks, which must outlive it.
class MarkIndex final {
public:
    explicit MarkIndex(const std::vector<Mark>& marks);

    /// Nothing where no mark stands.
    [[nodiscard]] const Mark* at(const MarkPlace& place) const;

private:
    // An application has a few dozen marks: looking through them costs less than a place of its own for each.
    std::unordered_map<Id<Application>, std::vector<const Mark*>> m_marks;
};

} // namespace oslonac
