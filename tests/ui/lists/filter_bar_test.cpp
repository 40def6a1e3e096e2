// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/lists/town_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QLabel>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QWidget* buttonOf(QWidget& host, const QString& text)
{
    for (auto* button : host.findChildren<QAbstractButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A filter asks for a column by name, then for its values, and Enter filters", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.addFilter();
    REQUIRE(list.panel());
    list.type(u"distr"_s);
    list.press(Qt::Key_Return);
    list.type(u"nis"_s); // the values, without diacritics
    list.press(Qt::Key_Return);
    CHECK_FALSE(list.panel());
    CHECK(list.names() == QStringList{u"Svrljig"_s});
    REQUIRE(list.chips().size() == 1);
    CHECK(list.chips()[0]->text() == u"district: Nišavski"_s);
    CHECK(list.table().hasFocus());
}

TEST_CASE("Enter takes no column while none is called as was typed", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.addFilter();
    list.type(u"xyz"_s);
    const QWidget* line = QApplication::focusWidget();
    list.press(Qt::Key_Return);
    REQUIRE(list.panel());
    CHECK(QApplication::focusWidget() == line);
    list.press(Qt::Key_A, Qt::ControlModifier);
    list.type(u"distr"_s);
    list.press(Qt::Key_Return);
    list.type(u"nis"_s);
    list.press(Qt::Key_Return);
    CHECK(list.names() == QStringList{u"Svrljig"_s});
}

TEST_CASE("A range that cannot be read is not applied and says why", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.addFilter();
    list.type(u"due"_s);
    list.press(Qt::Key_Return);
    list.type(u"31.4.2025."_s);
    list.press(Qt::Key_Return);
    REQUIRE(list.panel());
    CHECK(list.proxy().filters().empty());
    QStringList said;
    for (const QLabel* label : list.panel()->findChildren<QLabel*>())
        said.append(label->text());
    CHECK(said.join(u'\n').contains(u"30"));
    list.press(Qt::Key_A, Qt::ControlModifier);
    list.type(u"1.3.2025"_s);
    list.press(Qt::Key_Tab);
    list.type(u"31.3.2025"_s);
    list.press(Qt::Key_Return);
    CHECK(list.names() == QStringList{u"Svrljig"_s});
}

TEST_CASE("Esc closes the panel, leaves the list alone and gives the focus back", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.addFilter();
    list.type(u"name"_s);
    list.press(Qt::Key_Escape);
    CHECK_FALSE(list.panel());
    CHECK(list.table().hasFocus());
    CHECK(list.names().size() == 3);
}

TEST_CASE("Left and Right walk the chips, Space opens one, Delete takes it away", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.proxy().setFilters({ColumnFilter::notBlank(u"due"_s), ColumnFilter::contains(u"name"_s, u"t"_s)});
    REQUIRE(list.chips().size() == 2);
    list.chips()[0]->setFocus();
    list.press(Qt::Key_Right);
    CHECK(list.chips()[1]->hasFocus());
    list.press(Qt::Key_Space);
    REQUIRE(list.panel());
    list.press(Qt::Key_A, Qt::ControlModifier);
    list.type(u"svr"_s);
    list.press(Qt::Key_Return);
    CHECK(list.names() == QStringList{u"Svrljig"_s});
    CHECK(list.chips()[1]->hasFocus()); // on the chip that was opened
    list.press(Qt::Key_Delete);
    CHECK(list.chips().size() == 1);
    CHECK(list.names().size() == 2);
}

TEST_CASE("An empty result says which filter to take away for the most records", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.proxy().setFilters({ColumnFilter::blank(u"due"_s), ColumnFilter::notBlank(u"awarded"_s)});
    REQUIRE(list.names().isEmpty());
    QWidget* remove = buttonOf(list.view, u"Remove due"_s); // two records without it, one without the other
    REQUIRE(remove);
    CHECK(buttonOf(list.view, u"Remove all filters"_s));
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(list.names().size() == 2);
    CHECK(list.proxy().filters().front().column == u"awarded"_s);
}

TEST_CASE("Words that match nothing offer to be cleared", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.press(Qt::Key_Slash);
    list.type(u"nowhere"_s);
    QWidget* clear = buttonOf(list.view, u"Clear the words"_s);
    REQUIRE(clear);
    QTest::keyClick(clear, Qt::Key_Space);
    CHECK(list.names().size() == 3);
}

TEST_CASE("An empty result follows the words that are typed and the records that they hide", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    const auto says = [&](const QString& text) {
        QStringList shown;
        for (const auto* label : list.view.findChildren<QLabel*>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        INFO(shown.join(u"; "_s).toStdString());
        CHECK(shown.join(u"; "_s).contains(text));
    };
    list.press(Qt::Key_Slash);
    list.type(u"zz"_s);
    says(u"the words “zz”. 3 records are hidden."_s);
    list.type(u"w"_s);
    says(u"the words “zzw”"_s);
    list.model.remove({list.model.idAt(0)});
    says(u"2 records are hidden."_s);
    says(u"<b>0</b> of 2"_s);
}

TEST_CASE("Chips that do not fit fold into one button that counts them", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.proxy().setFilters({ColumnFilter::notBlank(u"due"_s), ColumnFilter::notBlank(u"awarded"_s)});
    CHECK(list.chips()[0]->isVisible());
    list.view.resize(520, 400);
    CHECK_FALSE(list.chips()[0]->isVisible());
    QWidget* folded = buttonOf(list.view, u"2 filters"_s);
    REQUIRE(folded);
    QTest::keyClick(folded, Qt::Key_Space);
    REQUIRE(list.panel());
    list.press(Qt::Key_Delete); // the first chip of the panel
    CHECK(list.proxy().filters().size() == 1);
}

TEST_CASE("Every control of the panels has a name for screen readers", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    list.view.addFilter();
    CHECK(controlsWithoutName(list.view).join(u"; "_s) == QString());
    list.type(u"due"_s);
    list.press(Qt::Key_Return);
    CHECK(controlsWithoutName(list.view).join(u"; "_s) == QString());
    list.press(Qt::Key_Escape);
    list.view.chooseColumns();
    CHECK(controlsWithoutName(list.view).join(u"; "_s) == QString());
    list.press(Qt::Key_Escape);
    list.view.chooseOrder();
    CHECK(controlsWithoutName(list.view).join(u"; "_s) == QString());
}

TEST_CASE("The folded button says the words of a filter that stands alone, cut to the room", "[lists]")
{
    MemoryListStore store;
    TownList list(store);
    const QString words = u"Cities and municipalities: contains “somewhere far away in the mountains”"_s;
    list.proxy().setFilters({ColumnFilter::contains(u"name"_s, u"somewhere far away in the mountains"_s)});
    list.view.resize(560, 400);
    REQUIRE_FALSE(list.chips()[0]->isVisible());
    CHECK_FALSE(buttonOf(list.view, u"1 filter"_s));
    QAbstractButton* folded = nullptr;
    for (auto* button : list.view.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().startsWith(u"Cities "_s))
            folded = button;
    }
    REQUIRE(folded);
    CHECK(folded->text().endsWith(u'…'));
    CHECK(QTest::qWaitFor([&] { return folded->width() >= folded->sizeHint().width(); }));
    CHECK(folded->geometry().right() < folded->parentWidget()->width());
    CHECK(folded->accessibleName().contains(words));
    CHECK(folded->toolTip().contains(words));
}

TEST_CASE("The folded box of views counts the rows that pass, also after a filter was added", "[lists]")
{
    MemoryListStore store;
    std::vector<SavedView> views;
    for (const char* key : {"first", "second", "third", "fourth", "fifth", "sixth"})
        views.push_back(townView(key, ColumnFilter::notBlank(u"due"_s)));
    TownList list(store, views);
    list.view.resize(430, 400);
    const auto* box = list.view.findChild<QComboBox*>();
    REQUIRE((box && box->isVisible()));
    const auto counted = [box] { return box->currentText().section(u'(', 1).section(u')', 0, 0); };
    CHECK(QTest::qWaitFor([&] { return counted() == u"3"_s; })); // counts follow the rows
    list.proxy().setFilters({ColumnFilter::contains(u"name"_s, u"svr"_s)});
    REQUIRE(list.names().size() == 1);
    CHECK(counted() == u"1"_s);
}
