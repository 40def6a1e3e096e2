// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/agreements/templates_part.h"
#include "ui/calls/overview_part.h"
#include "ui/forms/field.h"
#include "ui/forms/line_field.h"
#include "ui/lists/list_view.h"

#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isInList(SampleWindow& fixture)
{
    const auto* list = fixture.window.pageIfBuilt(*fixture.window.currentPage())->findChild<ListView*>();
    QWidget* focus = fixture.window.focusWidget();
    return focus && list->isAncestorOf(focus);
}

} // namespace

TEST_CASE("Undo of a new programme stands in the list, and not in a field of another one", "[undo shows]")
{
    SampleWindow fixture;
    fixture.window.showPage(PageId::Programmes);
    fixture.trigger(ActionId::NewRecord);
    REQUIRE_FALSE(isInList(fixture));
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPage() == PageId::Programmes);
    CHECK(isInList(fixture));
}

TEST_CASE("Undo of a copied template stands in the list", "[undo shows]")
{
    SampleWindow fixture;
    fixture.window.showPlace({PageId::Agreements, 0, u"templates"_s});
    TemplatesPart& templates = fixture.agreements().templates();
    templates.copyCurrent();
    templates.name().edit().setFocus();
    fixture.trigger(ActionId::Undo);
    CHECK(templates.list().isAncestorOf(fixture.window.focusWidget()));
}

TEST_CASE("Redo of what was written into a call stands in its field, from the page as a whole too",
          "[undo shows]")
{
    SampleWindow fixture;
    CallWorkspace& call = fixture.openPart("PP-2023", u"overview"_s);
    Call edited = fixture.call("PP-2023");
    edited.title = u"Novi naziv"_s;
    editCall(fixture.workspace(), edited);
    fixture.workspace().undo();
    fixture.window.showPlace({PageId::Calls, edited.id.number(), u"overview"_s});
    const auto isInTitle = [&] {
        for (const Field* field : call.overview().findChildren<Field*>()) {
            if (field->column() == u"title")
                return &field->editor() == fixture.window.focusWidget();
        }
        return false;
    };
    REQUIRE_FALSE(isInTitle());
    fixture.trigger(ActionId::Redo);
    CHECK(isInTitle());
}
