// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_builder.h"

#include "tests/ui/program/sample_window.h"
#include "ui/forms/phrase_label.h"

using namespace oslonac::test;
using namespace oslonac::ui;

TEST_CASE("A label stands left of its field, and above it where that would leave too little of the field")
{
    QWidget window;
    FormBuilder form(window);
    LineField* name = form.addLine({"Test", "Name"}, [](const QString&) { return std::nullopt; });
    LineField* place = form.addLine({"Test", "Place"}, [](const QString&) { return std::nullopt; });
    const auto* label = window.findChild<PhraseLabel*>();
    const auto resize = [&window](int width) {
        window.resize(width, 300);
        window.show();
        QCoreApplication::processEvents();
    };
    resize(272);
    CHECK(label->geometry().right() < name->x());
    sharedTheme().setTextSize(150);
    resize(270);
    CHECK(name->x() == 0);
    CHECK(name->width() == window.width());
    CHECK(label->geometry().bottom() < name->y());
    form.setRowVisible(*name, false);
    CHECK_FALSE(label->isVisible());
    form.setRowVisible(*name, true);
    CHECK(label->isVisible());
    resize(500);
    CHECK(label->geometry().right() < name->x());
    CHECK(place->y() > name->y());
    sharedTheme().setTextSize(100);
}
