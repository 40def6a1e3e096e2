// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

#include <optional>
#include <utility>

class QApplication;

namespace oslonac::ui {

enum class ThemeChoice { Light, Dark, System };

/// Gives the application its style, palette, fonts and one generated style sheet, and keeps them in step with
/// the officer's choice. Make one, before the first window; it keeps the palette of the system for
/// ThemeChoice::System.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, ThemeChoice choice = ThemeChoice::System, int textSize = 100);

    void use(ThemeChoice choice);
    /// From light to dark and back, whichever the system has.
    void next();
    /// In percent: 90, 100, 115, 130 or 150; other numbers go to the nearest of these.
    void setTextSize(int percent);
    void largerText();
    void smallerText();

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Shade shade() const;
    [[nodiscard]] int textSize() const { return m_textSize; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    QPalette m_systemPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_textSize = 100;
    std::optional<std::pair<Shade, int>> m_applied; ///< with the text size in percent
};

[[nodiscard]] QPalette paletteOf(Shade shade);
[[nodiscard]] QString styleSheetOf(Shade shade, int textPercent);

} // namespace oslonac::ui
