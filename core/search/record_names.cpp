// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every table of the schema has its line in one table here.
#include "core/search/record_names.h"

#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace oslonac {

namespace {

/// How the records of a table are named: id, title, hint, and the id of the owner.
struct NamedTable {
    const char* table;
    const char* what; ///< for translation
    const char* ownerTable;
    const char* select;
};

constexpr std::array tables{
    NamedTable{"municipalities", QT_TRANSLATE_NOOP("oslonac::RecordNames", "unit of the registry"),
               "municipalities", R"(
SELECT id, name_latin AS title, district_latin AS hint, id AS owner
FROM municipalities)"},
    NamedTable{"organisations", QT_TRANSLATE_NOOP("oslonac::RecordNames", "organisation"), "organisations",
               R"(
SELECT organisations.id, organisations.name_latin AS title, coalesce(municipalities.district_latin, '') AS hint,
       organisations.id AS owner
FROM organisations
LEFT JOIN municipalities ON municipalities.id = organisations.municipality_id)"},
    NamedTable{"contacts", QT_TRANSLATE_NOOP("oslonac::RecordNames", "contact"), "organisations", R"(
SELECT contacts.id, contacts.name AS title,
       organisations.name_latin || iif(contacts.office = '', '', ', ' || contacts.office) AS hint,
       organisations.id AS owner
FROM contacts
JOIN organisations ON organisations.id = contacts.organisation_id)"},
    NamedTable{"programmes", QT_TRANSLATE_NOOP("oslonac::RecordNames", "programme"), "programmes", R"(
SELECT id, code AS title, title AS hint, id AS owner
FROM programmes)"},
    NamedTable{"objectives", QT_TRANSLATE_NOOP("oslonac::RecordNames", "objective"), "programmes", R"(
SELECT objectives.id, objectives.title AS title, programmes.code AS hint, programmes.id AS owner
FROM objectives
JOIN programmes ON programmes.id = objectives.programme_id)"},
    NamedTable{"measures", QT_TRANSLATE_NOOP("oslonac::RecordNames", "measure"), "programmes", R"(
SELECT measures.id, measures.title AS title, programmes.code AS hint, programmes.id AS owner
FROM measures
JOIN objectives ON objectives.id = measures.objective_id
JOIN programmes ON programmes.id = objectives.programme_id)"},
    NamedTable{"calls", QT_TRANSLATE_NOOP("oslonac::RecordNames", "call"), "calls", R"(
SELECT id, code AS title, title AS hint, id AS owner
FROM calls)"},
    NamedTable{"deadline_extensions", QT_TRANSLATE_NOOP("oslonac::RecordNames", "extension of the deadline"),
               "calls", R"(
SELECT deadline_extensions.id, calls.code AS title, deadline_extensions.reason AS hint, calls.id AS owner
FROM deadline_extensions
JOIN calls ON calls.id = deadline_extensions.call_id)"},
    NamedTable{"required_documents", QT_TRANSLATE_NOOP("oslonac::RecordNames", "required document"), "calls",
               R"(
SELECT required_documents.id, required_documents.title AS title, calls.code AS hint, calls.id AS owner
FROM required_documents
JOIN calls ON calls.id = required_documents.call_id)"},
    NamedTable{"lots", QT_TRANSLATE_NOOP("oslonac::RecordNames", "lot"), "calls", R"(
SELECT lots.id, calls.code || ', ' || lots.code AS title, lots.title AS hint, calls.id AS owner
FROM lots
JOIN calls ON calls.id = lots.call_id)"},
    NamedTable{"planned_instalments", QT_TRANSLATE_NOOP("oslonac::RecordNames", "planned instalment"),
               "calls", R"(
SELECT planned_instalments.id, planned_instalments.title AS title, calls.code || ', ' || lots.code AS hint,
       calls.id AS owner
FROM planned_instalments
JOIN lots ON lots.id = planned_instalments.lot_id
JOIN calls ON calls.id = lots.call_id)"},
    NamedTable{"report_rules", QT_TRANSLATE_NOOP("oslonac::RecordNames", "rule of reports"), "calls", R"(
SELECT report_rules.id, report_rules.title AS title, calls.code AS hint, calls.id AS owner
FROM report_rules
JOIN calls ON calls.id = report_rules.call_id)"},
    NamedTable{"planned_tasks", QT_TRANSLATE_NOOP("oslonac::RecordNames", "planned task"), "calls", R"(
SELECT planned_tasks.id, planned_tasks.title AS title, calls.code AS hint, calls.id AS owner
FROM planned_tasks
JOIN calls ON calls.id = planned_tasks.call_id)"},
    NamedTable{"checklist_items", QT_TRANSLATE_NOOP("oslonac::RecordNames", "item of a checklist"), "calls",
               R"(
SELECT checklist_items.id, checklist_items.title AS title, calls.code AS hint, calls.id AS owner
FROM checklist_items
JOIN calls ON calls.id = checklist_items.call_id)"},
    NamedTable{"eligibility_rules", QT_TRANSLATE_NOOP("oslonac::RecordNames", "eligibility rule"), "calls",
               R"(
SELECT eligibility_rules.id, calls.code AS title, eligibility_rules.source AS hint, calls.id AS owner
FROM eligibility_rules
JOIN calls ON calls.id = eligibility_rules.call_id)"},
    NamedTable{"eligibility_values",
               QT_TRANSLATE_NOOP("oslonac::RecordNames", "value of an eligibility rule"), "calls", R"(
SELECT eligibility_values.id, calls.code AS title, eligibility_values.note AS hint, calls.id AS owner
FROM eligibility_values
JOIN eligibility_rules ON eligibility_rules.id = eligibility_values.rule_id
JOIN calls ON calls.id = eligibility_rules.call_id)"},
    NamedTable{"criteria_sections", QT_TRANSLATE_NOOP("oslonac::RecordNames", "section of the criteria"),
               "calls", R"(
SELECT criteria_sections.id, criteria_sections.code || ' ' || criteria_sections.title AS title, calls.code AS hint,
       calls.id AS owner
FROM criteria_sections
JOIN calls ON calls.id = criteria_sections.call_id)"},
    NamedTable{"criteria", QT_TRANSLATE_NOOP("oslonac::RecordNames", "criterion"), "calls", R"(
SELECT criteria.id, criteria.code || ' ' || criteria.title AS title, calls.code AS hint, calls.id AS owner
FROM criteria
JOIN criteria_sections ON criteria_sections.id = criteria.section_id
JOIN calls ON calls.id = criteria_sections.call_id)"},
    NamedTable{"tie_rules", QT_TRANSLATE_NOOP("oslonac::RecordNames", "tie rule"), "calls", R"(
SELECT tie_rules.id, calls.code AS title, '' AS hint, calls.id AS owner
FROM tie_rules
JOIN calls ON calls.id = tie_rules.call_id)"},
    NamedTable{"assessors", QT_TRANSLATE_NOOP("oslonac::RecordNames", "assessor"), "calls", R"(
SELECT assessors.id, assessors.name AS title, calls.code AS hint, calls.id AS owner
FROM assessors
JOIN calls ON calls.id = assessors.call_id)"},
    NamedTable{"applications", QT_TRANSLATE_NOOP("oslonac::RecordNames", "application"), "applications", R"(
SELECT applications.id, organisations.name_latin AS title,
       calls.code || iif(applications.registry_number = '', '', ', ' || applications.registry_number) AS hint,
       applications.id AS owner
FROM applications
JOIN calls ON calls.id = applications.call_id
JOIN organisations ON organisations.id = applications.applicant_id)"},
    NamedTable{"application_partners", QT_TRANSLATE_NOOP("oslonac::RecordNames", "partner of an application"),
               "applications", R"(
SELECT application_partners.id, partners.name_latin AS title, organisations.name_latin AS hint,
       applications.id AS owner
FROM application_partners
JOIN organisations AS partners ON partners.id = application_partners.organisation_id
JOIN applications ON applications.id = application_partners.application_id
JOIN organisations ON organisations.id = applications.applicant_id)"},
    NamedTable{"completeness_lines", QT_TRANSLATE_NOOP("oslonac::RecordNames", "document of an application"),
               "applications", R"(
SELECT completeness_lines.id, organisations.name_latin AS title, required_documents.title AS hint,
       applications.id AS owner
FROM completeness_lines
JOIN required_documents ON required_documents.id = completeness_lines.required_document_id
JOIN applications ON applications.id = completeness_lines.application_id
JOIN organisations ON organisations.id = applications.applicant_id)"},
    NamedTable{"approvals", QT_TRANSLATE_NOOP("oslonac::RecordNames", "approval"), "approvals", R"(
SELECT id, reason AS title, approved_by AS hint, id AS owner
FROM approvals)"},
    NamedTable{"conflicts_of_interest", QT_TRANSLATE_NOOP("oslonac::RecordNames", "conflict of interest"),
               "applications", R"(
SELECT conflicts_of_interest.id, organisations.name_latin AS title, assessors.name AS hint, applications.id AS owner
FROM conflicts_of_interest
JOIN assessors ON assessors.id = conflicts_of_interest.assessor_id
JOIN applications ON applications.id = conflicts_of_interest.application_id
JOIN organisations ON organisations.id = applications.applicant_id)"},
    NamedTable{"marks", QT_TRANSLATE_NOOP("oslonac::RecordNames", "mark"), "applications", R"(
SELECT marks.id, organisations.name_latin AS title,
       criteria.code || iif(assessors.name IS NULL, '', ', ' || assessors.name) AS hint, applications.id AS owner
FROM marks
JOIN criteria ON criteria.id = marks.criterion_id
LEFT JOIN assessors ON assessors.id = marks.assessor_id
JOIN applications ON applications.id = marks.application_id
JOIN organisations ON organisations.id = applications.applicant_id)"},
    NamedTable{"tie_decisions", QT_TRANSLATE_NOOP("oslonac::RecordNames", "decision on a tie"), "calls", R"(
SELECT tie_decisions.id, tie_decisions.number AS title, calls.code AS hint, calls.id AS owner
FROM tie_decisions
JOIN calls ON calls.id = tie_decisions.call_id)"},
    NamedTable{"tie_decision_places",
               QT_TRANSLATE_NOOP("oslonac::RecordNames", "place in a decision on a tie"), "applications", R"(
SELECT tie_decision_places.id, organisations.name_latin AS title, tie_decisions.number AS hint,
       applications.id AS owner
FROM tie_decision_places
JOIN tie_decisions ON tie_decisions.id = tie_decision_places.tie_decision_id
JOIN applications ON applications.id = tie_decision_places.application_id
JOIN organisations ON organisations.id = applications.applicant_id)"},
    NamedTable{"selection_decisions", QT_TRANSLATE_NOOP("oslonac::RecordNames", "decision on the list"),
               "calls", R"(
SELECT selection_decisions.id, selection_decisions.number AS title, calls.code AS hint, calls.id AS owner
FROM selection_decisions
JOIN calls ON calls.id = selection_decisions.call_id)"},
    NamedTable{"document_templates", QT_TRANSLATE_NOOP("oslonac::RecordNames", "document template"),
               "document_templates", R"(
SELECT id, title AS title, '' AS hint, id AS owner
FROM document_templates)"},
    NamedTable{"signing_ceremonies", QT_TRANSLATE_NOOP("oslonac::RecordNames", "signing ceremony"),
               "signing_ceremonies", R"(
SELECT id, title AS title, place AS hint, id AS owner
FROM signing_ceremonies)"},
    NamedTable{"agreements", QT_TRANSLATE_NOOP("oslonac::RecordNames", "agreement"), "agreements", R"(
SELECT agreements.id, organisations.name_latin AS title, agreements.number AS hint, agreements.id AS owner
FROM agreements
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"agreement_instalments", QT_TRANSLATE_NOOP("oslonac::RecordNames", "instalment"), "agreements",
               R"(
SELECT agreement_instalments.id, organisations.name_latin AS title, agreement_instalments.title AS hint,
       agreements.id AS owner
FROM agreement_instalments
JOIN agreements ON agreements.id = agreement_instalments.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"addenda", QT_TRANSLATE_NOOP("oslonac::RecordNames", "addendum"), "agreements", R"(
SELECT addenda.id, organisations.name_latin AS title, agreements.number || '/' || addenda.position AS hint,
       agreements.id AS owner
FROM addenda
JOIN agreements ON agreements.id = addenda.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"agreement_printings", QT_TRANSLATE_NOOP("oslonac::RecordNames", "printed paper"),
               "agreements", R"(
SELECT agreement_printings.id, organisations.name_latin AS title, agreements.number AS hint,
       agreements.id AS owner
FROM agreement_printings
JOIN agreements ON agreements.id = agreement_printings.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"printed_texts", QT_TRANSLATE_NOOP("oslonac::RecordNames", "text of a printed paper"),
               "agreements", R"(
SELECT printed_texts.id, organisations.name_latin AS title, agreements.number AS hint, agreements.id AS owner
FROM printed_texts
JOIN agreement_printings ON agreement_printings.id = printed_texts.printing_id
JOIN agreements ON agreements.id = agreement_printings.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"party_reports", QT_TRANSLATE_NOOP("oslonac::RecordNames", "report of a party"), "agreements",
               R"(
SELECT party_reports.id, organisations.name_latin AS title,
       agreements.number || ' (' || party_reports.part || ')' AS hint, agreements.id AS owner
FROM party_reports
JOIN agreements ON agreements.id = party_reports.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"report_steps", QT_TRANSLATE_NOOP("oslonac::RecordNames", "step of a report"), "agreements",
               R"(
SELECT report_steps.id, organisations.name_latin AS title, agreements.number AS hint, agreements.id AS owner
FROM report_steps
JOIN party_reports ON party_reports.id = report_steps.report_id
JOIN agreements ON agreements.id = party_reports.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"instalments", QT_TRANSLATE_NOOP("oslonac::RecordNames", "instalment to be paid"),
               "agreements",
               R"(
SELECT instalments.id, organisations.name_latin AS title,
       agreements.number || ' (' || instalments.position || ')' AS hint, agreements.id AS owner
FROM instalments
JOIN agreements ON agreements.id = instalments.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"payments", QT_TRANSLATE_NOOP("oslonac::RecordNames", "payment"), "agreements", R"(
SELECT payments.id, organisations.name_latin AS title,
       agreements.number || ' (' || instalments.position || ')' AS hint, agreements.id AS owner
FROM payments
JOIN instalments ON instalments.id = payments.instalment_id
JOIN agreements ON agreements.id = instalments.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"recoveries", QT_TRANSLATE_NOOP("oslonac::RecordNames", "money asked back"), "agreements", R"(
SELECT recoveries.id, organisations.name_latin AS title, agreements.number AS hint, agreements.id AS owner
FROM recoveries
JOIN agreements ON agreements.id = recoveries.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"cases", QT_TRANSLATE_NOOP("oslonac::RecordNames", "case"), "agreements", R"(
SELECT cases.id, organisations.name_latin AS title, agreements.number AS hint, agreements.id AS owner
FROM cases
JOIN agreements ON agreements.id = cases.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"case_stages", QT_TRANSLATE_NOOP("oslonac::RecordNames", "stage of a case"), "agreements", R"(
SELECT case_stages.id, organisations.name_latin AS title, agreements.number AS hint, agreements.id AS owner
FROM case_stages
JOIN cases ON cases.id = case_stages.case_id
JOIN agreements ON agreements.id = cases.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"case_tasks", QT_TRANSLATE_NOOP("oslonac::RecordNames", "task of a case"), "agreements", R"(
SELECT case_tasks.id, case_tasks.title AS title, agreements.number AS hint, agreements.id AS owner
FROM case_tasks
JOIN cases ON cases.id = case_tasks.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"case_notes", QT_TRANSLATE_NOOP("oslonac::RecordNames", "note of a case"), "agreements", R"(
SELECT case_notes.id, substr(replace(case_notes.text, char(10), ' '), 1, 120) AS title,
       organisations.name_latin || ', ' || agreements.number AS hint, agreements.id AS owner
FROM case_notes
JOIN cases ON cases.id = case_notes.case_id
JOIN agreements ON agreements.id = cases.agreement_id
JOIN organisations ON organisations.id = agreements.party_id)"},
    NamedTable{"case_documents", QT_TRANSLATE_NOOP("oslonac::RecordNames", "document of a case"),
               "agreements",
               R"(
SELECT case_documents.id, case_documents.title AS title,
       iif(case_documents.note = '', '', case_documents.note || ', ') || agreements.number AS hint,
       agreements.id AS owner
FROM case_documents
JOIN cases ON cases.id = case_documents.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"case_members", QT_TRANSLATE_NOOP("oslonac::RecordNames", "member of a team"), "agreements",
               R"(
SELECT case_members.id, case_members.person AS title, agreements.number AS hint, agreements.id AS owner
FROM case_members
JOIN cases ON cases.id = case_members.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"case_visits", QT_TRANSLATE_NOOP("oslonac::RecordNames", "visit"), "agreements", R"(
SELECT case_visits.id, case_visits.planned_on AS title, agreements.number AS hint, agreements.id AS owner
FROM case_visits
JOIN cases ON cases.id = case_visits.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"case_checks", QT_TRANSLATE_NOOP("oslonac::RecordNames", "check of a case"), "agreements", R"(
SELECT case_checks.id, case_checks.title AS title, agreements.number AS hint, agreements.id AS owner
FROM case_checks
JOIN cases ON cases.id = case_checks.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"visit_recommendations",
               QT_TRANSLATE_NOOP("oslonac::RecordNames", "recommendation of a visit"), "agreements", R"(
SELECT visit_recommendations.id, visit_recommendations.title AS title, agreements.number AS hint, agreements.id AS owner
FROM visit_recommendations
JOIN case_visits ON case_visits.id = visit_recommendations.visit_id
JOIN cases ON cases.id = case_visits.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"supported_services", QT_TRANSLATE_NOOP("oslonac::RecordNames", "service of a case"),
               "agreements", R"(
SELECT supported_services.id, supported_services.title AS title, agreements.number AS hint, agreements.id AS owner
FROM supported_services
JOIN cases ON cases.id = supported_services.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"service_users", QT_TRANSLATE_NOOP("oslonac::RecordNames", "users of a service"), "agreements",
               R"(
SELECT service_users.id, supported_services.title AS title, agreements.number AS hint, agreements.id AS owner
FROM service_users
JOIN supported_services ON supported_services.id = service_users.service_id
JOIN cases ON cases.id = supported_services.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"budget_lines", QT_TRANSLATE_NOOP("oslonac::RecordNames", "line of a budget"), "agreements",
               R"(
SELECT budget_lines.id, budget_lines.title AS title, agreements.number AS hint, agreements.id AS owner
FROM budget_lines
JOIN cases ON cases.id = budget_lines.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"expenditures", QT_TRANSLATE_NOOP("oslonac::RecordNames", "expenditure"), "agreements", R"(
SELECT expenditures.id, expenditures.document AS title, agreements.number AS hint, agreements.id AS owner
FROM expenditures
JOIN budget_lines ON budget_lines.id = expenditures.line_id
JOIN cases ON cases.id = budget_lines.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
    NamedTable{"budget_sources", QT_TRANSLATE_NOOP("oslonac::RecordNames", "source of funding"), "agreements",
               R"(
SELECT budget_sources.id, budget_sources.title AS title, agreements.number AS hint, agreements.id AS owner
FROM budget_sources
JOIN cases ON cases.id = budget_sources.case_id
JOIN agreements ON agreements.id = cases.agreement_id)"},
};

const NamedTable* find(const QString& table)
{
    const auto place = std::ranges::find_if(
        tables, [&table](const NamedTable& named) { return table == QLatin1StringView(named.table); });
    return place == tables.end() ? nullptr : &*place;
}

const NamedTable& get(const QString& table)
{
    if (const NamedTable* named = find(table))
        return *named;
    throw std::logic_error("a table has no name: " + table.toStdString());
}

/// Codes and registry numbers stay as they are on paper; names take the script.
QString inWords(const QString& text, const Texts& texts)
{
    const bool isCode = std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
    return isCode ? text : texts.own(text);
}

RecordName take(Statement& statement, const NamedTable& named, const Texts& texts)
{
    RecordName name;
    name.record = {QString::fromLatin1(named.table), statement.take<qint64>()};
    name.title = inWords(statement.take<QString>(), texts);
    name.hint = inWords(statement.take<QString>(), texts);
    name.owner = {QString::fromLatin1(named.ownerTable), statement.take<qint64>()};
    return name;
}

} // namespace

QString tableTitle(const QString& table, const Texts& texts)
{
    return texts.translate("oslonac::RecordNames", get(table).what);
}

QString ownerTable(const QString& table)
{
    return QString::fromLatin1(get(table).ownerTable);
}

std::optional<RecordName> recordName(const Connection& file, const RecordRef& record, const Texts& texts)
{
    const NamedTable& named = get(record.table);
    const std::string sql =
        std::string(named.select) + "\nWHERE " + named.table + ".id = ?1"; // both from the table above
    Statement statement = file.prepare(sql);
    statement.bind(record.id);
    if (!statement.step())
        return std::nullopt;
    return take(statement, named, texts);
}

std::vector<RecordName> recordNames(const Connection& file, const QString& table, const Texts& texts)
{
    const NamedTable& named = get(table);
    Statement statement = file.prepare(named.select);
    std::vector<RecordName> names;
    while (statement.step())
        names.push_back(take(statement, named, texts));
    return names;
}

QStringList namedTables()
{
    QStringList names;
    for (const NamedTable& named : tables)
        names.append(QString::fromLatin1(named.table));
    return names;
}

} // namespace oslonac
