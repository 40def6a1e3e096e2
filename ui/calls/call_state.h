// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/applications/application_rules.h"
#include "core/programmes/programme.h"
#include "core/scoring/call_marks.h"
#include "core/selection/selection_comparison.h"
#include "core/selection/selection_decision.h"
#include "core/selection/selection_input.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace oslonac::ui {

struct RecordChanges;

/// All that the page of a call shows, as the file stood when it was read. What follows from it (review,
/// ranking, findings) is worked out when a tab first asks for it: marks typed into a call of ten thousand
/// applications do not wait for a ranking that nobody looks at.
class CallState final {
public:
    CallState(const Connection& file, Id<Call> call, Language language);
    /// The state after these changes; only what they touched is read anew.
    CallState(const CallState& before, const Connection& file, const RecordChanges& changes);
    ~CallState();

    CallApplications applications;
    CallMarks marks;
    std::vector<SelectionDecision> decisions; ///< oldest first
    std::vector<TieDecision> tieDecisions;    ///< oldest first
    std::vector<TieDecisionPlace> tiePlaces;  ///< in the order the commission chose
    std::optional<Programme> programme;
    int agreements = 0;
    int undrafted = 0; ///< selected by the newest decision, not withdrawn since, without an agreement

    [[nodiscard]] const Call& call() const { return applications.definition.call; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const SelectionDecision* decision() const; ///< the newest
    /// Whether the present list is the decided one; false without a decision.
    [[nodiscard]] bool matchesDecision() const;

    [[nodiscard]] const ApplicationsReview& reviews() const;
    [[nodiscard]] const MarkIndex& markIndex() const;
    [[nodiscard]] const ConflictIndex& conflicts() const;
    [[nodiscard]] const SelectionInput& input() const;
    /// The list as it stands.
    [[nodiscard]] const SelectionList& list() const;
    /// Who stands elsewhere than in the list decided last.
    [[nodiscard]] const std::vector<SelectionDifference>& differences() const;
    /// What else reads otherwise than in the list decided last.
    [[nodiscard]] const std::vector<ListChange>& changesOfList() const;
    /// Of applications and marks, with their approvals.
    [[nodiscard]] const std::vector<Finding>& findings() const;

    [[nodiscard]] const Application* application(Id<Application> id) const;
    [[nodiscard]] const SelectionLot* lot(Id<Lot> id) const;
    [[nodiscard]] std::vector<Finding> findingsOn(Id<Application> application) const;

private:
    struct Derived;

    void compareWithDecision() const;
    void readMarks(const Connection& file, const RecordChanges& changes);
    void readTies(const Connection& file);
    void readRest(const Connection& file, const RecordChanges& changes);

    Language m_language;
    std::vector<Approval> m_markApprovals;
    std::vector<DecidedOrder> m_tieOrders;
    std::unique_ptr<Derived> m_derived;
};

/// Those that share the rank of this row because nothing separates them, itself among them.
[[nodiscard]] std::vector<SelectionRow> tiedWith(const SelectionLot& lot, const SelectionRow& row);

} // namespace oslonac::ui
