// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_definition.h"
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/language/own_text.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/list_view.h"
#include "ui/programmes/objectives_outline.h"
#include "ui/programmes/programme_inspector.h"
#include "ui/programmes/programmes_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ProgrammesWindow : SampleWindow {
    ProgrammesPage& page()
    {
        window.showPage(PageId::Programmes);
        return *static_cast<ProgrammesPage*>(window.pageIfBuilt(PageId::Programmes));
    }
    ProgrammeDefinition definition()
    {
        return readProgrammeDefinition(workspace().file(),
                                       Records<Programme>(workspace().file()).all().front().id);
    }
    std::vector<QString> titles()
    {
        std::vector<QString> all;
        for (const DefinedObjective& defined : definition().objectives)
            all.push_back(defined.objective.title);
        return all;
    }
};

} // namespace

TEST_CASE("A new programme is opened at its code, and leaving the field stores it as one step",
          "[programmes]")
{
    ProgrammesWindow fixture;
    ProgrammesPage& page = fixture.page();
    QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier);
    auto* code = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(code != nullptr);
    QTest::keyClicks(code, u"NP-1"_s); // over the selected proposal
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(page.list().table().listedIds().size() == 2);
    CHECK(Records<Programme>(fixture.workspace().file()).all().back().code == u"NP-1"_s);
    CHECK(page.objectives().rows().empty());
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK(page.list().table().listedIds().size() == 1);
}

TEST_CASE("The sample's objectives stand with their measures below them, in a sound model", "[programmes]")
{
    ProgrammesWindow fixture;
    const auto& rows = fixture.page().objectives().rows();
    REQUIRE(rows.size() == 8);
    CHECK_FALSE(rows[0].isMeasure());
    CHECK(rows[1].number == u"1.1"_s);
    CHECK(rows[4].number == u"2.1"_s);
    RecordListModel<ObjectiveRow> model(objectiveColumns([] { return Language::SerbianLatin; }),
                                        [](const ObjectiveRow& row) { return row.id; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(objectiveRows(fixture.definition()));
    CHECK(model.cellText(1, 2) == u"20"_s);
    CHECK(model.refusal(0, 2, u"20"_s).has_value()); // an objective has no target
    CHECK(model.refusal(1, 2, u"dvadeset"_s).has_value());
    CHECK_FALSE(model.refusal(1, 2, u"1.200"_s).has_value());
}

TEST_CASE("A measure is added below the current objective and written in its cells", "[programmes]")
{
    ProgrammesWindow fixture;
    ObjectivesOutline& outline = fixture.page().objectives();
    outline.table().setCurrentId(outline.rows()[3].id); // the second objective
    outline.addMeasure();
    QWidget* cell = QApplication::focusWidget();
    REQUIRE(outline.table().editing().isOpen());
    QTest::keyClicks(cell, u"Obuke"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    const Measure added = fixture.definition().objectives[1].measures.back();
    CHECK(added.title == u"Obuke"_s);
    CHECK(fixture.window.actions()[ActionId::Undo].toolTip().contains(u"Measure"_s));
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.definition().objectives[1].measures.size() == 2);
}

TEST_CASE("Ctrl and an arrow move an objective, Delete deletes it, and undo brings both back", "[programmes]")
{
    ProgrammesWindow fixture;
    ObjectivesOutline& outline = fixture.page().objectives();
    const std::vector<QString> before = fixture.titles();
    outline.table().setCurrentId(outline.rows()[3].id);
    QTest::keyClick(&outline.table(), Qt::Key_Up, Qt::ControlModifier);
    CHECK(fixture.titles() == std::vector<QString>{before[1], before[0], before[2]});
    QTest::keyClick(&outline.table(), Qt::Key_Delete);
    CHECK(fixture.titles() == std::vector<QString>{before[0], before[2]});
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.titles() == before);
}

TEST_CASE("A programme with calls is not deleted, and the window says why", "[programmes]")
{
    ProgrammesWindow fixture;
    ProgrammesPage& page = fixture.page();
    page.list().table().setFocus();
    QTest::keyClick(&page.list().table(), Qt::Key_Delete);
    REQUIRE(fixture.prompts.notices.size() == 1);
    CHECK(fixture.prompts.notices.front().text.contains(u"PP-2023"_s));
    CHECK(page.list().table().listedIds().size() == 1);
}

TEST_CASE("A programme's code is the same in the Cyrillic window", "[programmes]")
{
    ProgrammesWindow fixture;
    const ProgrammesPage& page = fixture.page();
    fixture.languages.use(Language::SerbianCyrillic);
    const QString code = fixture.definition().programme.code;
    QStringList shown;
    for (const QLabel* label : page.findChildren<QLabel*>())
        shown.append(label->text());
    CHECK(shown.contains(code));
    CHECK_FALSE(shown.contains(ownText(code)));
    fixture.languages.use(Language::English);
}
