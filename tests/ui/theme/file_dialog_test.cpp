// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "tests/ui/theme/rendered_contrast.h"

#include <QApplication>
#include <QFileDialog>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The buttons that stand out too little, "toParentButton 1.10".
QStringList faintButtons(ThemeChoice theme)
{
    sharedTheme().use(theme);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    const QImage picture = dialog.grab().toImage();
    QStringList faint;
    int seen = 0;
    for (const QToolButton* button : dialog.findChildren<QToolButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        ++seen;
        const QRect area(button->mapTo(&dialog, QPoint()), button->size());
        const double rendered = renderedContrast(picture, area.adjusted(4, 4, -4, -4));
        if (rendered < 3.0)
            faint.append(u"%1 %2"_s.arg(button->objectName()).arg(rendered, 0, 'f', 2));
    }
    CHECK(seen >= 3);
    sharedTheme().use(ThemeChoice::System);
    return faint;
}

} // namespace

TEST_CASE("The buttons of Qt's own file dialog stand out from their ground in both themes", "[theme]")
{
    CHECK(faintButtons(ThemeChoice::Light).join(u", "_s) == QString());
    CHECK(faintButtons(ThemeChoice::Dark).join(u", "_s) == QString());
}

TEST_CASE(
    "The places of Qt's own file dialog, and the rest of a menu bar, are drawn in the colours of the theme",
    "[theme]")
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        sharedTheme().use(theme);
        for (const QStyle::StandardPixmap place :
             {QStyle::SP_DirHomeIcon, QStyle::SP_ComputerIcon, QStyle::SP_DirIcon, QStyle::SP_FileIcon,
              QStyle::SP_ToolBarHorizontalExtensionButton}) {
            CAPTURE(int(theme), int(place));
            QImage picture(16, 16, QImage::Format_ARGB32);
            picture.fill(QApplication::palette().color(QPalette::Base));
            QPainter painter(&picture);
            QApplication::style()->standardIcon(place).paint(&painter, picture.rect());
            painter.end();
            CHECK(renderedContrast(picture, picture.rect()) >= 3.0);
        }
    }
    sharedTheme().use(ThemeChoice::System);
}
