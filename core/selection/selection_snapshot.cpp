// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_snapshot.h"

#include "core/selection/selection_digest.h"
#include "core/storage/codec.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue exactOrNull(const std::optional<Score>& score)
{
    return score ? QJsonValue(score->toExactText()) : QJsonValue();
}

QString idText(qint64 number)
{
    return QString::number(number);
}

void putMoney(QJsonObject& object, const QString& stem, const std::optional<Money>& money)
{
    object.insert(stem + "_minor"_L1, money ? QJsonValue(money->minorUnits()) : QJsonValue());
    object.insert(stem + "_currency"_L1, money ? QJsonValue(codeOf(money->currency())) : QJsonValue());
}

QJsonArray reasonsJson(const std::vector<Reason>& reasons)
{
    QJsonArray array;
    for (const Reason& reason : reasons) {
        QJsonObject object{{u"code"_s, codeOf(reason.code)}};
        for (auto fact = reason.facts.begin(); fact != reason.facts.end(); ++fact)
            object.insert(fact.key(), fact.value());
        array.append(object);
    }
    return array;
}

QJsonArray criteriaJson(const std::vector<CriterionResult>& criteria)
{
    QJsonArray array;
    for (const CriterionResult& result : criteria) {
        array.append(QJsonObject{{u"mean"_s, result.mean.toExactText()},
                                 {u"lowest"_s, result.lowest.toExactText()},
                                 {u"highest"_s, result.highest.toExactText()},
                                 {u"points"_s, result.points.toExactText()}});
    }
    return array;
}

QJsonObject rowJson(const SelectionRow& row)
{
    QJsonArray sections;
    for (const Score points : row.sectionPoints)
        sections.append(points.toExactText());
    const ListedApplicant& listed = row.listed;
    QJsonObject object{
        {u"rank"_s, row.rank ? QJsonValue(*row.rank) : QJsonValue()},
        {u"tied"_s, row.tied},
        {u"applicant"_s, listed.nameLatin},
        {u"applicant_cyrillic"_s, listed.nameCyrillic},
        {u"applicant_kind"_s, codeOf(listed.kind)},
        {u"municipality_code"_s,
         listed.municipality ? QJsonValue(idText(listed.municipality->number())) : QJsonValue()},
        {u"registry_number"_s, listed.registryNumber},
        {u"received"_s, listed.received ? QJsonValue(listed.received->toIsoText()) : QJsonValue()},
        {u"service"_s, listed.service},
        {u"total"_s, exactOrNull(row.total)},
        {u"sections"_s, sections},
        {u"criteria"_s, criteriaJson(row.criteria)},
        {u"status"_s, codeOf(row.status)},
        {u"reserve_position"_s, row.reservePosition ? QJsonValue(*row.reservePosition) : QJsonValue()},
        {u"reasons"_s, reasonsJson(row.reasons)},
    };
    putMoney(object, u"requested"_s, listed.requested);
    putMoney(object, u"awarded"_s, row.awarded);
    object.insert(u"application_id"_s, idText(listed.application.number()));
    object.insert(u"applicant_id"_s, idText(listed.applicant.number()));
    return object;
}

QJsonObject sectionJson(const ListedSection& section)
{
    QJsonArray criteria;
    for (const ListedCriterion& criterion : section.criteria) {
        criteria.append(QJsonObject{{u"code"_s, criterion.code},
                                    {u"title"_s, criterion.title},
                                    {u"maximum"_s, criterion.maximum.toExactText()}});
    }
    return {{u"code"_s, section.code},
            {u"title"_s, section.title},
            {u"maximum"_s, section.maximum.toExactText()},
            {u"minimum"_s, exactOrNull(section.minimum)},
            {u"criteria"_s, criteria}};
}

QJsonObject lotJson(const SelectionLot& lot)
{
    QJsonArray sections;
    for (const ListedSection& section : lot.sections)
        sections.append(sectionJson(section));
    QJsonArray rows;
    for (const SelectionRow& row : lot.rows)
        rows.append(rowJson(row));
    QJsonObject object{{u"lot"_s, lot.code},
                       {u"title"_s, lot.title},
                       {u"published_title"_s, lot.publishedTitle},
                       {u"places"_s, lot.places ? QJsonValue(*lot.places) : QJsonValue()},
                       {u"sections"_s, sections},
                       {u"rows"_s, rows}};
    putMoney(object, u"envelope"_s, lot.envelope);
    object.insert(u"lot_id"_s, idText(lot.id.number()));
    return object;
}

QJsonObject listJson(const SelectionList& list)
{
    QJsonArray lots;
    for (const SelectionLot& lot : list.lots)
        lots.append(lotJson(lot));
    return {{u"call"_s, list.callCode},
            {u"title"_s, list.callTitle},
            {u"total_minimum"_s, exactOrNull(list.totalMinimum)},
            {u"lots"_s, lots}};
}

// Reading back: only what we wrote is read, so anything unexpected is damage.

Score exactScore(const QJsonValue& value)
{
    const QStringList parts = value.toString().split(u'/');
    bool sound = false;
    if (parts.size() == 2) {
        bool second = false;
        const qint64 numerator = parts.at(0).toLongLong(&sound);
        const qint64 denominator = parts.at(1).toLongLong(&second);
        if (!sound || !second || denominator == 0)
            throwUnreadableValue(value.toString());
        return Score::fraction(numerator, denominator);
    }
    const QStringList decimal = parts.first().split(u'.');
    const qint64 digits = decimal.join(QString()).toLongLong(&sound);
    if (!sound || decimal.size() > 2)
        throwUnreadableValue(value.toString());
    qint64 denominator = 1;
    for (qsizetype i = 0; decimal.size() == 2 && i < decimal.at(1).size(); ++i)
        denominator *= 10;
    return Score::fraction(digits, denominator);
}

std::optional<Score> optionalScore(const QJsonValue& value)
{
    return value.isNull() ? std::nullopt : std::optional(exactScore(value));
}

std::optional<int> optionalInteger(const QJsonValue& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

template <Coded Enum>
Enum codeFrom(const QJsonValue& value)
{
    const auto code = fromCode<Enum>(value.toString());
    if (!code)
        throwUnreadableValue(value.toString());
    return *code;
}

std::optional<Money> moneyFrom(const QJsonObject& object, const QString& stem)
{
    const QJsonValue minor = object.value(stem + "_minor"_L1);
    if (minor.isNull())
        return std::nullopt;
    return Money(minor.toInteger(), codeFrom<Currency>(object.value(stem + "_currency"_L1)));
}

qint64 idFrom(const QJsonValue& value)
{
    return value.toString().toLongLong();
}

std::vector<Reason> reasonsFrom(const QJsonArray& array)
{
    std::vector<Reason> reasons;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        Reason reason{codeFrom<ReasonCode>(object.value(u"code"_s)), {}};
        for (auto fact = object.begin(); fact != object.end(); ++fact) {
            if (fact.key() != "code"_L1)
                reason.facts.insert(fact.key(), fact.value().toString());
        }
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

ListedApplicant listedFrom(const QJsonObject& object)
{
    ListedApplicant listed;
    listed.application = Id<Application>(idFrom(object.value(u"application_id"_s)));
    listed.applicant = Id<Organisation>(idFrom(object.value(u"applicant_id"_s)));
    if (const QJsonValue code = object.value(u"municipality_code"_s); !code.isNull())
        listed.municipality = Id<Municipality>(idFrom(code));
    listed.registryNumber = object.value(u"registry_number"_s).toString();
    listed.received = WallTime::fromIsoText(object.value(u"received"_s).toString());
    listed.nameLatin = object.value(u"applicant"_s).toString();
    listed.nameCyrillic = object.value(u"applicant_cyrillic"_s).toString();
    listed.kind = codeFrom<OrganisationKind>(object.value(u"applicant_kind"_s));
    listed.service = object.value(u"service"_s).toString();
    listed.requested = moneyFrom(object, u"requested"_s);
    return listed;
}

SelectionRow rowFrom(const QJsonObject& object)
{
    SelectionRow row;
    row.listed = listedFrom(object);
    row.rank = optionalInteger(object.value(u"rank"_s));
    row.tied = object.value(u"tied"_s).toBool();
    row.total = optionalScore(object.value(u"total"_s));
    for (const QJsonValue points : object.value(u"sections"_s).toArray())
        row.sectionPoints.push_back(exactScore(points));
    for (const QJsonValue value : object.value(u"criteria"_s).toArray()) {
        const QJsonObject result = value.toObject();
        row.criteria.push_back({exactScore(result.value(u"mean"_s)), exactScore(result.value(u"lowest"_s)),
                                exactScore(result.value(u"highest"_s)),
                                exactScore(result.value(u"points"_s))});
    }
    row.status = codeFrom<SelectionStatus>(object.value(u"status"_s));
    row.reservePosition = optionalInteger(object.value(u"reserve_position"_s));
    row.awarded = moneyFrom(object, u"awarded"_s);
    row.reasons = reasonsFrom(object.value(u"reasons"_s).toArray());
    return row;
}

ListedSection sectionFrom(const QJsonObject& object)
{
    ListedSection section{object.value(u"code"_s).toString(),
                          object.value(u"title"_s).toString(),
                          exactScore(object.value(u"maximum"_s)),
                          optionalScore(object.value(u"minimum"_s)),
                          {}};
    for (const QJsonValue value : object.value(u"criteria"_s).toArray()) {
        const QJsonObject criterion = value.toObject();
        section.criteria.push_back({criterion.value(u"code"_s).toString(),
                                    criterion.value(u"title"_s).toString(),
                                    exactScore(criterion.value(u"maximum"_s))});
    }
    return section;
}

SelectionLot lotFrom(const QJsonObject& object)
{
    SelectionLot lot;
    lot.id = Id<Lot>(idFrom(object.value(u"lot_id"_s)));
    lot.code = object.value(u"lot"_s).toString();
    lot.title = object.value(u"title"_s).toString();
    lot.publishedTitle = object.value(u"published_title"_s).toString();
    lot.places = optionalInteger(object.value(u"places"_s));
    lot.envelope = moneyFrom(object, u"envelope"_s);
    for (const QJsonValue section : object.value(u"sections"_s).toArray())
        lot.sections.push_back(sectionFrom(section.toObject()));
    for (const QJsonValue row : object.value(u"rows"_s).toArray())
        lot.rows.push_back(rowFrom(row.toObject()));
    return lot;
}

} // namespace

QJsonObject toJson(const SelectionList& list)
{
    QJsonObject object = listJson(list);
    object.insert(u"digest"_s, list.digest);
    return object;
}

SelectionList selectionListFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        throwUnreadableValue(json.left(80));
    const QJsonObject object = document.object();
    SelectionList list;
    list.callCode = object.value(u"call"_s).toString();
    list.callTitle = object.value(u"title"_s).toString();
    list.totalMinimum = optionalScore(object.value(u"total_minimum"_s));
    for (const QJsonValue lot : object.value(u"lots"_s).toArray())
        list.lots.push_back(lotFrom(lot.toObject()));
    list.digest = object.value(u"digest"_s).toString();
    return list;
}

std::vector<SelectionDecision> changedDecisions(const Connection& file)
{
    const auto isChanged = [](const SelectionDecision& decision) {
        try {
            return digestOf(selectionListFromJson(decision.list)) != decision.digest;
        } catch (const StorageFault&) {
            return true;
        }
    };
    std::vector<SelectionDecision> changed = Records<SelectionDecision>(file).all();
    std::erase_if(changed, std::not_fn(isChanged));
    return changed;
}

std::vector<SelectedApplication> selectedIn(const SelectionDecision& decision)
{
    std::vector<SelectedApplication> selected;
    const SelectionList list = selectionListFromJson(decision.list);
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows) {
            if (row.status == SelectionStatus::Selected)
                selected.push_back({row.listed.application, lot.id, row.listed.applicant, row.awarded});
        }
    }
    return selected;
}

} // namespace oslonac
