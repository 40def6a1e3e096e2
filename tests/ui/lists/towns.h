// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/id.h"
#include "ui/lists/list_totals.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::test {

/// A small list to try the lists with: towns with a number and, where a test needs more, a district, an
/// amount and a day.
struct Town {
    Id<Town> id;
    QString name;
    int places = 0;
    QString district{};
    std::vector<Money> awarded{};
    std::optional<QDate> due{};
};

inline Town town(qint64 id, const QString& name, int places = 0)
{
    return {Id<Town>(id), name, places, {}, {}, {}};
}

inline std::vector<ui::Column<Town>> townColumns()
{
    using Column = ui::Column<Town>;
    return {
        Column({QStringLiteral("name"), {"Pages", "Cities and municipalities"}},
               [](const Town& row) { return row.name; }),
        Column({QStringLiteral("places"), {"Pages", "Public calls"}, ui::CellKind::Number},
               [](const Town& row) { return QString::number(row.places); })
            .asNumber([](const Town& row) -> std::optional<qint64> { return row.places; })
            .summed(),
    };
}

/// All kinds of filters: name, places, district (choice), awarded (money), due (date).
inline std::vector<ui::Column<Town>> richTownColumns()
{
    using Column = ui::Column<Town>;
    std::vector<Column> columns = townColumns();
    const auto head = [](const char* key, ui::CellKind kind) {
        ui::ColumnHead made{QString::fromLatin1(key), {}, kind, 100};
        made.name = QString::fromLatin1(key);
        return made;
    };
    columns.push_back(Column(head("district", ui::CellKind::Secondary), [](const Town& row) {
                          return row.district;
                      }).asChoice());
    columns.push_back(Column(head("awarded", ui::CellKind::Number), [](const Town& row) {
                          return ui::amountsText(row.awarded, Language::English);
                      }).asAmounts([](const Town& row) { return row.awarded; }));
    columns.push_back(Column(head("due", ui::CellKind::Secondary), [](const Town& row) {
                          return row.due ? row.due->toString(Qt::ISODate) : QString();
                      }).asDate([](const Town& row) { return row.due; }));
    return columns;
}

/// Svrljig, Tutin and Ada of Nišavski and Raški with euros, dinars and days.
inline std::vector<Town> threeTowns()
{
    return {{Id<Town>(1),
             QStringLiteral("Svrljig"),
             3,
             QStringLiteral("Nišavski"),
             {Money::eur(60000)},
             QDate(2025, 3, 10)},
            {Id<Town>(2),
             QStringLiteral("Tutin"),
             10,
             QStringLiteral("Raški"),
             {Money::eur(10000), Money::rsd(500)},
             QDate(2025, 4, 1)},
            {Id<Town>(3), QStringLiteral("Ada"), 0, {}, {}, {}}};
}

} // namespace oslonac::test
