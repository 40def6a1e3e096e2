// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_rows.h"

#include "core/cases/case_findings.h"
#include "core/cases/case_stages.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/agreements/agreement_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = CaseRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CaseRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::CaseRows", title}, kind, width};
}

Row rowOf(const CaseFile& of, const std::vector<Approval>& approvals, QDate today)
{
    Row row;
    row.id = of.record.id;
    row.agreement = of.dossier.agreement.id;
    row.number = of.dossier.agreement.number;
    row.callCode = of.dossier.call.code;
    row.lotCode = of.dossier.lot.code;
    row.partyLatin = shortPartyName(of.dossier, Script::Latin);
    row.partyCyrillic = shortPartyName(of.dossier, Script::Cyrillic);
    row.municipality = of.dossier.party.municipalityId;
    row.amount = termsOn(today, of.dossier.agreement, of.dossier.addenda).amount;
    row.state = stateOf(of, today);
    if (const CaseStage* stage = stageOn(of.stages, today))
        row.stage = stage->kind == StageKind::Other ? stage->title : QString();
    row.month = monthText(of, today);
    row.openedOn = of.record.openedOn;
    row.closedOn = of.record.closedOn;
    row.sums = of.sums();
    for (const CaseTask& task : of.tasks) {
        if (task.doneOn)
            continue;
        ++row.openTasks;
        if (!row.nextTask)
            row.nextTask = task; // they stand by their day
    }
    std::vector<Finding> findings = caseFindings(of, today);
    attachApprovals(findings, approvals);
    row.findings = int(std::ranges::count_if(findings, &Finding::isOpen));
    return row;
}

using MoneyOf = std::function<std::optional<Money>(const Row&)>;

Column<Row> amountColumn(ColumnHead columnHead, const Speaking& language, const MoneyOf& amount)
{
    return Column<Row>(std::move(columnHead),
                       [language, amount](const Row& row) {
                           const auto held = amount(row);
                           return held ? amountText(*held, language()) : QString();
                       })
        .asMoney(amount);
}

std::optional<Money> sumOf(const Row& row, Money PaymentSums::*part)
{
    return row.sums ? std::optional((*row.sums).*part) : std::nullopt;
}

void addMain(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(
        Column<Row>(head("party", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Party"), CellKind::Text, 200),
                    [language](const Row& row) { return u"%1\n%2"_s.arg(row.party(language()), row.number); })
            .takingRoom());
    columns.push_back(
        Column<Row>(
            head("package", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Package"), CellKind::Tags, 124),
            [language](const Row& row) { return packageTag(row.amount, row.callCode, language()).text; })
            .withTags([language](const Row& row) {
                return std::vector{packageTag(row.amount, row.callCode, language())};
            })
            .sortedBy([](const Row& row) { return QVariant(row.amount ? row.amount->minorUnits() : 0); }));
    columns.push_back(
        Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "State"), CellKind::Pill, 150),
                    [](const Row& row) { return stateText(row.state, row.stage); })
            .asChoices([](const Row& row) {
                return std::vector<ChoiceValue>{{codeOf(row.state), stateText(row.state)}};
            })
            .sortedBy([](const Row& row) { return QVariant(int(row.state)); })
            .withStatus([](const Row& row) { return statusKindOf(row.state); })
            .withStatusIcon([](const Row& row) { return iconOf(row.state); })
            .withTooltip([](const Row& row) { return row.month; })
            .asKey());
    columns.push_back(
        Column<Row>(head("month", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Month of the stage"),
                         CellKind::Secondary, 130),
                    [](const Row& row) { return row.month; })
            .asMinor());
}

void addMoney(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(amountColumn(
        head("planned", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Planned"), CellKind::Number, 130),
        language, [](const Row& row) { return sumOf(row, &PaymentSums::planned); }));
    columns.push_back(
        amountColumn(head("paid", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Paid"), CellKind::Number, 130),
                     language, [](const Row& row) { return sumOf(row, &PaymentSums::paid); })
            .asKey());
    columns.push_back(amountColumn(
        head("unpaid", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Not paid yet"), CellKind::Number, 130),
        language,
        [](const Row& row) { return row.sums ? std::optional(row.sums->unpaid()) : std::nullopt; }));
    columns.push_back(amountColumn(head("agreed", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Agreed"),
                                        CellKind::Number, 130),
                                   language, [](const Row& row) { return row.amount; })
                          .whenChosen());
}

void addWork(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(Column<Row>(
        head("next", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Next task"), CellKind::Text, 190),
        [language](const Row& row) {
            if (!row.nextTask)
                return QString();
            return row.nextTask->dueOn
                       ? u"%1\n%2"_s.arg(row.nextTask->title, dateText(*row.nextTask->dueOn, language()))
                       : row.nextTask->title;
        }));
    columns.push_back(
        Column<Row>(head("next_due", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Next task due"),
                         CellKind::Secondary, 110),
                    [language](const Row& row) {
                        return row.nextTask && row.nextTask->dueOn
                                   ? dateText(*row.nextTask->dueOn, language())
                                   : QString();
                    })
            .asDate([](const Row& row) { return row.nextTask ? row.nextTask->dueOn : std::nullopt; })
            .whenChosen());
    columns.push_back(
        Column<Row>(head("findings", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "To be put right"),
                         CellKind::Pill, 120),
                    [](const Row& row) {
                        return row.findings == 0 ? QString() : Tr::tr("%n findings", nullptr, row.findings);
                    })
            .asNumber([](const Row& row) { return std::optional<qint64>(row.findings); })
            .withStatus(
                [](const Row& row) { return row.findings == 0 ? StatusKind::None : StatusKind::Wait; }));
}

void addOrigin(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(
        Column<Row>(head("call", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Call"), CellKind::Text, 110),
                    [](const Row& row) { return row.callCode; })
            .asChoice()
            .asWritten()
            .whenChosen());
    columns.push_back(
        Column<Row>(head("lot", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Lot"), CellKind::Text, 60),
                    [](const Row& row) { return row.lotCode; })
            .asChoice()
            .asWritten()
            .whenChosen());
    columns.push_back(Column<Row>(head("opened_on", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Opened on"),
                                       CellKind::Secondary, 110),
                                  [language](const Row& row) { return dateText(row.openedOn, language()); })
                          .asDate([](const Row& row) { return std::optional(row.openedOn); })
                          .whenChosen());
    columns.push_back(Column<Row>(head("closed_on", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Closed on"),
                                       CellKind::Secondary, 110),
                                  [language](const Row& row) {
                                      return row.closedOn ? dateText(*row.closedOn, language()) : QString();
                                  })
                          .asDate([](const Row& row) { return row.closedOn; })
                          .whenChosen());
}

SavedView viewOf(const char* key, const char* title, std::vector<ColumnFilter> filters)
{
    return {QString::fromLatin1(key),
            {"oslonac::ui::CaseRows", title},
            {},
            ListState{.filters = std::move(filters)}};
}

} // namespace

std::vector<CaseRow> readCaseRows(const Connection& file, QDate today)
{
    const std::vector<Approval> approvals = Records<Approval>(file).all();
    std::vector<Row> rows;
    for (const CaseFile& of : readAllCases(file))
        rows.push_back(rowOf(of, approvals, today));
    return rows;
}

std::vector<Column<CaseRow>> caseColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    addMain(columns, language);
    addMoney(columns, language);
    addWork(columns, language);
    addOrigin(columns, language);
    return columns;
}

std::vector<SavedView> caseViews()
{
    const auto states = [](const QStringList& codes) {
        return std::vector{ColumnFilter::anyOf(u"state"_s, codes)};
    };
    return {
        viewOf("open", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Open"),
               states({u"waiting"_s, u"technical"_s, u"financial"_s, u"other"_s, u"over"_s})),
        viewOf("technical", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Technical stage"),
               states({u"technical"_s})),
        viewOf("financial", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Financial stage"),
               states({u"financial"_s})),
        viewOf("to_close", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "To be closed"), states({u"over"_s})),
        viewOf("closed", QT_TRANSLATE_NOOP("oslonac::ui::CaseRows", "Closed"),
               states({u"closed"_s, u"ended_early"_s}))};
}

int municipalitiesIn(const std::vector<CaseRow>& rows)
{
    std::set<qint64> seen;
    for (const CaseRow& row : rows) {
        if (row.municipality && row.isOpen())
            seen.insert(row.municipality->number());
    }
    return int(seen.size());
}

} // namespace oslonac::ui
