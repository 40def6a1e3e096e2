// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_due.h"

#include "core/operations/finding_words.h"
#include "core/scoring/scoring_rules.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace oslonac {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DueItem)
};

/// Applications in the order in which they were entered, each once, with what was found.
class Waiting final {
public:
    void add(Id<Application> application)
    {
        if (m_known.insert(application).second && !m_first.isValid())
            m_first = application;
    }
    void add(Id<Application> application, const Finding& finding)
    {
        add(application);
        add(finding);
    }
    void add(const Finding& finding) { m_findings.push_back(finding); }
    [[nodiscard]] int count() const { return int(m_known.size()); }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] Id<Application> first() const { return m_first; }

private:
    std::set<Id<Application>> m_known;
    Id<Application> m_first;
    std::vector<Finding> m_findings;
};

struct CallWork {
    Waiting incomplete;
    Waiting unchecked;
    Waiting unmarked;
    Waiting questionable;
};

bool is(const Finding& finding, ApplicationFindingKind kind)
{
    return finding.code == codeOf(kind);
}

/// A rule that stops an application has done its work; what is doubtful, or cannot even be counted, waits.
bool waitsForAnswer(const Finding& finding)
{
    return effectOf(finding) == FindingEffect::Remark || !canBeApproved(finding);
}

void countReview(const ApplicationReview& review, CallWork& work)
{
    for (const Finding& finding : review.findings) {
        if (!finding.isOpen())
            continue;
        if (is(finding, ApplicationFindingKind::DocumentMissing)) {
            work.incomplete.add(review.id, finding);
        } else if (is(finding, ApplicationFindingKind::DocumentUnchecked)) {
            work.unchecked.add(review.id, finding);
        } else if (waitsForAnswer(finding)) {
            work.questionable.add(review.id, finding);
        }
    }
}

void countMarks(const CallApplications& applications, const CallMarks& marks, CallWork& work)
{
    std::vector<Finding> findings = scoringFindings(applications, marks);
    std::vector<Approval> approvals;
    for (const auto& [application, given] : applications.approvals)
        approvals.insert(approvals.end(), given.begin(), given.end());
    attachApprovals(findings, approvals);
    for (const Finding& finding : findings) {
        if (finding.isOpen())
            work.questionable.add(finding);
    }
}

CallWork workOn(const CallApplications& applications, const ApplicationsReview& reviews,
                const CallMarks& marks, bool closed)
{
    CallWork work;
    for (const Application& application : applications.applications) {
        const ApplicationReview* own = reviews.of(application.id);
        if (!application.withdrawnOn && own != nullptr)
            countReview(*own, work);
    }
    countMarks(applications, marks, work);
    if (!closed)
        return work; // nobody is asked for marks while applications still come in
    for (const MarkProgress& progress :
         scoringProgress(applications.definition, applications.applications, marks)) {
        const ApplicationReview* own = reviews.of(progress.application);
        if (!progress.isFinished() && own != nullptr && own->isComplete() && own->isEligible())
            work.unmarked.add(progress.application);
    }
    return work;
}

class Items final {
public:
    explicit Items(const Call& call) : m_call(call) {}

    DueItem& add(DueKind kind, const QString& what, Id<Application> application = {},
                 std::optional<QDate> date = {})
    {
        const bool onCall = !application.isValid();
        m_items.push_back({kind, date, what, m_call.code, m_call.id,
                           QString::fromLatin1(onCall ? Mapping<Call>::table : Mapping<Application>::table),
                           onCall ? m_call.id.number() : application.number()});
        return m_items.back();
    }
    std::vector<DueItem> take() { return std::move(m_items); }

private:
    const Call& m_call;
    std::vector<DueItem> m_items;
};

/// One item for each kind of finding, under the name of the kind; it leads to the first that is on an
/// application.
void addFindings(const std::vector<Finding>& findings, Items& items)
{
    std::map<QString, std::vector<Finding>> kinds;
    for (const Finding& finding : findings)
        kinds[finding.code].push_back(finding);
    for (const auto& [code, found] : kinds) {
        const QString word = findingWord(code);
        const auto first =
            std::ranges::find(found, QLatin1StringView(Mapping<Application>::table), &Finding::recordTable);
        DueItem& item =
            items.add(DueKind::OpenFindings, word.left(1).toUpper() + word.mid(1),
                      first == found.end() ? Id<Application>() : Id<Application>(first->recordId));
        item.about = Tr::tr("%1, %n open findings", "code of a call", int(found.size())).arg(item.about);
        item.findings = found;
    }
}

std::vector<DueItem> itemsOf(const Call& call, const CallWork& work)
{
    Items items(call);
    if (const int count = work.incomplete.count(); count > 0)
        items
            .add(DueKind::IncompleteApplications, Tr::tr("%n incomplete applications", nullptr, count),
                 work.incomplete.first())
            .findings = work.incomplete.findings();
    if (const int count = work.unchecked.count(); count > 0)
        items
            .add(DueKind::UncheckedDocuments, Tr::tr("%n applications to check", nullptr, count),
                 work.unchecked.first())
            .findings = work.unchecked.findings();
    if (const int count = work.unmarked.count(); count > 0)
        items.add(DueKind::MissingMarks, Tr::tr("%n applications to score", nullptr, count),
                  work.unmarked.first());
    addFindings(work.questionable.findings(), items);
    return items.take();
}

std::vector<DueItem> dueOf(const Connection& file, const Call& call, const DueQuestion& question)
{
    const CallApplications applications = readCallApplications(file, call.id);
    if (applications.applications.empty())
        return {};
    const bool closed = !call.deadline || call.deadline->date < question.today;
    const ApplicationsReview reviews = review(applications, question.language);
    const CallMarks marks = readCallMarks(file, call.id);
    std::vector<DueItem> items = itemsOf(call, workOn(applications, reviews, marks, closed));
    if (!closed)
        return items;
    Items decision(call);
    const SelectionList list =
        rankApplications(selectionInputOf(applications, reviews, marks, readDecidedOrders(file, call.id)));
    if (list.hasUndecidedTie())
        decision.add(DueKind::Tie, Tr::tr("Tie on the line"));
    if (call.deadline)
        decision.add(DueKind::Decision, Tr::tr("Selection is not decided"), {}, call.deadline->date);
    std::ranges::move(decision.take(), std::back_inserter(items));
    return items;
}

/// Places of the decided list whose holders withdrew since, in lots where somebody is on the reserve list.
int freedPlaces(const SelectionList& decided, const std::set<Id<Application>>& withdrawn)
{
    const auto stands = [&](const SelectionRow& row, SelectionStatus status) {
        return row.status == status && !withdrawn.contains(row.listed.application);
    };
    int freed = 0;
    for (const SelectionLot& lot : decided.lots) {
        const auto isOnReserve = [&](const auto& row) { return stands(row, SelectionStatus::Reserve); };
        const auto stays = [&](const auto& row) { return stands(row, SelectionStatus::Selected); };
        if (std::ranges::any_of(lot.rows, isOnReserve))
            freed += lot.count(SelectionStatus::Selected) - int(std::ranges::count_if(lot.rows, stays));
    }
    return freed;
}

std::vector<DueItem> freedIn(const Connection& file, const Call& call)
{
    std::set<Id<Application>> withdrawn;
    for (const Application& application : Records<Application>(file).by(&Application::callId, call.id)) {
        if (application.withdrawnOn)
            withdrawn.insert(application.id);
    }
    const auto decision = latestDecision(file, call.id);
    if (withdrawn.empty() || !decision)
        return {};
    Items items(call);
    if (const int freed = freedPlaces(selectionListFromJson(decision->list), withdrawn); freed > 0)
        items.add(DueKind::Decision, Tr::tr("%n places are free for the reserve", nullptr, freed));
    return items.take();
}

} // namespace

std::vector<DueItem> selectionDue(const Connection& file, const DueQuestion& question)
{
    std::vector<DueItem> items;
    const auto undecided = Records<Call>(file).select("WHERE id NOT IN (\n"
                                                      "    SELECT call_id\n"
                                                      "    FROM selection_decisions)\n"
                                                      "ORDER BY id");
    for (const Call& call : undecided)
        std::ranges::move(dueOf(file, call, question), std::back_inserter(items));
    const auto withWithdrawn = Records<Call>(file).select("WHERE id IN (\n"
                                                          "    SELECT call_id\n"
                                                          "    FROM applications\n"
                                                          "    WHERE withdrawn_on IS NOT NULL)\n"
                                                          "AND id IN (\n"
                                                          "    SELECT call_id\n"
                                                          "    FROM selection_decisions)\n"
                                                          "ORDER BY id");
    for (const Call& call : withWithdrawn)
        std::ranges::move(freedIn(file, call), std::back_inserter(items));
    return items;
}

} // namespace oslonac
