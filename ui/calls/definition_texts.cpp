// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/definition_texts.h"

#include "core/municipalities/municipality.h"
#include "core/municipalities/municipality_registry.h"
#include "core/values/amounts.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::DefinitionTexts";

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::DefinitionTexts)
};

QString valuesText(const DefinedRule& defined, const Connection& file, Language language)
{
    QStringList values;
    for (const EligibilityValue& value : defined.values) {
        if (const auto kind = fromCode<OrganisationKind>(value.value))
            values.append(phraseOf(*kind).text());
        else if (const auto group = fromCode<DevelopmentGroup>(value.value))
            values.append(groupText(*group));
        else if (const auto unit =
                     Records<Municipality>(file).find(Id<Municipality>(value.value.toLongLong())))
            values.append(distinctNameOf(*unit, scriptOf(language)));
    }
    return values.join(u", "_s);
}

} // namespace

Phrase phraseOf(AssessmentMethod method)
{
    switch (method) {
    case AssessmentMethod::Average:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Mean of the assessors' marks")};
    case AssessmentMethod::Consensus:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "One agreed mark")};
    }
    return {};
}

Phrase phraseOf(WhenResourcesRunOut what)
{
    switch (what) {
    case WhenResourcesRunOut::Stop:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "The list stops there")};
    case WhenResourcesRunOut::Skip:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "It is skipped")};
    }
    return {};
}

Phrase phraseOf(AwardKind kind)
{
    switch (kind) {
    case AwardKind::None:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "No money")};
    case AwardKind::Fixed:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Fixed amount")};
    case AwardKind::Requested:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "As requested")};
    }
    return {};
}

Phrase phraseOf(EligibilityRuleKind kind)
{
    switch (kind) {
    case EligibilityRuleKind::ApplicantKind:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Kinds of applicants")};
    case EligibilityRuleKind::ExclusionList:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Exclusion list")};
    case EligibilityRuleKind::SingleParticipation:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "One application only")};
    case EligibilityRuleKind::DevelopmentGroup:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Development groups")};
    case EligibilityRuleKind::AmountBounds:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Bounds of the amount")};
    }
    return {};
}

Phrase phraseOf(TieRuleKind kind)
{
    switch (kind) {
    case TieRuleKind::HigherSection:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "More points in a section")};
    case TieRuleKind::HigherCriterion:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "More points for a criterion")};
    case TieRuleKind::LowerRequestedAmount:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Lower requested amount")};
    case TieRuleKind::HigherOwnContributionShare:
        return {context,
                QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Higher share of own contribution")};
    case TieRuleKind::EarlierReceived:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Earlier receipt")};
    case TieRuleKind::LessDeveloped:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Lower level of development")};
    }
    return {};
}

Phrase phraseOf(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Municipality:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "municipality")};
    case OrganisationKind::City:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "city")};
    case OrganisationKind::CityMunicipality:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "city municipality")};
    case OrganisationKind::AdministrativeUnit:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "administrative unit")};
    case OrganisationKind::CivilSocietyOrganisation:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "civil society organisation")};
    case OrganisationKind::Institution:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "institution")};
    }
    return {};
}

Phrase phraseOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Narrative:
        return {"oslonac::PartyReport", QT_TRANSLATE_NOOP("oslonac::PartyReport", "Narrative report")};
    case ReportKind::Financial:
        return {"oslonac::PartyReport", QT_TRANSLATE_NOOP("oslonac::PartyReport", "Financial report")};
    case ReportKind::Interim:
        return {"oslonac::PartyReport", QT_TRANSLATE_NOOP("oslonac::PartyReport", "Interim report")};
    case ReportKind::Final:
        return {"oslonac::PartyReport", QT_TRANSLATE_NOOP("oslonac::PartyReport", "Final report")};
    case ReportKind::Other:
        return {"oslonac::PartyReport", QT_TRANSLATE_NOOP("oslonac::PartyReport", "Report")};
    }
    return {};
}

Phrase phraseOf(ReportedTime time)
{
    switch (time) {
    case ReportedTime::Whole:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "all of the support")};
    case ReportedTime::Technical:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "technical support")};
    case ReportedTime::Financial:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "financial support")};
    }
    return {};
}

Phrase phraseOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Task:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Task")};
    case TaskKind::Milestone:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "Milestone")};
    }
    return {};
}

Phrase phraseOf(TaskAnchor anchor)
{
    switch (anchor) {
    case TaskAnchor::AgreementConcluded:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "day of the agreement")};
    case TaskAnchor::CaseOpened:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "opening of the case")};
    case TaskAnchor::TechnicalEnd:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "end of technical support")};
    case TaskAnchor::FinancialEnd:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "end of financial support")};
    case TaskAnchor::TaskBefore:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "end of the task before")};
    }
    return {};
}

Phrase phraseOf(ChecklistPurpose purpose)
{
    switch (purpose) {
    case ChecklistPurpose::Visit:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "asked on every visit")};
    case ChecklistPurpose::Closing:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "settled before the closing")};
    case ChecklistPurpose::TechnicalDocument:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts",
                                           "document by the end of technical support")};
    case ChecklistPurpose::FinancialDocument:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts",
                                           "document by the end of financial support")};
    case ChecklistPurpose::ClosingDocument:
        return {context, QT_TRANSLATE_NOOP("oslonac::ui::DefinitionTexts", "document before the closing")};
    }
    return {};
}

QString awardText(const Lot& lot, Language language)
{
    switch (lot.awardKind) {
    case AwardKind::None:
        return Tr::tr("no money");
    case AwardKind::Fixed:
        return lot.fixedAmount ? Tr::tr("%1 each").arg(amountText(*lot.fixedAmount, language))
                               : Tr::tr("fixed amount, not entered");
    case AwardKind::Requested:
        if (lot.floor && lot.ceiling && lot.floor->currency() == lot.ceiling->currency())
            return Tr::tr("%1 to %2")
                .arg(amountFigures(*lot.floor, language), amountText(*lot.ceiling, language));
        if (lot.ceiling)
            return Tr::tr("up to %1").arg(amountText(*lot.ceiling, language));
        if (lot.floor)
            return Tr::tr("at least %1").arg(amountText(*lot.floor, language));
        return Tr::tr("as requested");
    }
    return {};
}

QString ruleText(const DefinedRule& defined, const Connection& file, Language language)
{
    switch (defined.rule.kind) {
    case EligibilityRuleKind::ApplicantKind:
    case EligibilityRuleKind::DevelopmentGroup:
        return defined.values.empty() ? Tr::tr("nothing chosen yet") : valuesText(defined, file, language);
    case EligibilityRuleKind::ExclusionList:
        return Tr::tr("%n may not apply", "municipalities", int(defined.values.size()));
    case EligibilityRuleKind::SingleParticipation:
        return Tr::tr("as applicant or as partner");
    case EligibilityRuleKind::AmountBounds:
        return Tr::tr("floor and ceiling of the lot");
    }
    return {};
}

QString tieRuleText(const TieRule& rule, const CallDefinition& definition, const Texts& texts)
{
    if (rule.sectionId) {
        for (const DefinedSection& defined : definition.sections) {
            if (defined.section.id == *rule.sectionId)
                return texts.translate("oslonac::ui::DefinitionTexts", "More points in section %1")
                    .arg(defined.section.code);
        }
    }
    if (rule.criterionId) {
        if (const Criterion* criterion = definition.criterion(*rule.criterionId))
            return texts.translate("oslonac::ui::DefinitionTexts", "More points for criterion %1")
                .arg(criterion->code);
    }
    return phraseOf(rule.kind).text();
}

namespace {

QString dueText(int days)
{
    if (days == 0)
        return Tr::tr("due on the last day of it");
    return days > 0 ? Tr::tr("due %n days after", nullptr, days)
                    : Tr::tr("due %n days before its end", nullptr, -days);
}

QString aboutText(const ReportRule& rule)
{
    const int months = rule.everyMonths;
    switch (rule.time) {
    case ReportedTime::Whole:
        return months == 0 ? Tr::tr("one about all of the support")
                           : Tr::tr("for every %n months of the support", nullptr, months);
    case ReportedTime::Technical:
        return months == 0 ? Tr::tr("one about technical support")
                           : Tr::tr("for every %n months of technical support", nullptr, months);
    case ReportedTime::Financial:
        return months == 0 ? Tr::tr("one about financial support")
                           : Tr::tr("for every %n months of financial support", nullptr, months);
    }
    return {};
}

} // namespace

QString reportRuleText(const ReportRule& rule)
{
    const QString due = dueText(rule.dueDays);
    return Tr::tr("%1, %2", "what reports are about, when they are due").arg(aboutText(rule), due);
}

QString plannedTaskText(const PlannedTask& task)
{
    const int days = task.offsetDays;
    switch (task.anchor) {
    case TaskAnchor::AgreementConcluded:
        return days == 0  ? Tr::tr("on the day of the agreement")
               : days > 0 ? Tr::tr("%n days after the agreement", nullptr, days)
                          : Tr::tr("%n days before the agreement", nullptr, -days);
    case TaskAnchor::CaseOpened:
        return days == 0  ? Tr::tr("when the case is opened")
               : days > 0 ? Tr::tr("%n days after the case is opened", nullptr, days)
                          : Tr::tr("%n days before the case is opened", nullptr, -days);
    case TaskAnchor::TechnicalEnd:
        return days == 0  ? Tr::tr("on the last day of technical support")
               : days > 0 ? Tr::tr("%n days after technical support", nullptr, days)
                          : Tr::tr("%n days before the end of technical support", nullptr, -days);
    case TaskAnchor::FinancialEnd:
        return days == 0  ? Tr::tr("on the last day of financial support")
               : days > 0 ? Tr::tr("%n days after financial support", nullptr, days)
                          : Tr::tr("%n days before the end of financial support", nullptr, -days);
    case TaskAnchor::TaskBefore:
        return days <= 0 ? Tr::tr("when the task before is done")
                         : Tr::tr("%n days after the task before is done", nullptr, days);
    }
    return {};
}

QString scaleText(const Criterion& criterion, Language language)
{
    return u"%1 – %2"_s.arg(pointsOf(criterion.scaleMinimum, language),
                            pointsOf(criterion.scaleMaximum, language));
}

QString pointsOf(Score points, Language language)
{
    const QString exact = points.toExactText();
    return language == Language::English ? exact : QString(exact).replace(u'.', u',');
}

QString servedLotText(const std::optional<Id<Lot>>& lot, const CallDefinition& definition)
{
    const DefinedLot* served = lot ? definition.lotById(*lot) : nullptr;
    return served ? Tr::tr("lot %1").arg(served->lot.code) : Tr::tr("all lots");
}

} // namespace oslonac::ui
