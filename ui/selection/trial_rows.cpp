// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/trial_rows.h"

#include "core/selection/reason_text.h"
#include "core/values/amounts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = TrialRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::TrialRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::TrialRows", title}, kind, width};
}

QString shiftText(const Row& row)
{
    switch (row.shift) {
    case Shift::ComesIn:
        return Tr::tr("comes in");
    case Shift::GoesOut:
        return Tr::tr("goes out");
    case Shift::Rises:
    case Shift::Falls:
        if (row.now && row.now->rank && row.tried && row.tried->rank)
            return u"%1 → %2"_s.arg(*row.now->rank).arg(*row.tried->rank);
        return row.shift == Shift::Rises ? Tr::tr("now ranked") : Tr::tr("no longer ranked");
    case Shift::Otherwise:
        return row.isChanged ? Tr::tr("other status") : QString();
    }
    return {};
}

QString shiftIcon(Shift shift)
{
    switch (shift) {
    case Shift::ComesIn:
        return u"list-add"_s;
    case Shift::GoesOut:
        return u"list-remove"_s;
    case Shift::Rises:
        return u"arrow-up"_s;
    case Shift::Falls:
        return u"go-down"_s;
    case Shift::Otherwise:
        return u"go-next"_s;
    }
    return {};
}

QString rankText(const std::optional<ListStanding>& standing)
{
    return standing && standing->rank ? u"%1."_s.arg(*standing->rank) : u"–"_s;
}

using Side = std::optional<ListStanding> TrialRow::*;

Column<Row> rankColumn(ColumnHead columnHead, Side side)
{
    return Column<Row>(std::move(columnHead), [side](const Row& row) { return rankText(row.*side); })
        .sortedBy([side](const Row& row) {
            const auto& standing = row.*side;
            return standing && standing->rank ? QVariant(*standing->rank) : QVariant();
        });
}

Column<Row> pointsColumn(ColumnHead columnHead, Side side, const CurrentTexts& texts)
{
    return Column<Row>(std::move(columnHead),
                       [side, texts](const Row& row) {
                           const auto& standing = row.*side;
                           return standing && standing->total
                                      ? pointsText(*standing->total, texts().language(),
                                                   row.ranked.decimals.total)
                                      : u"–"_s;
                       })
        .sortedBy([side](const Row& row) {
            const auto& standing = row.*side;
            if (!standing || !standing->total)
                return QVariant();
            const Score total = *standing->total;
            return QVariant(double(total.numerator()) / double(total.denominator()));
        });
}

Column<Row> statusColumn(ColumnHead columnHead, Side side, const CurrentTexts& texts)
{
    return Column<Row>(std::move(columnHead),
                       [side, texts](const Row& row) {
                           const auto& place = row.*side;
                           return place ? statusText(*place,
                                                     side == &Row::tried ? Standing::Proposed : row.standing,
                                                     texts())
                                        : QString();
                       })
        .withStatus([side](const Row& row) {
            const auto& standing = row.*side;
            return standing ? statusKindOf(*standing) : StatusKind::None;
        });
}

Column<Row> awardedColumn(ColumnHead columnHead, Side side, const CurrentTexts& texts)
{
    return Column<Row>(std::move(columnHead), [side, texts](const Row& row) {
        const auto& standing = row.*side;
        return standing && standing->awarded ? amountText(*standing->awarded, texts().language()) : QString();
    });
}

} // namespace

std::vector<TrialRow> trialRows(const SelectionLot& present, const SelectionLot& tried,
                                const RankedListOptions& options, Language language)
{
    std::unordered_map<Id<Application>, const SelectionRow*> now;
    for (const SelectionRow& row : present.rows)
        now.emplace(row.listed.application, &row);
    const int decimals = std::max(pointDecimals(present, options.totalMinimum).total,
                                  pointDecimals(tried, options.totalMinimum).total);
    std::vector<TrialRow> rows;
    RankedListOptions ofTrial = options;
    ofTrial.standing = Standing::Proposed;
    for (RankedRow& ranked : rankedRows(tried, ofTrial, language)) {
        ranked.decimals.total = decimals;
        TrialRow row;
        row.standing = options.standing;
        if (ranked.line == GroupLine::None) {
            const auto found = now.find(ranked.row.listed.application);
            row.tried = ranked.row.standing();
            if (found != now.end())
                row.now = found->second->standing();
            const SelectionDifference difference{tried.code, ranked.row.listed, row.now, row.tried};
            row.shift = shiftOf(difference);
            row.isChanged = !row.now || row.now->status != row.tried->status ||
                            row.now->reservePosition != row.tried->reservePosition ||
                            row.now->awarded != row.tried->awarded;
        }
        row.ranked = std::move(ranked);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<TrialRow>> trialColumns(const CurrentTexts& texts)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(
            head("tried_rank", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Place"), CellKind::Text, 92),
            [](const Row& row) {
                return row.ranked.line == GroupLine::None ? rankText(row.tried) : row.ranked.lineText;
            })
            .sortedBy([](const Row& row) { return QVariant(row.ranked.position); })
            .withAccessible([texts](const Row& row) {
                if (row.ranked.line != GroupLine::None)
                    return row.ranked.lineText;
                return Tr::tr("%1: in the trial %2, as it stands %3")
                    .arg(nameIn(row.ranked.row.listed, texts()), rankText(row.tried), rankText(row.now));
            }));
    columns.push_back(Column<Row>(head("applicant", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Applicant"),
                                       CellKind::Text, 200),
                                  [texts](const Row& row) { return nameIn(row.ranked.row.listed, texts()); })
                          .asKey()
                          .takingRoom());
    columns.push_back(Column<Row>(head("change", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Change"),
                                       CellKind::Pill, 112),
                                  shiftText)
                          .withStatus([](const Row& row) {
                              return shiftText(row).isEmpty() ? StatusKind::None : statusKindOf(row.shift);
                          })
                          .withStatusIcon([](const Row& row) { return shiftIcon(row.shift); })
                          .sortedBy([](const Row& row) {
                              return QVariant(int(row.shift) * 10 + (row.isChanged ? 0 : 1));
                          }));
    columns.push_back(
        statusColumn(head("tried_status", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "In the trial"),
                          CellKind::Pill, 140),
                     &Row::tried, texts));
    columns.push_back(pointsColumn(head("tried_points", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Points"),
                                        CellKind::Number, 72),
                                   &Row::tried, texts)
                          .asKey());
    columns.push_back(rankColumn(head("rank", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "As it stands"),
                                      CellKind::Text, 88),
                                 &Row::now)
                          .asKey());
    columns.push_back(statusColumn(head("status", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Status"),
                                        CellKind::Pill, 140),
                                   &Row::now, texts)
                          .asMinor());
    columns.push_back(pointsColumn(head("points", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Points"),
                                        CellKind::Number, 72),
                                   &Row::now, texts)
                          .whenChosen());
    columns.push_back(awardedColumn(head("tried_awarded",
                                         QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Amount in the trial"),
                                         CellKind::Number, 150),
                                    &Row::tried, texts)
                          .whenChosen());
    columns.push_back(
        awardedColumn(head("awarded", QT_TRANSLATE_NOOP("oslonac::ui::TrialRows", "Amount as it stands"),
                           CellKind::Number, 150),
                      &Row::now, texts)
            .whenChosen());
    return columns;
}

QStringList trialFooter(const TrialLot& lot, Language language)
{
    QStringList parts{Tr::tr("comes in <b>%1</b>").arg(lot.cameIn),
                      Tr::tr("goes out <b>%1</b>").arg(lot.wentOut),
                      Tr::tr("other places <b>%1</b>").arg(lot.moved)};
    if (lot.awardedBefore || lot.awardedAfter) {
        const auto amount = [&](const std::optional<Money>& money) {
            return money ? amountText(*money, language) : u"0"_s;
        };
        parts.append(
            lot.awardedBefore == lot.awardedAfter
                ? Tr::tr("amount <b>%1</b> as before").arg(amount(lot.awardedAfter))
                : Tr::tr("amount %1 → <b>%2</b>").arg(amount(lot.awardedBefore), amount(lot.awardedAfter)));
    }
    return parts;
}

} // namespace oslonac::ui
