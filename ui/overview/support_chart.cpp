// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/support_chart.h"

#include "core/applications/application_rules.h"
#include "core/languages/spoken.h"
#include "core/values/amounts.h"
#include "core/values/serbian_order.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/lists/list_totals.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::SupportChart)
};

Phrase title(const char* source)
{
    return {"oslonac::ui::SupportChart", source};
}

bool hasMoney(const Lot& lot)
{
    return lot.awardKind != AwardKind::None || currencyOf(lot).has_value();
}

QString callCode(const SupportMap& support, Id<Call> call)
{
    const auto found = std::ranges::find(support.calls, call, &Call::id);
    return found == support.calls.end() ? QString() : found->code;
}

QString lotName(const SupportMap& support, const Lot& lot)
{
    return Tr::tr("%1, lot %2").arg(callCode(support, lot.callId), lot.code);
}

const Lot& lotOf(const SupportMap& support, Id<Lot> id)
{
    return *std::ranges::find(support.lots, id, &Lot::id);
}

/// The largest amount in each currency: what the areas of shapes are held against.
QHash<Currency, qint64> largestAmounts(const SupportMap& support)
{
    QHash<Currency, qint64> largest;
    for (const SupportPlace& place : support.places) {
        for (const AgreementStanding& standing : place.agreements) {
            if (const auto& amount = standing.terms.amount)
                largest[amount->currency()] = std::max(largest[amount->currency()], amount->minorUnits());
        }
    }
    return largest;
}

QString sentenceOf(const SupportPlace& place, const SupportMap& support, Language language)
{
    QStringList parts;
    for (const AgreementStanding& standing : place.agreements) {
        const QString lot = lotName(support, lotOf(support, standing.agreement.lotId));
        const QString status = statusText(standing.agreement.status).toLower();
        parts.append(standing.terms.amount
                         ? u"%1: %2, %3"_s.arg(lot, amountsText({*standing.terms.amount}, language), status)
                         : u"%1: %2"_s.arg(lot, status));
    }
    const QString name = nameOf(place.municipality, language);
    if (parts.isEmpty())
        return Tr::tr("%1, no agreement").arg(name);
    return u"%1. %2"_s.arg(name, parts.join(u"; "_s));
}

std::vector<LegendEntry> legendOf(const SupportMap& support, const LotLooks& looks)
{
    std::vector<LegendEntry> entries;
    for (const Lot& lot : support.lots) {
        const auto count = std::ranges::count_if(support.places, [&lot](const SupportPlace& place) {
            return std::ranges::any_of(place.agreements, [&lot](const AgreementStanding& standing) {
                return standing.agreement.lotId == lot.id;
            });
        });
        if (count > 0)
            entries.push_back(
                {Tr::tr("%1: %2", "lot, number of units").arg(lotName(support, lot), spokenNumber(count)),
                 looks.of(lot.id), LegendSign::Shape});
    }
    return entries;
}

} // namespace

LotLooks::LotLooks(const SupportMap& support)
{
    constexpr std::array filled{0, 1, 2, 4};
    constexpr int outlined = 3;
    size_t next = 0;
    for (const Lot& lot : support.lots) {
        if (!hasMoney(lot)) {
            m_looks.emplace_back(lot.id, chartLook(outlined));
            continue;
        }
        m_looks.emplace_back(lot.id, chartLook(filled[std::min(next, filled.size() - 1)]));
        ++next;
    }
}

ChartLook LotLooks::of(Id<Lot> lot) const
{
    const auto found = std::ranges::find(m_looks, lot, [](const auto& pair) { return pair.first; });
    return found == m_looks.end() ? chartLook(2) : found->second;
}

MapData supportPicture(const SupportMap& support, Language language)
{
    const LotLooks looks(support);
    const QHash<Currency, qint64> largest = largestAmounts(support);
    const auto weightOf = [&largest](const std::optional<Money>& amount) {
        return amount && !amount->isZero()
                   ? double(amount->minorUnits()) / double(largest.value(amount->currency()))
                   : 0;
    };
    MapData data;
    for (const SupportPlace& place : support.places) {
        const Municipality& unit = place.municipality;
        if (!unit.latitude || !unit.longitude)
            continue;
        MapPlace shown;
        shown.key = unit.id.number();
        shown.name = nameOf(unit, language);
        shown.where = {*unit.latitude, *unit.longitude};
        shown.sentence = sentenceOf(place, support, language);
        for (const AgreementStanding& standing : place.agreements)
            shown.shapes.push_back({looks.of(standing.agreement.lotId), weightOf(standing.terms.amount)});
        data.places.push_back(std::move(shown));
    }
    data.legend = legendOf(support, looks);
    return data;
}

std::vector<ChartColumn> supportColumns()
{
    using enum ReportAlignment;
    return {{title(QT_TRANSLATE_NOOP("oslonac::ui::SupportChart", "District")), Left, 130},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::SupportChart", "Unit")), Left, 130},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::SupportChart", "Lot")), Left, 110},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::SupportChart", "Amount")), Right, 90},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::SupportChart", "Currency")), Left, 60},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::SupportChart", "Status")), Left, 90}};
}

std::vector<ChartTableRow> supportRows(const SupportMap& support, Language language)
{
    std::vector<const SupportPlace*> supported;
    for (const SupportPlace& place : support.places) {
        if (place.isSupported())
            supported.push_back(&place);
    }
    const LetterOrder order = lettersOf(language);
    std::ranges::stable_sort(supported, {}, [order](const SupportPlace* place) {
        return std::pair(sortKey(place->municipality.districtLatin, order),
                         sortKey(place->municipality.nameLatin, order));
    });
    std::vector<ChartTableRow> rows;
    for (const SupportPlace* place : supported) {
        for (const AgreementStanding& standing : place->agreements) {
            const auto& amount = standing.terms.amount;
            ChartTableRow row;
            row.key = place->municipality.id.number();
            row.cells = {districtOf(place->municipality, language),
                         nameOf(place->municipality, language),
                         lotName(support, lotOf(support, standing.agreement.lotId)),
                         amount ? TableCell(*amount) : TableCell(),
                         amount ? codeOf(amount->currency()) : QString(),
                         statusText(standing.agreement.status)};
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<PackageTag> tagsOf(const SupportPlace& place, const SupportMap& support, Language language)
{
    const LotLooks looks(support);
    std::vector<PackageTag> tags;
    for (const AgreementStanding& standing : place.agreements) {
        const ChartLook look = looks.of(standing.agreement.lotId);
        const auto& amount = standing.terms.amount;
        tags.push_back(
            {look.shape, look.token,
             amount ? amountsText({*amount}, language) : callCode(support, standing.agreement.callId)});
    }
    return tags;
}

} // namespace oslonac::ui
