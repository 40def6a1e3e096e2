// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting/report_rows.h"

#include "core/values/dates.h"
#include "ui/forms/value_text.h"
#include "ui/overview/overview_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = ReportRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ReportRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::ReportRows", title}, kind, width};
}

const QString overdue = u"overdue"_s; ///< beside the codes of states, for the filter

QString stateCode(const Row& row)
{
    return row.isOverdue() ? overdue : codeOf(row.report.state());
}

std::optional<QDate> dayOf(const Row& row, ReportStepKind kind)
{
    const ReportStep* step = row.report.last(kind);
    return step ? std::optional(step->happenedOn) : std::nullopt;
}

/// What was said last: what is to be corrected, or why it is not needed.
QString remarksOf(const Row& row)
{
    return row.report.steps.empty() ? QString() : row.report.steps.back().remarks;
}

/// How far away it is, as due work says it everywhere; that it is late stands beside it.
DueBadge badgeOf(const Row& row)
{
    if (!row.isLive || !row.report.isOwed())
        return {};
    if (row.isOverdue())
        return {StatusKind::LateSolid, Tr::tr("%1 d").arg(row.report.dueOn().daysTo(row.today))};
    DueItem item;
    item.date = row.report.dueOn();
    return ui::badgeOf(item, row.today);
}

Edit<Row> dueEdit(const Speaking& language)
{
    Edit<Row> edit;
    edit.text = [language](const Row& row) { return dateText(row.report.record.dueOn, language()); };
    edit.check = [](const Row& row, const QString& text) -> std::optional<QString> {
        if (!row.isLive)
            return Tr::tr("The case is closed; reopen it to change its reports.");
        if (!row.report.steps.empty())
            return Tr::tr("Something happened to the report; return it with another day instead.");
        const auto reading = dateValue().read(text);
        if (const auto* reason = std::get_if<QString>(&reading))
            return *reason;
        if (std::get<QDate>(reading) < row.report.record.startsOn)
            return Tr::tr("The time it is about begins after this day.");
        return std::nullopt;
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        auto report = Records<PartyReport>(change.file()).get(row.id);
        report.dueOn = std::get<QDate>(dateValue().read(text));
        change.update(report);
    };
    edit.operation = [](const Row& row) {
        return Operation{OperationKind::EditReport,
                         {u"%1, %2"_s.arg(row.number, titleOf(row.report.record))}};
    };
    return edit;
}

Column<Row> dateColumn(ColumnHead columnHead, const Speaking& language,
                       std::function<std::optional<QDate>(const Row&)> day)
{
    return Column<Row>(std::move(columnHead),
                       [language, day](const Row& row) {
                           const auto held = day(row);
                           return held ? dateText(*held, language()) : QString();
                       })
        .asDate(day);
}

void addWhat(std::vector<Column<Row>>& columns, ReportList list, const Speaking& language)
{
    if (list == ReportList::OfAllCases) {
        columns.push_back(
            Column<Row>(
                head("party", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Party"), CellKind::Text, 190),
                [language](const Row& row) { return u"%1\n%2"_s.arg(row.party(language()), row.number); })
                .takingRoom());
    }
    auto title = Column<Row>(
        head("report", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Report"), CellKind::Text, 200),
        [language](const Row& row) {
            return u"%1\n%2"_s.arg(titleOf(row.report.record), timeText(row.report.record, language()));
        });
    if (list == ReportList::OfOneCase)
        title = std::move(title).takingRoom();
    columns.push_back(std::move(title));
    columns.push_back(
        Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "State"), CellKind::Pill, 150),
                    [](const Row& row) { return stateText(row); })
            .asChoice(&stateCode)
            .sortedBy([](const Row& row) { return QVariant(row.isOverdue() ? -1 : int(row.report.state())); })
            .withStatus([](const Row& row) { return statusKindOf(row); })
            .withStatusIcon([](const Row& row) { return iconOf(row); })
            .withTooltip(&remarksOf)
            .asKey());
    columns.push_back(
        Column<Row>(head("badge", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "When"), CellKind::Pill, 100),
                    [](const Row& row) { return badgeOf(row).text; })
            .withStatus([](const Row& row) { return badgeOf(row).kind; })
            .withStatusIcon(
                [](const Row& row) { return badgeOf(row).text.isEmpty() ? QString() : u"clock"_s; })
            .unfiltered());
    columns.push_back(dateColumn(head("due", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Due on"),
                                      CellKind::Secondary, 104),
                                 language, [](const Row& row) { return std::optional(row.report.dueOn()); })
                          .editedBy(dueEdit(language))
                          .asKey());
}

void addSteps(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(
        dateColumn(head("received_on", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Received on"),
                        CellKind::Secondary, 110),
                   language, [](const Row& row) { return dayOf(row, ReportStepKind::Received); }));
    columns.push_back(
        dateColumn(head("approved_on", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Approved on"),
                        CellKind::Secondary, 110),
                   language, [](const Row& row) { return dayOf(row, ReportStepKind::Approved); })
            .asMinor());
    columns.push_back(
        dateColumn(head("returned_on", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Returned on"),
                        CellKind::Secondary, 110),
                   language, [](const Row& row) { return dayOf(row, ReportStepKind::Returned); })
            .whenChosen());
    columns.push_back(Column<Row>(head("remarks", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Last remark"),
                                       CellKind::Secondary, 220),
                                  &remarksOf)
                          .whenChosen());
}

SavedView viewOf(const char* key, const char* title, const QStringList& states)
{
    return {QString::fromLatin1(key),
            {"oslonac::ui::ReportRows", title},
            {},
            ListState{.filters = {ColumnFilter::anyOf(u"state"_s, states)}}};
}

} // namespace

std::vector<ReportRow> reportRows(const CaseFile& of, QDate today)
{
    std::vector<Row> rows;
    for (const ReportFile& report : of.reports) {
        Row row;
        row.id = report.record.id;
        row.caseId = of.record.id;
        row.agreement = of.dossier.agreement.id;
        row.number = of.dossier.agreement.number;
        row.callCode = of.dossier.call.code;
        row.partyLatin = shortPartyName(of.dossier, Script::Latin);
        row.partyCyrillic = shortPartyName(of.dossier, Script::Cyrillic);
        row.report = report;
        row.today = today;
        row.isLive =
            of.record.status == CaseStatus::Open && of.dossier.agreement.status == AgreementStatus::Signed;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ReportRow> readReportRows(const Connection& file, QDate today)
{
    std::vector<Row> rows;
    for (const CaseFile& of : readAllCases(file))
        std::ranges::move(reportRows(of, today), std::back_inserter(rows));
    return rows;
}

std::vector<Column<ReportRow>> reportColumns(ReportList list, std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    addWhat(columns, list, language);
    addSteps(columns, language);
    if (list == ReportList::OfAllCases) {
        columns.push_back(Column<Row>(head("call", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Call"),
                                           CellKind::Text, 110),
                                      [](const Row& row) { return row.callCode; })
                              .asChoice()
                              .asWritten()
                              .whenChosen());
    }
    return columns;
}

std::vector<SavedView> reportViews()
{
    return {
        viewOf("overdue", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Overdue"), {overdue}),
        viewOf("owed", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Not sent yet"),
               {overdue, u"expected"_s, u"returned"_s}),
        viewOf("to_check", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "To be checked"), {u"received"_s}),
        viewOf("approved", QT_TRANSLATE_NOOP("oslonac::ui::ReportRows", "Approved ones"), {u"approved"_s})};
}

QString stateText(const ReportRow& row)
{
    return row.isOverdue() ? Tr::tr("overdue", "a report") : titleOf(row.report.state());
}

StatusKind statusKindOf(const ReportRow& row)
{
    if (row.isOverdue())
        return StatusKind::Late;
    switch (row.report.state()) {
    case ReportState::Expected:
    case ReportState::Skipped:
        return StatusKind::Mute;
    case ReportState::Returned:
        return StatusKind::Wait;
    case ReportState::Received:
        return StatusKind::Info;
    case ReportState::Approved:
        return StatusKind::Ok;
    }
    return StatusKind::None;
}

QString iconOf(const ReportRow& row)
{
    if (row.isOverdue())
        return u"clock"_s;
    switch (row.report.state()) {
    case ReportState::Expected:
        return u"view-calendar"_s;
    case ReportState::Returned:
        return u"edit-undo"_s;
    case ReportState::Received:
        return u"search"_s;
    case ReportState::Approved:
        return u"dialog-ok-apply"_s;
    case ReportState::Skipped:
        return {};
    }
    return {};
}

QString iconOf(ReportStepKind kind)
{
    switch (kind) {
    case ReportStepKind::Received:
        return u"document-import"_s;
    case ReportStepKind::Returned:
    case ReportStepKind::Reopened:
        return u"edit-undo"_s;
    case ReportStepKind::Approved:
        return u"dialog-ok-apply"_s;
    case ReportStepKind::Skipped:
        return u"dialog-close"_s;
    }
    return {};
}

StatusKind statusKindOf(ReportStepKind kind)
{
    switch (kind) {
    case ReportStepKind::Received:
        return StatusKind::Info;
    case ReportStepKind::Returned:
    case ReportStepKind::Reopened:
        return StatusKind::Wait;
    case ReportStepKind::Approved:
        return StatusKind::Ok;
    case ReportStepKind::Skipped:
        return StatusKind::Mute;
    }
    return StatusKind::None;
}

QString timeText(const PartyReport& report, Language language)
{
    return u"%1 – %2"_s.arg(dateText(report.startsOn, language), dateText(report.endsOn, language));
}

} // namespace oslonac::ui
