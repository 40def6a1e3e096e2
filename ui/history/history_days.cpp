// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_days.h"

#include "core/values/dates.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::HistoryPage)
};

QDate dayOf(const JournalEntry& entry)
{
    return entry.occurredAt.toLocalTime().date();
}

} // namespace

void HistoryDays::watch(ListTable& table)
{
    m_table = &table;
    const auto forget = [this] { m_isCounted = false; };
    const ListProxy& proxy = table.proxy();
    QObject::connect(&proxy, &QAbstractItemModel::modelReset, &table, forget);
    QObject::connect(&proxy, &QAbstractItemModel::layoutChanged, &table, forget);
    QObject::connect(&proxy, &QAbstractItemModel::rowsInserted, &table, forget);
    QObject::connect(&proxy, &QAbstractItemModel::rowsRemoved, &table, forget);
}

bool HistoryDays::areShown() const
{
    return m_table && !m_table->proxy().sortKeys().empty() && m_table->proxy().sortKeys().front().column == 0;
}

std::vector<HistoryRow> HistoryDays::rowsOf(std::vector<JournalEntry> entries) const
{
    std::vector<HistoryRow> rows;
    rows.reserve(entries.size());
    const bool newestFirst = areShown() && m_table->proxy().sortKeys().front().order == Qt::DescendingOrder;
    std::optional<size_t> heading;
    for (JournalEntry& entry : entries) {
        if (areShown() && (!heading || rows[*heading].day != dayOf(entry))) {
            heading = rows.size();
            rows.emplace_back();
            rows.back().day = dayOf(entry);
            rows.back().entry.number = entry.number;
        }
        // Of equal rows the list keeps the order they came in: a heading comes before the step it is like.
        if (heading && !newestFirst)
            rows[*heading].entry.number = entry.number;
        rows.push_back({std::move(entry), {}});
    }
    return rows;
}

QString HistoryDays::headingOf(const HistoryRow& heading)
{
    if (!m_isCounted)
        count();
    const QDate day = *heading.day;
    const QDate today = m_desk.workspace.today();
    const QString weekday = QLocale().toString(day, u"dddd"_s);
    const QString words = Tr::tr("%1 %2", "weekday and date").arg(weekday, dateText(day, m_desk.language()));
    const QString title = day == today               ? Tr::tr("Today, %1", "weekday and date").arg(words)
                          : day == today.addDays(-1) ? Tr::tr("Yesterday, %1", "weekday and date").arg(words)
                                                     : words.left(1).toUpper() + words.mid(1);
    return title + u'\t' + Tr::tr("%n steps", nullptr, m_counts.value(heading.id()));
}

void HistoryDays::count()
{
    m_isCounted = true;
    m_counts.clear();
    const ListModel* model = m_table->list();
    const ListProxy& proxy = m_table->proxy();
    qint64 heading = 0;
    for (int place = 0; model && place < proxy.rowCount(); ++place) {
        const int row = proxy.sourceRow(place);
        if (model->groupLine(row) == GroupLine::Heading)
            heading = model->idAt(row);
        else
            ++m_counts[heading];
    }
}

} // namespace oslonac::ui
