// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_json.h"
#include "core/exchange/call_json_format.h"
#include "core/exchange/ordered_json.h"

namespace oslonac {

namespace {

void addText(OrderedJson& object, const char* key, const QString& text)
{
    if (!text.isEmpty())
        object.add(key, OrderedJson::text(text));
}

void addMoney(OrderedJson& object, const char* key, const std::optional<Money>& money)
{
    if (!money)
        return;
    OrderedJson amount = OrderedJson::object();
    amount.add("amount", OrderedJson::text(money->toExactFigures()));
    amount.add("currency", OrderedJson::text(codeOf(money->currency())));
    object.add(key, std::move(amount));
}

void addDate(OrderedJson& object, const char* key, const std::optional<QDate>& date)
{
    if (date)
        object.add(key, OrderedJson::text(date->toString(Qt::ISODate)));
}

void addTime(OrderedJson& object, const char* key, const std::optional<WallTime>& time)
{
    if (time)
        object.add(key, OrderedJson::text(time->toIsoText()));
}

void addPoints(OrderedJson& object, const char* key, const std::optional<Score>& points)
{
    if (points)
        object.add(key, OrderedJson::text(points->toExactText()));
}

template <typename Number>
void addCount(OrderedJson& object, const char* key, const std::optional<Number>& count)
{
    if (count)
        object.add(key, OrderedJson::number(*count));
}

void addList(OrderedJson& object, const char* key, OrderedJson list)
{
    if (!list.isEmpty())
        object.add(key, std::move(list));
}

template <typename Parts, typename Describe>
OrderedJson listOf(const Parts& parts, const Describe& describe)
{
    OrderedJson list = OrderedJson::list();
    for (const auto& part : parts) {
        OrderedJson element = OrderedJson::object();
        describe(element, part);
        list.append(std::move(element));
    }
    return list;
}

OrderedJson measuresOf(const DefinedObjective& defined)
{
    return listOf(defined.measures, [](OrderedJson& object, const Measure& measure) {
        addText(object, "title", measure.title);
        addCount(object, "target", measure.target);
        addText(object, "unit", measure.unit);
    });
}

OrderedJson programmeJson(const ProgrammeDefinition& definition)
{
    const Programme& programme = definition.programme;
    OrderedJson object = OrderedJson::object();
    addText(object, "code", programme.code);
    addText(object, "title", programme.title);
    addText(object, "donors", programme.donors);
    addText(object, "contracting_body", programme.contractingBody);
    addText(object, "responsible_ministry", programme.responsibleMinistry);
    addText(object, "implementer", programme.implementer);
    addText(object, "implementer_seat", programme.implementerSeat);
    addText(object, "implementer_office", programme.implementerOffice);
    addText(object, "implementer_signatory", programme.implementerSignatory);
    addMoney(object, "total_value", programme.totalValue);
    addDate(object, "starts_on", programme.startsOn);
    addDate(object, "ends_on", programme.endsOn);
    if (!programme.secondPerson)
        object.add("second_person", OrderedJson::truth(false));
    if (programme.transferLimitPercent != Programme().transferLimitPercent)
        object.add("transfer_limit_percent", OrderedJson::number(programme.transferLimitPercent));
    addList(object, "objectives",
            listOf(definition.objectives, [](OrderedJson& part, const DefinedObjective& defined) {
                addText(part, "code", defined.objective.code);
                addText(part, "title", defined.objective.title);
                addList(part, "measures", measuresOf(defined));
            }));
    return object;
}

OrderedJson extensionsJson(const CallDefinition& definition)
{
    return listOf(definition.extensions, [](OrderedJson& object, const DeadlineExtension& extension) {
        addTime(object, "old_deadline", extension.oldDeadline);
        addTime(object, "new_deadline", extension.newDeadline);
        addDate(object, "decided_on", extension.decidedOn);
        addText(object, "reason", extension.reason);
    });
}

OrderedJson lotsJson(const CallDefinition& definition)
{
    return listOf(definition.lots, [](OrderedJson& object, const DefinedLot& defined) {
        const Lot& lot = defined.lot;
        addText(object, "code", lot.code);
        addText(object, "title", lot.title);
        addText(object, "published_title", lot.publishedTitle);
        addCount(object, "places", lot.places);
        addMoney(object, "envelope", lot.envelope);
        addText(object, "award_kind", codeOf(lot.awardKind));
        addMoney(object, "fixed_amount", lot.fixedAmount);
        addMoney(object, "floor", lot.floor);
        addMoney(object, "ceiling", lot.ceiling);
        object.add("technical_months", OrderedJson::number(lot.technicalMonths));
        object.add("financial_months", OrderedJson::number(lot.financialMonths));
        object.add("reserve_size", OrderedJson::number(lot.reserveSize));
        addCount(object, "most_share_percent", lot.mostSharePercent);
        addCount(object, "least_own_percent", lot.leastOwnPercent);
        addCount(object, "tranche_spent_percent", lot.trancheSpentPercent);
        addCount(object, "prefinancing_percent", lot.prefinancingPercent);
        addText(object, "template_code", lot.templateCode);
        addList(object, "instalments",
                listOf(defined.instalments, [](OrderedJson& part, const PlannedInstalment& paid) {
                    addText(part, "title", paid.title);
                    part.add("share_percent", OrderedJson::number(paid.sharePercent));
                    addText(part, "condition", paid.condition);
                }));
    });
}

void addLot(OrderedJson& object, const CallDefinition& definition, const std::optional<Id<Lot>>& lot)
{
    if (lot)
        addText(object, "lot", definition.lotById(*lot)->lot.code);
}

OrderedJson valuesJson(const DefinedRule& defined)
{
    OrderedJson list = OrderedJson::list();
    for (const EligibilityValue& value : defined.values) {
        if (value.note.isEmpty()) {
            list.append(OrderedJson::text(value.value));
            continue;
        }
        OrderedJson object = OrderedJson::object();
        addText(object, "value", value.value);
        addText(object, "note", value.note);
        list.append(std::move(object));
    }
    return list;
}

OrderedJson rulesJson(const CallDefinition& definition)
{
    return listOf(definition.rules, [&](OrderedJson& object, const DefinedRule& defined) {
        addText(object, "kind", codeOf(defined.rule.kind));
        addLot(object, definition, defined.rule.lotId);
        addText(object, "source", defined.rule.source);
        addList(object, "values", valuesJson(defined));
    });
}

OrderedJson criteriaJson(const DefinedSection& section)
{
    return listOf(section.criteria, [](OrderedJson& object, const Criterion& criterion) {
        addText(object, "code", criterion.code);
        addText(object, "title", criterion.title);
        addPoints(object, "scale_minimum", criterion.scaleMinimum);
        addPoints(object, "scale_maximum", criterion.scaleMaximum);
        addPoints(object, "step", criterion.step);
        addPoints(object, "multiplier", criterion.multiplier);
        addPoints(object, "minimum", criterion.minimum);
    });
}

OrderedJson sectionsJson(const CallDefinition& definition)
{
    return listOf(definition.sections, [&](OrderedJson& object, const DefinedSection& defined) {
        addText(object, "code", defined.section.code);
        addText(object, "title", defined.section.title);
        addLot(object, definition, defined.section.lotId);
        addPoints(object, "minimum", defined.section.minimum);
        addList(object, "criteria", criteriaJson(defined));
    });
}

OrderedJson tieRulesJson(const CallDefinition& definition)
{
    return listOf(definition.tieRules, [&](OrderedJson& object, const TieRule& rule) {
        addText(object, "kind", codeOf(rule.kind));
        for (const DefinedSection& defined : definition.sections) {
            if (rule.sectionId == defined.section.id)
                addText(object, "section", defined.section.code);
        }
        if (rule.criterionId)
            addText(object, "criterion", definition.criterion(*rule.criterionId)->code);
    });
}

void addReportRule(OrderedJson& object, const ReportRule& rule)
{
    addText(object, "kind", codeOf(rule.kind));
    addText(object, "title", rule.title);
    addText(object, "reported_time", codeOf(rule.time));
    object.add("every_months", OrderedJson::number(rule.everyMonths));
    object.add("due_days", OrderedJson::number(rule.dueDays));
}

void addPlannedTask(OrderedJson& object, const PlannedTask& task)
{
    addText(object, "kind", codeOf(task.kind));
    addText(object, "title", task.title);
    addText(object, "anchor", codeOf(task.anchor));
    object.add("offset_days", OrderedJson::number(task.offsetDays));
    object.add("length_days", OrderedJson::number(task.lengthDays));
    object.add("remind_days", OrderedJson::number(task.remindDays));
}

void addChecklistItem(OrderedJson& object, const ChecklistItem& item)
{
    addText(object, "purpose", codeOf(item.purpose));
    addText(object, "title", item.title);
}

void addCall(OrderedJson& object, const Call& call)
{
    addText(object, "code", call.code);
    addText(object, "title", call.title);
    object.add("is_example", OrderedJson::truth(call.isExample));
}

void addProcedure(OrderedJson& object, const CallDefinition& definition)
{
    const Call& call = definition.call;
    addDate(object, "published_on", call.publishedOn);
    addTime(object, "deadline", call.deadline);
    addList(object, "deadline_extensions", extensionsJson(definition));
    addDate(object, "questions_until", call.questionsUntil);
    addDate(object, "answers_until", call.answersUntil);
    addText(object, "assessment_method", codeOf(call.assessmentMethod));
    addCount(object, "divergence_limit_percent", call.divergenceLimitPercent);
    addPoints(object, "total_minimum", call.totalMinimum);
    addText(object, "when_resources_run_out", codeOf(call.whenResourcesRunOut));
    addText(object, "agreement_number_scheme", call.agreementNumberScheme);
}

} // namespace

void addGrid(OrderedJson& object, const CallDefinition& definition)
{
    addList(object, "sections", sectionsJson(definition));
    addList(object, "tie_rules", tieRulesJson(definition));
}

QByteArray writeCallJson(const Connection& file, Id<Call> id)
{
    const CallDefinition definition = readCallDefinition(file, id);
    OrderedJson object = OrderedJson::object();
    object.add("format", OrderedJson::text(callJsonFormat()));
    addCall(object, definition.call);
    if (definition.call.programmeId)
        object.add("programme", programmeJson(readProgrammeDefinition(file, *definition.call.programmeId)));
    addProcedure(object, definition);
    addList(object, "required_documents",
            listOf(definition.documents, [](OrderedJson& part, const RequiredDocument& document) {
                addText(part, "title", document.title);
                part.add("mandatory", OrderedJson::truth(document.mandatory));
            }));
    addList(object, "lots", lotsJson(definition));
    addList(object, "eligibility_rules", rulesJson(definition));
    addGrid(object, definition);
    addList(object, "report_rules", listOf(definition.reportRules, &addReportRule));
    addList(object, "planned_tasks", listOf(definition.plannedTasks, &addPlannedTask));
    addList(object, "checklist_items", listOf(definition.checklist, &addChecklistItem));
    addList(object, "assessors",
            listOf(Records<Assessor>(file).by(&Assessor::callId, id, "position, id"),
                   [](OrderedJson& part, const Assessor& assessor) {
                       addText(part, "name", assessor.name);
                       addText(part, "institution", assessor.institution);
                   }));
    return object.toBytes();
}

} // namespace oslonac
