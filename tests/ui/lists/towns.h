// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/id.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::test {

/// A small list to try the lists with: towns with a number.
struct Town {
    Id<Town> id;
    QString name;
    int places = 0;
};

inline Town town(qint64 id, const QString& name, int places = 0)
{
    return {Id<Town>(id), name, places};
}

inline std::vector<ui::Column<Town>> townColumns()
{
    using Column = ui::Column<Town>;
    return {
        Column({QStringLiteral("name"), {"Pages", "Cities and municipalities"}},
               [](const Town& row) { return row.name; }),
        Column({QStringLiteral("places"), {"Pages", "Public calls"}, ui::CellKind::Number},
               [](const Town& row) { return QString::number(row.places); })
            .sortedBy([](const Town& row) { return QVariant(row.places); }),
    };
}

} // namespace oslonac::test
