// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/places.h"

#include "core/agreements/agreement.h"
#include "core/applications/application.h"
#include "core/calls/call.h"
#include "core/cases/case.h"
#include "core/operations/history.h"
#include "core/payments/payment.h"
#include "core/reporting/party_report.h"
#include "core/storage/records.h"
#include "core/storage/references.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// The tab of a call on which the records of these tables are seen.
QString partOf(const QString& table)
{
    static const QHash<QString, QString> parts{{u"lots"_s, u"lots"_s},
                                               {u"planned_instalments"_s, u"lots"_s},
                                               {u"eligibility_rules"_s, u"lots"_s},
                                               {u"eligibility_values"_s, u"lots"_s},
                                               {u"required_documents"_s, u"lots"_s},
                                               {u"criteria_sections"_s, u"criteria"_s},
                                               {u"criteria"_s, u"criteria"_s},
                                               {u"tie_rules"_s, u"criteria"_s},
                                               {u"assessors"_s, u"criteria"_s},
                                               {u"report_rules"_s, u"plan"_s},
                                               {u"planned_tasks"_s, u"plan"_s},
                                               {u"checklist_items"_s, u"plan"_s},
                                               {u"marks"_s, u"scores"_s},
                                               {u"conflicts_of_interest"_s, u"scores"_s},
                                               {u"applications"_s, u"applications"_s},
                                               {u"application_partners"_s, u"applications"_s},
                                               {u"completeness_lines"_s, u"applications"_s},
                                               {u"tie_decisions"_s, u"ranking"_s},
                                               {u"tie_decision_places"_s, u"ranking"_s},
                                               {u"selection_decisions"_s, u"decisions"_s},
                                               {u"calls"_s, u"overview"_s},
                                               {u"deadline_extensions"_s, u"overview"_s}};
    return parts.value(table);
}

/// `record` without an id is one that is gone.
std::optional<Place> placeInCall(const Connection& file, const RecordRef& owner, const RecordRef& record)
{
    const QString part = partOf(record.table);
    const bool hasRowOfItsOwn =
        part == u"lots" || part == u"criteria" || part == u"decisions" || part == u"plan";
    if (owner.table == u"calls")
        return Place{PageId::Calls, owner.id, part, hasRowOfItsOwn ? record.id : 0};
    const auto application = Records<Application>(file).find(Id<Application>(owner.id));
    if (!application)
        return std::nullopt;
    return Place{PageId::Calls, application->callId.number(), part, owner.id};
}

/// The tab of a case on which the records of these tables are seen; empty for tables of something else.
QString partOfCase(const QString& table)
{
    static const QStringList ofCase{u"cases"_s,        u"case_tasks"_s,   u"case_notes"_s,
                                    u"instalments"_s,  u"recoveries"_s,   u"case_documents"_s,
                                    u"budget_lines"_s, u"expenditures"_s, u"budget_sources"_s};
    static const QStringList ofSupport{
        u"case_members"_s,       u"case_visits"_s,   u"case_checks"_s, u"visit_recommendations"_s,
        u"supported_services"_s, u"service_users"_s, u"case_stages"_s};
    if (ofSupport.contains(table))
        return u"support"_s;
    return ofCase.contains(table) ? u"case"_s : QString();
}

/// What follows the signing is shown with the case of the agreement, and where it has none, as before its
/// opening, with the agreement. Payments have a list of their own, where many are worked on at once.
Place placeOfAgreement(const Connection& file, const RecordRef& owner, const RecordRef& record)
{
    if (record.table == QLatin1StringView(Mapping<Payment>::table))
        return {PageId::Payments, record.id};
    if (record.table == QLatin1StringView(Mapping<PartyReport>::table))
        return {PageId::Reports, record.id};
    if (record.table == QLatin1StringView(Mapping<ReportStep>::table)) {
        const auto step = Records<ReportStep>(file).find(Id<ReportStep>(record.id));
        return {PageId::Reports, step ? step->reportId.number() : 0};
    }
    if (const QString part = partOfCase(record.table); !part.isEmpty()) {
        if (const auto found = Records<Case>(file).firstBy(&Case::agreementId, Id<Agreement>(owner.id)))
            return {PageId::Cases, found->id.number(), part};
    }
    return {PageId::Agreements, owner.id, u"agreements"_s};
}

/// Of a record that is a part of the owner, where the owner is shown.
std::optional<Place> placeWithin(const Connection& file, const RecordRef& owner, const RecordRef& record)
{
    if (owner.table == u"calls" || owner.table == u"applications")
        return placeInCall(file, owner, record);
    if (owner.table == u"agreements")
        return placeOfAgreement(file, owner, record);
    if (record.table == u"contacts")
        return Place{PageId::Municipalities, owner.id, u"contacts"_s, record.id};
    if (owner.table == u"organisations" || owner.table == u"municipalities")
        return Place{PageId::Municipalities, owner.id};
    if (owner.table == u"document_templates")
        return Place{PageId::Agreements, 0, u"templates"_s, owner.id};
    if (owner.table == u"signing_ceremonies")
        return Place{PageId::Agreements, 0, u"ceremonies"_s, owner.id};
    if (owner.table == u"programmes")
        return Place{PageId::Programmes, owner.id};
    return std::nullopt;
}

RecordRef recordInCall(const Connection& file, const Place& place)
{
    if (place.detail != 0 && Records<Application>(file).find(Id<Application>(place.detail)))
        return {u"applications"_s, place.detail};
    return {u"calls"_s, place.record};
}

RecordRef recordOfAgreements(const Place& place)
{
    const qint64 id = place.detail != 0 ? place.detail : place.record;
    if (place.part == u"templates")
        return {u"document_templates"_s, id};
    if (place.part == u"ceremonies")
        return {u"signing_ceremonies"_s, id};
    if (place.part == u"drafting")
        return {u"calls"_s, id};
    return {u"agreements"_s, id};
}

/// The agreement that a case follows: its history is that of the case as well.
RecordRef recordOfCase(const Connection& file, const Place& place)
{
    std::optional<Id<Agreement>> agreement;
    if (place.page == PageId::Cases) {
        if (const auto shown = Records<Case>(file).find(Id<Case>(place.record)))
            agreement = shown->agreementId;
        return {u"agreements"_s, agreement ? agreement->number() : 0};
    }
    if (place.page == PageId::Reports) {
        if (const auto report = Records<PartyReport>(file).find(Id<PartyReport>(place.record)))
            agreement = report->agreementId;
        return {u"agreements"_s, agreement ? agreement->number() : 0};
    }
    // A payment, or by its negative number an instalment that nobody requested yet.
    const auto payment = Records<Payment>(file).find(Id<Payment>(place.record));
    const Id<Instalment> id = payment ? payment->instalmentId : Id<Instalment>(-place.record);
    if (const auto instalment = Records<Instalment>(file).find(id))
        agreement = instalment->agreementId;
    return {u"agreements"_s, agreement ? agreement->number() : 0};
}

/// An agreement is shown with its party's data and its programme's.
bool isShownWithAgreement(const Connection& file, const Place& place, const Place& here)
{
    const auto shown = recordAt(file, here);
    if (!shown || shown->table != QLatin1StringView(Mapping<Agreement>::table))
        return false;
    const auto agreement = Records<Agreement>(file).find(Id<Agreement>(shown->id));
    if (!agreement)
        return false;
    if (place.page == PageId::Municipalities)
        return place.part.isEmpty() && place.record == agreement->partyId.number();
    const auto call = Records<Call>(file).find(agreement->callId);
    return place.page == PageId::Programmes && call && call->programmeId &&
           place.record == call->programmeId->number();
}

/// Whether both are records of one list.
bool standsBeside(const Place& one, const Place& other)
{
    return one.page == other.page && one.part == other.part &&
           (one.page != PageId::Calls || one.record == other.record);
}

/// What stood for itself and is gone leaves the list it stood in.
std::optional<Place> listOfGone(const Connection& file, const std::vector<FieldChange>& changes)
{
    const auto call = std::ranges::find_if(changes, [](const FieldChange& change) {
        return change.table == u"applications" && change.field == u"call_id";
    });
    if (call != changes.end()) {
        const qint64 id = (call->after.isNull() ? call->before : call->after).toLongLong();
        const bool isThere = Records<Call>(file).find(Id<Call>(id)).has_value();
        return isThere ? Place{PageId::Calls, id, partOf(call->table)} : Place{PageId::Calls};
    }
    if (changes.empty() || ownerTable(changes.front().table) != changes.front().table)
        return std::nullopt;
    const RecordRef gone{changes.front().table, 0};
    return placeWithin(file, gone, gone);
}

} // namespace

std::optional<Place> placeOf(const Connection& file, const RecordRef& record)
{
    const auto name = recordName(file, record, Texts(Language::English));
    return name ? placeWithin(file, name->owner, record) : std::nullopt;
}

std::optional<RecordRef> recordAt(const Connection& file, const Place& place)
{
    RecordRef record;
    if (place.page == PageId::Calls)
        record = recordInCall(file, place);
    else if (place.page == PageId::Agreements)
        record = recordOfAgreements(place);
    else if (place.page == PageId::Cases || place.page == PageId::Payments || place.page == PageId::Reports)
        record = recordOfCase(file, place);
    else if (place.page == PageId::Programmes)
        record = {u"programmes"_s, place.record};
    else if (place.page == PageId::Municipalities)
        record = {u"organisations"_s, place.record};
    else if (place.page == PageId::Overview && place.detail != 0)
        record = {u"calls"_s, place.detail};
    else if (place.page == PageId::Overview)
        record = {u"programmes"_s, place.record};
    return record.id == 0 ? std::nullopt : std::optional(record);
}

std::vector<Place> placesOfStep(const Connection& file, const JournalEntry& step)
{
    constexpr int mostGone = 50;                             // of an import that is gone nothing is shown
    const int mostShown = step.rowCount > 1'000 ? 1 : 1'000; // nobody looks at an import row by row
    std::vector<FieldChange> changes = History(file).ofEntry(step);
    // An import of applications brings their applicants along; it acted on the applications.
    std::ranges::stable_partition(changes, [](const FieldChange& change) {
        return change.table != u"organisations" && change.table != u"contacts";
    });
    References references(file);
    std::vector<Place> places;
    RecordRef last;
    int tried = 0;
    for (const FieldChange& change : changes) {
        const RecordRef record{change.table, change.recordId};
        const bool isNew = !(record == last);
        if (isNew && ++tried > (places.empty() ? mostGone : mostShown))
            break;
        last = record;
        const QString target = references.leadsTo(change.table, change.field);
        const bool isWhole = target == ownerTable(change.table);
        const RecordRef owner{ownerTable(change.table),
                              (change.after.isNull() ? change.before : change.after).toLongLong()};
        auto place = isNew ? placeOf(file, record) : std::nullopt;
        if (!place && isWhole && owner.table != change.table &&
            recordName(file, owner, Texts(Language::English)))
            place = placeWithin(file, owner, {record.table, 0});
        // What is gone stood with its parent: a step with its report, a task with its case.
        if (!place && !isWhole && !target.isEmpty() && ownerTable(target) == ownerTable(change.table))
            place = placeOf(file, {target, owner.id});
        if (place && place->page == PageId::Cases)
            place->part = partOfCase(change.table); // not that of the parent
        if (place && (places.empty() || standsBeside(*place, places.front())))
            places.push_back(*place);
    }
    if (places.empty()) {
        if (auto list = listOfGone(file, changes))
            places.push_back(*std::move(list));
    }
    return places;
}

std::vector<MarkPlace> marksOfStep(const Connection& file, const JournalEntry& step)
{
    std::vector<MarkPlace> places;
    qint64 last = 0;
    for (const FieldChange& change : History(file).ofEntry(step)) {
        if (change.table != QLatin1StringView(Mapping<Mark>::table))
            continue;
        if (std::exchange(last, change.recordId) != change.recordId) {
            const auto mark = Records<Mark>(file).find(Id<Mark>(change.recordId));
            places.push_back(mark ? MarkPlace{mark->applicationId, mark->assessorId, mark->criterionId}
                                  : MarkPlace{});
        }
        const QVariant& value = change.after.isNull() ? change.before : change.after;
        if (change.field == u"application_id")
            places.back().application = Id<Application>(value.toLongLong());
        else if (change.field == u"criterion_id")
            places.back().criterion = Id<Criterion>(value.toLongLong());
        else if (change.field == u"assessor_id" && !value.isNull())
            places.back().assessor = Id<Assessor>(value.toLongLong());
    }
    return places;
}

bool isInSight(const Connection& file, const Place& place, const Place& here)
{
    // A case shows its payments and its reports as well.
    const bool isOfCase =
        (place.page == PageId::Payments || place.page == PageId::Reports) && here.page == PageId::Cases;
    const bool showsMoney = place.page == PageId::Cases && here.page == PageId::Payments;
    if (isOfCase || showsMoney)
        return here.record != 0 && recordAt(file, place) == recordAt(file, here);
    if (place.page != here.page)
        return isShownWithAgreement(file, place, here);
    if (place.record == 0 && place.detail == 0) // a list
        return place.part.isEmpty() || place.part == here.part || place.page == PageId::Calls;
    const bool isOnOtherTab =
        place.page == PageId::Cases && here.record != 0 && !place.part.isEmpty() && place.part != here.part;
    if (isOnOtherTab)
        return false;
    if (place.page != PageId::Calls)
        return recordAt(file, place) == recordAt(file, here);
    // Marks are seen on their sheet, and their points in the ranking.
    if (place.part == u"scores" && here.part != u"scores" && here.part != u"ranking")
        return false;
    // The ranking shows what was decided as well.
    const bool isOnRanking = here.part == u"ranking" && place.part == u"decisions";
    if (place.detail != 0 && !isOnRanking)
        return place.record == here.record && place.detail == here.detail;
    return place.record == here.record && (place.part == here.part || isOnRanking);
}

} // namespace oslonac::ui
