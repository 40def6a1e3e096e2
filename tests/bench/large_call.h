// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/criteria.h"
#include "core/scoring/mark.h"
#include "core/workspace.h"

namespace oslonac::bench {

/// A call with one lot, five sections of two criteria each and three assessors, as large as wanted. Names,
/// amounts and marks follow the ordinal, so that every run measures the same.
class LargeCall final {
public:
    static constexpr int assessorCount = 3;

    /// Writes the call with its criteria and assessors.
    explicit LargeCall(Workspace& workspace);

    /// An application that nobody wrote yet, of an organisation that is there.
    [[nodiscard]] Application application(int ordinal) const;
    /// Organisations of their own with an application each; gives the applications.
    std::vector<Application> addApplications(Workspace& workspace, int count) const;
    /// Every assessor marks every criterion.
    void addMarks(Workspace& workspace, const std::vector<Application>& applications) const;

    [[nodiscard]] const Call& call() const { return m_call; }
    [[nodiscard]] const std::vector<Criterion>& criteria() const { return m_criteria; }
    [[nodiscard]] Score mark(int application, int criterion, int assessor) const;

private:
    Call m_call;
    Lot m_lot;
    std::vector<Criterion> m_criteria;
    std::vector<Assessor> m_assessors;
    Id<Organisation> m_organisation;
};

} // namespace oslonac::bench
