// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_prompts.h"
#include "ui/program/program.h"

#include <QApplication>
#include <QTemporaryDir>

namespace oslonac::bench {

/// The whole window, as app/window_program.cpp puts it together, with settings of its own.
struct WholeWindow {
    QTemporaryDir folder;
    ui::Settings settings;
    ui::Theme theme{*qApp};
    ui::LanguageSwitch languages;
    test::ScriptedPrompts prompts;
    ui::MainWindow window{theme, languages, settings};
    ui::Program program{window, languages, settings, prompts};

    WholeWindow() : WholeWindow(QString()) {}

    /// With settings that stay, as an officer's do.
    explicit WholeWindow(const QString& settingsFile)
        : settings(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("settings.ini")) : settingsFile)
    {
        if (settings.keepsBackups())
            settings.setKeepsBackups(false);
        window.resize(1440, 900);
    }

    void paint()
    {
        window.show();
        QCoreApplication::processEvents();
    }
};

} // namespace oslonac::bench
