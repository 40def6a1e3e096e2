// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/case_json.h"

#include "app/command_line/json_values.h"
#include "core/cases/case_stages.h"
#include "core/organisations/placed_name.h"

#include <QJsonArray>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject stageJson(const CaseStage& stage)
{
    return {{u"kind"_s, codeOf(stage.kind)},
            {u"title"_s, stage.title},
            {u"starts_on"_s, dateOrNull(stage.startsOn)},
            {u"ends_on"_s, dateOrNull(stage.endsOn)}};
}

QJsonObject instalmentJson(const InstalmentPayments& one)
{
    QJsonArray payments;
    for (const Payment& payment : one.payments)
        payments.append(paymentJson(payment));
    return {{u"position"_s, one.instalment.position},
            {u"title"_s, one.instalment.title},
            {u"amount_minor"_s, one.instalment.amount.minorUnits()},
            {u"currency"_s, codeOf(one.instalment.amount.currency())},
            {u"condition"_s, one.instalment.condition},
            {u"due_on"_s, dateOrNull(one.instalment.dueOn)},
            {u"left_minor"_s, one.left().minorUnits()},
            {u"payments"_s, payments}};
}

QJsonArray serviceList(const CaseFile& of)
{
    QJsonArray services;
    for (const ServiceFile& service : of.services) {
        QJsonArray users;
        for (const ServiceUsers& one : service.users) {
            users.append(QJsonObject{{u"group"_s, codeOf(one.group)},
                                     {u"planned"_s, one.planned ? QJsonValue(*one.planned) : QJsonValue()},
                                     {u"reached"_s, one.reached ? QJsonValue(*one.reached) : QJsonValue()}});
        }
        services.append(QJsonObject{{u"title"_s, service.record.title},
                                    {u"kind"_s, codeOf(service.record.kind)},
                                    {u"support"_s, codeOf(service.record.support)},
                                    {u"provider"_s, service.record.provider},
                                    {u"licence"_s, codeOf(service.record.licence)},
                                    {u"licence_until"_s, dateOrNull(service.record.licenceUntil)},
                                    {u"users"_s, users}});
    }
    return services;
}

QJsonArray checkList(const std::vector<CaseCheck>& checks)
{
    QJsonArray list;
    for (const CaseCheck& check : checks)
        list.append(QJsonObject{
            {u"title"_s, check.title}, {u"answer"_s, codeOf(check.answer)}, {u"note"_s, check.note}});
    return list;
}

QJsonArray visitList(const CaseFile& of)
{
    QJsonArray visits;
    for (const VisitFile& visit : of.visits) {
        QJsonArray recommendations;
        for (const VisitRecommendation& one : visit.recommendations)
            recommendations.append(QJsonObject{{u"title"_s, one.title},
                                               {u"due_on"_s, dateOrNull(one.dueOn)},
                                               {u"done_on"_s, dateOrNull(one.doneOn)}});
        visits.append(QJsonObject{{u"kind"_s, codeOf(visit.record.kind)},
                                  {u"planned_on"_s, dateOrNull(visit.record.plannedOn)},
                                  {u"made_on"_s, dateOrNull(visit.record.madeOn)},
                                  {u"place"_s, visit.record.place},
                                  {u"visitor"_s, visit.record.visitor},
                                  {u"findings"_s, visit.record.findings},
                                  {u"checks"_s, checkList(visit.checks)},
                                  {u"recommendations"_s, recommendations}});
    }
    return visits;
}

QJsonArray budgetList(const CaseFile& of)
{
    QJsonArray budget;
    for (const LineSpending& line : of.budget) {
        QJsonArray expenditures;
        for (const Expenditure& one : line.expenditures)
            expenditures.append(QJsonObject{{u"spent_on"_s, dateOrNull(one.spentOn)},
                                            {u"document"_s, one.document},
                                            {u"payee"_s, one.payee},
                                            {u"amount_minor"_s, one.amount.minorUnits()},
                                            {u"state"_s, codeOf(one.state)},
                                            {u"accepted_minor"_s, minorOrNull(one.accepted)},
                                            {u"reason"_s, one.reason}});
        const BudgetSums sums = line.sums();
        budget.append(QJsonObject{{u"heading"_s, line.line.heading},
                                  {u"line"_s, line.line.title},
                                  {u"currency"_s, codeOf(line.line.planned.currency())},
                                  {u"planned_minor"_s, line.line.planned.minorUnits()},
                                  {u"amended_minor"_s, minorOrNull(line.line.amended)},
                                  {u"spent_minor"_s, sums.spent.minorUnits()},
                                  {u"left_minor"_s, sums.left().minorUnits()},
                                  {u"expenditures"_s, expenditures}});
    }
    return budget;
}

QJsonArray taskList(const CaseFile& of)
{
    QJsonArray tasks;
    for (const CaseTask& task : of.tasks)
        tasks.append(QJsonObject{{u"kind"_s, codeOf(task.kind)},
                                 {u"title"_s, task.title},
                                 {u"responsible"_s, task.responsible},
                                 {u"due_on"_s, dateOrNull(task.dueOn)},
                                 {u"done_on"_s, dateOrNull(task.doneOn)}});
    return tasks;
}

QJsonArray documentList(const CaseFile& of)
{
    QJsonArray documents;
    for (const CaseDocument& one : of.documents) {
        const auto item = std::ranges::find_if(
            of.checklist, [&](const ChecklistItem& asked) { return asked.id == one.itemId; });
        documents.append(QJsonObject{{u"kind"_s, codeOf(one.kind)},
                                     {u"title"_s, one.title},
                                     {u"note"_s, one.note},
                                     {u"file_name"_s, one.fileName},
                                     {u"checklist"_s, item == of.checklist.end() ? QString() : item->title},
                                     {u"linked"_s, one.isLinked()},
                                     {u"sha256"_s, one.digest},
                                     {u"attached_on"_s, dateOrNull(one.addedOn)}});
    }
    return documents;
}

QJsonArray sourceList(const CaseFile& of)
{
    QJsonArray sources;
    for (const BudgetSource& source : of.sources)
        sources.append(QJsonObject{{u"kind"_s, codeOf(source.kind)},
                                   {u"title"_s, source.title},
                                   {u"amount_minor"_s, source.amount.minorUnits()},
                                   {u"currency"_s, codeOf(source.amount.currency())}});
    return sources;
}

QJsonArray memberList(const CaseFile& of)
{
    QJsonArray members;
    for (const CaseMember& member : of.members)
        members.append(QJsonObject{{u"role"_s, codeOf(member.role)},
                                   {u"person"_s, member.person},
                                   {u"from"_s, dateOrNull(member.validFrom)},
                                   {u"until"_s, dateOrNull(member.validTo)}});
    return members;
}

} // namespace

QJsonObject reportJson(const ReportFile& report)
{
    QJsonArray steps;
    for (const ReportStep& step : report.steps) {
        steps.append(QJsonObject{{u"kind"_s, codeOf(step.kind)},
                                 {u"date"_s, dateOrNull(step.happenedOn)},
                                 {u"by"_s, step.person},
                                 {u"remarks"_s, step.remarks},
                                 {u"correct_by"_s, dateOrNull(step.correctBy)}});
    }
    return {{u"kind"_s, codeOf(report.record.kind)},
            {u"title"_s, report.record.title},
            {u"part"_s, report.record.part},
            {u"starts_on"_s, dateOrNull(report.record.startsOn)},
            {u"ends_on"_s, dateOrNull(report.record.endsOn)},
            {u"due_on"_s, dateOrNull(report.dueOn())},
            {u"state"_s, codeOf(report.state())},
            {u"steps"_s, steps}};
}

QJsonObject paymentJson(const Payment& payment)
{
    return {{u"status"_s, codeOf(statusOf(payment))},
            {u"request_number"_s, payment.requestNumber},
            {u"requested_on"_s, dateOrNull(payment.requestedOn)},
            {u"requested_minor"_s, payment.requested.minorUnits()},
            {u"currency"_s, codeOf(payment.requested.currency())},
            {u"checked_on"_s, dateOrNull(payment.checkedOn)},
            {u"checked_by"_s, payment.checkedBy},
            {u"authorised_on"_s, dateOrNull(payment.authorisedOn)},
            {u"authorised_by"_s, payment.authorisedBy},
            {u"authorised_minor"_s, minorOrNull(payment.authorised)},
            {u"paid_on"_s, dateOrNull(payment.paidOn)},
            {u"paid_minor"_s, minorOrNull(payment.paid)},
            {u"confirmed_on"_s, dateOrNull(payment.confirmedOn)},
            {u"returned_on"_s, dateOrNull(payment.returnedOn)},
            {u"reason"_s, payment.reason}};
}

QJsonObject caseJson(const CaseFile& of, QDate today)
{
    QJsonArray stages;
    for (const CaseStage& stage : of.stages)
        stages.append(stageJson(stage));
    QJsonArray instalments;
    for (const InstalmentPayments& one : of.instalments)
        instalments.append(instalmentJson(one));
    QJsonArray reports;
    for (const ReportFile& report : of.reports)
        reports.append(reportJson(report));
    QJsonArray recoveries;
    for (const Recovery& recovery : of.recoveries) {
        recoveries.append(QJsonObject{{u"requested_on"_s, dateOrNull(recovery.requestedOn)},
                                      {u"amount_minor"_s, recovery.amount.minorUnits()},
                                      {u"currency"_s, codeOf(recovery.amount.currency())},
                                      {u"reason"_s, recovery.reason},
                                      {u"due_on"_s, dateOrNull(recovery.dueOn)},
                                      {u"received_on"_s, dateOrNull(recovery.receivedOn)}});
    }
    const auto sums = of.sums();
    const auto sum = [&](Money PaymentSums::*part) {
        return sums ? QJsonValue(((*sums).*part).minorUnits()) : QJsonValue();
    };
    const CaseStage* stage = stageOn(of.stages, today);
    return {{u"agreement"_s, of.dossier.agreement.number},
            {u"call"_s, of.dossier.call.code},
            {u"lot"_s, of.dossier.lot.code},
            {u"party"_s, placedNameIn(of.dossier.party, Script::Latin)},
            {u"status"_s, codeOf(of.record.status)},
            {u"opened_on"_s, dateOrNull(of.record.openedOn)},
            {u"closed_on"_s, dateOrNull(of.record.closedOn)},
            {u"reason"_s, of.record.reason},
            {u"stage"_s, stage ? QJsonValue(codeOf(stage->kind)) : QJsonValue()},
            {u"stages"_s, stages},
            {u"currency"_s, sums ? QJsonValue(codeOf(sums->planned.currency())) : QJsonValue()},
            {u"planned_minor"_s, sum(&PaymentSums::planned)},
            {u"requested_minor"_s, sum(&PaymentSums::requested)},
            {u"authorised_minor"_s, sum(&PaymentSums::authorised)},
            {u"paid_minor"_s, sum(&PaymentSums::paid)},
            {u"recovered_minor"_s, sum(&PaymentSums::recovered)},
            {u"recoveries"_s, recoveries},
            {u"instalments"_s, instalments},
            {u"reports"_s, reports},
            {u"budget"_s, budgetList(of)},
            {u"tasks"_s, taskList(of)},
            {u"documents"_s, documentList(of)},
            {u"sources"_s, sourceList(of)},
            {u"team"_s, memberList(of)},
            {u"services"_s, serviceList(of)},
            {u"visits"_s, visitList(of)},
            {u"closing_checks"_s, checkList(of.closing)}};
}

} // namespace oslonac
