// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/ranked_rows.h"

#include "core/scoring/scoring_rules.h"
#include "core/selection/finding_reason_text.h"
#include "core/selection/reason_text.h"
#include "core/values/amounts.h"
#include "ui/calls/call_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::RankedRows)
};

/// How many ranked rows have each total.
std::map<Score, int> totalsOf(const SelectionLot& lot)
{
    std::map<Score, int> totals;
    for (const SelectionRow& row : lot.rows) {
        if (row.rank && row.total)
            ++totals[*row.total];
    }
    return totals;
}

/// The mean alone does not say it: the distance of lowest and highest mark on any criterion of the section.
std::vector<bool> flagged(const SelectionLot& lot, const SelectionRow& row, std::optional<int> limit)
{
    std::vector<bool> flags;
    size_t place = 0;
    for (const ListedSection& section : lot.sections) {
        bool far = false;
        for (const ListedCriterion& listed : section.criteria) {
            if (place >= row.criteria.size())
                break;
            const CriterionResult& result = row.criteria[place++];
            Criterion criterion;
            criterion.scaleMaximum = listed.maximum;
            far = far || (limit && isDivergent(criterion, result.lowest, result.highest, *limit));
        }
        flags.push_back(far);
    }
    return flags;
}

RankedRow lineRow(qint64 id, GroupLine line, const QString& text)
{
    RankedRow row;
    row.id = id;
    row.line = line;
    row.lineText = text;
    return row;
}

QString belowText(std::optional<Score> totalMinimum, Language language)
{
    return totalMinimum ? Tr::tr("Below a minimum (of a criterion, a section, or %1 points in all)")
                              .arg(pointsFact(totalMinimum->toExactText(), language))
                        : Tr::tr("Below a minimum (of a criterion or a section)");
}

} // namespace

bool isUnranked(const SelectionRow& row)
{
    return row.status == SelectionStatus::Incomplete || row.status == SelectionStatus::Ineligible ||
           row.status == SelectionStatus::Withdrawn;
}

QString maximumText(Score maximum, Language language)
{
    return maximum.denominator() == 1 ? maximum.toExactText() : pointsFact(maximum.toExactText(), language);
}

QString lineText(const SelectionLot& lot, Standing standing, Language language)
{
    const bool isDecided = standing == Standing::Decided;
    const int selected = lot.count(SelectionStatus::Selected);
    const QString above =
        isDecided ? Tr::tr("%n selected", nullptr, selected) : Tr::tr("%n proposed", nullptr, selected);
    const QString places = lot.places ? Tr::tr("%n places", nullptr, *lot.places) : above;
    const QString count = numberText(selected, language);
    if (const auto money = lot.awarded())
        return (isDecided ? Tr::tr("Cut-off: %1, %2 selected, %3 awarded")
                          : Tr::tr("Cut-off: %1, %2 proposed, %3 in all"))
            .arg(places, count, amountText(*money, language));
    return (isDecided ? Tr::tr("Cut-off: %1, %2 selected") : Tr::tr("Cut-off: %1, %2 proposed"))
        .arg(places, count);
}

std::vector<RankedRow> rankedRows(const SelectionLot& lot, const RankedListOptions& options,
                                  Language language)
{
    const auto isSelected = [](const SelectionRow& row) { return row.status == SelectionStatus::Selected; };
    const auto lastSelected = std::ranges::find_if(lot.rows.rbegin(), lot.rows.rend(), isSelected).base();
    const auto belowFirst = std::ranges::find(lot.rows, SelectionStatus::BelowMinimum, &SelectionRow::status);
    const auto unrankedFirst = std::ranges::find_if(lot.rows, isUnranked);
    const std::map<Score, int> totals = totalsOf(lot);
    const PointDecimals decimals = pointDecimals(lot, options.totalMinimum);
    std::vector<RankedRow> rows;
    const bool drawn = options.lines == DrawnLines::Drawn;
    const auto drawLines = [&](auto place) {
        if (drawn && place == lastSelected && lastSelected != lot.rows.begin())
            rows.push_back(lineRow(-1, GroupLine::Solid, lineText(lot, options.standing, language)));
        if (drawn && place == belowFirst && belowFirst != lot.rows.end())
            rows.push_back(lineRow(-2, GroupLine::Dashed, belowText(options.totalMinimum, language)));
        if (drawn && place == unrankedFirst && unrankedFirst != lot.rows.end())
            rows.push_back(lineRow(-3, GroupLine::Dashed, Tr::tr("Not ranked")));
    };
    for (auto place = lot.rows.begin(); place != lot.rows.end(); ++place) {
        drawLines(place);
        RankedRow row;
        row.id = place->listed.application.number();
        row.row = *place;
        row.decimals = decimals;
        row.standing = options.standing;
        row.sharesTotal = place->total && totals.contains(*place->total) && totals.at(*place->total) > 1;
        row.flaggedSections = flagged(lot, *place, options.divergenceLimitPercent);
        rows.push_back(std::move(row));
    }
    drawLines(lot.rows.end());
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].position = int(i);
    return rows;
}

Standing standingOf(const CallState& state)
{
    return state.matchesDecision() ? Standing::Decided : Standing::Proposed;
}

StatusKind statusKindOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::WithinPlaces:
    case ReasonCode::WithinEnvelope:
    case ReasonCode::Approved:
    case ReasonCode::PointsAboveTheLine:
        return StatusKind::Ok;
    case ReasonCode::OnReserve:
        return StatusKind::Reserve;
    case ReasonCode::TieRuleDecided:
    case ReasonCode::TieDecided:
        return StatusKind::Info;
    case ReasonCode::TieUndecided:
    case ReasonCode::WaitsForTie:
    case ReasonCode::MarksIncomplete:
        return StatusKind::Wait;
    case ReasonCode::DocumentMissing:
    case ReasonCode::MarksMissing:
    case ReasonCode::PointsUncountable:
    case ReasonCode::Ineligible:
    case ReasonCode::SectionMinimum:
    case ReasonCode::ItemMinimum:
    case ReasonCode::TotalMinimum:
        return StatusKind::Late;
    case ReasonCode::Withdrawn:
    case ReasonCode::BeyondPlaces:
    case ReasonCode::BeyondEnvelope:
    case ReasonCode::AfterTheLine:
    case ReasonCode::AfterMoneyRanOut:
    case ReasonCode::AfterUndecidedTie:
    case ReasonCode::BeyondReserve:
    case ReasonCode::PointsToTheLine:
        return StatusKind::Mute;
    }
    return StatusKind::Mute;
}

StatusKind statusKindOf(SelectionStatus status)
{
    switch (status) {
    case SelectionStatus::Selected:
        return StatusKind::Ok;
    case SelectionStatus::Reserve:
        return StatusKind::Reserve;
    case SelectionStatus::UndecidedTie:
        return StatusKind::WaitSolid;
    case SelectionStatus::WaitsForTie:
        return StatusKind::Wait;
    case SelectionStatus::Ineligible:
    case SelectionStatus::Incomplete:
        return StatusKind::Late;
    case SelectionStatus::NotInReserve:
    case SelectionStatus::BelowMinimum:
    case SelectionStatus::Withdrawn:
        return StatusKind::Mute;
    }
    return StatusKind::None;
}

StatusKind statusKindOf(const ListStanding& place)
{
    return place.waitsForMarks ? StatusKind::Wait : statusKindOf(place.status);
}

StatusKind statusKindOf(const SelectionRow& row)
{
    return statusKindOf(row.standing());
}

StatusKind statusKindOf(Shift shift)
{
    switch (shift) {
    case Shift::ComesIn:
        return StatusKind::Ok;
    case Shift::GoesOut:
        return StatusKind::Late;
    case Shift::Rises:
        return StatusKind::Info;
    case Shift::Falls:
        return StatusKind::Wait;
    case Shift::Otherwise:
        return StatusKind::Mute;
    }
    return StatusKind::Mute;
}

QString statusIconOf(SelectionStatus status)
{
    return statusKindOf(status) == StatusKind::Mute ? u"list-remove"_s : QString();
}

} // namespace oslonac::ui
