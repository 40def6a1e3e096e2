// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every column and every code of the schema has its line here.
#include "core/operations/field_names.h"

#include "core/values/dates.h"
#include "core/values/score.h"
#include "core/values/wall_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedField {
    const char* column;
    const char* title;
    FieldKind kind;
};

constexpr std::array fields{
    NamedField{"accepted", QT_TRANSLATE_NOOP("oslonac::FieldNames", "accepted"), FieldKind::Number},
    NamedField{"account_number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "account number"), FieldKind::Text},
    NamedField{"added_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "attached on"), FieldKind::Date},
    NamedField{"addendum_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "addendum"), FieldKind::Record},
    NamedField{"address", QT_TRANSLATE_NOOP("oslonac::FieldNames", "address"), FieldKind::Text},
    NamedField{"agreement_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "agreement"), FieldKind::Record},
    NamedField{"agreement_number_scheme",
               QT_TRANSLATE_NOOP("oslonac::FieldNames", "scheme of agreement numbers"), FieldKind::Text},
    NamedField{"amended", QT_TRANSLATE_NOOP("oslonac::FieldNames", "amended"), FieldKind::Number},
    NamedField{"amount", QT_TRANSLATE_NOOP("oslonac::FieldNames", "amount"), FieldKind::Number},
    NamedField{"amount_in_words", QT_TRANSLATE_NOOP("oslonac::FieldNames", "amount in words"),
               FieldKind::Text},
    NamedField{"anchor", QT_TRANSLATE_NOOP("oslonac::FieldNames", "counted from"), FieldKind::Code},
    NamedField{"answer", QT_TRANSLATE_NOOP("oslonac::FieldNames", "answer"), FieldKind::Code},
    NamedField{"answers_until", QT_TRANSLATE_NOOP("oslonac::FieldNames", "answers until"), FieldKind::Date},
    NamedField{"applicant_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "applicant"), FieldKind::Record},
    NamedField{"application_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "application"), FieldKind::Record},
    NamedField{"approved_by", QT_TRANSLATE_NOOP("oslonac::FieldNames", "approved by"), FieldKind::Text},
    NamedField{"approved_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "approved on"), FieldKind::Date},
    NamedField{"area_km2", QT_TRANSLATE_NOOP("oslonac::FieldNames", "area in km²"), FieldKind::Number},
    NamedField{"assessment_method", QT_TRANSLATE_NOOP("oslonac::FieldNames", "how marks become one"),
               FieldKind::Code},
    NamedField{"assessor_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "assessor"), FieldKind::Record},
    NamedField{"authorised", QT_TRANSLATE_NOOP("oslonac::FieldNames", "amount authorised"),
               FieldKind::Number},
    NamedField{"authorised_by", QT_TRANSLATE_NOOP("oslonac::FieldNames", "authorised by"), FieldKind::Text},
    NamedField{"authorised_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "authorised on"), FieldKind::Date},
    NamedField{"award_kind", QT_TRANSLATE_NOOP("oslonac::FieldNames", "kind of award"), FieldKind::Code},
    NamedField{"body", QT_TRANSLATE_NOOP("oslonac::FieldNames", "body that decided"), FieldKind::Text},
    NamedField{"call_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "call"), FieldKind::Record},
    NamedField{"cancellation_reason", QT_TRANSLATE_NOOP("oslonac::FieldNames", "reason of cancellation"),
               FieldKind::Text},
    NamedField{"case_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "case"), FieldKind::Record},
    NamedField{"ceiling", QT_TRANSLATE_NOOP("oslonac::FieldNames", "ceiling of an award"), FieldKind::Number},
    NamedField{"ceremony_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "signing ceremony"),
               FieldKind::Record},
    NamedField{"change", QT_TRANSLATE_NOOP("oslonac::FieldNames", "what changes"), FieldKind::Text},
    NamedField{"checked_by", QT_TRANSLATE_NOOP("oslonac::FieldNames", "checked by"), FieldKind::Text},
    NamedField{"checked_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "checked on"), FieldKind::Date},
    NamedField{"checklist_item_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "item of the checklist"),
               FieldKind::Record},
    NamedField{"closed_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "closed on"), FieldKind::Date},
    NamedField{"code", QT_TRANSLATE_NOOP("oslonac::FieldNames", "code"), FieldKind::Text},
    NamedField{"comment", QT_TRANSLATE_NOOP("oslonac::FieldNames", "comment"), FieldKind::Text},
    NamedField{"concluded_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "concluded on"), FieldKind::Date},
    NamedField{"condition", QT_TRANSLATE_NOOP("oslonac::FieldNames", "condition"), FieldKind::Text},
    NamedField{"confirmed_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "confirmed on"), FieldKind::Date},
    NamedField{"contracting_body", QT_TRANSLATE_NOOP("oslonac::FieldNames", "contracting body"),
               FieldKind::Text},
    NamedField{"copies", QT_TRANSLATE_NOOP("oslonac::FieldNames", "copies"), FieldKind::Number},
    NamedField{"correct_by", QT_TRANSLATE_NOOP("oslonac::FieldNames", "to be corrected by"), FieldKind::Date},
    NamedField{"criterion_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "criterion"), FieldKind::Record},
    NamedField{"deadline", QT_TRANSLATE_NOOP("oslonac::FieldNames", "deadline"), FieldKind::WallTime},
    NamedField{"decided_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "decided on"), FieldKind::Date},
    NamedField{"decision_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "decision on the list"),
               FieldKind::Record},
    NamedField{"declared_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "declared on"), FieldKind::Date},
    NamedField{"development_group", QT_TRANSLATE_NOOP("oslonac::FieldNames", "development group"),
               FieldKind::Text},
    NamedField{"digest", QT_TRANSLATE_NOOP("oslonac::FieldNames", "digest"), FieldKind::Long},
    NamedField{"district_cyrillic", QT_TRANSLATE_NOOP("oslonac::FieldNames", "district in Cyrillic"),
               FieldKind::Text},
    NamedField{"district_latin", QT_TRANSLATE_NOOP("oslonac::FieldNames", "district"), FieldKind::Text},
    NamedField{"divergence_limit_percent", QT_TRANSLATE_NOOP("oslonac::FieldNames", "limit of divergence"),
               FieldKind::Percent},
    NamedField{"document", QT_TRANSLATE_NOOP("oslonac::FieldNames", "document"), FieldKind::Text},
    NamedField{"done_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "done on"), FieldKind::Date},
    NamedField{"donors", QT_TRANSLATE_NOOP("oslonac::FieldNames", "donors"), FieldKind::Text},
    NamedField{"due_days", QT_TRANSLATE_NOOP("oslonac::FieldNames", "due days after the end"),
               FieldKind::Number},
    NamedField{"due_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "due on"), FieldKind::Date},
    NamedField{"email", QT_TRANSLATE_NOOP("oslonac::FieldNames", "e-mail"), FieldKind::Text},
    NamedField{"ends_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "end"), FieldKind::Date},
    NamedField{"envelope", QT_TRANSLATE_NOOP("oslonac::FieldNames", "envelope"), FieldKind::Number},
    NamedField{"every_months", QT_TRANSLATE_NOOP("oslonac::FieldNames", "for every so many months"),
               FieldKind::Number},
    NamedField{"facts", QT_TRANSLATE_NOOP("oslonac::FieldNames", "facts"), FieldKind::Hidden},
    NamedField{"file_name", QT_TRANSLATE_NOOP("oslonac::FieldNames", "name of the file"), FieldKind::Text},
    NamedField{"financial_months", QT_TRANSLATE_NOOP("oslonac::FieldNames", "financial part in months"),
               FieldKind::Number},
    NamedField{"finding_code", QT_TRANSLATE_NOOP("oslonac::FieldNames", "finding"), FieldKind::Code},
    NamedField{"findings", QT_TRANSLATE_NOOP("oslonac::FieldNames", "findings"), FieldKind::Text},
    NamedField{"fixed_amount", QT_TRANSLATE_NOOP("oslonac::FieldNames", "fixed amount"), FieldKind::Number},
    NamedField{"floor", QT_TRANSLATE_NOOP("oslonac::FieldNames", "floor of an award"), FieldKind::Number},
    NamedField{"happened_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "happened on"), FieldKind::Date},
    NamedField{"heading", QT_TRANSLATE_NOOP("oslonac::FieldNames", "heading"), FieldKind::Text},
    NamedField{"held_at", QT_TRANSLATE_NOOP("oslonac::FieldNames", "date and hour"), FieldKind::WallTime},
    NamedField{"html", QT_TRANSLATE_NOOP("oslonac::FieldNames", "text of the template"), FieldKind::Long},
    NamedField{"id", "", FieldKind::Hidden},
    NamedField{"implementer", QT_TRANSLATE_NOOP("oslonac::FieldNames", "implementer"), FieldKind::Text},
    NamedField{"implementer_office", QT_TRANSLATE_NOOP("oslonac::FieldNames", "implementer's office"),
               FieldKind::Text},
    NamedField{"implementer_seat", QT_TRANSLATE_NOOP("oslonac::FieldNames", "implementer's seat"),
               FieldKind::Text},
    NamedField{"implementer_signatory", QT_TRANSLATE_NOOP("oslonac::FieldNames", "signs for the implementer"),
               FieldKind::Text},
    NamedField{"in_force_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "in force on"), FieldKind::Date},
    NamedField{"in_kosovo", QT_TRANSLATE_NOOP("oslonac::FieldNames", "in Kosovo and Metohija"),
               FieldKind::Flag},
    NamedField{"instalment_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "instalment"), FieldKind::Record},
    NamedField{"institution", QT_TRANSLATE_NOOP("oslonac::FieldNames", "institution"), FieldKind::Text},
    NamedField{"is_example", QT_TRANSLATE_NOOP("oslonac::FieldNames", "marked as an example"),
               FieldKind::Flag},
    NamedField{"kind", QT_TRANSLATE_NOOP("oslonac::FieldNames", "kind"), FieldKind::Code},
    NamedField{"latitude", QT_TRANSLATE_NOOP("oslonac::FieldNames", "latitude"), FieldKind::Text},
    NamedField{"least_own_percent", QT_TRANSLATE_NOOP("oslonac::FieldNames", "least own contribution"),
               FieldKind::Percent},
    NamedField{"length_days", QT_TRANSLATE_NOOP("oslonac::FieldNames", "days of work"), FieldKind::Number},
    NamedField{"licence", QT_TRANSLATE_NOOP("oslonac::FieldNames", "licence"), FieldKind::Code},
    NamedField{"licence_until", QT_TRANSLATE_NOOP("oslonac::FieldNames", "licence until"), FieldKind::Date},
    NamedField{"line_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "line of the budget"), FieldKind::Record},
    NamedField{"link", QT_TRANSLATE_NOOP("oslonac::FieldNames", "where it lies"), FieldKind::Text},
    NamedField{"list", QT_TRANSLATE_NOOP("oslonac::FieldNames", "the list"), FieldKind::Hidden},
    NamedField{"longitude", QT_TRANSLATE_NOOP("oslonac::FieldNames", "longitude"), FieldKind::Text},
    NamedField{"lot_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "lot"), FieldKind::Record},
    NamedField{"made_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "made on"), FieldKind::Date},
    NamedField{"mandatory", QT_TRANSLATE_NOOP("oslonac::FieldNames", "mandatory"), FieldKind::Flag},
    NamedField{"merged_values", QT_TRANSLATE_NOOP("oslonac::FieldNames", "merged values"), FieldKind::Hidden},
    NamedField{"minimum", QT_TRANSLATE_NOOP("oslonac::FieldNames", "minimum"), FieldKind::Points},
    NamedField{"most_share_percent",
               QT_TRANSLATE_NOOP("oslonac::FieldNames", "largest share of the programme"),
               FieldKind::Percent},
    NamedField{"multiplier", QT_TRANSLATE_NOOP("oslonac::FieldNames", "multiplier"), FieldKind::Points},
    NamedField{"municipality_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "municipality"),
               FieldKind::Record},
    NamedField{"name", QT_TRANSLATE_NOOP("oslonac::FieldNames", "full name"), FieldKind::Text},
    NamedField{"name_cyrillic", QT_TRANSLATE_NOOP("oslonac::FieldNames", "name in Cyrillic"),
               FieldKind::Text},
    NamedField{"name_latin", QT_TRANSLATE_NOOP("oslonac::FieldNames", "name"), FieldKind::Text},
    NamedField{"new_deadline", QT_TRANSLATE_NOOP("oslonac::FieldNames", "new deadline"), FieldKind::WallTime},
    NamedField{"note", QT_TRANSLATE_NOOP("oslonac::FieldNames", "note"), FieldKind::Text},
    NamedField{"number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "number"), FieldKind::Text},
    NamedField{"number_scheme", QT_TRANSLATE_NOOP("oslonac::FieldNames", "scheme of numbers"),
               FieldKind::Hidden},
    NamedField{"number_sequence", QT_TRANSLATE_NOOP("oslonac::FieldNames", "number in the year"),
               FieldKind::Hidden},
    NamedField{"number_year", QT_TRANSLATE_NOOP("oslonac::FieldNames", "year of the number"),
               FieldKind::Hidden},
    NamedField{"objective_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "objective"), FieldKind::Record},
    NamedField{"office", QT_TRANSLATE_NOOP("oslonac::FieldNames", "office"), FieldKind::Text},
    NamedField{"offset_days", QT_TRANSLATE_NOOP("oslonac::FieldNames", "days from then"), FieldKind::Number},
    NamedField{"old_deadline", QT_TRANSLATE_NOOP("oslonac::FieldNames", "old deadline"), FieldKind::WallTime},
    NamedField{"opened_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "opened on"), FieldKind::Date},
    NamedField{"organisation_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "organisation"),
               FieldKind::Record},
    NamedField{"original", QT_TRANSLATE_NOOP("oslonac::FieldNames", "as it was paid"), FieldKind::Number},
    NamedField{"other_date", QT_TRANSLATE_NOOP("oslonac::FieldNames", "other party's date"), FieldKind::Text},
    NamedField{"other_number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "other party's number"),
               FieldKind::Text},
    NamedField{"own_contribution", QT_TRANSLATE_NOOP("oslonac::FieldNames", "own contribution"),
               FieldKind::Number},
    NamedField{"paid", QT_TRANSLATE_NOOP("oslonac::FieldNames", "amount paid"), FieldKind::Number},
    NamedField{"paid_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "paid on"), FieldKind::Date},
    NamedField{"parent_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "part of"), FieldKind::Record},
    NamedField{"part", QT_TRANSLATE_NOOP("oslonac::FieldNames", "number in the row"), FieldKind::Number},
    NamedField{"party_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "party"), FieldKind::Record},
    NamedField{"party_office", QT_TRANSLATE_NOOP("oslonac::FieldNames", "party's office"), FieldKind::Text},
    NamedField{"party_signatory", QT_TRANSLATE_NOOP("oslonac::FieldNames", "signs for the party"),
               FieldKind::Text},
    NamedField{"payee", QT_TRANSLATE_NOOP("oslonac::FieldNames", "paid to"), FieldKind::Text},
    NamedField{"person", QT_TRANSLATE_NOOP("oslonac::FieldNames", "person"), FieldKind::Text},
    NamedField{"phone", QT_TRANSLATE_NOOP("oslonac::FieldNames", "phone"), FieldKind::Text},
    NamedField{"place", QT_TRANSLATE_NOOP("oslonac::FieldNames", "place"), FieldKind::Text},
    NamedField{"places", QT_TRANSLATE_NOOP("oslonac::FieldNames", "places"), FieldKind::Number},
    NamedField{"planned", QT_TRANSLATE_NOOP("oslonac::FieldNames", "planned"), FieldKind::Number},
    NamedField{"planned_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "planned on"), FieldKind::Date},
    NamedField{"planned_task_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "planned task"),
               FieldKind::Record},
    NamedField{"points", QT_TRANSLATE_NOOP("oslonac::FieldNames", "points"), FieldKind::Points},
    NamedField{"population", QT_TRANSLATE_NOOP("oslonac::FieldNames", "population"), FieldKind::Number},
    NamedField{"population_year", QT_TRANSLATE_NOOP("oslonac::FieldNames", "year of the population"),
               FieldKind::Text},
    NamedField{"position", QT_TRANSLATE_NOOP("oslonac::FieldNames", "position"), FieldKind::Number},
    NamedField{"prefinancing_percent", QT_TRANSLATE_NOOP("oslonac::FieldNames", "limit of pre-financing"),
               FieldKind::Percent},
    NamedField{"printed_digest", QT_TRANSLATE_NOOP("oslonac::FieldNames", "digest on paper"),
               FieldKind::Long},
    NamedField{"printed_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "printed on"), FieldKind::Date},
    NamedField{"printing_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "printed paper"), FieldKind::Hidden},
    NamedField{"programme_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "programme"), FieldKind::Record},
    NamedField{"provider", QT_TRANSLATE_NOOP("oslonac::FieldNames", "provider"), FieldKind::Text},
    NamedField{"published_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "published on"), FieldKind::Date},
    NamedField{"published_title", QT_TRANSLATE_NOOP("oslonac::FieldNames", "what the lot is for"),
               FieldKind::Text},
    NamedField{"purpose", QT_TRANSLATE_NOOP("oslonac::FieldNames", "purpose"), FieldKind::Code},
    NamedField{"questions_until", QT_TRANSLATE_NOOP("oslonac::FieldNames", "questions until"),
               FieldKind::Date},
    NamedField{"rate_micros", QT_TRANSLATE_NOOP("oslonac::FieldNames", "rate in millionths"),
               FieldKind::Number},
    NamedField{"rate_source", QT_TRANSLATE_NOOP("oslonac::FieldNames", "source of the rate"),
               FieldKind::Text},
    NamedField{"reached", QT_TRANSLATE_NOOP("oslonac::FieldNames", "users reached"), FieldKind::Number},
    NamedField{"reason", QT_TRANSLATE_NOOP("oslonac::FieldNames", "reason"), FieldKind::Text},
    NamedField{"received", QT_TRANSLATE_NOOP("oslonac::FieldNames", "received"), FieldKind::WallTime},
    NamedField{"received_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "received on"), FieldKind::Date},
    NamedField{"record_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "record"), FieldKind::Hidden},
    NamedField{"record_table", QT_TRANSLATE_NOOP("oslonac::FieldNames", "table"), FieldKind::Hidden},
    NamedField{"region", QT_TRANSLATE_NOOP("oslonac::FieldNames", "region"), FieldKind::Text},
    NamedField{"registration_number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "registration number"),
               FieldKind::Text},
    NamedField{"registry_number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "registry number"),
               FieldKind::Text},
    NamedField{"remarks", QT_TRANSLATE_NOOP("oslonac::FieldNames", "remarks"), FieldKind::Text},
    NamedField{"remind_days", QT_TRANSLATE_NOOP("oslonac::FieldNames", "days of notice"), FieldKind::Number},
    NamedField{"report_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "report"), FieldKind::Record},
    NamedField{"report_rule_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "rule of reports"),
               FieldKind::Record},
    NamedField{"reported_time", QT_TRANSLATE_NOOP("oslonac::FieldNames", "what it is about"),
               FieldKind::Code},
    NamedField{"representative_name", QT_TRANSLATE_NOOP("oslonac::FieldNames", "representative"),
               FieldKind::Text},
    NamedField{"representative_office", QT_TRANSLATE_NOOP("oslonac::FieldNames", "representative's office"),
               FieldKind::Text},
    NamedField{"request_number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "number of the request"),
               FieldKind::Text},
    NamedField{"requested", QT_TRANSLATE_NOOP("oslonac::FieldNames", "requested amount"), FieldKind::Number},
    NamedField{"requested_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "requested on"), FieldKind::Date},
    NamedField{"required_document_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "required document"),
               FieldKind::Record},
    NamedField{"reserve_size", QT_TRANSLATE_NOOP("oslonac::FieldNames", "size of the reserve list"),
               FieldKind::Number},
    NamedField{"responsible", QT_TRANSLATE_NOOP("oslonac::FieldNames", "responsible"), FieldKind::Text},
    NamedField{"responsible_ministry", QT_TRANSLATE_NOOP("oslonac::FieldNames", "responsible ministry"),
               FieldKind::Text},
    NamedField{"returned_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "returned on"), FieldKind::Date},
    NamedField{"role", QT_TRANSLATE_NOOP("oslonac::FieldNames", "role"), FieldKind::Code},
    NamedField{"roma_population", QT_TRANSLATE_NOOP("oslonac::FieldNames", "Roma population"),
               FieldKind::Number},
    NamedField{"roma_year", QT_TRANSLATE_NOOP("oslonac::FieldNames", "year of the Roma population"),
               FieldKind::Text},
    NamedField{"rule_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "eligibility rule"), FieldKind::Record},
    NamedField{"scale_maximum", QT_TRANSLATE_NOOP("oslonac::FieldNames", "highest mark"), FieldKind::Points},
    NamedField{"scale_minimum", QT_TRANSLATE_NOOP("oslonac::FieldNames", "lowest mark"), FieldKind::Points},
    NamedField{"seat", QT_TRANSLATE_NOOP("oslonac::FieldNames", "seat"), FieldKind::Text},
    NamedField{"second_person", QT_TRANSLATE_NOOP("oslonac::FieldNames", "second person authorises"),
               FieldKind::Flag},
    NamedField{"section_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "section"), FieldKind::Record},
    NamedField{"service", QT_TRANSLATE_NOOP("oslonac::FieldNames", "service"), FieldKind::Text},
    NamedField{"service_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "service"), FieldKind::Record},
    NamedField{"service_kind", QT_TRANSLATE_NOOP("oslonac::FieldNames", "kind of service"), FieldKind::Code},
    NamedField{"share_percent", QT_TRANSLATE_NOOP("oslonac::FieldNames", "share"), FieldKind::Percent},
    NamedField{"signed_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "signed on"), FieldKind::Date},
    NamedField{"size", QT_TRANSLATE_NOOP("oslonac::FieldNames", "bytes"), FieldKind::Number},
    NamedField{"source", QT_TRANSLATE_NOOP("oslonac::FieldNames", "where the call says so"), FieldKind::Text},
    NamedField{"spent_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "spent on"), FieldKind::Date},
    NamedField{"starts_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "start"), FieldKind::Date},
    NamedField{"state", QT_TRANSLATE_NOOP("oslonac::FieldNames", "state"), FieldKind::Code},
    NamedField{"status", QT_TRANSLATE_NOOP("oslonac::FieldNames", "status"), FieldKind::Code},
    NamedField{"step", QT_TRANSLATE_NOOP("oslonac::FieldNames", "step of the scale"), FieldKind::Points},
    NamedField{"support", QT_TRANSLATE_NOOP("oslonac::FieldNames", "support"), FieldKind::Code},
    NamedField{"target", QT_TRANSLATE_NOOP("oslonac::FieldNames", "target"), FieldKind::Number},
    NamedField{"tax_number", QT_TRANSLATE_NOOP("oslonac::FieldNames", "tax number"), FieldKind::Text},
    NamedField{"technical_months", QT_TRANSLATE_NOOP("oslonac::FieldNames", "technical support in months"),
               FieldKind::Number},
    NamedField{"template_code", QT_TRANSLATE_NOOP("oslonac::FieldNames", "template of agreements"),
               FieldKind::Code},
    NamedField{"template_html", QT_TRANSLATE_NOOP("oslonac::FieldNames", "text of the template"),
               FieldKind::Hidden},
    NamedField{"template_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "template"), FieldKind::Record},
    NamedField{"text", QT_TRANSLATE_NOOP("oslonac::FieldNames", "text"), FieldKind::Text},
    NamedField{"tie_decision_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "decision on a tie"),
               FieldKind::Record},
    NamedField{"title", QT_TRANSLATE_NOOP("oslonac::FieldNames", "title"), FieldKind::Text},
    NamedField{"total_minimum", QT_TRANSLATE_NOOP("oslonac::FieldNames", "minimum of all points"),
               FieldKind::Points},
    NamedField{"total_value", QT_TRANSLATE_NOOP("oslonac::FieldNames", "total value"), FieldKind::Number},
    NamedField{"tranche_spent_percent",
               QT_TRANSLATE_NOOP("oslonac::FieldNames", "spending before the next instalment"),
               FieldKind::Percent},
    NamedField{"transfer_limit_percent", QT_TRANSLATE_NOOP("oslonac::FieldNames", "limit of transfers"),
               FieldKind::Percent},
    NamedField{"unit", QT_TRANSLATE_NOOP("oslonac::FieldNames", "unit"), FieldKind::Text},
    NamedField{"user_group", QT_TRANSLATE_NOOP("oslonac::FieldNames", "group of users"), FieldKind::Code},
    NamedField{"valid_from", QT_TRANSLATE_NOOP("oslonac::FieldNames", "from"), FieldKind::Date},
    NamedField{"valid_to", QT_TRANSLATE_NOOP("oslonac::FieldNames", "until"), FieldKind::Date},
    NamedField{"value", QT_TRANSLATE_NOOP("oslonac::FieldNames", "value"), FieldKind::Text},
    NamedField{"version", QT_TRANSLATE_NOOP("oslonac::FieldNames", "version"), FieldKind::Number},
    NamedField{"visit_id", QT_TRANSLATE_NOOP("oslonac::FieldNames", "visit"), FieldKind::Record},
    NamedField{"visitor", QT_TRANSLATE_NOOP("oslonac::FieldNames", "visitor"), FieldKind::Text},
    NamedField{"when_resources_run_out",
               QT_TRANSLATE_NOOP("oslonac::FieldNames", "when places or money run out"), FieldKind::Code},
    NamedField{"withdrawal_reason", QT_TRANSLATE_NOOP("oslonac::FieldNames", "reason of withdrawal"),
               FieldKind::Text},
    NamedField{"withdrawn_on", QT_TRANSLATE_NOOP("oslonac::FieldNames", "withdrawn on"), FieldKind::Date},
};

/// What stands in the schema's CHECKs, in words.
struct NamedCode {
    const char* code;
    const char* title;
};

constexpr std::array codes{
    NamedCode{"average", QT_TRANSLATE_NOOP("oslonac::FieldNames", "average of the assessors")},
    NamedCode{"consensus", QT_TRANSLATE_NOOP("oslonac::FieldNames", "agreed mark")},
    NamedCode{"none", QT_TRANSLATE_NOOP("oslonac::FieldNames", "no money")},
    NamedCode{"fixed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "fixed amount")},
    NamedCode{"requested", QT_TRANSLATE_NOOP("oslonac::FieldNames", "requested amount")},
    NamedCode{"stop", QT_TRANSLATE_NOOP("oslonac::FieldNames", "stop")},
    NamedCode{"skip", QT_TRANSLATE_NOOP("oslonac::FieldNames", "skip")},
    NamedCode{"draft", QT_TRANSLATE_NOOP("oslonac::FieldNames", "draft")},
    NamedCode{"printed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "printed")},
    NamedCode{"original", QT_TRANSLATE_NOOP("oslonac::FieldNames", "original")},
    NamedCode{"copy", QT_TRANSLATE_NOOP("oslonac::FieldNames", "later copy")},
    NamedCode{"signed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "signed")},
    NamedCode{"cancelled", QT_TRANSLATE_NOOP("oslonac::FieldNames", "cancelled")},
    NamedCode{"open", QT_TRANSLATE_NOOP("oslonac::FieldNames", "open")},
    NamedCode{"closed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "closed")},
    NamedCode{"ended_early", QT_TRANSLATE_NOOP("oslonac::FieldNames", "ended early")},
    NamedCode{"technical", QT_TRANSLATE_NOOP("oslonac::FieldNames", "technical support")},
    NamedCode{"financial", QT_TRANSLATE_NOOP("oslonac::FieldNames", "financial support")},
    NamedCode{"other", QT_TRANSLATE_NOOP("oslonac::FieldNames", "another stage")},
    NamedCode{"unchecked", QT_TRANSLATE_NOOP("oslonac::FieldNames", "not checked")},
    NamedCode{"accepted", QT_TRANSLATE_NOOP("oslonac::FieldNames", "accepted")},
    NamedCode{"parked", QT_TRANSLATE_NOOP("oslonac::FieldNames", "parked")},
    NamedCode{"narrative_report", QT_TRANSLATE_NOOP("oslonac::FieldNames", "narrative report")},
    NamedCode{"financial_report", QT_TRANSLATE_NOOP("oslonac::FieldNames", "financial report")},
    NamedCode{"interim_report", QT_TRANSLATE_NOOP("oslonac::FieldNames", "interim report")},
    NamedCode{"final_report", QT_TRANSLATE_NOOP("oslonac::FieldNames", "final report")},
    NamedCode{"other_report", QT_TRANSLATE_NOOP("oslonac::FieldNames", "another report")},
    NamedCode{"whole", QT_TRANSLATE_NOOP("oslonac::FieldNames", "all of the support")},
    NamedCode{"agreement_concluded", QT_TRANSLATE_NOOP("oslonac::FieldNames", "day of the agreement")},
    NamedCode{"case_opened", QT_TRANSLATE_NOOP("oslonac::FieldNames", "opening of the case")},
    NamedCode{"technical_end", QT_TRANSLATE_NOOP("oslonac::FieldNames", "end of technical support")},
    NamedCode{"financial_end", QT_TRANSLATE_NOOP("oslonac::FieldNames", "end of financial support")},
    NamedCode{"task_before", QT_TRANSLATE_NOOP("oslonac::FieldNames", "the task before")},
    NamedCode{"received", QT_TRANSLATE_NOOP("oslonac::FieldNames", "received")},
    NamedCode{"returned", QT_TRANSLATE_NOOP("oslonac::FieldNames", "returned for corrections")},
    NamedCode{"approved", QT_TRANSLATE_NOOP("oslonac::FieldNames", "approved")},
    NamedCode{"skipped", QT_TRANSLATE_NOOP("oslonac::FieldNames", "declared not needed")},
    NamedCode{"reopened", QT_TRANSLATE_NOOP("oslonac::FieldNames", "reopened")},
    NamedCode{"agreement_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "agreement or addendum")},
    NamedCode{"request_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "request")},
    NamedCode{"report_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "report")},
    NamedCode{"decision_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "decision")},
    NamedCode{"record_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "record")},
    NamedCode{"letter_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "letter")},
    NamedCode{"photo", QT_TRANSLATE_NOOP("oslonac::FieldNames", "photo")},
    NamedCode{"other_paper", QT_TRANSLATE_NOOP("oslonac::FieldNames", "other document")},
    NamedCode{"task", QT_TRANSLATE_NOOP("oslonac::FieldNames", "task")},
    NamedCode{"milestone", QT_TRANSLATE_NOOP("oslonac::FieldNames", "milestone")},
    NamedCode{"note", QT_TRANSLATE_NOOP("oslonac::FieldNames", "note")},
    NamedCode{"phone_call", QT_TRANSLATE_NOOP("oslonac::FieldNames", "phone call")},
    NamedCode{"meeting", QT_TRANSLATE_NOOP("oslonac::FieldNames", "meeting")},
    NamedCode{"field_visit", QT_TRANSLATE_NOOP("oslonac::FieldNames", "field visit")},
    NamedCode{"letter_received", QT_TRANSLATE_NOOP("oslonac::FieldNames", "letter received")},
    NamedCode{"letter_sent", QT_TRANSLATE_NOOP("oslonac::FieldNames", "letter sent")},
    NamedCode{"of_visit", QT_TRANSLATE_NOOP("oslonac::FieldNames", "visit")},
    NamedCode{"of_closing", QT_TRANSLATE_NOOP("oslonac::FieldNames", "closing of the case")},
    NamedCode{"technical_document",
              QT_TRANSLATE_NOOP("oslonac::FieldNames", "document of technical support")},
    NamedCode{"financial_document",
              QT_TRANSLATE_NOOP("oslonac::FieldNames", "document of financial support")},
    NamedCode{"closing_document", QT_TRANSLATE_NOOP("oslonac::FieldNames", "document of the closing")},
    NamedCode{"officer", QT_TRANSLATE_NOOP("oslonac::FieldNames", "programme officer")},
    NamedCode{"mentor", QT_TRANSLATE_NOOP("oslonac::FieldNames", "mentor")},
    NamedCode{"expert", QT_TRANSLATE_NOOP("oslonac::FieldNames", "expert")},
    NamedCode{"party_contact", QT_TRANSLATE_NOOP("oslonac::FieldNames", "contact of the party")},
    NamedCode{"monitoring_visit", QT_TRANSLATE_NOOP("oslonac::FieldNames", "monitoring visit")},
    NamedCode{"unanswered", QT_TRANSLATE_NOOP("oslonac::FieldNames", "not answered")},
    NamedCode{"yes", QT_TRANSLATE_NOOP("oslonac::FieldNames", "yes")},
    NamedCode{"no", QT_TRANSLATE_NOOP("oslonac::FieldNames", "no")},
    NamedCode{"not_applicable", QT_TRANSLATE_NOOP("oslonac::FieldNames", "does not apply")},
    NamedCode{"established", QT_TRANSLATE_NOOP("oslonac::FieldNames", "established")},
    NamedCode{"improved", QT_TRANSLATE_NOOP("oslonac::FieldNames", "improved")},
    NamedCode{"licence_not_needed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "no licence needed")},
    NamedCode{"licence_awaited", QT_TRANSLATE_NOOP("oslonac::FieldNames", "licence awaited")},
    NamedCode{"limited_licence", QT_TRANSLATE_NOOP("oslonac::FieldNames", "limited licence")},
    NamedCode{"full_licence", QT_TRANSLATE_NOOP("oslonac::FieldNames", "licence")},
    NamedCode{"all_users", QT_TRANSLATE_NOOP("oslonac::FieldNames", "all users")},
    NamedCode{"women", QT_TRANSLATE_NOOP("oslonac::FieldNames", "women")},
    NamedCode{"men", QT_TRANSLATE_NOOP("oslonac::FieldNames", "men")},
    NamedCode{"children", QT_TRANSLATE_NOOP("oslonac::FieldNames", "children")},
    NamedCode{"young_people", QT_TRANSLATE_NOOP("oslonac::FieldNames", "young people")},
    NamedCode{"adults", QT_TRANSLATE_NOOP("oslonac::FieldNames", "adults")},
    NamedCode{"old_people", QT_TRANSLATE_NOOP("oslonac::FieldNames", "old people")},
    NamedCode{"with_disability", QT_TRANSLATE_NOOP("oslonac::FieldNames", "with a disability")},
    NamedCode{"roma_users", QT_TRANSLATE_NOOP("oslonac::FieldNames", "Roma")},
    NamedCode{"rural_users", QT_TRANSLATE_NOOP("oslonac::FieldNames", "from villages")},
    NamedCode{"urban_users", QT_TRANSLATE_NOOP("oslonac::FieldNames", "from towns")},
    NamedCode{"programme_funds", QT_TRANSLATE_NOOP("oslonac::FieldNames", "funds of the programme")},
    NamedCode{"own_funds", QT_TRANSLATE_NOOP("oslonac::FieldNames", "own contribution")},
    NamedCode{"other_funds", QT_TRANSLATE_NOOP("oslonac::FieldNames", "another source")},
    NamedCode{"present", QT_TRANSLATE_NOOP("oslonac::FieldNames", "present")},
    NamedCode{"missing", QT_TRANSLATE_NOOP("oslonac::FieldNames", "missing")},
    NamedCode{"not_needed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "not needed")},
    NamedCode{"standardised", QT_TRANSLATE_NOOP("oslonac::FieldNames", "standardised")},
    NamedCode{"innovative", QT_TRANSLATE_NOOP("oslonac::FieldNames", "innovative")},
    NamedCode{"integrated", QT_TRANSLATE_NOOP("oslonac::FieldNames", "integrated")},
    NamedCode{"inter_municipal", QT_TRANSLATE_NOOP("oslonac::FieldNames", "inter-municipal")},
    NamedCode{"cross_sector", QT_TRANSLATE_NOOP("oslonac::FieldNames", "cross-sector")},
    NamedCode{"capital", QT_TRANSLATE_NOOP("oslonac::FieldNames", "capital")},
    NamedCode{"city", QT_TRANSLATE_NOOP("oslonac::FieldNames", "city")},
    NamedCode{"municipality", QT_TRANSLATE_NOOP("oslonac::FieldNames", "municipality")},
    NamedCode{"city_municipality", QT_TRANSLATE_NOOP("oslonac::FieldNames", "city municipality")},
    NamedCode{"administrative_unit", QT_TRANSLATE_NOOP("oslonac::FieldNames", "administrative unit")},
    NamedCode{"civil_society_organisation",
              QT_TRANSLATE_NOOP("oslonac::FieldNames", "civil society organisation")},
    NamedCode{"institution", QT_TRANSLATE_NOOP("oslonac::FieldNames", "institution")},
    NamedCode{"applicant_kind", QT_TRANSLATE_NOOP("oslonac::FieldNames", "kind of applicant")},
    NamedCode{"exclusion_list", QT_TRANSLATE_NOOP("oslonac::FieldNames", "exclusion list")},
    NamedCode{"single_participation", QT_TRANSLATE_NOOP("oslonac::FieldNames", "single participation")},
    NamedCode{"development_group", QT_TRANSLATE_NOOP("oslonac::FieldNames", "development group")},
    NamedCode{"amount_bounds", QT_TRANSLATE_NOOP("oslonac::FieldNames", "bounds of the amount")},
    NamedCode{"higher_section", QT_TRANSLATE_NOOP("oslonac::FieldNames", "more points in a section")},
    NamedCode{"higher_criterion", QT_TRANSLATE_NOOP("oslonac::FieldNames", "more points for a criterion")},
    NamedCode{"lower_requested_amount", QT_TRANSLATE_NOOP("oslonac::FieldNames", "lower requested amount")},
    NamedCode{"higher_own_contribution_share",
              QT_TRANSLATE_NOOP("oslonac::FieldNames", "higher share of own contribution")},
    NamedCode{"earlier_received", QT_TRANSLATE_NOOP("oslonac::FieldNames", "received earlier")},
    NamedCode{"less_developed", QT_TRANSLATE_NOOP("oslonac::FieldNames", "less developed")},
};

const NamedField* find(const QString& column)
{
    const auto place = std::ranges::find_if(
        fields, [&column](const NamedField& named) { return column == QLatin1StringView(named.column); });
    return place == fields.end() ? nullptr : &*place;
}

QString codeTitle(const QString& code, const Texts& texts)
{
    const auto place = std::ranges::find_if(
        codes, [&code](const NamedCode& named) { return code == QLatin1StringView(named.code); });
    return place == codes.end() ? code : texts.translate("oslonac::FieldNames", place->title);
}

QString pointsText(const QVariant& thousandths, Language language)
{
    const QString exact = Score::thousandths(thousandths.toLongLong()).toExactText();
    return language == Language::English ? exact : QString(exact).replace(u'.', u',');
}

QString wallTimeText(const QString& iso, Language language)
{
    const auto time = WallTime::fromIsoText(iso);
    return time ? dateTimeText(QDateTime(time->date, time->time), language) : iso;
}

} // namespace

FieldName fieldName(const QString& column, const Texts& texts)
{
    const NamedField* named = find(isAmountColumn(column) ? amountStem(column) : column);
    if (!named)
        throw std::logic_error("a column has no name: " + column.toStdString());
    return {texts.translate("oslonac::FieldNames", named->title), named->kind};
}

const char* fieldTitle(const QString& column)
{
    const NamedField* named = find(column);
    return named ? named->title : nullptr;
}

bool isSaidByWords(const QString& column)
{
    const NamedField* named = find(column);
    return named && named->kind == FieldKind::Code;
}

bool isPoints(const QString& column)
{
    const NamedField* named = find(column);
    return named && named->kind == FieldKind::Points;
}

bool isAmountColumn(const QString& column)
{
    return column.endsWith("_minor"_L1) || column.endsWith("_currency"_L1);
}

QString amountStem(const QString& column)
{
    return column.left(column.lastIndexOf(u'_'));
}

QString fieldText(FieldKind kind, const QVariant& value, const Texts& texts)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    switch (kind) {
    case FieldKind::Flag:
        return value.toInt() != 0 ? texts.translate("oslonac::FieldNames", "yes")
                                  : texts.translate("oslonac::FieldNames", "no");
    case FieldKind::Date:
        return dateText(QDate::fromString(text, Qt::ISODate), texts.language());
    case FieldKind::WallTime:
        return wallTimeText(text, texts.language());
    case FieldKind::Points:
        return pointsText(value, texts.language());
    case FieldKind::Percent:
        return text + u'%';
    case FieldKind::Code:
        return codeTitle(text, texts);
    case FieldKind::Long:
        return text.left(16) + u"…";
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Record:
        return text;
    case FieldKind::Hidden:
        break;
    }
    return {};
}

} // namespace oslonac
