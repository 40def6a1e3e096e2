// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/command_line/output.h"
#include "app/command_line/verb.h"
#include "app/command_line/words.h"
#include "app/language_choice.h"
#include "core/languages/language_translator.h"

#include "ui/program/program.h"
#include "ui/prompts/dialog_prompts.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdlib>

namespace oslonac {

namespace {

/// What to say when there is no display. Qt then ends the program by itself, in the middle of being built and
/// too late to translate anything.
QStringList noDisplayMessage;

void prepareNoDisplayMessage(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    LanguageTranslator translator(languageOf(processSurroundings()));
    QCoreApplication::installTranslator(&translator);
    noDisplayMessage = {
        Words::tr("The window cannot be opened: there is no display here."),
        Words::tr("Nothing was changed."),
        Words::tr("Start Oslonac on a desktop, or work without a window: oslonac --help says how.")};
}

void endWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        for (const QString& sentence : noDisplayMessage)
            say(sentence);
        std::_Exit(static_cast<int>(Exit::Fault));
    }
    // What the platforms say about themselves says the same in other words.
    if (!QByteArrayView(context.category).startsWith("qt.qpa"))
        fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

/// The application, or the end of the program with a message where no window can be.
std::unique_ptr<QApplication> applicationWithDisplay(int& argc, char** argv)
{
    prepareNoDisplayMessage(argc, argv);
    const auto before = qInstallMessageHandler(&endWithoutDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int runWindow(int argc, char** argv, std::optional<QString> file)
{
    const auto application = applicationWithDisplay(argc, argv);
    QApplication::setApplicationName(QStringLiteral("oslonac"));
    QApplication::setApplicationVersion(QStringLiteral(OSLONAC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.oslonac.Oslonac"));
    ui::SingleWindow single(ui::SingleWindow::sessionFolder());
    if (single.isAnsweredByAnother(file ? QFileInfo(*file).absoluteFilePath() : QString()))
        return 0;
    ui::Settings settings;
    ui::Theme theme(*application, settings.theme(), settings.textSize());
    ui::LanguageSwitch languages;
    const auto wished = fromCode<Language>(qEnvironmentVariable("OSLONAC_LANGUAGE")); // for this start only
    const Language otherwise = languageOf(processSurroundings());
    languages.use(wished.value_or(settings.language().value_or(otherwise)));
    ui::MainWindow window(theme, languages, settings);
    ui::DialogPrompts prompts(&window);
    ui::Program program(window, languages, settings, prompts);
    single.answer([&program](const QString& path) { return program.hasOpen(path); });
    QObject::connect(&single, &ui::SingleWindow::asked, &program, &ui::Program::comeToFront);
    if (file)
        program.openAtStart(*file);
    window.show();
    return QApplication::exec();
}

} // namespace oslonac
