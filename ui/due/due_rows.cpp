// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/due_rows.h"

#include "core/values/dates.h"
#include "ui/overview/overview_texts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = DueLine;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::DueRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::DueRows", title}, kind, width};
}

/// Beside the codes of columns: what a span is remembered by in a view.
QString codeOfSpan(DueSpan span)
{
    switch (span) {
    case DueSpan::Late:
        return u"late"_s;
    case DueSpan::Today:
        return u"today"_s;
    case DueSpan::TwoWeeks:
        return u"two_weeks"_s;
    case DueSpan::Later:
        return u"later"_s;
    case DueSpan::Undated:
        return u"undated"_s;
    }
    return {};
}

/// What the work is about, by where it is done.
QString subjectOf(DueKind kind)
{
    switch (kind) {
    case DueKind::CallDeadline:
    case DueKind::LastQuestions:
    case DueKind::Answers:
    case DueKind::IncompleteApplications:
    case DueKind::UncheckedDocuments:
    case DueKind::OpenFindings:
        return Tr::tr("call");
    case DueKind::Decision:
    case DueKind::Tie:
    case DueKind::MissingMarks:
        return Tr::tr("selection");
    case DueKind::AgreementsToDraft:
    case DueKind::AgreementValues:
    case DueKind::Signing:
        return Tr::tr("agreements");
    case DueKind::CasesToOpen:
    case DueKind::CaseFindings:
    case DueKind::StageEnd:
    case DueKind::CasesToClose:
    case DueKind::LicenceEnd:
        return Tr::tr("cases");
    case DueKind::Visits:
    case DueKind::Recommendations:
        return Tr::tr("visits");
    case DueKind::CaseTasks:
        return Tr::tr("tasks");
    case DueKind::ReportsDue:
    case DueKind::ReportsToCheck:
        return Tr::tr("reports");
    case DueKind::InstalmentsDue:
    case DueKind::PaymentsInCourse:
    case DueKind::Recoveries:
        return Tr::tr("payments");
    }
    return {};
}

SavedView viewOf(const char* key, const char* title, const QStringList& spans)
{
    return {QString::fromLatin1(key),
            {"oslonac::ui::DueRows", title},
            {},
            ListState{.filters = {ColumnFilter::anyOf(u"span"_s, spans)}}};
}

} // namespace

std::vector<DueLine> dueLines(const std::vector<DueItem>& items, QDate today)
{
    std::vector<Row> rows;
    for (const DueItem& item : items)
        rows.push_back({qint64(rows.size()) + 1, item, today});
    return rows;
}

std::vector<Column<DueLine>> dueColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("badge", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "When"), CellKind::Pill, 110),
                    [](const Row& row) { return badgeOf(row.item, row.today).text; })
            .withStatus([](const Row& row) { return badgeOf(row.item, row.today).kind; })
            .withStatusIcon([](const Row& row) {
                return badgeOf(row.item, row.today).text.isEmpty() ? QString() : u"clock"_s;
            })
            .unfiltered()
            .asKey());
    columns.push_back(
        Column<Row>(head("what", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "What"), CellKind::Text, 220),
                    [](const Row& row) { return row.item.what; })
            .withTooltip([](const Row& row) { return row.item.what; })
            .takingRoom()
            .asKey());
    columns.push_back(
        Column<Row>(head("day", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Day"), CellKind::Text, 110),
                    [language](const Row& row) {
                        return row.item.date ? dateText(*row.item.date, language()) : QString();
                    })
            .asDate([](const Row& row) { return row.item.date; })
            .asKey());
    columns.push_back(Column<Row>(
        head("about", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "About"), CellKind::Secondary, 260),
        [](const Row& row) { return row.item.about; }));
    columns.push_back(Column<Row>(head("subject", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Subject"),
                                       CellKind::Secondary, 120),
                                  [](const Row& row) { return subjectOf(row.item.kind); })
                          .asChoice()
                          .asMinor());
    columns.push_back(
        Column<Row>(head("span", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Span"), CellKind::Secondary, 150),
                    [](const Row& row) { return spanText(spanOf(row.item, row.today)); })
            .asChoice([](const Row& row) { return codeOfSpan(spanOf(row.item, row.today)); })
            .sortedBy([](const Row& row) { return QVariant(int(spanOf(row.item, row.today))); })
            .whenChosen());
    columns.push_back(Column<Row>(head("findings", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Findings"),
                                       CellKind::Number, 90),
                                  [](const Row& row) {
                                      return row.item.findings.empty()
                                                 ? QString()
                                                 : QString::number(row.item.findings.size());
                                  })
                          .sortedBy([](const Row& row) { return QVariant(int(row.item.findings.size())); })
                          .whenChosen());
    return columns;
}

std::vector<SavedView> dueViews()
{
    return {viewOf("late", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Late"), {u"late"_s}),
            viewOf("near", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Next two weeks"),
                   {u"today"_s, u"two_weeks"_s}),
            viewOf("undated", QT_TRANSLATE_NOOP("oslonac::ui::DueRows", "Without a date"), {u"undated"_s})};
}

} // namespace oslonac::ui
