// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_height.h"

#include "ui/lists/list_table.h"
#include "ui/theme/type_scale.h"

#include <QHeaderView>

namespace oslonac::ui {

int heightForRows(const ListTable& table, int rows)
{
    constexpr int footer = 32;
    constexpr int frame = 4;
    return table.horizontalHeader()->sizeHint().height() +
           rows * table.verticalHeader()->defaultSectionSize() + heightFor(footer) + frame;
}

} // namespace oslonac::ui
