// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/language_choice.h"

#include "ui/program/program.h"
#include "ui/prompts/dialog_prompts.h"

#include <QApplication>
#include <QFileInfo>

namespace oslonac {

int runWindow(int argc, char** argv, std::optional<QString> file)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("oslonac"));
    QApplication::setApplicationVersion(QStringLiteral(OSLONAC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.oslonac.Oslonac"));
    ui::SingleWindow single(ui::SingleWindow::sessionFolder());
    if (single.isAnsweredByAnother(file ? QFileInfo(*file).absoluteFilePath() : QString()))
        return 0;
    ui::Settings settings;
    ui::Theme theme(application);
    theme.setTextSize(settings.textSize());
    theme.use(settings.theme());
    ui::LanguageSwitch languages;
    const auto wished = fromCode<Language>(qEnvironmentVariable("OSLONAC_LANGUAGE")); // for this start only
    const Language otherwise = languageOf(processSurroundings());
    languages.use(wished.value_or(settings.language().value_or(otherwise)));
    ui::MainWindow window(theme, languages, settings);
    ui::DialogPrompts prompts(&window);
    ui::Program program(window, languages, settings, prompts);
    single.answer([&program](const QString& path) { return program.hasOpen(path); });
    QObject::connect(&single, &ui::SingleWindow::asked, &program, &ui::Program::comeToFront);
    window.show();
    if (file)
        program.openFile(*file);
    return QApplication::exec();
}

} // namespace oslonac
