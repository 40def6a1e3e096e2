// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_rows.h"

#include "core/languages/spoken.h"
#include "core/values/dates.h"
#include "ui/history/step_words.h"
#include "ui/shell/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = HistoryRow;

constexpr auto context = "oslonac::ui::HistoryPage";
const QString standing = u"standing"_s;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::HistoryPage)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {context, title}, kind, width};
}

/// Under the heading of a day the time alone; without headings the day, which is what tells the rows apart.
/// The tooltip has both.
Column<Row> when(const Desk& desk, HistoryDays& days)
{
    const auto local = [](const Row& row) { return row.entry.occurredAt.toLocalTime(); };
    return Column<Row>(
               head("when", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Time"), CellKind::Text, 92),
               [&days, local](const Row& row) {
                   if (row.day)
                       return days.headingOf(row);
                   return days.areShown() ? local(row).toString(u"HH:mm"_s)
                                          : QLocale().toString(local(row).date(), u"d.M."_s);
               })
        .asMoment([local](const Row& row) {
            return row.day ? std::optional<QDateTime>() : std::optional(local(row));
        })
        .sortedBy([](const Row& row) { return QVariant(row.entry.number); })
        .withTooltip([&desk, local](const Row& row) {
            return row.day ? QString() : dateTimeText(local(row), desk.language());
        })
        .withAccessible([&desk, &days, local](const Row& row) {
            return row.day ? days.headingOf(row) : dateTimeText(local(row), desk.language());
        });
}

Column<Row> worded(const char* key, const char* title, CellKind kind, int width, StepWords& words,
                   QString StepSummary::*part)
{
    return Column<Row>(head(key, title, kind, width), [&words, part](const Row& row) {
        return row.day ? QString() : words.of(row.entry).*part;
    });
}

QString changeText(const StepSummary& step)
{
    if (step.before.isEmpty() && step.after.isEmpty())
        return step.note;
    const QString text =
        Tr::tr("%1: %2 → %3", "field: before after").arg(step.field, step.before, step.after);
    return step.note.isEmpty() ? text : Tr::tr("%1, %2", "a change, and how many more").arg(text, step.note);
}

Column<Row> change(StepWords& words)
{
    return Column<Row>(
               head("change", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Old and new"), CellKind::Change,
                    258),
               [&words](const Row& row) { return row.day ? QString() : changeText(words.of(row.entry)); })
        .withChange([&words](const Row& row) {
            if (row.day)
                return OldAndNew();
            const StepSummary& step = words.of(row.entry);
            return OldAndNew{step.field, step.before, step.after, step.note};
        })
        .asKey();
}

Column<Row> state()
{
    return Column<Row>(
               head("state", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "State"), CellKind::Pill, 64),
               [](const Row& row) { return row.entry.isUndone ? Tr::tr("Taken back") : QString(); })
        .asChoices([](const Row& row) {
            return std::vector<ChoiceValue>{row.entry.isUndone
                                                ? ChoiceValue{u"taken_back"_s, Tr::tr("Taken back")}
                                                : ChoiceValue{standing, Tr::tr("Not taken back")}};
        })
        .withStatus([](const Row& row) { return row.entry.isUndone ? StatusKind::Mute : StatusKind::None; })
        .withStatusIcon([](const Row&) { return u"edit-undo"_s; })
        .asKey();
}

void addMoreColumns(std::vector<Column<Row>>& all, StepWords& words)
{
    all.push_back(worded("record", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Record"), CellKind::Text,
                         160, words, &StepSummary::record)
                      .whenChosen());
    all.push_back(worded("field", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Field"), CellKind::Secondary,
                         120, words, &StepSummary::field)
                      .whenChosen());
    all.push_back(worded("before", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Before"),
                         CellKind::Secondary, 120, words, &StepSummary::before)
                      .whenChosen());
    all.push_back(worded("after", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "After"), CellKind::Text, 120,
                         words, &StepSummary::after)
                      .whenChosen());
    all.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Kind"),
                                   CellKind::Secondary, 110),
                              [](const Row& row) { return row.day ? QString() : titleOf(kindOf(row.entry)); })
                      .asChoice([](const Row& row) { return codeOf(kindOf(row.entry)); })
                      .whenChosen());
    all.push_back(Column<Row>(head("records", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Records"),
                                   CellKind::Number, 90),
                              [](const Row& row) { return spokenNumber(row.entry.rowCount); })
                      .asNumber([](const Row& row) { return std::optional<qint64>(row.entry.rowCount); })
                      .whenChosen());
    all.push_back(
        Column<Row>(head("step", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Step"), CellKind::Number, 70),
                    [](const Row& row) { return QString::number(row.entry.number); })
            .asNumber([](const Row& row) { return std::optional<qint64>(row.entry.number); })
            .whenChosen());
}

} // namespace

std::vector<Column<HistoryRow>> historyColumns(const Desk& desk, StepWords& words, HistoryDays& days)
{
    std::vector<Column<Row>> all;
    all.push_back(when(desk, days));
    all.push_back(Column<Row>(head("what", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "What was done"),
                                   CellKind::Text, 272),
                              [](const Row& row) { return row.day ? QString() : sentenceOf(row.entry); })
                      .takingRoom()
                      .asKey());
    all.push_back(change(words));
    all.push_back(state());
    all.push_back(Column<Row>(head("who", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "Who"),
                                   CellKind::Secondary, 150),
                              [](const Row& row) { return row.entry.officer; })
                      .asNames()
                      .asChoice()
                      .asMinor());
    addMoreColumns(all, words);
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
                  ColumnFilter::anyOf(u"state"_s, {standing})})};
}

} // namespace oslonac::ui
