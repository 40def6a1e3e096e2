// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/call_making.h"
#include "tests/ui/calls/call_fields.h"

namespace oslonac::test {

/// A copy of the sample's package call, without marks, opened in one of its parts.
struct CopiedCall : SampleWindow {
    Id<Call> id = addCallLike(workspace(), call("PP-2023").id, QStringLiteral("PP-2024"));

    ui::DefinitionOutline& criteria() { return openPart(QStringLiteral("criteria")).criteria().outline(); }
    ui::DefinitionOutline& lots() { return openPart(QStringLiteral("lots")).lots().outline(); }
    ui::CallWorkspace& openPart(const QString& part)
    {
        calls().openCall(id);
        calls().workspace().reveal({ui::PageId::Calls, id.number(), part});
        return calls().workspace();
    }
    /// The menu with whole grids; it is the only one of the part that writes files.
    QMenu& gridMenu()
    {
        for (auto* menu : calls().workspace().criteria().findChildren<QMenu*>()) {
            if (menu->actions().size() > 3)
                return *menu;
        }
        throw std::logic_error("no menu with whole grids");
    }
    [[nodiscard]] CallDefinition definition() { return readCallDefinition(workspace().file(), id); }
};

} // namespace oslonac::test
