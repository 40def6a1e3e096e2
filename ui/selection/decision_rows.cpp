// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/decision_rows.h"

#include "core/languages/spoken.h"
#include "core/operations/journal.h"
#include "core/selection/selection_comparison.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/dates.h"
#include "core/values/digest.h"
#include "ui/lists/list_totals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = DecisionRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::DecisionRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::DecisionRows", title}, kind, width};
}

void takeRecorder(DecisionRow& row, const Connection& file)
{
    const Journal journal(file);
    const auto entries = journal.entriesWith(QString::fromLatin1(Mapping<SelectionDecision>::table),
                                             row.decision->id.number());
    if (entries.empty())
        return;
    if (const auto entry = journal.find(entries.back())) { // the oldest: it made the decision
        row.recordedBy = entry->officer;
        row.recordedAt = entry->occurredAt.toLocalTime();
    }
}

QString differencesText(const Row& row)
{
    if (!row.decision)
        return {};
    return row.differences == 0 ? Tr::tr("as it stands") : Tr::tr("%n differences", nullptr, row.differences);
}

Column<Row> countColumn(const char* key, const char* title, SelectionStatus status)
{
    return Column<Row>(head(key, title, CellKind::Number, 76),
                       [status](const Row& row) { return spokenNumber(row.count(status)); })
        .sortedBy([status](const Row& row) { return QVariant(row.count(status)); });
}

void addPaper(std::vector<Column<Row>>& columns, const CurrentTexts& texts)
{
    columns.emplace_back(
        head("number", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Number"), CellKind::Text, 136),
        [](const Row& row) { return row.decision ? row.decision->number : QString(); });
    columns.push_back(
        Column<Row>(head("date", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Date"), CellKind::Text, 96),
                    [texts](const Row& row) {
                        return row.decision ? dateText(row.decision->decidedOn, texts().language())
                                            : QString();
                    })
            .sortedBy(
                [](const Row& row) { return row.decision ? QVariant(row.decision->decidedOn) : QVariant(); })
            .asKey());
    columns.push_back(
        Column<Row>(
            head("body", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Who decided"), CellKind::Text, 112),
            [](const Row& row) { return row.decision ? row.decision->body : QString(); })
            .asMinor()
            .takingRoom());
}

} // namespace

int DecisionRow::count(SelectionStatus status) const
{
    int count = 0;
    for (const SelectionLot& lot : list.lots)
        count += lot.count(status);
    return count;
}

Standing DecisionRow::standing() const
{
    return decision ? Standing::Decided : Standing::Proposed;
}

std::vector<Money> DecisionRow::awarded() const
{
    std::vector<Money> sums;
    for (const SelectionLot& lot : list.lots) {
        if (const auto money = lot.awarded())
            addAmount(sums, *money);
    }
    return sums;
}

std::vector<DecisionRow> decisionRows(const CallState& state, const Connection& file)
{
    std::vector<DecisionRow> rows;
    DecisionRow present;
    present.list = state.list();
    rows.push_back(std::move(present));
    for (auto decision = state.decisions.rbegin(); decision != state.decisions.rend(); ++decision) {
        DecisionRow row;
        row.id = decision->id.number();
        row.decision = *decision;
        row.list = selectionListFromJson(decision->list);
        if (decision->digest != state.list().digest)
            row.differences = int(compareSelections(row.list, state.list()).size());
        takeRecorder(row, file);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString versionName(const DecisionRow& row)
{
    return row.decision ? Tr::tr("Version %1").arg(row.decision->version) : Tr::tr("Now");
}

QString versionText(const DecisionRow& row, Language language)
{
    if (!row.decision)
        return Tr::tr("The list as it stands");
    return Tr::tr("Version %1: %2 of %3")
        .arg(row.decision->version)
        .arg(row.decision->number, dateText(row.decision->decidedOn, language));
}

std::vector<Column<DecisionRow>> decisionColumns(const CurrentTexts& texts)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(
            head("version", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Version"), CellKind::Text, 92),
            [](const Row& row) {
                return row.decision ? QString::number(row.decision->version) : Tr::tr("now");
            })
            .sortedBy(
                [](const Row& row) { return QVariant(row.decision ? -row.decision->version : -1'000'000); })
            .withAccessible([texts](const Row& row) { return versionText(row, texts().language()); }));
    addPaper(columns, texts);
    columns.push_back(
        Column<Row>(head("differences",
                         QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Against the present state"),
                         CellKind::Pill, 166),
                    differencesText)
            .withStatus([](const Row& row) {
                if (!row.decision)
                    return StatusKind::None;
                return row.differences == 0 ? StatusKind::Ok : StatusKind::Wait;
            }));
    columns.push_back(countColumn("selected",
                                  QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Above the line"),
                                  SelectionStatus::Selected)
                          .asKey());
    columns.push_back(countColumn("reserve", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Reserve"),
                                  SelectionStatus::Reserve));
    columns.push_back(Column<Row>(head("awarded", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Amount"),
                                       CellKind::Number, 112),
                                  [texts](const Row& row) {
                                      const std::vector<Money> sums = row.awarded();
                                      return sums.empty() ? QString() : amountsText(sums, texts().language());
                                  })
                          .asKey());
    columns.push_back(
        Column<Row>(head("recorded_by", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Recorded by"),
                         CellKind::Secondary, 140),
                    [](const Row& row) { return row.recordedBy; })
            .asNames()
            .whenChosen());
    columns.push_back(Column<Row>(head("digest", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Digest"),
                                       CellKind::Secondary, 120),
                                  [](const Row& row) {
                                      return shortDigest(row.decision ? row.decision->digest
                                                                      : row.list.digest);
                                  })
                          .whenChosen());
    return columns;
}

} // namespace oslonac::ui
