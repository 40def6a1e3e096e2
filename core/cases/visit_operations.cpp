// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/visit_operations.h"

#include "core/cases/case_parts.h"
#include "core/languages/spoken.h"
#include "core/operations/past_day.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::VisitOperations)
};

std::vector<CaseCheck> checksFor(Id<Case> of, const std::vector<ChecklistItem>& items,
                                 ChecklistPurpose purpose)
{
    std::vector<CaseCheck> checks;
    for (const ChecklistItem& item : items) {
        if (item.purpose != purpose || item.title.trimmed().isEmpty())
            continue;
        CaseCheck check;
        check.id = Id<CaseCheck>::make();
        check.caseId = of;
        check.itemId = item.id;
        check.position = int(checks.size()) + 1;
        check.title = item.title;
        checks.push_back(std::move(check));
    }
    return checks;
}

std::vector<ChecklistItem> checklistFor(const Connection& file, Id<Case> of)
{
    const auto agreement = Records<Agreement>(file).get(Records<Case>(file).get(of).agreementId);
    return Records<ChecklistItem>(file).by(&ChecklistItem::callId, agreement.callId, "position, id");
}

/// On a day that has come, and not before there was an agreement to accompany.
void requireMadeInTime(const Performer& performer, const CaseVisit& visit)
{
    if (!visit.madeOn)
        return;
    requirePastDay(performer, *visit.madeOn);
    const auto agreement = Records<Agreement>(performer.file())
                               .get(Records<Case>(performer.file()).get(visit.caseId).agreementId);
    if (agreement.concludedOn && *visit.madeOn < *agreement.concludedOn)
        throw RuleBroken(Texts::tr("Agreement %1 was concluded on %2, and the visit would be from before.")
                             .arg(agreement.number, spokenDate(*agreement.concludedOn)),
                         Texts::tr("Enter the day on which the visit was made."));
}

} // namespace

Id<CaseVisit> addVisit(Performer& performer, CaseVisit visit)
{
    Part<CaseVisit>::require(visit);
    requireMadeInTime(performer, visit);
    visit.id = Id<CaseVisit>::make();
    std::vector<CaseCheck> checks =
        checksFor(visit.caseId, checklistFor(performer.file(), visit.caseId), ChecklistPurpose::Visit);
    const Operation operation{OperationKind::AddPart, parts::stepOn(performer.file(), visit).toDetails()};
    performer.perform(operation, [&](const Change& change) {
        change.insert(visit);
        for (CaseCheck& check : checks) {
            check.visitId = visit.id;
            change.insert(check);
        }
    });
    return visit.id;
}

void recordVisit(Performer& performer, const CaseVisit& visit)
{
    requireMadeInTime(performer, visit);
    editPart(performer, visit);
}

void finishRecommendations(Performer& performer, const std::vector<Id<VisitRecommendation>>& ids,
                           std::optional<QDate> doneOn)
{
    if (ids.empty())
        return;
    if (doneOn)
        requirePastDay(performer, *doneOn);
    std::vector<VisitRecommendation> all;
    for (const Id<VisitRecommendation> id : ids) {
        all.push_back(Records<VisitRecommendation>(performer.file()).get(id));
        all.back().doneOn = doneOn;
    }
    RecordStep step = parts::stepOn(performer.file(), all.front());
    step.field = QStringLiteral("done_on");
    performer.perform({OperationKind::EditPart, step.toDetails()}, [&](const Change& change) {
        for (const VisitRecommendation& one : all)
            change.update(one);
    });
}

void answerCheck(Performer& performer, Id<CaseCheck> id, CheckAnswer answer, const QString& note)
{
    auto check = Records<CaseCheck>(performer.file()).get(id);
    check.answer = answer;
    check.note = note.trimmed();
    editPart(performer, check);
}

std::vector<VisitFile> visitsOf(const Connection& file, Id<Case> of)
{
    std::vector<VisitFile> visits;
    for (CaseVisit& visit : Records<CaseVisit>(file).by(&CaseVisit::caseId, of, "planned_on, id")) {
        const Id<CaseVisit> id = visit.id;
        visits.push_back(
            {std::move(visit), Records<CaseCheck>(file).by(&CaseCheck::visitId, id, "position, id"),
             Records<VisitRecommendation>(file).by(&VisitRecommendation::visitId, id, "position, id")});
    }
    return visits;
}

std::vector<CaseCheck> closingChecksFor(Id<Case> of, const std::vector<ChecklistItem>& items)
{
    return checksFor(of, items, ChecklistPurpose::Closing);
}

QString titleOf(VisitKind kind)
{
    switch (kind) {
    case VisitKind::Field:
        return QCoreApplication::translate("oslonac::CaseVisit", "Field visit");
    case VisitKind::Monitoring:
        return QCoreApplication::translate("oslonac::CaseVisit", "Monitoring visit");
    }
    throw std::logic_error("a kind of visits is unknown");
}

QString titleOf(CheckAnswer answer)
{
    switch (answer) {
    case CheckAnswer::Unanswered:
        return QCoreApplication::translate("oslonac::CaseCheck", "Not answered");
    case CheckAnswer::Yes:
        return QCoreApplication::translate("oslonac::CaseCheck", "Yes");
    case CheckAnswer::No:
        return QCoreApplication::translate("oslonac::CaseCheck", "No");
    case CheckAnswer::NotApplicable:
        return QCoreApplication::translate("oslonac::CaseCheck", "Does not apply");
    }
    throw std::logic_error("an answer is unknown");
}

} // namespace oslonac
