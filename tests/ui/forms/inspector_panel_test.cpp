// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/forms/inspector_panel.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QScrollBar>

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The name of the record stands above its fields once it is scrolled away")
{
    InspectorPanel panel;
    panel.setTitle(u"Opština Šid"_s);
    auto* tall = new QWidget(&panel);
    tall->setFixedHeight(2'000);
    panel.addWidget(tall);
    panel.resize(360, 400);
    panel.show();
    QApplication::processEvents();
    const auto* pinned = panel.findChild<QFrame*>(u"pinnedTitle"_s);
    REQUIRE(pinned != nullptr);
    CHECK_FALSE(pinned->isVisible());
    panel.verticalScrollBar()->setValue(500);
    CHECK(pinned->isVisible());
    CHECK(pinned->findChild<QLabel*>()->text() == u"Opština Šid");
    CHECK(pinned->width() == panel.viewport()->width());
    panel.verticalScrollBar()->setValue(0);
    CHECK_FALSE(pinned->isVisible());
}
