// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_import.h"
#include "core/exchange/call_json_format.h"
#include "core/exchange/matching.h"
#include "core/values/faults.h"
#include "core/values/quotation_marks.h"

namespace oslonac {

namespace {

/// Brings one call into the file, part by part: what others point to comes first, what nobody wants goes
/// last.
class Bringing final {
public:
    Bringing(const Change& change, const CallImport& import)
        : m_change(change), m_file(change.file()), m_import(import), m_wanted(import.definition)
    {}

    Id<Call> run()
    {
        bringCallItself();
        bringExtensions();
        bringDocuments();
        bringLots();
        bringSections();
        bringCriteria();
        bringTieRules();
        bringRules();
        bringAssessors();
        bringCasePlan();
        removeUnwanted();
        return m_call;
    }

private:
    void bringCallItself();
    std::optional<Id<Programme>> bringProgramme() const;
    void requireExtended(const Call& existing) const;
    void bringExtensions() const;
    void bringDocuments() const;
    void bringLots();
    void bringInstalments() const;
    void bringSections();
    void bringCriteria();
    void requireSameScale(const std::vector<Criterion>& existing, const std::vector<Criterion>& wanted) const;
    void bringTieRules() const;
    void bringRules();
    void bringValues(const std::vector<Id<EligibilityRule>>& rules) const;
    void bringAssessors() const;
    void bringCasePlan() const;
    void removeUnwanted() const;

    template <Mapped Record>
    void requireUnused(const QString& name, Id<Record> id, std::initializer_list<const char*> uses) const;
    [[nodiscard]] bool hasAny(const char* sql, qint64 id) const;

    const Change& m_change;
    const Connection& m_file;
    const CallImport& m_import;
    const CallDefinition& m_wanted;
    Id<Call> m_call;
    CallDefinition m_existing;
    IdMap<Lot> m_lots;
    IdMap<CriteriaSection> m_sections;
    IdMap<Criterion> m_criteria;
    std::vector<Lot> m_unwantedLots;
    std::vector<CriteriaSection> m_unwantedSections;
    std::vector<Criterion> m_unwantedCriteria;
    std::vector<EligibilityRule> m_unwantedRules;
};

constexpr const char* marksOfCriterion = "SELECT count(*) FROM marks\nWHERE criterion_id = ?1";
constexpr const char* applicationsOfLot = "SELECT count(*) FROM applications\nWHERE lot_id = ?1";
constexpr const char* linesOfDocument =
    "SELECT count(*) FROM completeness_lines\nWHERE required_document_id = ?1";
constexpr const char* marksOfAssessor = "SELECT count(*) FROM marks\nWHERE assessor_id = ?1";
constexpr const char* conflictsOfAssessor =
    "SELECT count(*) FROM conflicts_of_interest\nWHERE assessor_id = ?1";

constexpr const char* reportsOfRule = "SELECT count(*) FROM party_reports\nWHERE report_rule_id = ?1";
constexpr const char* tasksOfPlan = "SELECT count(*) FROM case_tasks\nWHERE planned_task_id = ?1";

constexpr const char* checksOfItem = "SELECT count(*) FROM case_checks\nWHERE checklist_item_id = ?1";
constexpr const char* documentsOfItem = "SELECT count(*) FROM case_documents\nWHERE checklist_item_id = ?1";

[[noreturn]] void refuse(const QString& whatHappened)
{
    throw RuleBroken(whatHappened,
                     CallJson::tr("Export the call anew, make your changes in that file and import it."));
}

bool Bringing::hasAny(const char* sql, qint64 id) const
{
    Statement statement = m_file.prepare(sql);
    statement.bind(id);
    return statement.step() && statement.take<qint64>() > 0;
}

template <Mapped Record>
void Bringing::requireUnused(const QString& name, Id<Record> id,
                             std::initializer_list<const char*> uses) const
{
    for (const char* sql : uses) {
        if (hasAny(sql, id.number()))
            refuse(CallJson::tr("“%1” is missing from the imported call, but work is already recorded on it.")
                       .arg(innerQuotes(name)));
    }
}

std::optional<Id<Programme>> Bringing::bringProgramme() const
{
    if (!m_import.programme)
        return m_existing.call.programmeId;
    const ProgrammeDefinition& wanted = *m_import.programme;
    if (const auto found = findProgramme(m_file, wanted.programme.code))
        return found->id;
    const Id<Programme> programme = m_change.insert(wanted.programme);
    for (const DefinedObjective& defined : wanted.objectives) {
        Objective objective = defined.objective;
        objective.programmeId = programme;
        const Id<Objective> id = m_change.insert(objective);
        for (Measure measure : defined.measures) {
            measure.objectiveId = id;
            m_change.insert(std::move(measure));
        }
    }
    return programme;
}

void Bringing::bringCallItself()
{
    // A definition read from this file means its own call; one from a text means the call of its code.
    const auto found = m_wanted.call.id.isValid() ? Records<Call>(m_file).find(m_wanted.call.id)
                                                  : findCall(m_file, m_wanted.call.code);
    if (found)
        m_existing = readCallDefinition(m_file, found->id);
    Call call = m_wanted.call;
    call.programmeId = bringProgramme();
    if (!found) {
        call.id = {};
        m_call = m_change.insert(std::move(call));
        return;
    }
    requireExtended(*found);
    m_call = call.id = found->id;
    if (!isSameRecord(*found, call))
        m_change.update(call);
}

/// A deadline that was announced moves by an extension only, so that the old one is kept.
void Bringing::requireExtended(const Call& existing) const
{
    if (!existing.deadline || existing.deadline == m_wanted.call.deadline)
        return;
    for (const DeadlineExtension& extension : m_wanted.extensions) {
        if (extension.oldDeadline == *existing.deadline)
            return;
    }
    throw RuleBroken(
        CallJson::tr("The deadline of call %1 is %2; the imported call has another and no extension of it.")
            .arg(existing.code, existing.deadline->toIsoText()),
        CallJson::tr("Write the extension into deadline_extensions, with old_deadline %1, the new deadline, "
                     "and date and reason of the decision.")
            .arg(existing.deadline->toIsoText()));
}

/// A recorded extension is the commission's decision: an older text of the call must not take it back.
void Bringing::bringExtensions() const
{
    std::vector<DeadlineExtension> wanted = m_wanted.extensions;
    for (DeadlineExtension& extension : wanted)
        extension.callId = m_call;
    const auto brought =
        bring(m_change, m_existing.extensions, std::move(wanted), [](const auto& a, const auto& b) {
            return a.oldDeadline == b.oldDeadline && a.newDeadline == b.newDeadline;
        });
    if (!brought.unwanted.empty())
        refuse(
            CallJson::tr("The deadline of the call was extended, and the imported call does not know it."));
}

void Bringing::bringDocuments() const
{
    std::vector<RequiredDocument> wanted = m_wanted.documents;
    for (RequiredDocument& document : wanted)
        document.callId = m_call;
    const auto brought =
        bring(m_change, m_existing.documents, std::move(wanted), sameText(&RequiredDocument::title));
    for (const RequiredDocument& document : brought.unwanted) {
        requireUnused(document.title, document.id, {linesOfDocument});
        m_change.remove(document.id);
    }
}

void Bringing::bringLots()
{
    std::vector<Lot> existing;
    for (const DefinedLot& defined : m_existing.lots)
        existing.push_back(defined.lot);
    std::vector<Lot> wanted;
    for (const DefinedLot& defined : m_wanted.lots) {
        wanted.push_back(defined.lot);
        wanted.back().callId = m_call;
    }
    auto brought = bring(m_change, std::move(existing), std::move(wanted), sameText(&Lot::code));
    for (size_t i = 0; i < brought.ids.size(); ++i)
        m_lots[m_wanted.lots[i].lot.id] = brought.ids[i];
    m_unwantedLots = std::move(brought.unwanted);
    bringInstalments();
}

void Bringing::bringInstalments() const
{
    for (const DefinedLot& defined : m_wanted.lots) {
        const Id<Lot> lot = m_lots.at(defined.lot.id);
        const DefinedLot* existing = m_existing.lotById(lot);
        std::vector<PlannedInstalment> wanted = defined.instalments;
        for (PlannedInstalment& instalment : wanted)
            instalment.lotId = lot;
        removeAll(m_change,
                  bring(m_change, existing ? existing->instalments : std::vector<PlannedInstalment>(),
                        std::move(wanted), samePosition<PlannedInstalment>())
                      .unwanted);
    }
}

void Bringing::bringSections()
{
    std::vector<CriteriaSection> existing;
    for (const DefinedSection& defined : m_existing.sections)
        existing.push_back(defined.section);
    std::vector<CriteriaSection> wanted;
    for (const DefinedSection& defined : m_wanted.sections) {
        wanted.push_back(defined.section);
        wanted.back().callId = m_call;
        wanted.back().lotId = mapped(m_lots, defined.section.lotId);
    }
    auto brought = bring(m_change, std::move(existing), std::move(wanted), sameText(&CriteriaSection::code));
    for (size_t i = 0; i < brought.ids.size(); ++i)
        m_sections[m_wanted.sections[i].section.id] = brought.ids[i];
    m_unwantedSections = std::move(brought.unwanted);
}

void Bringing::requireSameScale(const std::vector<Criterion>& existing,
                                const std::vector<Criterion>& wanted) const
{
    const auto same = sameText(&Criterion::code);
    for (const Criterion& now : wanted) {
        for (const Criterion& before : existing) {
            const bool sameScale = now.scaleMinimum == before.scaleMinimum &&
                                   now.scaleMaximum == before.scaleMaximum && now.step == before.step;
            if (same(before, now) && !sameScale && hasAny(marksOfCriterion, before.id.number()))
                refuse(
                    CallJson::tr("Criterion “%1” already has marks, and the imported call changes its scale.")
                        .arg(before.code));
        }
    }
}

void Bringing::bringCriteria()
{
    std::vector<Criterion> existing;
    for (const DefinedSection& defined : m_existing.sections)
        existing.insert(existing.end(), defined.criteria.begin(), defined.criteria.end());
    std::vector<Criterion> wanted;
    std::vector<Id<Criterion>> ids;
    for (const DefinedSection& defined : m_wanted.sections) {
        for (const Criterion& criterion : defined.criteria) {
            ids.push_back(criterion.id);
            wanted.push_back(criterion);
            wanted.back().sectionId = m_sections.at(defined.section.id);
        }
    }
    requireSameScale(existing, wanted);
    auto brought = bring(m_change, std::move(existing), std::move(wanted), sameText(&Criterion::code));
    for (size_t i = 0; i < ids.size(); ++i)
        m_criteria[ids[i]] = brought.ids[i];
    m_unwantedCriteria = std::move(brought.unwanted);
}

void Bringing::bringTieRules() const
{
    std::vector<TieRule> wanted = m_wanted.tieRules;
    for (TieRule& rule : wanted) {
        rule.callId = m_call;
        rule.sectionId = mapped(m_sections, rule.sectionId);
        rule.criterionId = mapped(m_criteria, rule.criterionId);
    }
    removeAll(m_change,
              bring(m_change, m_existing.tieRules, std::move(wanted), samePosition<TieRule>()).unwanted);
}

void Bringing::bringRules()
{
    std::vector<EligibilityRule> existing;
    for (const DefinedRule& defined : m_existing.rules)
        existing.push_back(defined.rule);
    std::vector<EligibilityRule> wanted;
    for (const DefinedRule& defined : m_wanted.rules) {
        wanted.push_back(defined.rule);
        wanted.back().callId = m_call;
        wanted.back().lotId = mapped(m_lots, defined.rule.lotId);
    }
    auto brought = bring(m_change, std::move(existing), std::move(wanted),
                         [](const auto& a, const auto& b) { return a.kind == b.kind && a.lotId == b.lotId; });
    m_unwantedRules = std::move(brought.unwanted);
    bringValues(brought.ids);
}

void Bringing::bringValues(const std::vector<Id<EligibilityRule>>& rules) const
{
    for (size_t i = 0; i < rules.size(); ++i) {
        std::vector<EligibilityValue> wanted = m_wanted.rules[i].values;
        for (EligibilityValue& value : wanted)
            value.ruleId = rules[i];
        auto existing = Records<EligibilityValue>(m_file).by(&EligibilityValue::ruleId, rules[i]);
        removeAll(m_change,
                  bring(m_change, std::move(existing), std::move(wanted), sameText(&EligibilityValue::value))
                      .unwanted);
    }
}

void Bringing::bringAssessors() const
{
    std::vector<Assessor> wanted = m_import.assessors;
    for (Assessor& assessor : wanted)
        assessor.callId = m_call;
    const auto brought = bring(m_change, Records<Assessor>(m_file).by(&Assessor::callId, m_call),
                               std::move(wanted), sameText(&Assessor::name));
    for (const Assessor& assessor : brought.unwanted) {
        requireUnused(assessor.name, assessor.id, {marksOfAssessor, conflictsOfAssessor});
        m_change.remove(assessor.id);
    }
}

void Bringing::bringCasePlan() const
{
    std::vector<ReportRule> rules = m_wanted.reportRules;
    for (ReportRule& rule : rules)
        rule.callId = m_call;
    const auto broughtRules =
        bring(m_change, m_existing.reportRules, std::move(rules), samePosition<ReportRule>());
    for (const ReportRule& rule : broughtRules.unwanted) {
        requireUnused(rule.title, rule.id, {reportsOfRule});
        m_change.remove(rule.id);
    }
    std::vector<PlannedTask> tasks = m_wanted.plannedTasks;
    for (PlannedTask& task : tasks)
        task.callId = m_call;
    const auto broughtTasks =
        bring(m_change, m_existing.plannedTasks, std::move(tasks), sameText(&PlannedTask::title));
    for (const PlannedTask& task : broughtTasks.unwanted) {
        requireUnused(task.title, task.id, {tasksOfPlan});
        m_change.remove(task.id);
    }
    std::vector<ChecklistItem> items = m_wanted.checklist;
    for (ChecklistItem& item : items)
        item.callId = m_call;
    const auto isSameItem = [same = sameText(&ChecklistItem::title)](const ChecklistItem& a,
                                                                     const ChecklistItem& b) {
        return a.purpose == b.purpose && same(a, b);
    };
    const auto broughtItems = bring(m_change, m_existing.checklist, std::move(items), isSameItem);
    for (const ChecklistItem& item : broughtItems.unwanted) {
        requireUnused(item.title, item.id, {checksOfItem, documentsOfItem});
        m_change.remove(item.id);
    }
}

void Bringing::removeUnwanted() const
{
    for (const Criterion& criterion : m_unwantedCriteria) {
        requireUnused(criterion.code, criterion.id, {marksOfCriterion});
        m_change.remove(criterion.id);
    }
    removeAll(m_change, m_unwantedSections);
    for (const EligibilityRule& rule : m_unwantedRules) {
        removeAll(m_change, Records<EligibilityValue>(m_file).by(&EligibilityValue::ruleId, rule.id));
        m_change.remove(rule.id);
    }
    for (const Lot& lot : m_unwantedLots) {
        requireUnused(lot.code, lot.id, {applicationsOfLot});
        removeAll(m_change, Records<PlannedInstalment>(m_file).by(&PlannedInstalment::lotId, lot.id));
        m_change.remove(lot.id);
    }
}

} // namespace

Id<Call> bringCall(const Change& change, const CallImport& import)
{
    return Bringing(change, import).run();
}

} // namespace oslonac
