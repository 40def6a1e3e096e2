// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/record_words.h"

#include <QCoreApplication>
#include <QHash>

namespace oslonac {

namespace {

constexpr const char* context = "oslonac::RecordWords";

//: The words for records and their fields; they stand in the middle of a sentence ("Lot 1: places 15 → 16").
const QHash<QString, const char*>& recordPatterns()
{
    static const QHash<QString, const char*> patterns{
        {QStringLiteral("lots"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Lot %1")},
        {QStringLiteral("planned_instalments"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Instalment “%1”")},
        {QStringLiteral("deadline_extensions"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Extension to %1")},
        {QStringLiteral("required_documents"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Document “%1”")},
        {QStringLiteral("eligibility_rules"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule “%1”")},
        {QStringLiteral("eligibility_values"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Rule value “%1”")},
        {QStringLiteral("criteria_sections"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Section %1")},
        {QStringLiteral("criteria"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Criterion %1")},
        {QStringLiteral("tie_rules"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Tie rule %1")},
        {QStringLiteral("assessors"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "Assessor %1")}};
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

/// Fields that mean the same everywhere stand under their own name, the others under "table.field".
const QHash<QString, const char*>& fieldWords()
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("programme_id"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "programme")},
        {QStringLiteral("lot_id"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "lot")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "code")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "title")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "name")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "note")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "kind")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "source")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "reason")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "place in the order")},
        {QStringLiteral("institution"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "institution")},
        {QStringLiteral("condition"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "condition")},
        {QStringLiteral("mandatory"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "obligation")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "value")},
        {QStringLiteral("minimum"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "minimum")},
        {QStringLiteral("published_on"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "day of publication")},
        {QStringLiteral("deadline"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "deadline")},
        {QStringLiteral("decided_on"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "day of the decision")},
        {QStringLiteral("questions_until"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "questions until")},
        {QStringLiteral("answers_until"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "answers until")},
        {QStringLiteral("assessment_method"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "way of assessment")},
        {QStringLiteral("divergence_limit_percent"),
         QT_TRANSLATE_NOOP("oslonac::RecordWords", "divergence limit (%)")},
        {QStringLiteral("total_minimum"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "total minimum")},
        {QStringLiteral("when_resources_run_out"),
         QT_TRANSLATE_NOOP("oslonac::RecordWords", "what happens when places or money run out")},
        {QStringLiteral("agreement_number_scheme"),
         QT_TRANSLATE_NOOP("oslonac::RecordWords", "agreement numbers")},
        {QStringLiteral("is_example"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "example mark")},
        {QStringLiteral("published_title"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "published title")},
        {QStringLiteral("places"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "places")},
        {QStringLiteral("envelope"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "envelope")},
        {QStringLiteral("award_kind"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "award")},
        {QStringLiteral("fixed_amount"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "fixed amount")},
        {QStringLiteral("floor"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "floor")},
        {QStringLiteral("ceiling"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "ceiling")},
        {QStringLiteral("technical_months"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "technical months")},
        {QStringLiteral("financial_months"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "financial months")},
        {QStringLiteral("reserve_size"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "length of the reserve")},
        {QStringLiteral("template_code"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "template")},
        {QStringLiteral("share_percent"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "share (%)")},
        {QStringLiteral("scale_minimum"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "lowest mark")},
        {QStringLiteral("scale_maximum"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "highest mark")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "step")},
        {QStringLiteral("multiplier"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "multiplier")},
        {QStringLiteral("section_id"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "section")},
        {QStringLiteral("criterion_id"), QT_TRANSLATE_NOOP("oslonac::RecordWords", "criterion")}};
    return words;
}

} // namespace

QString recordWord(const QString& table, const QString& name)
{
    const char* word = table == u"eligibility_rules" ? nameWords().value(name) : nullptr;
    const QString called = word ? QCoreApplication::translate(context, word) : name;
    const char* pattern = recordPatterns().value(table);
    return pattern ? QCoreApplication::translate(context, pattern).arg(called) : called;
}

QString fieldWord(const QString& table, const QString& field)
{
    const char* word = fieldWords().value(table + u'.' + field, fieldWords().value(field));
    return word ? QCoreApplication::translate(context, word) : field;
}

} // namespace oslonac
