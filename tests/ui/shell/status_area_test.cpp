// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_area.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int width = 1280;

struct Bar {
    QAction undo;
    QWidget window; ///< a window of its own would grow with its texts
    StatusArea area{undo, &window};

    Bar()
    {
        area.setSaved(QTime(10, 42));
        area.setFindings(12);
        area.setToday(QDate(2023, 9, 26));
        area.setBackup(QDateTime(QDate(2023, 9, 26), QTime(8, 15)));
        take(width);
        window.show();
    }
    void take(int wide)
    {
        window.resize(wide, 100);
        area.resize(wide, area.height());
        QApplication::processEvents();
    }
    [[nodiscard]] bool isInside(const QWidget& widget) const
    {
        const int right = widget.mapTo(&area, QPoint(widget.width(), 0)).x();
        return widget.isVisible() && right <= area.width() && widget.width() >= widget.sizeHint().width();
    }
    [[nodiscard]] const QLabel* label(const QString& part) const
    {
        for (const QLabel* label : area.findChildren<QLabel*>()) {
            if (label->text().contains(part))
                return label;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("A long name in the bottom line leaves findings, backup and date in the window")
{
    Bar bar;
    const QString name = QString(u"Udruženje za razvoj usluga u zajednici "_s).repeated(8);
    bar.area.tell(name);
    bar.area.setUndoState({name, {}});
    QApplication::processEvents();
    CHECK(bar.isInside(bar.area.findings()));
    const QLabel* date = bar.label(u"2023"_s);
    REQUIRE(date);
    CHECK(bar.isInside(*date));
    CHECK(bar.area.accessibleDescription().contains(name));
    const QLabel* sentence = bar.label(u"…"_s);
    REQUIRE(sentence);
    CHECK(sentence->toolTip() == name);
}

TEST_CASE("Two sentences that nearly fit leave the date in the window at every width")
{
    Bar bar;
    const QString name = u"izmena potpisivanja „Svečano potpisivanje i uručivanje sporazuma o saradnji”"_s;
    bar.area.tell(u"Vraćeno: "_s + name);
    bar.area.setUndoState({name, {}});
    for (int wide = 1024; wide <= 1920; wide += 16) {
        INFO(wide);
        bar.take(wide);
        const QLabel* date = bar.label(u"2023"_s);
        REQUIRE(date);
        CHECK(bar.isInside(*date));
        CHECK(bar.isInside(bar.area.findings()));
    }
}

TEST_CASE("Work that runs leaves findings and date in the window, also in large letters")
{
    Bar bar;
    QFont large = bar.area.font();
    large.setPixelSize(20);
    bar.area.setFont(large);
    bar.area.setUndoState({u"rok poziva PP-2023 za podršku uslugama"_s, {}});
    bar.area.startProgress(u"Štampaju se sporazumi poziva PP-2023"_s);
    for (int done = 0; done <= 1'000; done += 250) {
        bar.area.setProgress(done, 1'000);
        QApplication::processEvents();
        INFO(done);
        const QLabel* date = bar.label(u"2023."_s);
        for (const QLabel* label : bar.area.findChildren<QLabel*>()) {
            if (label->text() == u"26 Sep 2023" || label->text().endsWith(u", 26 Sep 2023"))
                date = label;
        }
        REQUIRE(date);
        CHECK(bar.isInside(*date));
        CHECK(bar.isInside(bar.area.findings()));
    }
    bar.area.endProgress();
    QApplication::processEvents();
    CHECK(bar.isInside(bar.area.findings()));
}

TEST_CASE("Nothing that is told makes the bottom line wider than its window")
{
    QAction undo;
    QMainWindow window;
    window.setMinimumSize(400, 100);
    auto* area = new StatusArea(undo);
    window.setStatusBar(area);
    window.resize(1024, 200);
    window.show();
    area->setToday(QDate(2023, 9, 26));
    area->setFindings(12);
    const QString name = QString(u"Udruženje za razvoj usluga u zajednici "_s).repeated(2);
    const QFont usual = area->font();
    QFont large = usual;
    large.setPixelSize(30);
    for (int done = 1; done < 100'000'000; done *= 10) {
        area->setFont(done < 1000 ? large : usual);
        area->tell(name);
        area->setUndoState({name + QString::number(done), {}});
        if (done == 1)
            area->startProgress(u"Sporazumi u PDF"_s);
        area->setProgress(done, 100'000'000);
        QApplication::processEvents();
        CHECK(area->width() == window.width());
    }
}

TEST_CASE("Short sentences in the bottom line stand whole")
{
    Bar bar;
    bar.area.setUndoState({u"a mark of Šid"_s, {}});
    CHECK(bar.label(u"Saved at 10:42"_s) != nullptr);
    CHECK(bar.label(u"…"_s) == nullptr);
}
