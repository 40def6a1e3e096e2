// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/criteria_rules.h"
#include "core/calls/paper_kind.h"
#include "core/exchange/call_json_format.h"
#include "core/organisations/organisation.h"

#include <QJsonArray>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMonths = 600;
constexpr int wholeShare = 100;
constexpr int mostPlaces = 100'000;
constexpr int mostDays = 10'000;

std::vector<PlannedInstalment> readInstalments(StrictObject& lot)
{
    std::vector<PlannedInstalment> instalments;
    int sum = 0;
    for (StrictObject& part : lot.objects("instalments"_L1)) {
        PlannedInstalment instalment;
        instalment.position = static_cast<int>(instalments.size()) + 1;
        instalment.title = part.text("title"_L1, Need::Required);
        instalment.sharePercent = part.count("share_percent"_L1, 0, wholeShare).value_or(0);
        instalment.condition = part.text("condition"_L1, Need::Optional, TextLength::Paragraphs);
        part.finish();
        sum += instalment.sharePercent;
        instalments.push_back(std::move(instalment));
    }
    if (!instalments.empty() && sum != wholeShare)
        lot.complain(
            "instalments"_L1,
            CallJson::tr("The shares of the instalments must add up to 100 percent; they give %1.").arg(sum));
    return instalments;
}

void checkCurrency(StrictObject& object, const Lot& lot)
{
    std::optional<Currency> first;
    const std::pair<QLatin1StringView, std::optional<Money>> amounts[] = {
        {"envelope"_L1, lot.envelope},
        {"fixed_amount"_L1, lot.fixedAmount},
        {"floor"_L1, lot.floor},
        {"ceiling"_L1, lot.ceiling}};
    for (const auto& [key, amount] : amounts) {
        if (!amount)
            continue;
        if (first && amount->currency() != *first)
            object.complain(
                key, CallJson::tr("This amount is in %1 and an earlier amount of the lot in %2; a lot has "
                                  "one currency.")
                         .arg(codeOf(amount->currency()), codeOf(*first)));
        else
            first = amount->currency();
    }
}

void checkAward(StrictObject& object, const Lot& lot)
{
    if (lot.awardKind == AwardKind::Fixed && !lot.fixedAmount && !object.has("fixed_amount"_L1))
        object.complain("fixed_amount"_L1, CallJson::tr("A lot with a fixed award needs its amount here."));
    if (lot.awardKind != AwardKind::Fixed && object.has("fixed_amount"_L1))
        object.complain("fixed_amount"_L1,
                        CallJson::tr("Only a lot whose award_kind is fixed has a fixed amount."));
    if (lot.floor && lot.ceiling && lot.floor->currency() == lot.ceiling->currency() &&
        *lot.floor > *lot.ceiling)
        object.complain("floor"_L1, CallJson::tr("The floor must not be above the ceiling."));
    if (lot.ceiling && lot.envelope && lot.ceiling->currency() == lot.envelope->currency() &&
        *lot.ceiling > *lot.envelope)
        object.complain("ceiling"_L1,
                        CallJson::tr("The ceiling of one award must not be above the lot's envelope."));
}

Lot readLot(StrictObject& object)
{
    Lot lot;
    lot.code = object.text("code"_L1, Need::Required, TextLength::Code);
    lot.title = object.text("title"_L1, Need::Required);
    lot.publishedTitle = object.text("published_title"_L1);
    lot.places = object.count("places"_L1, 1, mostPlaces);
    lot.awardKind = object.code("award_kind"_L1, AwardKind::None, Need::Required);
    lot.envelope = object.money("envelope"_L1);
    lot.fixedAmount = object.money("fixed_amount"_L1);
    lot.floor = object.money("floor"_L1);
    lot.ceiling = object.money("ceiling"_L1);
    lot.technicalMonths = object.count("technical_months"_L1, 0, mostMonths).value_or(0);
    lot.financialMonths = object.count("financial_months"_L1, 0, mostMonths).value_or(0);
    lot.reserveSize = object.count("reserve_size"_L1, 0, mostPlaces).value_or(0);
    lot.mostSharePercent = object.count("most_share_percent"_L1, 1, wholeShare);
    lot.leastOwnPercent = object.count("least_own_percent"_L1, 1, wholeShare);
    lot.trancheSpentPercent = object.count("tranche_spent_percent"_L1, 1, wholeShare);
    lot.prefinancingPercent = object.count("prefinancing_percent"_L1, 1, wholeShare);
    lot.templateCode = object.text("template_code"_L1, Need::Optional, TextLength::Code);
    if (paperKindOf(lot.templateCode) != PaperKind::Agreement)
        object.complain("template_code"_L1,
                        CallJson::tr("“%1” is not a template for agreements; name one that is, or leave the "
                                     "key out.")
                            .arg(lot.templateCode));
    checkCurrency(object, lot);
    checkAward(object, lot);
    return lot;
}

/// Nothing when the key is absent (every lot) or names a lot that the call does not have (a problem).
std::optional<Id<Lot>> readLotCode(StrictObject& object, const CallDefinition& definition)
{
    const QString code = object.text("lot"_L1);
    if (code.isEmpty())
        return std::nullopt;
    if (const Lot* lot = definition.lotByCode(code))
        return lot->id;
    object.complain("lot"_L1, CallJson::tr("The call has no lot “%1”.").arg(code));
    return std::nullopt;
}

bool isKnownValue(EligibilityRuleKind kind, const QString& value)
{
    switch (kind) {
    case EligibilityRuleKind::ApplicantKind:
        return fromCode<OrganisationKind>(value).has_value();
    case EligibilityRuleKind::DevelopmentGroup:
        return fromCode<DevelopmentGroup>(value).has_value();
    case EligibilityRuleKind::ExclusionList:
        return !value.isEmpty(); // compared with the registry of municipalities when it is imported
    case EligibilityRuleKind::SingleParticipation:
    case EligibilityRuleKind::AmountBounds:
        return false;
    }
    throw std::logic_error("a kind of eligibility rule is not handled");
}

bool takesValues(EligibilityRuleKind kind)
{
    return kind != EligibilityRuleKind::SingleParticipation && kind != EligibilityRuleKind::AmountBounds;
}

/// One element of "values": a text alone, or an object with value and note.
EligibilityValue readValue(const QJsonValue& element, const QString& path, JsonProblems& problems)
{
    EligibilityValue value;
    if (element.isString()) {
        value.value = element.toString().trimmed();
        (void)isWritableText(value.value, TextLength::Line, path, problems);
    } else if (element.isObject()) {
        StrictObject object(element.toObject(), path, problems);
        value.value = object.text("value"_L1, Need::Required);
        value.note = object.text("note"_L1, Need::Optional, TextLength::Paragraphs);
        object.finish();
    } else {
        problems.push_back({path, CallJson::tr("A value must be a text or an object with value and note.")});
    }
    return value;
}

std::vector<EligibilityValue> readValues(StrictObject& rule, EligibilityRuleKind kind)
{
    std::vector<EligibilityValue> values;
    QSet<QString> seen;
    qsizetype index = 0;
    for (const QJsonValue& element : rule.elements("values"_L1)) {
        const QString path = rule.pathOf("values"_L1) + u'[' + QString::number(index++) + u']';
        const auto before = rule.problems().size();
        EligibilityValue value = readValue(element, path, rule.problems());
        if (rule.problems().size() != before)
            continue;
        if (!isKnownValue(kind, value.value))
            rule.problems().push_back(
                {path, CallJson::tr("“%1” is not a value of the rule %2.").arg(value.value, codeOf(kind))});
        else if (seen.contains(value.value))
            rule.problems().push_back({path, CallJson::tr("“%1” stands here twice.").arg(value.value)});
        seen.insert(value.value);
        values.push_back(std::move(value));
    }
    if (takesValues(kind) && index == 0)
        rule.complain("values"_L1, CallJson::tr("The rule %1 needs at least one value.").arg(codeOf(kind)));
    return values;
}

Criterion readCriterion(StrictObject& object)
{
    Criterion criterion;
    criterion.code = object.text("code"_L1, Need::Required, TextLength::Code);
    criterion.title = object.text("title"_L1, Need::Required);
    criterion.scaleMinimum = object.points("scale_minimum"_L1).value_or(Score(0));
    const auto most = object.points("scale_maximum"_L1, Need::Required);
    criterion.scaleMaximum = most.value_or(Score(0));
    criterion.step = object.points("step"_L1).value_or(Score(1));
    criterion.multiplier = object.points("multiplier"_L1).value_or(Score(1));
    criterion.minimum = object.points("minimum"_L1);
    if (most && *most <= criterion.scaleMinimum)
        object.complain("scale_maximum"_L1, CallJson::tr("The highest mark must be above the lowest."));
    if (criterion.step <= Score(0))
        object.complain("step"_L1, CallJson::tr("The step between marks must be above zero."));
    else if (most && !stepsReachTheEnd(criterion))
        object.complain("step"_L1,
                        CallJson::tr("The steps must lead from the lowest mark to the highest exactly."));
    if (criterion.multiplier <= Score(0))
        object.complain("multiplier"_L1, CallJson::tr("The multiplier must be above zero."));
    if (most && !hasMinimumOnScale(criterion))
        object.complain("minimum"_L1, CallJson::tr("The minimum must lie on the scale of the criterion."));
    return criterion;
}

const CriteriaSection* sectionByCode(const CallDefinition& definition, const QString& code)
{
    for (const DefinedSection& defined : definition.sections) {
        if (defined.section.code.compare(code, Qt::CaseInsensitive) == 0)
            return &defined.section;
    }
    return nullptr;
}

const Criterion* criterionByCode(const CallDefinition& definition, const QString& code)
{
    for (const DefinedSection& defined : definition.sections) {
        for (const Criterion& criterion : defined.criteria) {
            if (criterion.code.compare(code, Qt::CaseInsensitive) == 0)
                return &criterion;
        }
    }
    return nullptr;
}

TieRule readTieRule(StrictObject& object, const CallDefinition& definition)
{
    TieRule rule;
    rule.kind = object.code("kind"_L1, TieRuleKind::EarlierReceived, Need::Required);
    const bool bySection = rule.kind == TieRuleKind::HigherSection;
    const bool byCriterion = rule.kind == TieRuleKind::HigherCriterion;
    const QString section = object.text("section"_L1, bySection ? Need::Required : Need::Optional);
    const QString criterion = object.text("criterion"_L1, byCriterion ? Need::Required : Need::Optional);
    if (const auto* found = sectionByCode(definition, section); found && bySection)
        rule.sectionId = found->id;
    else if (!section.isEmpty())
        object.complain("section"_L1, bySection
                                          ? CallJson::tr("The grid has no section “%1”.").arg(section)
                                          : CallJson::tr("Only a tie rule higher_section names a section."));
    if (const auto* found = criterionByCode(definition, criterion); found && byCriterion)
        rule.criterionId = found->id;
    else if (!criterion.isEmpty())
        object.complain("criterion"_L1,
                        byCriterion ? CallJson::tr("The grid has no criterion “%1”.").arg(criterion)
                                    : CallJson::tr("Only a tie rule higher_criterion names a criterion."));
    return rule;
}

} // namespace

void readLots(StrictObject& call, CallImport& import)
{
    auto& lots = import.definition.lots;
    for (StrictObject& object : call.objects("lots"_L1)) {
        Lot lot = readLot(object);
        lot.position = static_cast<int>(lots.size()) + 1;
        lot.id = Id<Lot>(lot.position);
        auto instalments = readInstalments(object);
        object.finish();
        lots.push_back({std::move(lot), std::move(instalments)});
    }
    if (lots.empty())
        call.complain(
            "lots"_L1,
            CallJson::tr("A call needs at least one lot; a call that is not divided has just lot \"1\"."));
}

void readRules(StrictObject& call, CallImport& import)
{
    auto& rules = import.definition.rules;
    for (StrictObject& object : call.objects("eligibility_rules"_L1)) {
        EligibilityRule rule;
        rule.position = static_cast<int>(rules.size()) + 1;
        const auto before = import.problems.size();
        rule.kind = object.code("kind"_L1, EligibilityRuleKind::ApplicantKind, Need::Required);
        const bool kindIsKnown = import.problems.size() == before;
        rule.lotId = readLotCode(object, import.definition);
        rule.source = object.text("source"_L1);
        auto values = kindIsKnown ? readValues(object, rule.kind) : std::vector<EligibilityValue>();
        if (!kindIsKnown)
            static_cast<void>(object.elements("values"_L1));
        object.finish();
        rules.push_back({std::move(rule), std::move(values)});
    }
}

void readCasePlan(StrictObject& call, CallImport& import)
{
    for (StrictObject& object : call.objects("report_rules"_L1)) {
        ReportRule rule;
        rule.position = static_cast<int>(import.definition.reportRules.size()) + 1;
        rule.kind = object.code("kind"_L1, ReportKind::Final, Need::Required);
        rule.title = object.text("title"_L1);
        rule.time = object.code("reported_time"_L1, ReportedTime::Whole);
        rule.everyMonths = object.count("every_months"_L1, 0, mostMonths).value_or(0);
        rule.dueDays = object.count("due_days"_L1, -mostDays, mostDays).value_or(rule.dueDays);
        object.finish();
        import.definition.reportRules.push_back(std::move(rule));
    }
    for (StrictObject& object : call.objects("planned_tasks"_L1)) {
        PlannedTask task;
        task.position = static_cast<int>(import.definition.plannedTasks.size()) + 1;
        task.kind = object.code("kind"_L1, TaskKind::Task);
        task.title = object.text("title"_L1, Need::Required);
        task.anchor = object.code("anchor"_L1, TaskAnchor::CaseOpened);
        task.offsetDays =
            object.count("offset_days"_L1, task.anchor == TaskAnchor::TaskBefore ? 0 : -mostDays, mostDays)
                .value_or(0);
        task.lengthDays = object.count("length_days"_L1, 0, mostDays).value_or(0);
        task.remindDays = object.count("remind_days"_L1, 0, mostDays).value_or(task.remindDays);
        if (task.anchor == TaskAnchor::TaskBefore && task.position == 1)
            object.complain("anchor"_L1,
                            CallJson::tr("The first task has none before it to be counted from."));
        object.finish();
        import.definition.plannedTasks.push_back(std::move(task));
    }
    for (StrictObject& object : call.objects("checklist_items"_L1)) {
        ChecklistItem item;
        item.position = static_cast<int>(import.definition.checklist.size()) + 1;
        item.purpose = object.code("purpose"_L1, ChecklistPurpose::Visit, Need::Required);
        item.title = object.text("title"_L1, Need::Required);
        object.finish();
        import.definition.checklist.push_back(std::move(item));
    }
}

void readGrid(StrictObject& call, CallImport& import)
{
    auto& sections = import.definition.sections;
    int criteria = 0;
    for (StrictObject& object : call.objects("sections"_L1)) {
        DefinedSection defined;
        defined.section.position = static_cast<int>(sections.size()) + 1;
        defined.section.id = Id<CriteriaSection>(defined.section.position);
        defined.section.code = object.text("code"_L1, Need::Required, TextLength::Code);
        defined.section.title = object.text("title"_L1, Need::Required);
        defined.section.lotId = readLotCode(object, import.definition);
        defined.section.minimum = object.points("minimum"_L1);
        for (StrictObject& part : object.objects("criteria"_L1)) {
            Criterion criterion = readCriterion(part);
            criterion.id = Id<Criterion>(++criteria);
            criterion.position = static_cast<int>(defined.criteria.size()) + 1;
            part.finish();
            defined.criteria.push_back(std::move(criterion));
        }
        object.finish();
        sections.push_back(std::move(defined));
    }
    for (StrictObject& object : call.objects("tie_rules"_L1)) {
        TieRule rule = readTieRule(object, import.definition);
        rule.position = static_cast<int>(import.definition.tieRules.size()) + 1;
        object.finish();
        import.definition.tieRules.push_back(std::move(rule));
    }
}

} // namespace oslonac
