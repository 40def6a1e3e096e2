// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/money_chart.h"

#include "core/values/amounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t mostBars = 8;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::MoneyChart)
};

Phrase title(const char* source)
{
    return {"oslonac::ui::MoneyChart", source};
}

qint64 minor(const std::optional<Money>& amount)
{
    return amount ? amount->minorUnits() : 0;
}

/// Whole units where there are no cents, as amounts of packages are.
QString shortAmount(qint64 minorUnits, Currency currency, Language language)
{
    return minorUnits % 100 == 0 ? numberText(minorUnits / 100, language)
                                 : amountFigures(Money(minorUnits, currency), language);
}

QString nameOf(const LotMoney& line)
{
    return Tr::tr("%1, lot %2").arg(line.callCode, line.lot.code);
}

/// "15 of 15 places": agreements, or before there are any the selected.
QString placesText(const LotMoney& line)
{
    const int filled = std::max(line.agreements, line.selected);
    return line.lot.places ? Tr::tr("%1 of %n places", nullptr, *line.lot.places).arg(filled)
                           : Tr::tr("%n agreements", nullptr, line.agreements);
}

/// The parts of a bar, which add up to the money of the lot or to what was promised, whichever is more.
std::array<qint64, 4> partsOf(const LotMoney& line)
{
    const qint64 signedAmount = minor(line.signedAmount);
    const qint64 agreed = std::max(minor(line.agreed), signedAmount);
    const qint64 promised = std::max(minor(line.awarded), agreed);
    const qint64 all = std::max(minor(line.envelope), promised);
    return {signedAmount, agreed - signedAmount, promised - agreed, all - promised};
}

BarRow rowOf(const LotMoney& line, const std::vector<BarSeries>& series, Currency currency, Language language)
{
    BarRow row;
    row.title = nameOf(line);
    row.aside = placesText(line);
    row.key = line.lot.id.number();
    row.remark = line.lot.awardKind == AwardKind::None
                     ? Tr::tr("no money in this lot")
                     : Tr::tr("nothing awarded yet, and no limit for the lot");
    row.sentence = u"%1: %2, %3"_s.arg(row.title, row.aside, row.remark);
    if (line.currency != currency)
        return row;
    const auto parts = partsOf(line);
    if (std::ranges::all_of(parts, [](qint64 part) { return part == 0; }))
        return row;
    if (line.requested)
        row.aside =
            Tr::tr("%1, requested %2").arg(row.aside, shortAmount(minor(line.requested), currency, language));
    for (size_t part = 0; part < parts.size(); ++part) {
        const QString text = shortAmount(parts[part], currency, language);
        row.segments.push_back({double(parts[part]) / 100, text,
                                Tr::tr("%1, %2: %3 %4", "call and lot, series, amount, currency")
                                    .arg(row.title, series[part].name, text, codeOf(currency))});
    }
    return row;
}

TableCell cellOf(const std::optional<Money>& amount)
{
    return amount ? TableCell(*amount) : TableCell();
}

} // namespace

BarData moneyBars(const std::vector<LotMoney>& money, Currency currency, Language language)
{
    BarData data;
    data.series = {{Tr::tr("Signed"), chartLook(0)},
                   {Tr::tr("Agreed, not signed"), chartLook(1)},
                   {Tr::tr("Awarded, no agreement"), chartLook(2)},
                   {Tr::tr("Left"), restLook()}};
    for (const LotMoney& line : money) {
        if (data.rows.size() == mostBars)
            break; // the table has all
        if (!line.currency || line.currency == currency)
            data.rows.push_back(rowOf(line, data.series, currency, language));
    }
    data.unit = codeOf(currency);
    data.axisText = [language](double value) { return numberText(qint64(value), language); };
    return data;
}

std::vector<ChartColumn> moneyColumns()
{
    using enum ReportAlignment;
    return {{title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Call")), Left, 90},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Lot")), Left, 60},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Currency")), Left, 60},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Envelope")), Right, 100},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Requested")), Right, 100},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Awarded")), Right, 100},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Agreed")), Right, 100},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Signed")), Right, 100},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Places")), Right, 60},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Applications")), Right, 80},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Selected")), Right, 70},
            {title(QT_TRANSLATE_NOOP("oslonac::ui::MoneyChart", "Agreements")), Right, 80}};
}

std::vector<ChartTableRow> moneyRows(const std::vector<LotMoney>& money)
{
    std::vector<ChartTableRow> rows;
    for (const LotMoney& line : money) {
        ChartTableRow row;
        row.key = line.lot.id.number();
        row.cells = {line.callCode,
                     line.lot.code,
                     line.currency ? codeOf(*line.currency) : QString(),
                     cellOf(line.envelope),
                     cellOf(line.requested),
                     cellOf(line.awarded),
                     cellOf(line.agreed),
                     cellOf(line.signedAmount),
                     line.lot.places ? TableCell(qint64(*line.lot.places)) : TableCell(),
                     qint64(line.applications),
                     qint64(line.selected),
                     qint64(line.agreements)};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Currency> currenciesOf(const std::vector<LotMoney>& money)
{
    std::vector<std::pair<Currency, int>> counted;
    for (const LotMoney& line : money) {
        if (!line.currency)
            continue;
        const auto known =
            std::ranges::find(counted, *line.currency, [](const auto& pair) { return pair.first; });
        if (known == counted.end())
            counted.emplace_back(*line.currency, 1);
        else
            ++known->second;
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), [](const auto& pair) { return pair.second; });
    std::vector<Currency> currencies;
    for (const auto& [currency, lots] : counted)
        currencies.push_back(currency);
    return currencies;
}

} // namespace oslonac::ui
