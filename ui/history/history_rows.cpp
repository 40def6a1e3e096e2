// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_rows.h"

#include "core/values/dates.h"
#include "ui/history/step_words.h"
#include "ui/shell/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = JournalEntry;

constexpr auto context = "oslonac::ui::HistoryPage";

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::HistoryPage)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {context, title}, kind, width};
}

Column<Row> when(const Desk& desk)
{
    const auto local = [](const Row& row) { return row.occurredAt.toLocalTime(); };
    return Column<Row>(
               head("when", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "When"), CellKind::Text, 146),
               [&desk, local](const Row& row) { return dateTimeText(local(row), desk.language()); })
        .asMoment([local](const Row& row) { return std::optional(local(row)); })
        .sortedBy([](const Row& row) { return QVariant(row.number); });
}

Column<Row> worded(const char* key, const char* title, CellKind kind, int width, StepWords& words,
                   QString StepSummary::*part)
{
    return Column<Row>(head(key, title, kind, width),
                       [&words, part](const Row& row) { return words.of(row).*part; });
}

Column<Row> state()
{
    return Column<Row>(
               head("state", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "State"), CellKind::Pill, 96),
               [](const Row& row) { return row.isUndone ? Tr::tr("Taken back") : QString(); })
        .asChoice([](const Row& row) { return row.isUndone ? u"taken_back"_s : QString(); })
        .withStatus([](const Row& row) { return row.isUndone ? StatusKind::Mute : StatusKind::None; })
        .withStatusIcon([](const Row&) { return u"edit-undo"_s; });
}

void addMoreColumns(std::vector<Column<Row>>& all)
{
    all.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Kind"),
                                   CellKind::Secondary, 110),
                              [](const Row& row) { return titleOf(kindOf(row)); })
                      .asChoice([](const Row& row) { return codeOf(kindOf(row)); })
                      .whenChosen());
    all.push_back(Column<Row>(head("records", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Records"),
                                   CellKind::Number, 90),
                              [](const Row& row) { return QString::number(row.rowCount); })
                      .asNumber([](const Row& row) { return std::optional<qint64>(row.rowCount); })
                      .whenChosen());
    all.push_back(
        Column<Row>(head("step", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Step"), CellKind::Number, 70),
                    [](const Row& row) { return QString::number(row.number); })
            .asNumber([](const Row& row) { return std::optional<qint64>(row.number); })
            .whenChosen());
}

} // namespace

std::vector<Column<JournalEntry>> historyColumns(const Desk& desk, StepWords& words)
{
    std::vector<Column<Row>> all;
    all.push_back(when(desk));
    all.push_back(Column<Row>(head("who", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Who"),
                                   CellKind::Secondary, 84),
                              [](const Row& row) { return row.officer; })
                      .asChoice());
    all.emplace_back(
        head("what", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "What was done"), CellKind::Text, 130),
        [](const Row& row) { return sentenceOf(row); });
    all.push_back(worded("record", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Record"), CellKind::Text,
                         120, words, &StepSummary::record));
    all.push_back(worded("field", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Field"), CellKind::Secondary,
                         84, words, &StepSummary::field));
    all.push_back(worded("before", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Before"),
                         CellKind::Secondary, 84, words, &StepSummary::before));
    all.push_back(worded("after", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "After"), CellKind::Text, 84,
                         words, &StepSummary::after));
    all.push_back(state());
    addMoreColumns(all);
    return all;
}

std::vector<SavedView> historyViews()
{
    const auto view = [](const char* key, const char* title, std::vector<ColumnFilter> filters) {
        return SavedView{QString::fromLatin1(key), {context, title}, {}, {std::move(filters)}};
    };
    return {view("today", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Today"),
                 {ColumnFilter::days(u"when"_s, 0, 0)}),
            view("week", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Last 7 days"),
                 {ColumnFilter::days(u"when"_s, -6, 0)}),
            view("deleted", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Deleted"),
                 {ColumnFilter::anyOf(u"kind"_s, {codeOf(StepKind::Deletion)}),
                  ColumnFilter::anyOf(u"state"_s, {QString()})})};
}

} // namespace oslonac::ui
