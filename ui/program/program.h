// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/due_list.h"
#include "core/values/faults.h"
#include "ui/program/single_window.h"
#include "ui/search/command_palette.h"
#include "ui/search/page_commands.h"
#include "ui/search/record_search.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QDate>
#include <QTimer>

#include <memory>
#include <optional>

namespace oslonac::ui {

class AttentionWatch;
class HelpWindow;
class ListStore;
class StartPage;
struct Loss;

/// The file behind the window: opens it, gives the window its pages, and keeps undo names, saved time, counts
/// and pages in step with every change. Without a file the window shows the start page.
class Program final : public QObject {
    Q_OBJECT

public:
    Program(MainWindow& window, LanguageSwitch& languages, Settings& settings, Prompts& prompts,
            Clock clock = Workspace::systemClock());
    ~Program() override;

    /// Each true when the file is open now; otherwise the officer was told why, and what was open before
    /// still is.
    bool openFile(const QString& path);
    /// For a window that is not shown yet: the frame is painted first and the page follows, so that the
    /// window is there as early as it can be.
    bool openAtStart(const QString& path);
    bool makeFile(const QString& path);
    bool makeSample(const QString& path);
    void closeFile();
    /// Whether this file is the one that is open, by whatever path.
    [[nodiscard]] bool hasOpen(const QString& path) const;
    /// As when the program is started a second time.
    void comeToFront();

    /// Brings the window to the present day when a new one began; the program looks by itself each minute.
    void followDay();

    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }
    [[nodiscard]] TaskRunner* tasks() { return m_tasks.get(); }
    /// Made when it is first asked for.
    [[nodiscard]] HelpWindow& help();
    /// Made when it is asked for first.
    [[nodiscard]] CommandPalette& palette();
    [[nodiscard]] const RecordSearch* search() const { return m_search.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// As ui::mayLeaveFile(), of this window.
    [[nodiscard]] bool mayLeaveFile(const Loss& loss);
    void connectWindow();
    void perform(ActionId id);
    void adopt(std::unique_ptr<Workspace> workspace);
    void showFirst(const Place& place);
    /// What may not be written is opened for reading, and the officer told what to do.
    void openForReading(const QString& path, const StorageFault& whyNotMore);
    [[nodiscard]] QString fileTitle() const;
    void connectTasks();
    void addPages();
    void onChanged(const Changes& changes);
    void showState();
    /// After a fault.
    void lookForOthers();
    void showAttention(const Attention& attention);
    [[nodiscard]] std::optional<QString> askNewPath(const QString& title, const QString& name);
    void askNewFile();
    void askOpenFile();
    void askSample();
    void askBackUp();
    void askOfficerName();
    void openHelp();
    void openPalette();
    [[nodiscard]] QList<QAction*> commands();
    void showRecord(const RecordRef& record);
    void showRecordHistory();
    void offerRecordHistory();
    /// At the place that is open; nothing where none is chosen.
    [[nodiscard]] std::optional<RecordRef> chosenRecord() const;
    void keepCopy();
    void rememberPlace();
    [[nodiscard]] Page* makeSettingsPage(QWidget* parent);
    QWidget* makeStartPage(QWidget* parent);
    void setOfficer(const QString& name);

    MainWindow& m_window;
    LanguageSwitch& m_languages;
    Settings& m_settings;
    Prompts& m_prompts;
    OperationRunner m_runner;
    Clock m_clock;
    QDate m_today;
    std::optional<Place> m_remembered;
    bool m_pageFollows = false;   ///< while a file is opened whose page is shown after the frame
    QTimer m_minute;              ///< looks whether a new day began
    StartPage* m_start = nullptr; ///< none before it was seen
    HelpWindow* m_help = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<ListStore> m_lists;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RecordSearch> m_search;
    std::unique_ptr<AttentionWatch> m_attention;
    PageCommands m_pageCommands;
    std::unique_ptr<CommandPalette> m_palette;
};

} // namespace oslonac::ui
