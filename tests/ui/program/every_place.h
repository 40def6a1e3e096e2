// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace oslonac::ui {
class MainWindow;
class Program;
} // namespace oslonac::ui

namespace oslonac::test {

/// A place of the window as an officer comes to it, on whatever way.
struct WindowPlace {
    QString name;
    QString guide; ///< key of the section that F1 opens there; empty where another window has the keys
    std::function<void()> show;
};

/// Every page and tab on a sample whose lists are decided and agreements drafted, with its forms, panels and
/// tools open, and the windows that stand beside or over the page. Each way may be gone at any time.
/// `newCall` is the code of a call without applications.
[[nodiscard]] std::vector<WindowPlace> everyPlace(ui::MainWindow& window, ui::Program& program,
                                                  const QString& newCall);
/// The pages and tabs of a file that has nothing in it yet.
[[nodiscard]] std::vector<WindowPlace> emptyPlaces(ui::MainWindow& window);

/// What the officer has in front of him: a panel, the palette or another window over the page, or the window
/// itself.
[[nodiscard]] QWidget& inSight(ui::MainWindow& window);
/// Closes what stands over the page.
void clearSight(ui::MainWindow& window, ui::Program& program);

} // namespace oslonac::test
