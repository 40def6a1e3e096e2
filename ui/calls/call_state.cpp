// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_state.h"

#include "core/agreements/agreement_dossier.h"
#include "core/applications/application_rules.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

std::vector<Finding> allFindings(const Connection& file, const CallState& state, Language language)
{
    std::vector<Finding> all = scoringFindings(state.applications, state.marks);
    attachApprovals(all, Records<Approval>(file).all());
    for (ApplicationReview& reviewed : review(state.applications, language).applications)
        std::ranges::move(reviewed.findings, std::back_inserter(all));
    return all;
}

} // namespace

const SelectionLot* CallState::lot(Id<Lot> id) const
{
    const auto place = std::ranges::find(list.lots, id, &SelectionLot::id);
    return place == list.lots.end() ? nullptr : &*place;
}

std::vector<Finding> CallState::findingsOn(Id<Application> application) const
{
    std::vector<Finding> own;
    std::ranges::copy_if(findings, std::back_inserter(own), [application](const Finding& finding) {
        return finding.recordTable == u"applications" && finding.recordId == application.number();
    });
    return own;
}

CallState readCallState(const Connection& file, Id<Call> call, Language language)
{
    CallState state;
    state.applications = readCallApplications(file, call);
    state.marks = readCallMarks(file, call);
    state.list = currentSelection(file, call);
    state.decision = latestDecision(file, call);
    if (state.decision && state.decision->digest != state.list.digest)
        state.differences = compareSelections(selectionListFromJson(state.decision->list), state.list);
    state.findings = allFindings(file, state, language);
    if (state.call().programmeId)
        state.programme = Records<Programme>(file).find(*state.call().programmeId);
    state.agreements = int(agreementsOf(file, call).size());
    return state;
}

std::vector<SelectionRow> tiedWith(const SelectionLot& lot, const SelectionRow& row)
{
    std::vector<SelectionRow> tied;
    if (!row.tied)
        return tied;
    std::ranges::copy_if(lot.rows, std::back_inserter(tied), [&row](const SelectionRow& other) {
        return other.tied && other.rank == row.rank && other.total == row.total;
    });
    return tied;
}

} // namespace oslonac::ui
