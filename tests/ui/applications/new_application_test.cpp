// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/new_application.h"

#include "tests/ui/applications/applications_tab.h"

#include <QComboBox>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("What was chosen for a new application follows the language", "[applications_part]")
{
    ApplicationsTab tab;
    tab.part.enterNew();
    NewApplication& entry = tab.part.inspector().newApplication();
    tab.type(u"sombor"_s);
    tab.press(Qt::Key_Tab);
    REQUIRE(entry.applicant().edit().text() == u"Grad Sombor"_s);
    const qint64 chosen = entry.applicant().shown();
    auto* lot = entry.findChild<QComboBox*>();
    const QString before = lot->currentText();
    tab.fixture.speak(Language::SerbianCyrillic);
    QCoreApplication::processEvents();
    CHECK(entry.applicant().edit().text() == u"Град Сомбор"_s);
    CHECK(entry.applicant().shown() == chosen);
    CHECK(lot->currentText() != before);
    tab.fixture.speak(Language::English);
    CHECK(lot->currentText() == before);
}
