// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/record_words.h"

#include "core/languages/spoken.h"
#include "core/values/quotation_marks.h"

#include <QCoreApplication>
#include <QHash>

namespace oslonac {

namespace {

constexpr const char* context = "oslonac::RecordWords";

/// What records of a table are called: with their name, and while they have none.
struct RecordPattern {
    const char* named;
    const char* nameless;
};

//: The words for records; they stand in the middle of a sentence ("Lot 1: places 15 → 16").
const QHash<QString, RecordPattern>& recordPatterns()
{
    static const QHash<QString, RecordPattern> patterns{
        {QStringLiteral("programmes"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Programme %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Programme")}},
        {QStringLiteral("objectives"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Objective %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Objective")}},
        {QStringLiteral("measures"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Measure “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Measure")}},
        {QStringLiteral("lots"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Lot %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Lot")}},
        {QStringLiteral("planned_instalments"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Instalment “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Instalment")}},
        {QStringLiteral("deadline_extensions"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Extension to %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Extension")}},
        {QStringLiteral("required_documents"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Document “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Document")}},
        {QStringLiteral("eligibility_rules"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule")}},
        {QStringLiteral("eligibility_values"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule value “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule value")}},
        {QStringLiteral("criteria_sections"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Section %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Section")}},
        {QStringLiteral("criteria"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Criterion %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Criterion")}},
        {QStringLiteral("tie_rules"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Tie rule %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Tie rule")}},
        {QStringLiteral("report_rules"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule of reports “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule of reports")}},
        {QStringLiteral("planned_tasks"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Planned task “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Planned task")}},
        {QStringLiteral("checklist_items"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Item of the checklist “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Item of the checklist")}},
        {QStringLiteral("case_stages"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Stage “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Stage")}},
        {QStringLiteral("case_members"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Member of the team %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Member of the team")}},
        {QStringLiteral("supported_services"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Service “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Service")}},
        {QStringLiteral("service_users"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Users of “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Users")}},
        {QStringLiteral("case_visits"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Visit of %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Visit")}},
        {QStringLiteral("visit_recommendations"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Recommendation “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Recommendation")}},
        {QStringLiteral("case_checks"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Check “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Check")}},
        {QStringLiteral("budget_sources"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Source of funding “%1”"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Source of funding")}},
        {QStringLiteral("assessors"),
         {QT_TRANSLATE_NOOP("oslonac::RecordWords", "Assessor %1"),
          QT_TRANSLATE_NOOP("oslonac::RecordWords", "Assessor")}}};
    return patterns;
}

/// Records that are called by a code.
const QHash<QString, const char*>& nameWords()
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("applicant_kind"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "kinds of applicants")},
        {QStringLiteral("exclusion_list"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "exclusion list")},
        {QStringLiteral("single_participation"),
         QT_TRANSLATE_NOOP("oslonac::RecordWords", "one application only")},
        {QStringLiteral("development_group"),
         QT_TRANSLATE_NOOP("oslonac::RecordWords", "development groups")},
        {QStringLiteral("amount_bounds"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "bounds of the amount")}};
    return words;
}

/// Visits are called by their day, which the journal keeps without a language.
QString spokenDay(const QString& name)
{
    const QDate day = QDate::fromString(name, Qt::ISODate);
    return day.isValid() ? spokenDate(day) : name;
}

} // namespace

QString recordWord(const QString& table, const QString& name)
{
    const char* word = table == u"eligibility_rules" ? nameWords().value(name) : nullptr;
    const QString called = word                      ? QCoreApplication::translate(context, word)
                           : table == u"case_visits" ? spokenDay(name)
                                                     : name;
    const auto pattern = recordPatterns().constFind(table);
    if (pattern == recordPatterns().constEnd())
        return called;
    return called.isEmpty() ? QCoreApplication::translate(context, pattern->nameless)
                            : withNamed(QCoreApplication::translate(context, pattern->named), called);
}

} // namespace oslonac
