// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_steps.h"

#include "core/calls/definition_findings.h"
#include "core/scoring/scoring_rules.h"
#include "core/values/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CallSteps)
};

/// What the definition still needs; nothing when it is whole.
std::optional<NextStep> definingStep(const CallState& state, const std::vector<Finding>& findings)
{
    const CallDefinition& definition = state.applications.definition;
    if (definition.lots.empty())
        return NextStep{StepPlace::Lots,
                        Tr::tr("The call has no lot yet. A call that is not divided has just lot 1."),
                        Tr::tr("Add the first lot")};
    if (definition.sections.empty())
        return NextStep{StepPlace::Criteria, Tr::tr("The call has no criteria yet."),
                        Tr::tr("Add a section")};
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    if (error != findings.end()) {
        const bool ofGrid = error->recordTable.startsWith(u"criteria") || error->recordTable == u"tie_rules";
        const bool ofCall = error->recordTable == u"calls";
        return NextStep{ofGrid   ? StepPlace::Criteria
                        : ofCall ? StepPlace::Overview
                                 : StepPlace::Lots,
                        error->what, ofCall ? QString() : Tr::tr("Complete the definition")};
    }
    if (!definition.call.deadline && state.applications.applications.empty())
        return NextStep{StepPlace::Overview, Tr::tr("The deadline is not entered yet.")};
    if (state.marks.assessors.empty() && definition.call.assessmentMethod == AssessmentMethod::Average)
        return NextStep{StepPlace::Criteria, Tr::tr("The commission has no members yet."),
                        Tr::tr("Add an assessor")};
    return std::nullopt;
}

/// Applications that may be selected and lack marks, of a criterion or of one assessor, and nobody accepted
/// that with a reason.
int waitingForMarks(const CallState& state)
{
    std::set<qint64> lacking;
    for (const Finding& finding : state.findings()) {
        if (finding.code == codeOf(ScoringFindingKind::MarksMissing) && finding.isOpen())
            lacking.insert(finding.recordId);
    }
    const auto waits = [&](const SelectionRow& row) {
        return row.waitsForMarks() || (row.rank && lacking.contains(row.listed.application.number()));
    };
    int waiting = 0;
    for (const SelectionLot& lot : state.list().lots)
        waiting += int(std::ranges::count_if(lot.rows, waits));
    return waiting;
}

/// What a list needs before it can be decided.
std::optional<NextStep> rankingStep(const CallState& state)
{
    if (state.marks.marks.empty())
        return NextStep{StepPlace::Scores, Tr::tr("Applications are in, and no marks are given yet."),
                        Tr::tr("Enter the marks")};
    const int waiting = waitingForMarks(state);
    if (waiting > 0)
        return NextStep{StepPlace::Scores,
                        Tr::tr("%n applications still wait for marks. When all are marked, the list is "
                               "decided.",
                               nullptr, waiting),
                        Tr::tr("Enter the marks")};
    if (state.list().hasUndecidedTie())
        return NextStep{StepPlace::Tie,
                        Tr::tr("All applications are marked. A tie is on the line and waits for the "
                               "commission's decision."),
                        Tr::tr("See the tie")};
    return std::nullopt;
}

} // namespace

NextStep nextStep(const CallState& state, QDate today)
{
    if (state.decision() && state.undrafted > 0)
        return {StepPlace::Draft, Tr::tr("The list is decided. Agreements can be drafted."),
                Tr::tr("Draft agreements")};
    if (state.decision())
        return {StepPlace::None, Tr::tr("The list is decided and agreements are drafted.")};
    if (auto step = definingStep(state, definitionFindings(state.applications.definition)))
        return *step;
    if (state.applications.applications.empty())
        return {StepPlace::Import, Tr::tr("The call is defined. Applications can be entered or imported."),
                Tr::tr("Import applications…")};
    if (auto step = rankingStep(state))
        return *step;
    const auto deadline = deadlineInForce(state.applications.definition);
    if (deadline && today < deadline->date)
        return {
            StepPlace::None,
            Tr::tr("All applications are marked. From %1, the day of the deadline, the list can be decided.")
                .arg(dateText(deadline->date, state.language()))};
    return {StepPlace::Decide, Tr::tr("All applications are marked. The list can be decided."),
            Tr::tr("Decide the list")};
}

} // namespace oslonac::ui
