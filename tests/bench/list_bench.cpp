// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amounts.h"
#include "core/values/id.h"
#include "tests/bench/measure.h"
#include "ui/lists/list_report.h"
#include "ui/lists/list_view.h"
#include "ui/lists/record_list_model.h"

#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;
using namespace oslonac::ui;

namespace {

constexpr int columnCount = 8;

struct Row {
    Id<Row> id;
    QString name;
    QString district;
    Money amount = Money::eur(0);
    int places = 0;
};

Row rowAt(int number)
{
    static const QStringList names{u"Aleksinac"_s, u"Čačak"_s,   u"Šid"_s,   u"Žabalj"_s,
                                   u"Ljubovija"_s, u"Ćuprija"_s, u"Врање"_s, u"Nova Varoš"_s};
    static const QStringList districts{u"Nišavski"_s, u"Moravički"_s, u"Sremski"_s, u"Južnobački"_s};
    const int mixed = int((qint64(number) * 7919) % 100'003);
    return {Id<Row>(number + 1), u"%1, prijava %2"_s.arg(names[mixed % names.size()]).arg(mixed),
            districts[mixed % districts.size()], Money::eur(mixed), mixed % 30};
}

ColumnHead head(const char* key, CellKind kind)
{
    ColumnHead made{QString::fromLatin1(key), {}, kind, 120};
    made.name = QString::fromLatin1(key);
    return made;
}

std::vector<Column<Row>> columns()
{
    const auto serbian = Language::SerbianLatin;
    std::vector<Column<Row>> all;
    all.emplace_back(head("name", CellKind::Text), [](const Row& row) { return row.name; });
    all.push_back(Column<Row>(head("district", CellKind::Secondary), [](const Row& row) {
                      return row.district;
                  }).asChoice());
    all.push_back(Column<Row>(head("amount", CellKind::Number), [](const Row& row) {
                      return amountText(row.amount, serbian);
                  }).asMoney([](const Row& row) -> std::optional<Money> { return row.amount; }));
    all.push_back(Column<Row>(head("places", CellKind::Number), [](const Row& row) {
                      return numberText(row.places, serbian);
                  }).asNumber([](const Row& row) -> std::optional<qint64> {
                        return row.places;
                    }).summed());
    for (int i = int(all.size()); i < columnCount; ++i)
        all.emplace_back(head(QByteArray::number(i).constData(), CellKind::Secondary),
                         [](const Row& row) { return row.district; });
    return all;
}

/// Ours, with all that an officer's list has; and the plainest Qt has for the same rows.
struct Lists {
    RecordListModel<Row> model{columns()};
    ListView view{model};
    QStandardItemModel plainModel;
    QSortFilterProxyModel plainProxy;
    QTableView plain;

    explicit Lists(int count) : plainModel(count, columnCount)
    {
        std::vector<Row> rows;
        for (int i = 0; i < count; ++i)
            rows.push_back(rowAt(i));
        model.reset(std::move(rows));
        for (int row = 0; row < count; ++row) {
            for (int column = 0; column < columnCount; ++column)
                plainModel.setItem(row, column,
                                   new QStandardItem(model.index(row, column).data().toString()));
        }
        plainProxy.setSourceModel(&plainModel);
        plainProxy.setFilterKeyColumn(0);
        plainProxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        plain.setModel(&plainProxy);
        for (QWidget* widget : {static_cast<QWidget*>(&view), static_cast<QWidget*>(&plain)}) {
            widget->resize(1200, 800);
            widget->show();
        }
        QApplication::processEvents();
    }
};

double scrolled(QAbstractItemView& view)
{
    constexpr int steps = 50;
    QScrollBar& bar = *view.verticalScrollBar();
    return secondsOf([&] {
               for (int step = 0; step < steps; ++step) {
                   bar.setValue(int(qint64(bar.maximum()) * step / steps) + step);
                   view.viewport()->repaint();
               }
           }) /
           steps;
}

/// Three letters typed one after the other, until the rows and the footer are right.
double typedInto(const std::function<void(const QString&)>& narrow)
{
    const QString words = u"šid"_s;
    double longest = 0;
    for (qsizetype letters = 1; letters <= words.size(); ++letters) {
        longest = std::max(longest, secondsOf([&] {
                               narrow(words.left(letters));
                               QApplication::processEvents();
                           }));
    }
    narrow({});
    QApplication::processEvents();
    return longest;
}

/// What a program without a list of its own would copy.
QString allTexts(const QAbstractItemModel& model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            all += model.index(row, column).data().toString() + u'\t';
        all += u'\n';
    }
    return all;
}

} // namespace

std::vector<Line> listLines(const Settings& settings)
{
    const int count = settings.size.value_or(100'000);
    Lists lists(count);
    ListTable& table = lists.view.table();
    ListProxy& proxy = table.proxy();
    const QString rows = u"%L1 rows"_s.arg(count);
    std::vector<Line> lines;
    lines.push_back(ratioLine(
        u"paint a page anywhere in "_s + rows,
        compared(
            settings.rounds, [&] { return scrolled(table); }, [&] { return scrolled(lists.plain); }),
        u"under 16 ms"_s));
    lines.push_back(ratioLine(
        u"slowest of three letters narrowing "_s + rows,
        compared(
            settings.rounds,
            [&] { return typedInto([&](const QString& words) { proxy.setNarrowing(words); }); },
            [&] {
                return typedInto([&](const QString& words) { lists.plainProxy.setFilterFixedString(words); });
            }),
        u"under 100 ms"_s));
    const auto sortOurs = [&] {
        return secondsOf([&] {
            proxy.setSortKeys({{0, proxy.sortKeys().empty() ? Qt::AscendingOrder : Qt::DescendingOrder}});
            QApplication::processEvents();
        });
    };
    lines.push_back(ratioLine(u"order "_s + rows + u" by text"_s, compared(
                                                                      settings.rounds,
                                                                      [&] {
                                                                          proxy.setSortKeys({});
                                                                          return sortOurs();
                                                                      },
                                                                      [&] {
                                                                          lists.plainProxy.sort(-1);
                                                                          return secondsOf([&] {
                                                                              lists.plainProxy.sort(0);
                                                                          });
                                                                      })));
    lines.push_back(
        ratioLine(u"filter "_s + rows + u" by a choice"_s,
                  compared(
                      settings.rounds,
                      [&] {
                          proxy.setFilters({});
                          return secondsOf([&] {
                              proxy.setFilters({ColumnFilter::anyOf(u"district"_s, {u"sremski"_s})});
                              QApplication::processEvents();
                          });
                      },
                      [&] {
                          lists.plainProxy.setFilterKeyColumn(1);
                          lists.plainProxy.setFilterFixedString({});
                          const double seconds =
                              secondsOf([&] { lists.plainProxy.setFilterFixedString(u"Sremski"_s); });
                          lists.plainProxy.setFilterFixedString({});
                          lists.plainProxy.setFilterKeyColumn(0);
                          return seconds;
                      })));
    proxy.setFilters({});
    lines.push_back(
        ratioLine(u"put together "_s + rows + u" for export or paper"_s,
                  compared(
                      settings.rounds,
                      [&] {
                          return secondsOf([&] {
                              (void)reportOf(table, {u"Spisak"_s, {}, u"file"_s, QDate(2025, 3, 13)});
                          });
                      },
                      [&] { return secondsOf([&] { (void)allTexts(lists.plainProxy); }); })));
    return lines;
}

} // namespace oslonac::bench
