// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "tests/support/scripted_prompts.h"
#include "ui/agreements/agreements_page.h"
#include "ui/calls/call_workspace.h"
#include "ui/calls/calls_page.h"
#include "ui/program/program.h"
#include "ui/selection/decision_form.h"
#include "ui/selection/decision_inspector.h"
#include "ui/selection/decisions_part.h"
#include "ui/widgets/tab_strip.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace oslonac::test {

inline ui::Theme& sharedTheme()
{
    static auto* theme = new ui::Theme(*qApp);
    return *theme;
}

/// The whole window with the sample programme open, and prompts that answer from a script.
struct SampleWindow {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::LanguageSwitch languages;
    ScriptedPrompts prompts;
    ui::MainWindow window{sharedTheme(), languages, settings};
    ui::Program program;

    explicit SampleWindow(Clock clock = Workspace::systemClock())
        : program(window, languages, settings, prompts, std::move(clock))
    {
        settings.setOfficerName(
            QStringLiteral("Primerka Primerić")); // and not whose account the tests run in
        settings.setKeepsBackups(false);          // nothing runs beside a test that did not ask for it
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        program.makeSample(folder.filePath(QStringLiteral("sample.oslonac")));
    }

    [[nodiscard]] Workspace& workspace() { return *program.workspace(); }
    [[nodiscard]] Call call(const char* code)
    {
        return *findCall(workspace().file(), QString::fromLatin1(code));
    }
    ui::CallsPage& calls()
    {
        window.showPage(ui::PageId::Calls);
        return *static_cast<ui::CallsPage*>(window.pageIfBuilt(ui::PageId::Calls));
    }
    /// With its ranking in sight.
    ui::CallWorkspace& openCall(const char* code) { return openPart(code, QStringLiteral("ranking")); }
    ui::CallWorkspace& openPart(const char* code, const QString& part)
    {
        calls().openCall(call(code).id);
        calls().workspace().reveal({ui::PageId::Calls, call(code).id.number(), part});
        return calls().workspace();
    }
    ui::AgreementsPage& agreements()
    {
        window.showPage(ui::PageId::Agreements);
        return *static_cast<ui::AgreementsPage*>(window.pageIfBuilt(ui::PageId::Agreements));
    }
    /// By the form: number, date and body of the paper.
    void decide(const char* code, const QString& number, const QString& date = QStringLiteral("18.09.2023."))
    {
        openCall(code).decide();
        ui::DecisionForm& form = calls().workspace().decisions().inspector().form();
        form.number().edit().setText(number);
        form.date().edit().setText(date);
        form.body().edit().setText(QStringLiteral("Komisija"));
        for (ui::LineField* field : {&form.number(), static_cast<ui::LineField*>(&form.date()), &form.body()})
            Q_EMIT field->edit().editingFinished();
        form.form().take();
    }
    /// The strip of tabs of this name, such as "Parts of the call".
    [[nodiscard]] ui::TabStrip& tabs(const char* name)
    {
        for (auto* strip : window.findChildren<ui::TabStrip*>()) {
            if (strip->isVisible() && strip->accessibleName() == QLatin1StringView(name))
                return *strip;
        }
        throw std::logic_error("no such tabs are in sight");
    }
    void trigger(ui::ActionId id) { window.actions()[id].trigger(); }
    /// The list in sight as a table, which a worker writes; empty when it was not written.
    QString exportedTable()
    {
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        prompts.paths.push_back(path);
        trigger(ui::ActionId::ExportList);
        constexpr int longest = 20'000; // ms
        (void)QTest::qWaitFor([this] { return !program.tasks()->isBusy(); }, longest);
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).remove(QChar(QChar::ByteOrderMark))
                   : QString();
    }
    void speak(Language language)
    {
        languages.use(language);
        QCoreApplication::processEvents();
    }
};

} // namespace oslonac::test
