// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafted_sample.h"
#include "tests/ui/program/sample_window.h"
#include "tests/ui/program/walked_window.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_part.h"
#include "ui/forms/field.h"
#include "ui/widgets/button.h"

#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DraftedWindow : SampleWindow {
    AgreementInspector& panel() { return *window.findChild<AgreementInspector*>(); }
    Button& step()
    {
        for (Button* button : panel().findChildren<Button*>()) {
            if (button->isVisible() && button->text() == u"Enter them"_s)
                return *button;
        }
        throw std::logic_error("nothing is missing elsewhere");
    }
};

} // namespace

TEST_CASE("The step of what is missing under another section leads into its first blank field")
{
    DraftedWindow fixture;
    const auto drafted = draftSample(fixture.workspace());
    fixture.agreements();
    fixture.window.showPlace({PageId::Agreements, drafted.front().number(), u"agreements"_s});
    comeToRest();
    const Field* blank = fixture.panel().field(u"implementer_signatory"_s);
    REQUIRE(blank);
    SECTION("by mouse")
    {
        QTest::mouseClick(&fixture.step(), Qt::LeftButton);
    }
    SECTION("by key")
    {
        fixture.step().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&fixture.step(), Qt::Key_Space);
    }
    SECTION("by mouse while the section is folded")
    {
        for (auto* heading : fixture.panel().findChildren<QToolButton*>(u"sectionHeading"_s)) {
            if (heading->text() == u"Implementer and programme"_s)
                heading->click();
        }
        CHECK_FALSE(blank->isVisible());
        QTest::mouseClick(&fixture.step(), Qt::LeftButton);
    }
    SECTION("by mouse while another field holds what was typed")
    {
        QWidget* other = fixture.panel().field(u"implementer_office"_s)->focusProxy();
        other->setFocus();
        QTest::keyClicks(other, u"x"_s);
        QTest::mouseClick(&fixture.step(), Qt::LeftButton);
    }
    comeToRest();
    CHECK(blank->isAncestorOf(QApplication::focusWidget()));
}
