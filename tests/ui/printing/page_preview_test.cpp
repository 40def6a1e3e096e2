// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_preview.h"

#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"

#include <catch2/catch.hpp>

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

PaperDocument twoPages()
{
    PaperDocument paper;
    paper.title = u"Dopis"_s;
    paper.html = u"<p>Broj: <span class=\"gap\" title=\"number\">__broj__</span></p>"_s +
                 u"<p>red</p>"_s.repeated(60) +
                 u"<table><tr><td><span class=\"gap\" title=\"place\">__mesto__</span></td></tr></table>"_s;
    return paper;
}

struct Shown {
    PagePreview preview;

    Shown()
    {
        (void)test::sharedTheme();
        preview.resize(600, 500);
        preview.show();
        QApplication::setActiveWindow(&preview);
        preview.show(twoPages());
        preview.desk().setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&preview.desk(), key, modifiers);
    }
};

} // namespace

TEST_CASE("Zoom steps go to the next usual size and stop at the ends")
{
    CHECK(steppedZoom(0.78, ZoomStep::Larger).percent == 90);
    CHECK(steppedZoom(0.78, ZoomStep::Smaller).percent == 75);
    CHECK(steppedZoom(1.0, ZoomStep::Larger).percent == 110);
    CHECK(steppedZoom(3.0, ZoomStep::Larger).percent == PageZoom::most);
    CHECK(steppedZoom(0.3, ZoomStep::Smaller).percent == PageZoom::least);
}

TEST_CASE("A page fits the width or wholly, whatever is less")
{
    const QSizeF page(800, 1100);
    CHECK(zoomFactor({PageZoom::Fit::Width}, page, {400, 300}) == Approx(0.5));
    CHECK(zoomFactor({PageZoom::Fit::Page}, page, {400, 440}) == Approx(0.4));
    CHECK(zoomFactor({PageZoom::Fit::None, 150}, page, {400, 440}) == Approx(1.5));
}

TEST_CASE("Keys turn pages and change the zoom")
{
    Shown shown;
    REQUIRE(shown.preview.pageCount() == 2);
    shown.key(Qt::Key_PageDown);
    CHECK(shown.preview.page() == 1);
    shown.key(Qt::Key_Home);
    CHECK(shown.preview.page() == 0);
    shown.key(Qt::Key_1);
    CHECK(shown.preview.shownZoom() == Approx(1.0));
    shown.key(Qt::Key_Plus);
    CHECK(shown.preview.shownZoom() == Approx(1.1));
    shown.key(Qt::Key_9);
    CHECK(shown.preview.zoom() == PageZoom{PageZoom::Fit::Page});
    const qreal whole = shown.preview.shownZoom();
    shown.key(Qt::Key_0);
    CHECK(shown.preview.shownZoom() > whole);
}

TEST_CASE("The wheel zooms with Ctrl and turns the page at its end")
{
    Shown shown;
    const auto wheel = [&](int delta, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = shown.preview.desk().viewport();
        const QPointF at = viewport->rect().center();
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    };
    const qreal before = shown.preview.shownZoom();
    wheel(120, Qt::ControlModifier);
    CHECK(shown.preview.shownZoom() > before);
    shown.key(Qt::Key_9);
    QApplication::processEvents();
    wheel(-120, {});
    CHECK(shown.preview.page() == 1);
    QApplication::processEvents();
    wheel(120, {});
    CHECK(shown.preview.page() == 0);
}

TEST_CASE("Gaps are found on their pages, in tables too, and lead to their fields")
{
    Shown shown;
    REQUIRE(shown.preview.gaps().size() == 2);
    CHECK(shown.preview.gaps()[0].page == 0);
    CHECK(shown.preview.gaps()[1].page == 1);
    QSignalSpy chosen(&shown.preview, &PagePreview::gapChosen);
    shown.key(Qt::Key_F8);
    shown.key(Qt::Key_F8);
    CHECK(shown.preview.page() == 1);
    shown.key(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == u"place"_s);
    shown.key(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(shown.preview.page() == 0);
}

TEST_CASE("A click on a gap leads to its field, a click beside it does not")
{
    Shown shown;
    QSignalSpy chosen(&shown.preview, &PagePreview::gapChosen);
    QWidget* sheet = shown.preview.desk().widget();
    const qreal scale = shown.preview.shownZoom() * 96 / SheetPages::resolution;
    const QPointF corner(std::max(20.0, (sheet->width() - 793.7 * shown.preview.shownZoom()) / 2), 20);
    const QPointF gap = shown.preview.gaps()[0].area.center() * scale + corner;
    QTest::mouseClick(sheet, Qt::LeftButton, {}, gap.toPoint());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == u"number"_s);
    QTest::mouseClick(sheet, Qt::LeftButton, {}, gap.toPoint() + QPoint(0, 60));
    CHECK(chosen.size() == 1);
}

TEST_CASE("Nothing to show is said in words, with the tools at rest")
{
    Shown shown;
    shown.preview.showNothing(u"Nema sporazuma."_s);
    CHECK(shown.preview.pageCount() == 0);
    CHECK(shown.preview.gaps().empty());
    CHECK(shown.preview.desk().accessibleDescription() == u"Nema sporazuma."_s);
    shown.key(Qt::Key_PageDown);
    CHECK(shown.preview.page() == 0);
}

TEST_CASE("The keys for the size of a window change the zoom of a preview too")
{
    Shown shown;
    shown.key(Qt::Key_1);
    shown.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.preview.shownZoom() == Approx(1.1));
    shown.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(shown.preview.shownZoom() == Approx(1.0));
    shown.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.preview.zoom() == PageZoom{PageZoom::Fit::Width});
    shown.key(Qt::Key_1, Qt::ControlModifier); // the window's own
    CHECK(shown.preview.zoom() == PageZoom{PageZoom::Fit::Width});
}
