// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/definition_findings.h"

#include "core/calls/criteria_rules.h"
#include "core/calls/definition_look.h"

#include <algorithm>

namespace oslonac {

using definition::Look;
using definition::Names;
using definition::Tr;
using Kind = DefinitionFindingKind;

namespace {

void lookAtNames(const Call& call, Look& look)
{
    if (call.code.trimmed().isEmpty())
        look.find(Kind::CodeMissing, Severity::Error, call, "code",
                  Tr::tr("The call needs a code; lists, tables and file names use it."));
    if (call.title.trimmed().isEmpty())
        look.find(Kind::TitleMissing, Severity::Warning, call, "title",
                  Tr::tr("The title is not entered; it stands on lists and agreements."));
    if (!call.programmeId)
        look.find(
            Kind::ProgrammeMissing, Severity::Warning, call, "programme_id",
            Tr::tr("The call belongs to no programme; agreements take donors and implementer from it."));
}

void lookAtDates(const Call& call, Look& look)
{
    const auto late = [&](const std::optional<QDate>& date) {
        return date && call.deadline && call.deadline->date < *date;
    };
    if (!call.deadline)
        look.find(Kind::DeadlineMissing, Severity::Warning, call, "deadline",
                  Tr::tr("The deadline is not entered, so no application can be late."));
    if (late(call.publishedOn))
        look.find(Kind::DeadlineBeforePublication, Severity::Warning, call, "deadline",
                  Tr::tr("The deadline is before the day of publication."));
    if (late(call.questionsUntil))
        look.find(Kind::QuestionsAfterDeadline, Severity::Warning, call, "questions_until",
                  Tr::tr("Questions may be asked until after the deadline."));
    if (call.questionsUntil && call.answersUntil && *call.answersUntil < *call.questionsUntil)
        look.find(Kind::AnswersBeforeQuestions, Severity::Warning, call, "answers_until",
                  Tr::tr("Answers end before questions do."));
    if (late(call.answersUntil))
        look.find(Kind::AnswersAfterDeadline, Severity::Warning, call, "answers_until",
                  Tr::tr("Answers come after the deadline, too late to be of use."));
}

void lookAtExtensions(const CallDefinition& all, Look& look)
{
    for (const DeadlineExtension& extension : all.extensions) {
        const QDate last = std::max(extension.oldDeadline.date, extension.newDeadline.date);
        if (extension.decidedOn && *extension.decidedOn > last)
            look.find(Kind::ExtensionTooLate, Severity::Warning, extension, "decided_on",
                      Tr::tr("The extension was decided after both deadlines had passed, when nothing could "
                             "be extended any more."));
    }
    for (size_t i = 0; i < all.extensions.size(); ++i) {
        const bool isLast = i + 1 == all.extensions.size();
        const std::optional<WallTime> next = isLast ? all.call.deadline : all.extensions[i + 1].oldDeadline;
        if (next == all.extensions[i].newDeadline)
            continue;
        look.find(Kind::ExtensionsBroken, Severity::Warning, all.extensions[i], "new_deadline",
                  isLast ? Tr::tr("The last extension does not end at the deadline of the call.")
                         : Tr::tr("The next extension does not begin where this one ends."));
    }
}

void lookAtNumbers(const Call& call, Look& look)
{
    const NumberSchemeReading reading = readNumberScheme(call.agreementNumberScheme);
    if (call.agreementNumberScheme.trimmed().isEmpty())
        look.find(Kind::NumberSchemeMissing, Severity::Note, call, "agreement_number_scheme",
                  Tr::tr("Agreements get their numbers by a scheme, such as 400-73/{year}-{sequence}."));
    switch (reading.fault) {
    case NumberSchemeFault::None:
        return;
    case NumberSchemeFault::UnknownPlace:
        return look.find(
            Kind::NumberSchemeUnusable, Severity::Warning, call, "agreement_number_scheme",
            Tr::tr("A number scheme knows {sequence} and {year} only, not {%1}.").arg(reading.place));
    case NumberSchemeFault::WrongPlaces:
        return look.find(Kind::NumberSchemeUnusable, Severity::Warning, call, "agreement_number_scheme",
                         Tr::tr("The least number of places after {sequence: is one digit from 1 to 9, as in "
                                "{sequence:3}."));
    case NumberSchemeFault::NotOnceEach:
        return look.find(Kind::NumberSchemeUnusable, Severity::Warning, call, "agreement_number_scheme",
                         Tr::tr("A number scheme needs {sequence} and {year} once each, or two agreements "
                                "would have one number."));
    }
}

bool takesValues(EligibilityRuleKind kind)
{
    return kind != EligibilityRuleKind::SingleParticipation && kind != EligibilityRuleKind::AmountBounds;
}

void lookAtRules(const CallDefinition& all, Look& look)
{
    for (size_t i = 0; i < all.rules.size(); ++i) {
        const EligibilityRule& rule = all.rules[i].rule;
        if (takesValues(rule.kind) && all.rules[i].values.empty())
            look.find(Kind::RuleWithoutValues, Severity::Error, rule, "values",
                      rule.kind == EligibilityRuleKind::ExclusionList
                          ? Tr::tr("The exclusion list names nobody yet.")
                          : Tr::tr("Nothing is chosen yet, so nobody may apply."));
        const auto before = all.rules.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(all.rules.begin(), before, [&](const DefinedRule& earlier) {
                return earlier.rule.kind == rule.kind && earlier.rule.lotId == rule.lotId;
            }))
            look.find(Kind::RuleDoubled, Severity::Warning, rule, "kind",
                      Tr::tr("An earlier rule says the same for the same applications."));
    }
}

void lookAtDocuments(const CallDefinition& all, Look& look)
{
    if (all.documents.empty())
        look.find(Kind::NoDocuments, Severity::Note, all.call, "required_documents",
                  Tr::tr("No documents are required, so every application is complete."));
    Names names;
    for (const RequiredDocument& document : all.documents) {
        switch (names.meet(document.title)) {
        case Names::Meeting::First:
            break;
        case Names::Meeting::Again:
            look.find(Kind::DocumentDoubled, Severity::Warning, document, "title",
                      Tr::tr("This document stands on the list already."));
            break;
        case Names::Meeting::Nameless:
            look.find(Kind::DocumentTitleMissing, Severity::Error, document, "title",
                      Tr::tr("The document has no title."));
            break;
        }
    }
}

/// Such a task comes into no case; the call itself is complete without it.
void lookAtPlan(const CallDefinition& all, Look& look)
{
    for (const PlannedTask& task : all.plannedTasks) {
        if (task.title.trimmed().isEmpty())
            look.find(Kind::PlannedTaskTitleMissing, Severity::Warning, task, "title",
                      Tr::tr("The task says nothing, so no case gets it."));
        if (task.anchor == TaskAnchor::TaskBefore && &task == &all.plannedTasks.front())
            look.find(Kind::PlannedTaskWithoutOneBefore, Severity::Warning, task, "anchor",
                      Tr::tr("There is no task before this one, so no case gets it."));
    }
    for (const ChecklistItem& item : all.checklist) {
        if (item.title.trimmed().isEmpty())
            look.find(Kind::ChecklistItemTitleMissing, Severity::Warning, item, "title",
                      Tr::tr("The item says nothing, so nobody is asked it."));
    }
}

} // namespace

std::vector<Finding> definitionFindings(const CallDefinition& all)
{
    Look look;
    lookAtNames(all.call, look);
    lookAtDates(all.call, look);
    lookAtExtensions(all, look);
    lookAtNumbers(all.call, look);
    definition::lookAtLots(all, look);
    lookAtRules(all, look);
    lookAtDocuments(all, look);
    definition::lookAtGrid(all, look);
    lookAtPlan(all, look);
    return look.taken();
}

bool isIncomplete(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace oslonac
