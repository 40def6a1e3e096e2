// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/rank_explanation.h"

#include "core/selection/finding_reason_text.h"
#include "core/selection/point_decimals.h"
#include "core/selection/reason_text.h"
#include "core/values/amounts.h"

#include <algorithm>

namespace oslonac {

namespace {

QString pointsOf(Score points, const Texts& texts)
{
    return pointsFact(points.toExactText(), texts.language());
}

Score maximumOf(const SelectionLot& lot)
{
    Score maximum;
    for (const ListedSection& section : lot.sections)
        maximum += section.maximum;
    return maximum;
}

QString namesWithSameTotal(const SelectionLot& lot, const SelectionRow& row, const Texts& texts)
{
    QStringList names;
    for (const SelectionRow& other : lot.rows) {
        if (other.rank && other.total == row.total && other.listed.application != row.listed.application)
            names.append(nameIn(other.listed, texts));
    }
    return names.join(QStringLiteral(", "));
}

QString totalText(const SelectionLot& lot, const SelectionRow& row, const CallDefinition& definition,
                  const Texts& texts)
{
    const int decimals = pointDecimals(lot, definition.call.totalMinimum).total;
    const QString points = pointsText(*row.total, texts.language(), decimals);
    const QString maximum = pointsOf(maximumOf(lot), texts);
    const QString same = row.rank ? namesWithSameTotal(lot, row, texts) : QString();
    if (same.isEmpty())
        return texts.translate("oslonac::RankExplanation", "The marks add up to %1 of %2 points.")
            .arg(points, maximum);
    return texts
        .translate("oslonac::RankExplanation", "The marks add up to %1 of %2 points. As many has: %3.")
        .arg(points, maximum, same);
}

/// The position of the last tie rule that had to be asked; 0 when none was.
int lastTieRule(const SelectionRow& row)
{
    int last = 0;
    for (const Reason& reason : row.reasons) {
        if (reason.code == ReasonCode::TieRuleDecided)
            last = std::max(last, reason.facts.value(QStringLiteral("position")).toInt());
    }
    return last;
}

bool isBelowLine(const SelectionRow& row)
{
    return row.status == SelectionStatus::Reserve || row.status == SelectionStatus::NotInReserve ||
           row.status == SelectionStatus::UndecidedTie;
}

std::optional<Money> awardOf(const SelectionRow& row, const Lot& lot)
{
    switch (lot.awardKind) {
    case AwardKind::None:
        return std::nullopt;
    case AwardKind::Fixed:
        return lot.fixedAmount;
    case AwardKind::Requested:
        break;
    }
    const auto& requested = row.listed.requested;
    if (!requested || !lot.ceiling || lot.ceiling->currency() != requested->currency())
        return requested;
    return std::min(*requested, *lot.ceiling, [](Money a, Money b) { return a < b; });
}

/// What stands between a row below the line and the line: rows before it, itself among them, and their money.
struct Gap {
    int rows = 0;
    std::optional<Money> money;
};

Gap gapOf(const SelectionLot& list, const SelectionRow& row, const Lot& lot)
{
    Gap gap;
    for (const SelectionRow& other : list.rows) {
        if (!isBelowLine(other))
            continue;
        ++gap.rows;
        if (const auto award = awardOf(other, lot))
            gap.money = gap.money ? *gap.money + *award : *award;
        if (other.listed.application == row.listed.application)
            break;
    }
    return gap;
}

void addMoney(QStringList& all, const SelectionLot& list, const Lot& lot, const Gap& gap, const Texts& texts)
{
    if (!lot.envelope || !gap.money || gap.money->currency() != lot.envelope->currency())
        return;
    const Money free = *lot.envelope - list.awarded().value_or(Money::zero(lot.envelope->currency()));
    if (*gap.money > free)
        all.append(texts
                       .translate("oslonac::RankExplanation",
                                  "With an envelope larger by %1 there would be money for it.")
                       .arg(amountText(*gap.money - free, texts.language())));
}

void addBelowLine(QStringList& all, const SelectionLot& list, const SelectionRow& row, const Lot& lot,
                  Standing standing, const Texts& texts)
{
    const auto last = std::find_if(list.rows.rbegin(), list.rows.rend(), [](const SelectionRow& other) {
        return other.status == SelectionStatus::Selected;
    });
    if (last != list.rows.rend() && *last->total > *row.total) {
        const Score gap = *last->total - *row.total;
        all.append((standing == Standing::Decided
                        ? texts.translate("oslonac::RankExplanation",
                                          "With %1 points more it would reach the last selected, %2.",
                                          nullptr, countedAs(gap))
                        : texts.translate("oslonac::RankExplanation",
                                          "With %1 points more it would reach the last proposed, %2.",
                                          nullptr, countedAs(gap)))
                       .arg(pointsOf(gap, texts), nameIn(last->listed, texts)));
    }
    const Gap gap = gapOf(list, row, lot);
    const int taken = list.count(SelectionStatus::Selected);
    if (lot.places && taken + gap.rows > *lot.places)
        all.append(texts.translate("oslonac::RankExplanation",
                                   "With %n more places there would be a place for it.", nullptr,
                                   taken + gap.rows - *lot.places));
    addMoney(all, list, lot, gap, texts);
}

void addAboveLine(QStringList& all, const SelectionLot& list, const SelectionRow& row, Standing standing,
                  const Texts& texts)
{
    const auto first = std::find_if(list.rows.begin(), list.rows.end(), isBelowLine);
    if (first != list.rows.end() && *row.total > *first->total) {
        const Score gap = *row.total - *first->total;
        all.append((standing == Standing::Decided
                        ? texts.translate("oslonac::RankExplanation",
                                          "With %1 points fewer it would fall to the first not selected, %2.",
                                          nullptr, countedAs(gap))
                        : texts.translate("oslonac::RankExplanation",
                                          "With %1 points fewer it would fall to the first not proposed, %2.",
                                          nullptr, countedAs(gap)))
                       .arg(pointsOf(gap, texts), nameIn(first->listed, texts)));
    }
}

void addMinimums(QStringList& all, const SelectionRow& row, const Texts& texts)
{
    const auto fact = [](const Reason& reason, const char* key) {
        return scoreFact(reason.facts.value(QString::fromLatin1(key)));
    };
    for (const Reason& reason : row.reasons) {
        const bool isItem = reason.code == ReasonCode::ItemMinimum;
        const auto own = fact(reason, isItem ? "mark" : "points");
        const auto wanted = fact(reason, "minimum");
        if (!own || !wanted)
            continue;
        const QString missing = pointsOf(*wanted - *own, texts);
        const int count = countedAs(*wanted - *own);
        if (reason.code == ReasonCode::TotalMinimum)
            all.append(texts
                           .translate("oslonac::RankExplanation", "It lacks %1 points to the total minimum.",
                                      nullptr, count)
                           .arg(missing));
        if (reason.code == ReasonCode::SectionMinimum)
            all.append(texts
                           .translate("oslonac::RankExplanation",
                                      "It lacks %1 points to the minimum of section %2.", nullptr, count)
                           .arg(missing, reason.facts.value(QStringLiteral("section"))));
        if (isItem)
            all.append(texts
                           .translate("oslonac::RankExplanation",
                                      "It lacks %1 points to the minimum of criterion %2.", nullptr, count)
                           .arg(missing, reason.facts.value(QStringLiteral("criterion"))));
    }
}

/// Where a row that is not ranked would stand by its points alone.
void addUnranked(QStringList& all, const SelectionLot& list, const SelectionRow& row,
                 const CallDefinition& definition, const Texts& texts)
{
    if (!row.total || row.status == SelectionStatus::Withdrawn)
        return;
    const auto better = std::count_if(list.rows.begin(), list.rows.end(), [&row](const SelectionRow& other) {
        return other.rank && *other.total > *row.total;
    });
    all.append(texts
                   .translate("oslonac::RankExplanation",
                              "Once this is put right, its %1 points would put it at place %2.", nullptr,
                              countedAs(*row.total))
                   .arg(pointsText(*row.total, texts.language(),
                                   pointDecimals(list, definition.call.totalMinimum).total))
                   .arg(better + 1));
}

} // namespace

std::vector<RankStep> whyThisRank(const SelectionLot& lot, const SelectionRow& row,
                                  const CallDefinition& definition, Standing standing, const Texts& texts)
{
    std::vector<RankStep> steps;
    if (row.total)
        steps.push_back({std::nullopt, totalText(lot, row, definition, texts)});
    for (const Reason& reason : row.reasons)
        steps.push_back({reason.code, reasonText(reason, standing, texts)});
    const int asked = lastTieRule(row);
    const int rules = static_cast<int>(definition.tieRules.size());
    if (asked > 0 && asked < rules)
        steps.push_back(
            {std::nullopt,
             asked + 1 == rules
                 ? texts.translate("oslonac::RankExplanation", "Tie rule %1 was not needed.").arg(rules)
                 : texts.translate("oslonac::RankExplanation", "Tie rules %1 to %2 were not needed.")
                       .arg(asked + 1)
                       .arg(rules)});
    return steps;
}

QStringList whatWouldMove(const SelectionLot& lot, const SelectionRow& row, const CallDefinition& definition,
                          Standing standing, const Texts& texts)
{
    QStringList all;
    const DefinedLot* defined = definition.lotById(lot.id);
    switch (row.status) {
    case SelectionStatus::Selected:
        addAboveLine(all, lot, row, standing, texts);
        break;
    case SelectionStatus::Reserve:
    case SelectionStatus::NotInReserve:
    case SelectionStatus::UndecidedTie:
    case SelectionStatus::WaitsForTie:
        if (defined != nullptr)
            addBelowLine(all, lot, row, defined->lot, standing, texts);
        break;
    case SelectionStatus::BelowMinimum:
        addMinimums(all, row, texts);
        break;
    case SelectionStatus::Ineligible:
    case SelectionStatus::Incomplete:
    case SelectionStatus::Withdrawn:
        addUnranked(all, lot, row, definition, texts);
        break;
    }
    return all;
}

QString minutesText(const SelectionLot& lot, const SelectionRow& row, const CallDefinition& definition,
                    Standing standing, const Texts& texts)
{
    QStringList lines;
    const QString name = nameIn(row.listed, texts);
    const QString status = statusText(row, standing, texts);
    lines.append(row.rank ? texts.translate("oslonac::RankExplanation", "%1, lot %2, place %3: %4")
                                .arg(name, lot.code, QString::number(*row.rank), status)
                          : texts.translate("oslonac::RankExplanation", "%1, lot %2, not ranked: %3")
                                .arg(name, lot.code, status));
    int number = 0;
    for (const RankStep& step : whyThisRank(lot, row, definition, standing, texts))
        lines.append(QStringLiteral("%1. %2").arg(++number).arg(step.text));
    return lines.join(u'\n');
}

} // namespace oslonac
