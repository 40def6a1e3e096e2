// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_state.h"

#include "core/agreements/agreement_dossier.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "ui/shell/page.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t fewMarks = 2'000; ///< more are read faster all together

bool touchesApplications(const RecordChanges& changes)
{
    static const QStringList tables{u"applications"_s,
                                    u"application_partners"_s,
                                    u"completeness_lines"_s,
                                    u"approvals"_s,
                                    u"organisations"_s,
                                    u"municipalities"_s,
                                    u"calls"_s,
                                    u"lots"_s,
                                    u"planned_instalments"_s,
                                    u"required_documents"_s,
                                    u"deadline_extensions"_s,
                                    u"eligibility_rules"_s,
                                    u"eligibility_values"_s,
                                    u"criteria_sections"_s,
                                    u"criteria"_s,
                                    u"tie_rules"_s,
                                    u"report_rules"_s,
                                    u"planned_tasks"_s,
                                    u"checklist_items"_s};
    return std::ranges::any_of(tables, [&](const QString& table) { return changes.touches(table); });
}

/// Brings one mark to what stands in the file; marks are kept in the order of their ids.
void renew(std::vector<Mark>& marks, Id<Mark> id, const std::optional<Mark>& standing)
{
    const auto place = std::ranges::lower_bound(marks, id, {}, &Mark::id);
    const bool known = place != marks.end() && place->id == id;
    if (!standing && known)
        marks.erase(place);
    else if (standing && known)
        *place = *standing;
    else if (standing)
        marks.insert(place, *standing);
}

} // namespace

struct CallState::Derived {
    std::optional<ApplicationsReview> reviews;
    std::optional<MarkIndex> marks;
    std::optional<ConflictIndex> conflicts;
    std::optional<SelectionInput> input;
    std::optional<SelectionList> list;
    std::optional<std::pair<std::vector<SelectionDifference>, std::vector<ListChange>>> sinceDecision;
    std::optional<std::vector<Finding>> findings;
    std::unordered_map<qint64, std::vector<size_t>> findingsByApplication;
};

CallState::CallState(const Connection& file, Id<Call> call, Language language)
    : applications(readCallApplications(file, call)), marks(readCallMarks(file, call)), m_language(language),
      m_derived(std::make_unique<Derived>())
{
    readRest(file, {});
}

CallState::CallState(const CallState& before, const Connection& file, const RecordChanges& changes)
    : decisions(before.decisions), tieDecisions(before.tieDecisions), tiePlaces(before.tiePlaces),
      programme(before.programme), agreements(before.agreements), undrafted(before.undrafted),
      m_language(before.m_language), m_markApprovals(before.m_markApprovals), m_tieOrders(before.m_tieOrders),
      m_derived(std::make_unique<Derived>())
{
    const bool all = changes.extent == RecordChanges::Extent::Everything;
    applications =
        touchesApplications(changes) ? readCallApplications(file, before.call().id) : before.applications;
    if (all || changes.touches(u"assessors"_s)) {
        marks = readCallMarks(file, call().id);
    } else {
        marks = before.marks;
        readMarks(file, changes);
    }
    readRest(file, changes);
}

CallState::~CallState() = default;

void CallState::readMarks(const Connection& file, const RecordChanges& changes)
{
    if (changes.touches(u"conflicts_of_interest"_s)) {
        marks.conflicts = Records<ConflictOfInterest>(file).select(
            "WHERE application_id IN (SELECT id FROM applications WHERE call_id = ?1)\nORDER BY id",
            call().id);
    }
    const auto changed = changes.idsByTable.find(u"marks"_s);
    if (changed == changes.idsByTable.end())
        return;
    if (changed->second.size() > fewMarks) {
        marks = readCallMarks(file, call().id);
        return;
    }
    for (const qint64 number : changed->second) {
        const Id<Mark> id(number);
        std::optional<Mark> standing = Records<Mark>(file).find(id);
        if (standing && !application(standing->applicationId))
            standing.reset(); // of another call
        renew(marks.marks, id, standing);
    }
}

void CallState::readRest(const Connection& file, const RecordChanges& changes)
{
    const Id<Call> id = call().id;
    if (changes.touches(u"selection_decisions"_s))
        decisions = decisionsOf(file, id);
    if (changes.touches(u"tie_decisions"_s) || changes.touches(u"tie_decision_places"_s))
        readTies(file);
    if (changes.touches(u"programmes"_s) || changes.touches(u"calls"_s))
        programme = call().programmeId ? Records<Programme>(file).find(*call().programmeId) : std::nullopt;
    if (changes.touches(u"agreements"_s) || changes.touches(u"selection_decisions"_s) ||
        touchesApplications(changes)) {
        agreements = int(agreementsOf(file, id).size());
        undrafted = decisions.empty() ? 0 : int(withoutAgreement(file, decisions.back()).size());
    }
    if (changes.touches(u"approvals"_s))
        m_markApprovals = Records<Approval>(file).select("WHERE record_table = 'marks'\nORDER BY id");
}

void CallState::readTies(const Connection& file)
{
    m_tieOrders = readDecidedOrders(file, call().id);
    tieDecisions = Records<TieDecision>(file).by(&TieDecision::callId, call().id);
    tiePlaces = Records<TieDecisionPlace>(file).select(
        "WHERE tie_decision_id IN (SELECT id FROM tie_decisions WHERE call_id = ?1)\nORDER BY position, id",
        call().id);
}

const SelectionDecision* CallState::decision() const
{
    return decisions.empty() ? nullptr : &decisions.back();
}

bool CallState::matchesDecision() const
{
    return decision() && differences().empty() && decision()->digest == list().digest;
}

const ApplicationsReview& CallState::reviews() const
{
    if (!m_derived->reviews)
        m_derived->reviews = review(applications, m_language);
    return *m_derived->reviews;
}

const MarkIndex& CallState::markIndex() const
{
    if (!m_derived->marks)
        m_derived->marks.emplace(marks.marks);
    return *m_derived->marks;
}

const ConflictIndex& CallState::conflicts() const
{
    if (!m_derived->conflicts)
        m_derived->conflicts.emplace(marks.conflicts);
    return *m_derived->conflicts;
}

const SelectionInput& CallState::input() const
{
    if (!m_derived->input)
        m_derived->input = selectionInputOf(applications, reviews(), marks, m_tieOrders);
    return *m_derived->input;
}

const SelectionList& CallState::list() const
{
    if (!m_derived->list)
        m_derived->list = rankApplications(input());
    return *m_derived->list;
}

const std::vector<SelectionDifference>& CallState::differences() const
{
    compareWithDecision();
    return m_derived->sinceDecision->first;
}

const std::vector<ListChange>& CallState::changesOfList() const
{
    compareWithDecision();
    return m_derived->sinceDecision->second;
}

void CallState::compareWithDecision() const
{
    if (m_derived->sinceDecision)
        return;
    m_derived->sinceDecision.emplace();
    if (!decision() || decision()->digest == list().digest)
        return;
    const SelectionList decided = selectionListFromJson(decision()->list);
    m_derived->sinceDecision = {compareSelections(decided, list()), compareContents(decided, list())};
}

const std::vector<Finding>& CallState::findings() const
{
    if (m_derived->findings)
        return *m_derived->findings;
    std::vector<Finding> all = scoringFindings(applications, marks);
    std::vector<Approval> approvals = m_markApprovals;
    for (const auto& [id, own] : applications.approvals)
        std::ranges::copy(own, std::back_inserter(approvals));
    attachApprovals(all, approvals);
    for (const ApplicationReview& reviewed : reviews().applications)
        std::ranges::copy(reviewed.findings, std::back_inserter(all));
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].recordTable == u"applications")
            m_derived->findingsByApplication[all[i].recordId].push_back(i);
    }
    m_derived->findings = std::move(all);
    return *m_derived->findings;
}

const Application* CallState::application(Id<Application> id) const
{
    const auto& all = applications.applications;
    const auto place = std::ranges::lower_bound(all, id, {}, &Application::id);
    return place == all.end() || place->id != id ? nullptr : &*place;
}

const SelectionLot* CallState::lot(Id<Lot> id) const
{
    const auto place = std::ranges::find(list().lots, id, &SelectionLot::id);
    return place == list().lots.end() ? nullptr : &*place;
}

std::vector<Finding> CallState::findingsOn(Id<Application> application) const
{
    std::vector<Finding> own;
    const std::vector<Finding>& all = findings();
    if (const auto found = m_derived->findingsByApplication.find(application.number());
        found != m_derived->findingsByApplication.end()) {
        for (const size_t place : found->second)
            own.push_back(all[place]);
    }
    return own;
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
