// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/built_in_templates.h"
#include "tests/ui/agreements/drafted_window.h"
#include "ui/agreements/template_editor.h"
#include "ui/agreements/template_trial.h"
#include "ui/agreements/templates_part.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"

#include <QComboBox>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Templates : DraftedWindow {
    Templates()
    {
        agreements().showPart(u"templates"_s);
        choose(u"cooperation_agreement"_s);
    }
    TemplatesPart& templates() { return agreements().templates(); }
    TemplateEditor& editor() { return templates().editor(); }
    StoredTemplate stored(const QString& code)
    {
        return Records<StoredTemplate>(workspace().file()).firstBy(&StoredTemplate::code, code).value();
    }
    StoredTemplate shown() { return stored(u"cooperation_agreement"_s); }
    void choose(const QString& code) { templates().list().table().setCurrentId(stored(code).id.number()); }
    void typeAtStart(const QString& text)
    {
        editor().setFocus();
        editor().moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor(), text);
    }
    qint64 steps() { return workspace().journal().nextUndo()->number; }
};

} // namespace

TEST_CASE("What was typed is written as one step when the editor is left")
{
    Templates fixture;
    const qint64 before = fixture.steps();
    fixture.typeAtStart(u"<p>Proba</p>"_s);
    CHECK_FALSE(fixture.shown().html.startsWith(u"<p>Proba"_s));
    fixture.templates().list().table().setFocus();
    CHECK(fixture.shown().html.startsWith(u"<p>Proba</p>"_s));
    CHECK(fixture.steps() == before + 1);
    fixture.trigger(ActionId::Undo);
    CHECK_FALSE(fixture.editor().toPlainText().startsWith(u"<p>Proba"_s));
}

TEST_CASE("Ctrl+Enter writes, and the fields are no leaving")
{
    Templates fixture;
    fixture.typeAtStart(u"x"_s);
    fixture.templates().fields().table().setFocus();
    CHECK_FALSE(fixture.shown().html.startsWith(u'x'));
    fixture.editor().setFocus();
    QTest::keyClick(&fixture.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.shown().html.startsWith(u'x'));
}

TEST_CASE("A text that cannot be read is written, and nobody is told that it was not")
{
    Templates fixture;
    const Id<Agreement> printed = fixture.first().id;
    fixture.printed(printed);
    fixture.show(printed);
    fixture.typeAtStart(u"{{#instalments}}"_s);
    QTest::keyClick(&fixture.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.shown().html.startsWith(u"{{#instalments}}"_s));
    for (const QString& part : {u"agreements"_s, u"ceremonies"_s, u"drafting"_s, u"templates"_s})
        fixture.agreements().showPart(part);
    QStringList told;
    for (const Notice& notice : fixture.prompts.notices)
        told.append(notice.text);
    CHECK(told == QStringList());
}

TEST_CASE("The page goes along with the place in the text that is written")
{
    Templates fixture;
    fixture.templates().renderNow();
    PagePreview& preview = fixture.templates().trial().preview();
    REQUIRE(preview.pageCount() > 1);
    REQUIRE(preview.page() == 0);
    fixture.editor().setFocus();
    const qsizetype signatures = fixture.shown().html.lastIndexOf(u"{{party_signatory"_s);
    REQUIRE(signatures > 0);
    for (const int within : {0, 3}) { // before a placeholder, and inside of it
        INFO(within);
        QTextCursor cursor = fixture.editor().textCursor();
        cursor.setPosition(int(signatures) + within);
        fixture.editor().setTextCursor(cursor);
        fixture.templates().renderNow();
        CHECK(preview.page() == preview.pageCount() - 1);
        fixture.editor().moveCursor(QTextCursor::Start);
        fixture.editor().moveCursor(QTextCursor::Down);
        preview.turnTo(0);
    }
}

TEST_CASE("A problem that takes room below the text leaves the line in sight")
{
    Templates fixture;
    fixture.editor().setFocus();
    fixture.editor().moveCursor(QTextCursor::Start);
    const int rows = fixture.editor().viewport()->height() / fixture.editor().cursorRect().height();
    for (int row = 1; row < rows; ++row)
        fixture.editor().moveCursor(QTextCursor::Down);
    REQUIRE(fixture.editor().viewport()->rect().contains(fixture.editor().cursorRect()));
    for (int problem = 0; problem < 3; ++problem)
        QTest::keyClicks(&fixture.editor(), u"{{nonsense}}"_s);
    const int before = fixture.editor().height();
    fixture.templates().renderNow();
    QCoreApplication::processEvents();
    REQUIRE(fixture.editor().height() < before);
    CHECK(fixture.editor().viewport()->rect().contains(fixture.editor().cursorRect()));
}

TEST_CASE("Another template and another page write what was typed into this one")
{
    Templates fixture;
    fixture.typeAtStart(u"y"_s);
    fixture.choose(u"addendum"_s);
    CHECK(fixture.shown().html.startsWith(u'y'));
    CHECK_FALSE(fixture.stored(u"addendum"_s).html.startsWith(u'y'));
    fixture.choose(u"cooperation_agreement"_s);
    fixture.typeAtStart(u"z"_s);
    fixture.window.showPage(PageId::Municipalities);
    CHECK(fixture.shown().html.startsWith(u'z'));
}

TEST_CASE("The page follows the typing")
{
    Templates fixture;
    const int pages = fixture.templates().trial().preview().pageCount();
    fixture.editor().setFocus();
    fixture.editor().selectAll();
    QTest::keyClicks(&fixture.editor(), u"<p>{{party_name}}</p>"_s);
    fixture.templates().renderNow();
    CHECK(pages > 1);
    CHECK(fixture.templates().trial().preview().pageCount() == 1);
}

TEST_CASE("A text that cannot be read keeps the last good page and says its line")
{
    Templates fixture;
    const int pages = fixture.templates().trial().preview().pageCount();
    fixture.typeAtStart(u"{{#amount}}"_s);
    fixture.templates().renderNow();
    CHECK(fixture.templates().trial().preview().pageCount() == pages);
    REQUIRE(fixture.templates().problems().size() == 1);
    CHECK(fixture.templates().problems()[0].contains(u"amount"_s));
    fixture.templates().list().table().setFocus();
    CHECK(fixture.shown().html.startsWith(u"{{#amount}}"_s));
}

TEST_CASE("Enter puts a field at the cursor, a list with both its marks")
{
    Templates fixture;
    fixture.editor().setFocus();
    fixture.editor().clear();
    ListTable& fields = fixture.templates().fields().table();
    QTest::keyClick(&fixture.editor(), Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"instalments, one"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &fields);
    QTest::keyClick(&fields, Qt::Key_Home);
    QTest::keyClick(&fields, Qt::Key_Return);
    CHECK(fixture.editor().toPlainText() == u"{{#instalments}}{{/instalments}}"_s);
    QTest::keyClicks(&fixture.editor(), u"-"_s);
    CHECK(fixture.editor().toPlainText() == u"{{#instalments}}-{{/instalments}}"_s);
}

TEST_CASE("A copy is a template of its own that can be deleted, the shipped one can be restored")
{
    Templates fixture;
    fixture.templates().copyCurrent();
    const StoredTemplate copy = fixture.stored(u"cooperation_agreement_2"_s);
    CHECK(fixture.templates().list().table().currentId() == copy.id.number());
    fixture.type(fixture.templates().name(), u"Obrazac za paket"_s);
    CHECK(fixture.stored(u"cooperation_agreement_2"_s).title == u"Obrazac za paket"_s);
    fixture.templates().deleteButton().click();
    CHECK_FALSE(Records<StoredTemplate>(fixture.workspace().file()).find(copy.id).has_value());
    fixture.choose(u"cooperation_agreement"_s);
    CHECK_FALSE(fixture.templates().restoreButton().isEnabled());
    fixture.typeAtStart(u"w"_s);
    fixture.templates().write();
    fixture.templates().restoreButton().click();
    CHECK(fixture.shown().html == shippedTemplate(u"cooperation_agreement"_s)->html);
}

TEST_CASE(
    "A template that printed agreements stand on says so, and how many no longer match while it is typed")
{
    Templates fixture;
    PageBar& bar = fixture.templates().bar();
    CHECK_FALSE(bar.isVisibleTo(&fixture.templates()));
    fixture.printed(fixture.first().id);
    REQUIRE(bar.isVisibleTo(&fixture.templates()));
    const QString calm = bar.text();
    fixture.typeAtStart(u"q"_s);
    fixture.templates().renderNow();
    CHECK(bar.text() != calm);
}

TEST_CASE("The signing list and the addendum are tried on what they are for")
{
    Templates fixture;
    fixture.choose(u"signing_list"_s);
    CHECK(fixture.templates().trial().preview().pageCount() > 0);
    fixture.choose(u"addendum"_s);
    CHECK(fixture.templates().trial().preview().pageCount() > 0);
    CHECK(fixture.templates().problems().isEmpty());
}

TEST_CASE("F6 leads from the templates to the fields, to the text, and back")
{
    Templates fixture;
    fixture.templates().list().setFocus(Qt::OtherFocusReason);
    fixture.trigger(ActionId::NextRegion);
    CHECK(fixture.templates().fields().isAncestorOf(fixture.window.focusWidget()));
    fixture.trigger(ActionId::NextRegion);
    CHECK(fixture.editor().hasFocus());
    fixture.trigger(ActionId::PreviousRegion);
    fixture.trigger(ActionId::PreviousRegion);
    CHECK(fixture.templates().list().isAncestorOf(fixture.window.focusWidget()));
}

TEST_CASE("A template is tried on what is not signed yet, and a signed paper is said to stay")
{
    Templates fixture;
    const QComboBox& offered = fixture.templates().trial().subject();
    const Id<Agreement> first(offered.currentData().toLongLong());
    fixture.signedOn(first, QDate(2023, 10, 3));
    fixture.choose(u"signing_list"_s);
    fixture.choose(u"cooperation_agreement"_s);
    CHECK(offered.currentData().toLongLong() != first.number());
    CHECK(fixture.templates().trial().remark().isEmpty());
    QComboBox& choice = fixture.templates().trial().subject();
    choice.setCurrentIndex(choice.findData(first.number()));
    Q_EMIT choice.activated(choice.currentIndex());
    CHECK(fixture.templates().trial().remark().contains(u"stays as it was signed"_s));
}

TEST_CASE("The text of a template takes another text size at once")
{
    Templates fixture;
    const int before = fixture.editor().fontInfo().pixelSize();
    const int margin = fixture.editor().gutterWidth();
    sharedTheme().setTextSize(150);
    const int larger = fixture.editor().fontInfo().pixelSize();
    const int largerMargin = fixture.editor().gutterWidth();
    sharedTheme().setTextSize(100);
    CHECK(larger > before);
    CHECK(largerMargin > margin);
    CHECK(fixture.editor().fontInfo().pixelSize() == before);
}
