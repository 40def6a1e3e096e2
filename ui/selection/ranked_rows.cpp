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

bool isUnranked(const SelectionRow& row)
{
    return row.status == SelectionStatus::Incomplete || row.status == SelectionStatus::Ineligible ||
           row.status == SelectionStatus::Withdrawn;
}

QString belowText(std::optional<Score> totalMinimum, Language language)
{
    return totalMinimum ? Tr::tr("Below a minimum (of a criterion, a section, or %1 points in all)")
                              .arg(pointsFact(totalMinimum->toExactText(), language))
                        : Tr::tr("Below a minimum (of a criterion or a section)");
}

double shareOf(Score points, Score maximum)
{
    // For a bar of a few dozen pixels; points themselves never pass through floating point.
    const auto value = [](Score score) { return double(score.numerator()) / double(score.denominator()); };
    return maximum == Score(0) ? 0 : value(points) / value(maximum);
}

} // namespace

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

namespace {

Phrase title(const char* source)
{
    return {"oslonac::ui::RankedRows", source};
}

/// What keeps an application off the list, or below its threshold.
bool isExclusion(ReasonCode code)
{
    return code == ReasonCode::Withdrawn || statusKindOf(code) == StatusKind::Late;
}

/// Why a row has no place that counts; empty for those that were ranked above the threshold.
QString exclusionText(const RankedRow& ranked, const Texts& texts)
{
    const SelectionRow& row = ranked.row;
    if (!isUnranked(row) && row.status != SelectionStatus::BelowMinimum)
        return {};
    QStringList sentences;
    for (const Reason& reason : row.reasons) {
        if (isExclusion(reason.code))
            sentences.append(reasonText(reason, ranked.standing, texts));
    }
    return sentences.join(u' ');
}

Column<RankedRow> applicantColumn(const CurrentTexts& texts)
{
    const auto name = [texts](const RankedRow& row) { return nameIn(row.row.listed, texts()); };
    Column<RankedRow> column =
        Column<RankedRow>({u"applicant"_s, title(QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Applicant")),
                           CellKind::Text, 198},
                          [texts, name](const RankedRow& row) {
                              const QString why = exclusionText(row, texts());
                              return why.isEmpty() ? name(row) : u"%1\n%2"_s.arg(name(row), why);
                          })
            .withTooltip([texts](const RankedRow& row) {
                const QString why = exclusionText(row, texts());
                return why.isEmpty() ? row.row.listed.service : why;
            })
            .asKey()
            .takingRoom();
    column.value = [name](const RankedRow& row) { return CellValue(name(row)); };
    return column;
}

Column<RankedRow> sectionColumn(const SelectionLot& lot, size_t place, const CurrentTexts& texts)
{
    const ListedSection& section = lot.sections[place];
    ColumnHead head{section.code, {}, CellKind::Score, 76};
    const bool isNumber = !section.code.isEmpty() && section.code.back().isDigit(); // "1 /20" is a fraction
    head.name = u"%1%2 /%3"_s.arg(section.code, isNumber ? u"."_s : QString(),
                                  maximumText(section.maximum, texts().language()));
    head.explanation = section.title;
    const auto points = [place](const RankedRow& row) -> std::optional<Score> {
        if (place >= row.row.sectionPoints.size())
            return std::nullopt;
        return row.row.sectionPoints[place];
    };
    return Column<RankedRow>(head,
                             [points, place, texts](const RankedRow& row) {
                                 const auto value = points(row);
                                 const int decimals = row.decimals.ofSection(place);
                                 return value ? pointsText(*value, texts().language(), decimals) : QString();
                             })
        .asScore(points)
        .sortedBy([points](const RankedRow& row) {
            const auto value = points(row);
            return value ? QVariant(shareOf(*value, 1)) : QVariant();
        })
        .asWritten() // its code is that of the papers
        .withGauge([points, section, place](const RankedRow& row) {
            Gauge gauge;
            if (const auto value = points(row))
                gauge.share = shareOf(*value, section.maximum);
            if (section.minimum)
                gauge.minimum = shareOf(*section.minimum, section.maximum);
            gauge.flagged = place < row.flaggedSections.size() && row.flaggedSections[place];
            return gauge;
        });
}

Column<RankedRow> rankColumn(const CurrentTexts& texts)
{
    return Column<RankedRow>(
               {u"rank"_s, title(QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Rank")), CellKind::Text, 84},
               [](const RankedRow& row) {
                   if (row.line != GroupLine::None)
                       return row.lineText;
                   if (!row.row.rank)
                       return u"–"_s;
                   return row.row.tied ? u"= %1."_s.arg(*row.row.rank) : u"%1."_s.arg(*row.row.rank);
               })
        .sortedBy([](const RankedRow& row) { return QVariant(row.position); })
        .withAccessible([texts](const RankedRow& row) {
            if (row.line != GroupLine::None)
                return row.lineText;
            const QString name = nameIn(row.row.listed, texts());
            return row.row.rank ? Tr::tr("%1, rank %2").arg(name).arg(*row.row.rank)
                                : Tr::tr("%1, not ranked").arg(name);
        });
}

} // namespace

std::vector<Column<RankedRow>> rankedColumns(const SelectionLot& lot, const CurrentTexts& texts)
{
    using Row = RankedRow;
    std::vector<Column<Row>> columns;
    columns.push_back(rankColumn(texts));
    columns.push_back(applicantColumn(texts));
    columns.push_back(Column<Row>({u"total"_s, title(QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Total")),
                                   CellKind::Number, 76},
                                  [texts](const Row& row) {
                                      if (!row.row.total)
                                          return u"–"_s;
                                      const QString points =
                                          pointsText(*row.row.total, texts().language(), row.decimals.total);
                                      return row.sharesTotal ? u"= %1"_s.arg(points) : points;
                                  })
                          .asScore([](const Row& row) { return row.row.total; })
                          .sortedBy([](const Row& row) {
                              return row.row.total ? QVariant(shareOf(*row.row.total, 1)) : QVariant();
                          })
                          .asKey());
    for (size_t place = 0; place < lot.sections.size(); ++place)
        columns.push_back(sectionColumn(lot, place, texts));
    columns.push_back(
        Column<Row>(
            {u"status"_s, title(QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Status")), CellKind::Pill, 166},
            [texts](const Row& row) { return statusText(row.row, row.standing, texts()); })
            .withStatus([](const Row& row) { return statusKindOf(row.row); })
            .withStatusIcon([](const Row& row) { return statusIconOf(row.row.status); })
            .asChoice([](const Row& row) {
                return row.line == GroupLine::None ? codeOf(row.row.status) : QString();
            })
            .sortedBy([](const Row& row) { return QVariant(row.position); })
            .asKey());
    columns.push_back(
        Column<Row>({u"requested"_s, title(QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Requested")),
                     CellKind::Number, 130},
                    [texts](const Row& row) {
                        const auto& requested = row.row.listed.requested;
                        return requested ? amountText(*requested, texts().language()) : QString();
                    })
            .asMoney([](const Row& row) { return row.row.listed.requested; })
            .sortedBy([](const Row& row) {
                const auto& requested = row.row.listed.requested;
                return requested ? QVariant(requested->minorUnits()) : QVariant();
            })
            .whenChosen());
    columns.push_back(Column<Row>({u"registry_number"_s,
                                   title(QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Registry number")),
                                   CellKind::Secondary, 130},
                                  [](const Row& row) { return row.row.listed.registryNumber; })
                          .whenChosen());
    return columns;
}

std::vector<SavedView> rankedViews()
{
    const auto view = [](SelectionStatus status, const char* name) {
        return SavedView{codeOf(status),
                         title(name),
                         {},
                         ListState{.filters = {ColumnFilter::anyOf(u"status"_s, {codeOf(status)})}}};
    };
    return {
        view(SelectionStatus::Selected, QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Selected or proposed")),
        view(SelectionStatus::Reserve, QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Reserve")),
        view(SelectionStatus::BelowMinimum,
             QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Below the threshold"))};
}

} // namespace oslonac::ui
