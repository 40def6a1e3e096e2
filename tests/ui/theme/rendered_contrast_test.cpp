// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/rendered_contrast.h"

#include "tests/support/text.h"
#include "tests/ui/program/walked_window.h"

#include <QLabel>
#include <QVBoxLayout>

#include <set>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "place: widget 'text' 3.9 of 4.5", each text of a widget once.
QStringList faintTexts(WalkedWindow& fixture)
{
    QStringList faint;
    std::set<std::pair<QString, QString>> told;
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        (void)root.window()->grab(); // asks for the last layouts
        QCoreApplication::processEvents();
        const QImage picture = root.window()->grab().toImage();
        for (const TextSpot& spot : textSpots(root)) {
            const double rendered = renderedContrast(picture, spot.area);
            if (rendered < spot.least && told.emplace(spot.owner, spot.text).second)
                faint.append(u"%1: %2 '%3' %4 of %5"_s.arg(place.name, spot.owner, spot.text)
                                 .arg(rendered, 0, 'f', 2)
                                 .arg(spot.least));
        }
    });
    return faint;
}

QStringList faintTextsIn(ThemeChoice theme)
{
    sharedTheme().use(theme);
    WalkedWindow fixture;
    const QStringList faint = faintTexts(fixture);
    sharedTheme().use(ThemeChoice::System);
    return faint;
}

} // namespace

TEST_CASE("Grey text on grey is seen as too faint, and the same words in black are not")
{
    QWidget window;
    window.setStyleSheet(u"QWidget { background: #e0e0e0; }"_s);
    auto* column = new QVBoxLayout(&window);
    auto* grey = new QLabel(u"Hardly to be read"_s);
    grey->setStyleSheet(u"color: #909090"_s);
    auto* black = new QLabel(u"Hardly to be read"_s);
    black->setStyleSheet(u"color: #000000"_s);
    auto* off = new QLabel(u"Not in use"_s);
    off->setEnabled(false);
    for (QLabel* label : {grey, black, off})
        column->addWidget(label);
    window.show();
    const auto spots = textSpots(window);
    REQUIRE(spots.size() == 2); // what is disabled may be faint
    const QImage picture = window.grab().toImage();
    CHECK(renderedContrast(picture, spots[0].area) < spots[0].least);
    CHECK(renderedContrast(picture, spots[0].area) > 1.5);
    CHECK(renderedContrast(picture, spots[1].area) > spots[1].least);
}

TEST_CASE("Every text of the window stands out from its ground in the light theme")
{
    CHECK(faintTextsIn(ThemeChoice::Light).join(u'\n') == QString());
}

TEST_CASE("Every text of the window stands out from its ground in the dark theme")
{
    CHECK(faintTextsIn(ThemeChoice::Dark).join(u'\n') == QString());
}
