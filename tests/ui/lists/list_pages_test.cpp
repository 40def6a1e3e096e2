// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/applications/applications_part.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_window.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/widgets/popup_panel.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString exported(SampleWindow& sample, PageId page)
{
    sample.window.showPage(page);
    return sample.exportedTable();
}

} // namespace

TEST_CASE("The ranking writes the rows and columns on screen, not the whole list", "[lists]")
{
    SampleWindow sample;
    ListView& list = *sample.openPart("PP-2023", u"ranking"_s).ranking().list().view();
    list.table().proxy().setNarrowing(u"uzice"_s);
    const size_t shown = list.table().listedRows().size();
    REQUIRE(shown > 0);
    REQUIRE(shown < 5);
    const QStringList lines = exported(sample, PageId::Calls).split(u"\r\n"_s, Qt::SkipEmptyParts);
    CHECK(size_t(lines.size()) == shown + 1);
    CHECK(lines.front().split(u',').size() == qsizetype(list.table().header().chosenColumns().size()));
}

TEST_CASE("The municipalities leave the program as they are narrowed, in the language of the window",
          "[lists]")
{
    SampleWindow sample;
    sample.speak(Language::SerbianLatin);
    sample.window.showPage(PageId::Municipalities);
    sample.trigger(ActionId::FindInList);
    QTest::keyClicks(QApplication::focusWidget(), u"sid"_s);
    const QStringList lines = exported(sample, PageId::Municipalities).split(u"\r\n"_s, Qt::SkipEmptyParts);
    sample.speak(Language::English); // for the tests after this one
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"Naziv;Vrsta;Okrug;"_s));
    CHECK(lines[1].startsWith(u"Šid;"_s));
}

TEST_CASE("Calls and history are exported from their pages", "[lists]")
{
    SampleWindow sample;
    CHECK(exported(sample, PageId::Calls).contains(u"PP-2023"_s));
    CHECK(exported(sample, PageId::History).startsWith(u"Time,What was done,Field,Before,After,State,Who"_s));
}

TEST_CASE("Ctrl+P shows the pages of the list", "[lists]")
{
    SampleWindow sample;
    sample.window.showPage(PageId::Municipalities);
    sample.trigger(ActionId::Print);
    auto* paper = sample.window.findChild<PaperWindow*>();
    REQUIRE(paper);
    CHECK(paper->isVisible());
    CHECK(paper->preview().pageCount() > 1);
    paper->close();
}

TEST_CASE("The key of the filter works on cells that can be changed, where letters are their text", "[lists]")
{
    SampleWindow sample;
    ListView& list = sample.openPart("PP-2023", u"applications"_s).applications().list();
    list.table().setFocus();
    list.table().setCurrentCell(list.table().listedIds().front(), 0);
    const auto isOpen = [&list] {
        const auto panels = list.window()->findChildren<PopupPanel*>();
        return std::ranges::any_of(panels, &QWidget::isVisible);
    };
    QTest::keyClick(&list.table(), Qt::Key_F);
    CHECK_FALSE(isOpen());
    REQUIRE(list.table().isAncestorOf(sample.window.focusWidget())); // the cell is typed in
    QTest::keyClick(sample.window.focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&list.table(), Qt::Key_L, Qt::ControlModifier);
    CHECK(isOpen());
}
