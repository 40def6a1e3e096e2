// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_container.h"
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/lists/club_list.h"
#include "ui/lists/list_header.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QFile>
#include <QPrinter>
#include <QScrollArea>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void waitFor(const ClubList& list)
{
    REQUIRE(QTest::qWaitFor([&list] { return !list.tasks.isBusy(); }, 20'000));
}

QByteArray exported(ClubList& list, const QString& name)
{
    const QString path = list.workspace.beside(name);
    list.prompts.paths.push_back(path);
    REQUIRE(list.view->perform(ActionId::ExportList));
    waitFor(list);
    REQUIRE_FALSE(list.told.isEmpty());
    CHECK(list.told.last() == u"The list was written to %1."_s.arg(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Button& buttonOf(PaperWindow& window, const QString& text)
{
    for (auto* button : window.findChildren<Button*>()) {
        if (button->text() == text)
            return *button;
    }
    throw std::logic_error("no such button");
}

} // namespace

TEST_CASE("What is on screen is exported as the ending says", "[lists]")
{
    ClubList list;
    list.table().setColumnHidden(3, true);
    list.table().proxy().setNarrowing(u"r"_s); // Ada has none
    list.table().proxy().setSortKeys({{0, Qt::DescendingOrder}});
    CHECK(QString::fromUtf8(exported(list, u"clubs.csv"_s)).remove(u'\ufeff') ==
          u"name,seat,number\r\nCer,,\r\nBor,,\r\n"_s);
    CHECK(exported(list, u"clubs.pdf"_s).startsWith("%PDF"));
    const QByteArray workbook = exported(list, u"clubs.xlsx"_s);
    const QString strings = QString::fromUtf8(unzippedEntry(workbook, "xl/sharedStrings.xml"));
    CHECK(strings.contains(u"Cer"_s));
    CHECK_FALSE(strings.contains(u"Ada"_s));
    CHECK(list.prompts.choices.front().name == u"list_2024-06-26.xlsx"_s);
}

TEST_CASE("Nothing is exported when the officer gives up, or from a list without rows", "[lists]")
{
    ClubList list;
    list.prompts.paths.push_back(std::nullopt);
    CHECK(list.view->perform(ActionId::ExportList));
    CHECK_FALSE(list.tasks.isBusy());
    list.table().proxy().setNarrowing(u"nobody"_s);
    const auto offered = list.view->offeredActions();
    CHECK(std::ranges::count(offered, ActionId::ExportList) == 0);
    CHECK(std::ranges::count(offered, ActionId::Print) == 0);
    CHECK(std::ranges::count(offered, ActionId::PrintList) == 0);
}

TEST_CASE("The pages are seen before they are printed, and can be kept as PDF", "[lists]")
{
    ClubList list;
    list.view->setPaperTitle([] { return u"Clubs of the town"_s; });
    REQUIRE(list.view->perform(ActionId::Print));
    auto* window = list.view->findChild<PaperWindow*>();
    REQUIRE(window);
    CHECK(window->windowTitle() == u"Print: Clubs of the town"_s);
    CHECK(window->preview().pageCount() == 1);
    CHECK(controlsWithoutName(*window).join(u"; "_s) == QString());
    auto* across = window->findChild<SegmentedControl*>();
    REQUIRE(across);
    CHECK(across->value() == int(PaperOrientation::Portrait));
    QApplication::setActiveWindow(window);
    across->findChildren<QAbstractButton*>().front()->setFocus();
    ClubList::press(Qt::Key_Right);
    CHECK(across->value() == int(PaperOrientation::Landscape));
    const QString path = list.workspace.beside(u"clubs.pdf"_s);
    list.prompts.paths.push_back(path);
    QTest::keyClick(&buttonOf(*window, u"Save as PDF…"_s), Qt::Key_Space);
    waitFor(list);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    REQUIRE_FALSE(list.told.isEmpty());
    CHECK(list.told.last() == u"clubs.pdf was written."_s);
}

TEST_CASE("From the preview the list goes to the printer that the officer chose", "[lists]")
{
    ClubList list;
    REQUIRE(list.view->perform(ActionId::Print));
    auto* window = list.view->findChild<PaperWindow*>();
    REQUIRE(window);
    const QString path = list.workspace.beside(u"printed.pdf"_s);
    window->setPrinterChoice([&path] {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        return printer;
    });
    QTest::keyClick(static_cast<QWidget*>(&window->preview().desk()), Qt::Key_Return);
    waitFor(list);
    CHECK(QFile::exists(path));
    REQUIRE_FALSE(list.told.isEmpty());
    CHECK(list.told.last() == u"List was sent to the printer."_s);
}
