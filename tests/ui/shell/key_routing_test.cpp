// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_routing.h"

#include "core/applications/application_operations.h"
#include "tests/ui/applications/applications_tab.h"
#include "ui/applications/application_form.h"

#include <QLineEdit>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Ctrl+Y brings back what Ctrl+Z took from a line, and no step of the file")
{
    ApplicationsTab tab;
    Application changed = tab.numbered("PP-003");
    changed.note = u"letter received"_s;
    editApplication(tab.fixture.workspace(), changed);
    tab.fixture.trigger(ActionId::Undo);
    REQUIRE(tab.fixture.workspace().journal().nextRedo());
    tab.choose("PP-005");
    LookupField& applicant = tab.part.inspector().form().applicant();
    const QString written = applicant.edit().text();
    applicant.editor().setFocus();
    tab.press(Qt::Key_End);
    tab.type(u" XYZ"_s);
    const QString typed = applicant.edit().text();
    while (applicant.edit().text() != written && applicant.edit().isUndoAvailable())
        tab.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(applicant.edit().text() == written);
    for (int key = 0; key < 4 && applicant.edit().isRedoAvailable(); ++key)
        tab.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(applicant.edit().text() == typed);
    CHECK(tab.numbered("PP-003").note != u"letter received"_s);
    CHECK(tab.focus() == &applicant.edit());
}
