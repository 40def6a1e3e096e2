// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/ranked_columns.h"

#include "core/selection/reason_text.h"
#include "core/values/amounts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::RankedRows)
};

double shareOf(Score points, Score maximum)
{
    // For a bar of a few dozen pixels; points themselves never pass through floating point.
    const auto value = [](Score score) { return double(score.numerator()) / double(score.denominator()); };
    return maximum == Score(0) ? 0 : value(points) / value(maximum);
}

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
