// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"
#include "core/calls/definition_findings.h"
#include "core/exchange/call_json.h"
#include "core/exchange/call_making.h"
#include "core/exchange/grid_json.h"
#include "tests/support/text.h"
#include "tests/ui/calls/copied_call.h"
#include "ui/calls/extension_form.h"
#include "ui/calls/new_call_menu.h"
#include "ui/lists/list_header.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_bar.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <set>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Ctrl+N offers the ways to begin a call, and an example brings its criteria")
{
    SampleWindow fixture;
    CallsPage& page = fixture.calls();
    fixture.trigger(ActionId::NewRecord);
    REQUIRE(page.newCallMenu().isVisible());
    choose(page.newCallMenu(), exampleName(ExampleGrid::ConceptNotes));
    const CallDefinition made = readCallDefinition(fixture.workspace().file(), page.workspace().call());
    CHECK(made.sections.size() == 2);
    CHECK(made.call.totalMinimum == Score(30));
    CHECK(page.workspace().openPart() == u"overview"_s);
}

TEST_CASE("A new call begins in its code, selected, so typing names it")
{
    SampleWindow fixture;
    CallsPage& page = fixture.calls();
    fixture.trigger(ActionId::NewRecord);
    QTest::keyClick(&page.newCallMenu(), Qt::Key_Return);
    auto* code = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(code);
    QTest::keyClicks(code, u"P-1"_s);
    QTest::keyClick(code, Qt::Key_Tab);
    CHECK(Records<Call>(fixture.workspace().file()).get(page.workspace().call()).code == u"P-1"_s);
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK_FALSE(page.workspace().isVisible());
    CHECK(Records<Call>(fixture.workspace().file()).count() == 2);
}

TEST_CASE("Cards of a call stand below each other where a deadline would be cut beside another card")
{
    SampleWindow fixture;
    fixture.speak(Language::SerbianCyrillic);
    CallWorkspace& page = fixture.openPart("PP-2023", u"overview"_s);
    auto* splitter = page.overview().findChild<QSplitter*>();
    const auto cut = [&] {
        QCoreApplication::processEvents();
        QStringList fields;
        for (const QLineEdit* edit : page.overview().findChildren<QLineEdit*>()) {
            const int needed = edit->fontMetrics().horizontalAdvance(edit->text()) + 18;
            if (edit->isVisible() && edit->width() < needed)
                fields.append(edit->accessibleName());
        }
        return fields.join(u", "_s);
    };
    const auto columns = [&] {
        std::set<int> lefts;
        for (const QFrame* card : page.overview().findChildren<QFrame*>(u"card"_s))
            lefts.insert(card->x());
        return lefts.size();
    };
    CHECK(cut() == QString());
    CHECK(columns() == 2);
    splitter->setSizes({700, 400}); // the size of the part stays
    CHECK(cut() == QString());
    CHECK(columns() == 1);
    fixture.window.resize(1024, 640);
    CHECK(cut() == QString());
    CHECK(columns() == 1);
    fixture.window.resize(1440, 900);
    splitter->setSizes({1100, 300});
    CHECK(cut() == QString());
    CHECK(columns() == 2);
    fixture.speak(Language::English);
}

TEST_CASE("What the call itself lacks leads to its field")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openPart("PP-2023", u"overview"_s);
    fixture.workspace().perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        Call call = Records<Call>(change.file()).get(page.call());
        call.title.clear();
        call.publishedOn.reset();
        change.update(call);
    });
    QApplication::processEvents();
    int led = 0;
    for (auto* step : page.overview().findChildren<QAbstractButton*>()) {
        if (!step->isVisible() || step->text() != u"Go there")
            continue;
        step->click();
        led += fixture.window.focusWidget()->accessibleName() == u"Title" ? 1 : 0;
    }
    CHECK(led == 1);
}

TEST_CASE("An extension keeps the deadline it moved")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    page.reveal({PageId::Calls, page.call().number(), u"overview"_s});
    const WallTime before = *fixture.call("PP-2023").deadline;
    ExtensionForm& form = page.overview().extension();
    form.begin();
    type(form, "New deadline", u"03.07.2023. 15:00"_s);
    type(form, "Reason", u"Praznik"_s);
    press(form, "Record the extension");
    const WallTime after{QDate(2023, 7, 3), QTime(15, 0)};
    CHECK(fixture.call("PP-2023").deadline == after);
    REQUIRE(form.extensions().rowCount() == 1);
    const DeadlineExtension& extension = form.extensions().rowAt(0);
    CHECK(extension.oldDeadline == before);
    CHECK(extension.newDeadline == after);
    CHECK(extension.reason == u"Praznik"_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.call("PP-2023").deadline == before);
    CHECK(form.extensions().rowCount() == 0);
}

TEST_CASE("An extension to an earlier time is refused beside its field and writes nothing")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    page.reveal({PageId::Calls, page.call().number(), u"overview"_s});
    const WallTime before = *fixture.call("PP-2023").deadline;
    ExtensionForm& form = page.overview().extension();
    form.begin();
    type(form, "New deadline", u"01.01.2023. 15:00"_s);
    press(form, "Record the extension");
    CHECK(fixture.call("PP-2023").deadline == before);
    CHECK(form.extensions().rowCount() == 0);
    CHECK(visibleLine(form, "New deadline").isVisible());
}

TEST_CASE("A section and a criterion are added by keys and undone one by one")
{
    CopiedCall fixture;
    DefinitionOutline& outline = fixture.criteria();
    outline.setCurrent(fixture.definition().sections.back().section.id.number());
    outline.table().setFocus();
    const size_t sections = fixture.definition().sections.size();
    QTest::keyClick(&outline.table(), Qt::Key_Insert);
    REQUIRE(fixture.definition().sections.size() == sections + 1);
    QTest::keyClicks(QApplication::focusWidget(), u"Z"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(fixture.definition().sections.back().section.code == u"Z"_s);
    fixture.calls().workspace().criteria().add(PartKind::Criterion);
    CHECK(fixture.definition().sections.back().criteria.size() == 1);
    for (int step = 0; step < 3; ++step)
        fixture.trigger(ActionId::Undo);
    CHECK(fixture.definition().sections.size() == sections);
}

TEST_CASE("A new part of the grid stands after the chosen one of its kind, or after the whole that holds it")
{
    CopiedCall fixture;
    DefinitionOutline& outline = fixture.criteria();
    const DefinedSection first = fixture.definition().sections.front();
    const auto add = [&](qint64 beside, PartKind kind) {
        outline.setCurrent(beside);
        fixture.calls().workspace().criteria().add(kind);
        return outline.current()->id;
    };
    REQUIRE(first.criteria.size() > 1);
    const qint64 afterCriterion = add(first.criteria.front().id.number(), PartKind::Criterion);
    const qint64 atTheEnd = add(first.section.id.number(), PartKind::Criterion);
    const qint64 section = add(first.criteria.front().id.number(), PartKind::Section);
    const std::vector<DefinedSection> now = fixture.definition().sections;
    CHECK(now[0].criteria[1].id.number() == afterCriterion);
    CHECK(now[0].criteria[1].scaleMaximum == first.criteria.front().scaleMaximum);
    CHECK(now[0].criteria.back().id.number() == atTheEnd);
    CHECK(now[1].section.id.number() == section);
    const DefinedLot lot = fixture.definition().lots.front();
    DefinitionOutline& lots = fixture.lots();
    lots.setCurrent(lot.instalments.front().id.number());
    fixture.calls().workspace().lots().add(PartKind::Lot);
    CHECK(fixture.definition().lots[1].lot.id.number() == lots.current()->id);
}

TEST_CASE("A multiplier and a minimum are written when their fields are left")
{
    CopiedCall fixture;
    DefinitionOutline& outline = fixture.criteria();
    const Id<Criterion> id = fixture.definition().sections.front().criteria.front().id;
    outline.setCurrent(id.number());
    type(outline.inspector(), "Multiplier", u"2"_s);
    type(outline.inspector(), "Lowest mark that does not reject", u"3"_s);
    const Criterion written = Records<Criterion>(fixture.workspace().file()).get(id);
    CHECK(written.multiplier == Score(2));
    CHECK(written.minimum == Score(3));
    fixture.trigger(ActionId::Undo);
    fixture.trigger(ActionId::Undo);
    CHECK(Records<Criterion>(fixture.workspace().file()).get(id).multiplier == Score(1));
}

TEST_CASE("A multiplier of zero is refused with what to enter")
{
    CopiedCall fixture;
    DefinitionOutline& outline = fixture.criteria();
    const Id<Criterion> id = fixture.definition().sections.front().criteria.front().id;
    outline.setCurrent(id.number());
    type(outline.inspector(), "Multiplier", u"0"_s);
    CHECK(visibleTexts(outline.inspector()).contains(u"Enter 1 for marks that count once"_s));
    CHECK(Records<Criterion>(fixture.workspace().file()).get(id).multiplier == Score(1));
}

TEST_CASE("Ctrl+Down moves a criterion and Delete deletes it")
{
    CopiedCall fixture;
    DefinitionOutline& outline = fixture.criteria();
    const std::vector<Criterion> before = fixture.definition().sections.front().criteria;
    REQUIRE(before.size() > 1);
    outline.setCurrent(before[0].id.number());
    QTest::keyClick(&outline.table(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(fixture.definition().sections.front().criteria[1].id == before[0].id);
    CHECK(outline.table().currentId() == before[0].id.number());
    QTest::keyClick(&outline.table(), Qt::Key_Delete);
    CHECK(fixture.definition().sections.front().criteria.size() == before.size() - 1);
    CHECK(outline.current());
}

TEST_CASE("A lot gets its places and money, and its finding goes when it is put right")
{
    CopiedCall fixture;
    DefinitionOutline& outline = fixture.lots();
    const Id<Lot> id = fixture.definition().lots.front().lot.id;
    outline.setCurrent(id.number());
    type(outline.inspector(), "Places", u"-1"_s);
    CHECK(fixture.definition().lots.front().lot.places == 15);
    type(outline.inspector(), "Places", u"12"_s);
    CHECK(fixture.definition().lots.front().lot.places == 12);
}

TEST_CASE("With marks the criteria stay, the page says why and offers a new call")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    page.reveal({PageId::Calls, page.call().number(), u"criteria"_s});
    DefinitionOutline& outline = page.criteria().outline();
    const CallDefinition before = readCallDefinition(fixture.workspace().file(), page.call());
    outline.setCurrent(before.sections.front().criteria.front().id.number());
    CHECK(visibleTexts(page.criteria()).contains(u"the criteria stay as they are"_s));
    CHECK(visibleLine(outline.inspector(), "Multiplier").isReadOnly());
    CHECK_FALSE(visibleLine(outline.inspector(), "Code").isReadOnly());
    QTest::keyClick(&outline.table(), Qt::Key_Delete);
    QTest::keyClick(&outline.table(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(writeGridJson(readCallDefinition(fixture.workspace().file(), page.call())) ==
          writeGridJson(before));
    press(page.criteria(), "New call from this one");
    CHECK(fixture.calls().workspace().call() != before.call.id);
}

TEST_CASE("A call written to a file and deleted comes back from it the same")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("ROMA-2023");
    const QByteArray before = writeCallJson(fixture.workspace().file(), page.call());
    const QString path = fixture.folder.filePath(u"poziv.json"_s);
    fixture.prompts.paths = {path, path};
    page.exportCall();
    fixture.prompts.answers = {Answer::Accept};
    page.deleteCall();
    REQUIRE_FALSE(findCall(fixture.workspace().file(), u"ROMA-2023"_s));
    fixture.calls().importCall();
    CHECK(writeCallJson(fixture.workspace().file(), fixture.call("ROMA-2023").id) == before);
}

TEST_CASE("Criteria written to a file are taken by another call the same, as one step")
{
    CopiedCall fixture;
    fixture.criteria();
    const QByteArray grid = writeGridJson(fixture.definition());
    const QString path = fixture.folder.filePath(u"merila.json"_s);
    fixture.prompts.paths = {path, path};
    choose(fixture.gridMenu(), u"Write the criteria to a file…"_s);
    fixture.criteria().deleteCurrent();
    CHECK(writeGridJson(fixture.definition()) != grid);
    choose(fixture.gridMenu(), u"a file…"_s);
    CHECK(writeGridJson(fixture.definition()) == grid);
    fixture.trigger(ActionId::Undo);
    CHECK(writeGridJson(fixture.definition()) != grid);
}

TEST_CASE("Deleting a call with work names the work, and giving up deletes nothing")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    fixture.prompts.answers = {Answer::Cancel};
    page.deleteCall();
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions.front().text.contains(u"applications"_s));
    CHECK(findCall(fixture.workspace().file(), u"PP-2023"_s));
}

TEST_CASE("A call without lots and criteria offers the first steps in place of empty lists")
{
    SampleWindow fixture;
    Call fresh;
    fresh.code = u"N"_s;
    const Id<Call> id = addCall(fixture.workspace(), fresh);
    fixture.calls().openCall(id);
    CallWorkspace& page = fixture.calls().workspace();
    page.reveal({PageId::Calls, id.number(), u"lots"_s});
    press(page.lots(), "Add a lot");
    CHECK(readCallDefinition(fixture.workspace().file(), id).lots.size() == 1);
    CHECK(page.lots().outline().table().isVisible());
}

TEST_CASE("The lists of a definition keep the rules of models")
{
    CopiedCall fixture;
    for (DefinitionOutline* outline : {&fixture.lots(), &fixture.criteria()}) {
        QAbstractItemModelTester tester(outline->table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::Warning);
        for (const OutlineRow& row : std::vector(outline->rows()))
            outline->setCurrent(row.id);
        CHECK(outline->current());
    }
}

TEST_CASE("F2 goes from every part to its fields and Esc comes back")
{
    CopiedCall fixture;
    for (const auto& open : {&CopiedCall::lots, &CopiedCall::criteria}) {
        DefinitionOutline* outline = &(fixture.*open)();
        for (const OutlineRow& row : std::vector(outline->rows())) {
            if (row.kind == PartKind::Heading)
                continue;
            outline->setCurrent(row.id);
            QTest::keyClick(&outline->table(), Qt::Key_F2);
            INFO(row.cells.join(u'|').toStdString());
            CHECK(outline->inspector().isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            CHECK(QApplication::focusWidget() == &outline->table());
        }
    }
}

TEST_CASE("A part without facts leaves no empty line below its name")
{
    CopiedCall fixture;
    Lot lot;
    lot.callId = fixture.id;
    lot.code = u"3"_s;
    fixture.lots().setCurrent(addPart(fixture.workspace(), lot).number());
    for (const QLabel* label :
         fixture.lots().inspector().widget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
        CAPTURE(label->text().toStdString());
        CHECK((label->text() != QString() || !label->isVisible()));
    }
}

TEST_CASE("The titles of a definition's columns are whole in every language")
{
    constexpr int paddings = 16;
    CopiedCall fixture;
    Criterion criterion = fixture.definition().sections.front().criteria.front();
    criterion.multiplier = Score(2); // its column is shown then
    editPart(fixture.workspace(), criterion);
    for (const Language language : {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        fixture.speak(language);
        for (DefinitionOutline* outline : {&fixture.lots(), &fixture.criteria()}) {
            const ListHeader& header = outline->table().header();
            for (const int column : header.seenColumns()) {
                const QString title = outline->table().model()->headerData(column, Qt::Horizontal).toString();
                CAPTURE(title.toStdString());
                CHECK(header.sectionSize(column) >=
                      QFontMetrics(fontFor(TextUse::Header)).horizontalAdvance(title) + paddings);
            }
        }
    }
    fixture.speak(Language::English);
}
