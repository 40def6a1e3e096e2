// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/selection_paper.h"
#include "core/selection/finding_reason_text.h"
#include "core/selection/point_decimals.h"
#include "core/selection/reason_text.h"
#include "core/values/amounts.h"

#include <algorithm>

namespace oslonac {

namespace {

std::vector<ReportColumn> columnsOf(const SelectionLot& lot, const PointDecimals& decimals, Standing standing,
                                    const Texts& texts)
{
    constexpr auto right = ReportAlignment::Right;
    std::vector<ReportColumn> columns{
        {texts.translate("oslonac::SelectionReport", "Rank"), right, 5},
        {texts.translate("oslonac::SelectionReport", "Applicant"), ReportAlignment::Left, 28},
        {texts.translate("oslonac::SelectionReport", "Registry number"), ReportAlignment::Left, 16},
        {texts.translate("oslonac::SelectionReport", "Received"), ReportAlignment::Left, 15}};
    for (size_t i = 0; i < lot.sections.size(); ++i) {
        const ListedSection& section = lot.sections[i];
        columns.push_back(
            {texts.translate("oslonac::SelectionReport", "%1 (of %2)")
                 .arg(section.code, pointsFact(section.maximum.toExactText(), texts.language())),
             right, 7, decimals.ofSection(i)});
    }
    columns.push_back({texts.translate("oslonac::SelectionReport", "Points"), right, 8, decimals.total});
    columns.push_back({texts.translate("oslonac::SelectionReport", "Status"), ReportAlignment::Left, 15});
    if (lot.awarded()) {
        columns.push_back({standing == Standing::Decided
                               ? texts.translate("oslonac::SelectionReport", "Awarded")
                               : texts.translate("oslonac::SelectionReport", "Proposed amount"),
                           right, 13});
        columns.push_back(
            {texts.translate("oslonac::SelectionReport", "Currency"), ReportAlignment::Left, 7});
    }
    columns.push_back({texts.translate("oslonac::SelectionReport", "Reasons"), ReportAlignment::Left, 60,
                       usualDecimals, ReportPlace::BelowRow});
    return columns;
}

TableCell rankCell(const SelectionRow& row)
{
    if (!row.rank)
        return QStringLiteral("–");
    if (row.tied)
        return QStringLiteral("%1=").arg(*row.rank);
    return static_cast<qint64>(*row.rank);
}

TableCell receivedCell(const SelectionRow& row)
{
    const auto& received = row.listed.received;
    return received ? TableCell(QDateTime(received->date, received->time)) : TableCell();
}

std::vector<TableCell> cellsOf(const SelectionRow& row, const SelectionLot& lot, Standing standing,
                               const Texts& texts)
{
    QStringList reasons;
    for (const Reason& reason : row.reasons)
        reasons.append(reasonText(reason, standing, texts));
    std::vector<TableCell> cells{rankCell(row), nameIn(row.listed, texts), row.listed.registryNumber,
                                 receivedCell(row)};
    for (size_t i = 0; i < lot.sections.size(); ++i)
        cells.push_back(i < row.sectionPoints.size() ? TableCell(row.sectionPoints[i]) : TableCell());
    cells.push_back(row.total ? TableCell(*row.total) : TableCell());
    cells.push_back(statusText(row, standing, texts));
    if (lot.awarded()) {
        cells.push_back(row.awarded ? TableCell(*row.awarded) : TableCell());
        cells.push_back(row.awarded ? TableCell(codeOf(row.awarded->currency())) : TableCell());
    }
    cells.push_back(reasons.join(u' '));
    return cells;
}

QString moneyOf(const SelectionLot& lot, Money awarded, Standing standing, const Texts& texts)
{
    const QString amount = amountText(awarded, texts.language());
    const bool isDecided = standing == Standing::Decided;
    if (!lot.envelope) {
        return (isDecided ? texts.translate("oslonac::SelectionReport", "Awarded: %1.")
                          : texts.translate("oslonac::SelectionReport", "Proposed support: %1."))
            .arg(amount);
    }
    return (isDecided ? texts.translate("oslonac::SelectionReport", "Awarded: %1 of %2.")
                      : texts.translate("oslonac::SelectionReport", "Proposed support: %1 of %2."))
        .arg(amount, amountText(*lot.envelope, texts.language()));
}

QString summaryOf(const SelectionLot& lot, Standing standing, const Texts& texts)
{
    const QString counts = (standing == Standing::Decided
                                ? texts.translate("oslonac::SelectionReport",
                                                  "Applications: %1. Selected: %2. On the reserve list: %3.")
                                : texts.translate("oslonac::SelectionReport",
                                                  "Applications: %1. Proposed: %2. On the reserve list: %3."))
                               .arg(numberText(static_cast<qint64>(lot.rows.size()), texts.language()),
                                    numberText(lot.count(SelectionStatus::Selected), texts.language()),
                                    numberText(lot.count(SelectionStatus::Reserve), texts.language()));
    const auto awarded = lot.awarded();
    if (!awarded)
        return counts;
    return texts.translate("oslonac::SelectionReport", "%1 %2", "two whole sentences beside each other")
        .arg(counts, moneyOf(lot, *awarded, standing, texts));
}

/// What the codes over the columns stand for: "A: Relevance; B: Quality".
QString sectionMeanings(const SelectionList& list, const Texts& texts)
{
    QStringList meanings;
    for (const SelectionLot& lot : list.lots) {
        for (const ListedSection& section : lot.sections) {
            const QString meaning =
                texts.translate("oslonac::SelectionReport", "%1: %2", "code of a section and its title")
                    .arg(section.code, texts.own(section.title));
            if (!meanings.contains(meaning))
                meanings.append(meaning);
        }
    }
    return meanings.join(QStringLiteral("; "));
}

} // namespace

Report rankedReport(const SelectionList& list, const SelectionPaper& paper, Language language)
{
    const Texts texts(language);
    Report report;
    report.language = language;
    report.title = paper.trial.isEmpty()
                       ? texts.translate("oslonac::SelectionReport", "Ranking list")
                       : texts.translate("oslonac::SelectionReport", "Trial of a ranking list");
    report.heading = paperHeading(list, paper, texts);
    report.facts = paperFacts(list, paper, texts);
    bool areExact = true;
    for (const SelectionLot& lot : list.lots) {
        ReportTable table;
        table.name = lotName(list, lot, report.title, texts);
        table.heading = lotHeading(list, lot, texts);
        const PointDecimals decimals = pointDecimals(lot, list.totalMinimum);
        areExact = areExact && decimals.areExact;
        table.columns = columnsOf(lot, decimals, paper.standing(), texts);
        for (const SelectionRow& row : lot.rows)
            table.rows.push_back(cellsOf(row, lot, paper.standing(), texts));
        table.summary = summaryOf(lot, paper.standing(), texts);
        report.tables.push_back(std::move(table));
    }
    if (const QString meanings = sectionMeanings(list, texts); !meanings.isEmpty())
        report.remarks.append(meanings);
    if (!areExact) {
        report.remarks.append(texts.translate(
            "oslonac::SelectionReport",
            "Points are shown rounded, so sections need not add up to the total as they are read; "
            "totals and ranks are made from the exact points."));
    }
    if (paper.trial.isEmpty()) // nobody signs a trial
        report.signatureOffice = texts.translate("oslonac::SelectionReport", "President of the commission");
    report.footer = paperFooter(list, paper, texts);
    report.digest = list.digest;
    report.wide = std::any_of(report.tables.begin(), report.tables.end(), needsWidePaper);
    return report;
}

} // namespace oslonac
