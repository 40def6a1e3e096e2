// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/widgets/busy_cursor.h"

#include <QCursor>
#include <QGuiApplication>

TEST_CASE("The pointer waits as long as the work lasts, and no longer")
{
    {
        const oslonac::ui::BusyCursor busy;
        REQUIRE(QGuiApplication::overrideCursor() != nullptr);
        CHECK(QGuiApplication::overrideCursor()->shape() == Qt::WaitCursor);
    }
    CHECK(QGuiApplication::overrideCursor() == nullptr);
}
