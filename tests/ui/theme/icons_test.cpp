// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/theme/icons.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPixmap>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// From the first column of an icon that is painted to the last.
int paintedWidth(const QString& name, int size)
{
    const QImage image = icons::tinted(name, size, Qt::black, 1.0).toImage();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) > 40) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return last - first + 1;
}

} // namespace

TEST_CASE("Icons fill the size they are asked for, also where the theme has only a smaller one", "[theme]")
{
    (void)sharedTheme(); // that finds the icons
    for (const char* name : {"data-warning", "help-contents", "view-calendar", "zoom-in", "zoom-out",
                             "overflow-menu", "edit-undo", "document-print", "dialog-ok-apply"}) {
        const QString icon = QString::fromLatin1(name);
        CAPTURE(name);
        const int small = paintedWidth(icon, 16);
        REQUIRE(small > 1);
        CHECK(paintedWidth(icon, 32) >= 2 * small - 3);
        CHECK(paintedWidth(icon, 64) >= 4 * small - 8);
    }
}
