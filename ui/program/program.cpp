// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the whole life of a file in the window is told here, from opening to closing.
#include "ui/program/program.h"

#include "core/agreements/agreement.h"
#include "core/calls/call.h"
#include "core/municipalities/municipality.h"
#include "core/payments/payment_sums.h"
#include "core/programmes/programme.h"
#include "core/reporting/report_states.h"
#include "core/sample/sample_programme.h"
#include "core/search/changed_lately.h"
#include "core/storage/backups.h"
#include "ui/agreements/agreements_page.h"
#include "ui/calls/calls_page.h"
#include "ui/cases/cases_page.h"
#include "ui/due/due_page.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/history/history_page.h"
#include "ui/language/own_text.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/overview_texts.h"
#include "ui/payments/payments_page.h"
#include "ui/program/attention_watch.h"
#include "ui/program/leaving_file.h"
#include "ui/program/places.h"
#include "ui/program/step_reversal.h"
#include "ui/program/tab_places.h"
#include "ui/programmes/programmes_page.h"
#include "ui/reporting/reports_page.h"
#include "ui/search/palette_lines.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/settings_list_store.h"
#include "ui/shell/start_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace oslonac::ui {

namespace {

const std::vector<ActionId> withoutFile{ActionId::NewFile,     ActionId::OpenFile, ActionId::OpenSample,
                                        ActionId::OfficerName, ActionId::Help,     ActionId::Shortcuts,
                                        ActionId::About,       ActionId::Quit,     ActionId::Search};

std::vector<ActionId> withFile(Access access)
{
    std::vector<ActionId> actions = withoutFile;
    if (access == Access::ReadWrite)
        actions.insert(actions.end(), {ActionId::NewCall, ActionId::ImportCall});
    actions.insert(actions.end(), {ActionId::BackUp, ActionId::Undo, ActionId::Redo, ActionId::AlreadySaved,
                                   ActionId::GoToSettings});
    return actions;
}

RecordChanges recordChanges(const Changes& changes)
{
    RecordChanges named{RecordChanges::Extent::Named, {}};
    for (auto table = changes.tables().begin(); table != changes.tables().end(); ++table) {
        std::vector<qint64>& ids = named.idsByTable[table.key()];
        for (const auto* part : {&table->inserted, &table->updated, &table->deleted})
            ids.insert(ids.end(), part->begin(), part->end());
    }
    return named;
}

/// What was cancelled binds nobody.
int standingAgreements(const Connection& file)
{
    return int(std::ranges::count_if(Records<Agreement>(file).all(), [](const Agreement& agreement) {
        return agreement.status != AgreementStatus::Cancelled;
    }));
}

} // namespace

Program::Program(MainWindow& window, LanguageSwitch& languages, Settings& settings, Prompts& prompts,
                 Clock clock)
    : m_window(window), m_languages(languages), m_settings(settings), m_prompts(prompts), m_runner(prompts),
      m_clock(std::move(clock))
{
    m_window.setStartPage([this](QWidget* parent) { return makeStartPage(parent); });
    m_window.setProgramActions(withoutFile);
    m_today = m_clock().toLocalTime().date();
    m_window.status().setToday(m_today);
    connectWindow();
    m_runner.setOnFault([this] { lookForOthers(); });
    connect(&m_minute, &QTimer::timeout, this, &Program::followDay);
    m_minute.start(1min); // also after the computer slept
}

Program::~Program()
{
    closeFile();
}

void Program::connectWindow()
{
    m_window.installEventFilter(this);
    connect(&m_window, &MainWindow::actionRequested, this, &Program::perform);
    connect(&m_window, &MainWindow::offersUpdated, this, &Program::offerRecordHistory);
    // At once, and now and then: a program that is killed has no end at which to do it.
    connect(&m_window, &MainWindow::offersUpdated, this, &Program::rememberPlace);
    connect(&m_minute, &QTimer::timeout, this, &Program::rememberPlace);
    connect(&m_languages, &LanguageSwitch::changed, this, [this] {
        if (m_workspace)
            m_window.setFileName(fileTitle());
        showState();
    });
    connect(&m_window.status(), &StatusArea::cancelRequested, this, [this] {
        if (m_tasks)
            m_tasks->cancel();
    });
    connect(&m_window.status(), &StatusArea::findingsRequested, this, [this] {
        m_window.showPlace({PageId::Overview, 0, findingsPart.toString()});
    });
}

QWidget* Program::makeStartPage(QWidget* parent)
{
    m_start = new StartPage(parent);
    m_start->setRecentFiles(m_settings.recentFiles());
    connect(m_start, &StartPage::newRequested, this, &Program::askNewFile);
    connect(m_start, &StartPage::openRequested, this, &Program::askOpenFile);
    connect(m_start, &StartPage::sampleRequested, this, &Program::askSample);
    connect(m_start, &StartPage::recentChosen, this, &Program::openFile);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& path) {
        m_settings.forgetFile(path);
        m_start->setRecentFiles(m_settings.recentFiles());
    });
    return m_start;
}

void Program::perform(ActionId id)
{
    if (id == ActionId::NewFile)
        askNewFile();
    if (id == ActionId::OpenFile)
        askOpenFile();
    if (id == ActionId::OpenSample)
        askSample();
    if (id == ActionId::OfficerName)
        askOfficerName();
    if (id == ActionId::Search)
        openPalette();
    if (id == ActionId::Shortcuts)
        help().openText(tr("Shortcuts"), shortcutSheet(m_window.actions(), m_window.pages()));
    if (id == ActionId::Help)
        openHelp();
    if (id == ActionId::About)
        m_prompts.tell(
            {tr("About Oslonac"),
             tr("Oslonac %1: case management for programme officers.").arg(QStringLiteral(OSLONAC_VERSION)),
             tr("Free software under the GNU General Public Licence, version 3 or later. The register of "
                "municipalities stands on data of the Statistical Office of the Republic of Serbia, the "
                "Republic Geodetic Authority, GeoNames (CC BY 4.0), Who's On First and Wikidata.")});
    if (id == ActionId::Quit)
        m_window.close();
    if (!m_workspace)
        return;
    if (id == ActionId::BackUp)
        askBackUp();
    if (id == ActionId::AlreadySaved)
        m_window.status().tellSaved();
    if (id == ActionId::GoToSettings)
        m_window.showPage(PageId::Settings);
    if (id == ActionId::Undo)
        m_runner.run([this] { StepReversal(m_window, *m_workspace).undo(); });
    if (id == ActionId::Redo)
        m_runner.run([this] { StepReversal(m_window, *m_workspace).redo(); });
    if (id == ActionId::RecordHistory)
        showRecordHistory();
    if (id == ActionId::NewCall || id == ActionId::ImportCall) {
        m_window.showPage(PageId::Calls); // which does it
        m_window.pageIfBuilt(PageId::Calls)->perform(id);
    }
}

bool Program::openFile(const QString& path)
{
    if (hasOpen(path))
        return true;
    if (!mayLeaveFile({tr("Discard it and open the other file"), tr("End it and open the other file")}))
        return false;
    return m_runner.run([&] {
        try {
            adopt(Workspace::open(path, Access::ReadWrite, m_clock));
        } catch (const StorageFault& fault) {
            if (fault.kind() != StorageFaultKind::ReadOnly)
                throw;
            openForReading(path, fault);
        }
    });
}

void Program::openForReading(const QString& path, const StorageFault& whyNotMore)
{
    adopt(Workspace::open(path, Access::ReadOnly, m_clock));
    m_prompts.tell({tr("Opened for reading only"),
                    tr("%1 The file is open for reading; nothing can be changed in it.", "a sentence")
                        .arg(whyNotMore.whatHappened()),
                    whyNotMore.whatToDo()});
}

QString Program::fileTitle() const
{
    const QString name = QFileInfo(m_workspace->dataFile().path()).fileName();
    return m_workspace->file().access() == Access::ReadOnly ? tr("%1 (for reading only)").arg(name) : name;
}

bool Program::openAtStart(const QString& path)
{
    const QScopedValueRollback following(m_pageFollows, true);
    return openFile(path);
}

bool Program::makeFile(const QString& path)
{
    if (!mayLeaveFile({tr("Discard it and make the file"), tr("End it and make the file")}))
        return false;
    return m_runner.run([&] { adopt(Workspace::create(path, m_clock)); });
}

bool Program::makeSample(const QString& path)
{
    if (!mayLeaveFile({tr("Discard it and make the file"), tr("End it and make the file")}))
        return false;
    return m_runner.run([&] {
        auto workspace = Workspace::create(path, m_clock);
        workspace->setOfficer(m_settings.officerName());
        addSampleProgramme(*workspace);
        adopt(std::move(workspace));
    });
}

bool Program::mayLeaveFile(const Loss& loss)
{
    return ui::mayLeaveFile(m_window, m_prompts, m_tasks.get(), loss);
}

bool Program::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && watched == &m_window &&
        !mayLeaveFile({tr("Discard it and close"), tr("End it and close")})) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Program::closeFile()
{
    rememberPlace();
    m_remembered.reset();
    if (m_palette)
        m_palette->setSearch(nullptr);
    m_search.reset();
    m_window.leaveField();
    m_attention.reset();
    m_tasks.reset(); // waits for what still reads the file
    m_window.removePages();
    m_desk.reset();
    m_lists.reset();
    m_workspace.reset();
    m_window.setFileName({});
    m_window.setProgramActions(withoutFile);
    m_window.setUndoState({});
    m_window.status().setSaved(std::nullopt);
    m_window.status().setWrittenByOthers(false);
    m_window.status().setFindings(0);
    m_window.status().setBackup(std::nullopt);
}

void Program::adopt(std::unique_ptr<Workspace> workspace)
{
    closeFile();
    m_workspace = std::move(workspace);
    m_workspace->setOfficer(m_settings.officerName());
    m_tasks = std::make_unique<TaskRunner>();
    const QString path = QFileInfo(m_workspace->dataFile().path()).absoluteFilePath();
    m_lists = std::make_unique<SettingsListStore>(m_settings, path);
    m_desk.reset(new Desk{*m_workspace, m_prompts, m_runner, *m_tasks, m_languages,
                          [this](const Place& place) { m_window.showPlace(place); },
                          [this](const QString& sentence) { m_window.status().tell(sentence); }, *m_lists});
    connect(m_workspace.get(), &Workspace::changed, this, &Program::onChanged);
    connectTasks();
    m_settings.setLastFile(path);
    if (m_start)
        m_start->setRecentFiles(m_settings.recentFiles());
    m_window.setFileName(fileTitle());
    m_window.setProgramActions(withFile(m_workspace->file().access()));
    addPages();
    const bool hasCalls = Records<Call>(m_workspace->file()).count() > 0;
    const Place first{hasCalls ? PageId::Overview : PageId::Calls};
    const Place place = m_settings.lastPlace(path).value_or(first);
    showState();
    if (!m_pageFollows)
        return showFirst(place);
    connect(
        &m_window, &MainWindow::appeared, this,
        [this, place] {
            if (m_workspace && !m_window.currentPage())
                showFirst(place);
        },
        Qt::SingleShotConnection);
}

void Program::showFirst(const Place& place)
{
    m_window.showPlace(place);
    m_search = std::make_unique<RecordSearch>(*m_workspace, m_languages);
    if (m_palette)
        m_palette->setSearch(m_search.get());
    m_attention = std::make_unique<AttentionWatch>(*m_desk);
    connect(m_attention.get(), &AttentionWatch::counted, this, &Program::showAttention);
    keepCopy();
}

void Program::openPalette()
{
    if (m_workspace)
        (void)m_runner.attempt([this] {
            palette().setChanged(
                recordsChangedLately(m_workspace->file(), mostLately, Texts(shownLanguage())));
        });
    palette().open();
}

CommandPalette& Program::palette()
{
    if (m_palette)
        return *m_palette;
    m_palette = std::make_unique<CommandPalette>(m_window, [this] { return commands(); });
    m_palette->setSearch(m_search.get());
    connect(m_palette.get(), &CommandPalette::recordChosen, this,
            [this](const RecordName& name) { showRecord(name.record); });
    return *m_palette;
}

QList<QAction*> Program::commands()
{
    const QList<QAction*> always = m_window.commands();
    const auto id = m_window.currentPage();
    PageCommands::Ways ways;
    for (const TabPlace& tab : m_workspace ? tabsElsewhere(id) : std::vector<TabPlace>())
        ways.emplace_back(tab.name, [this, place = tab.place] { m_window.showPlace(place); });
    return m_pageCommands.of(id ? m_window.pageIfBuilt(*id) : nullptr, always, ways) + always;
}

void Program::rememberPlace()
{
    const auto place = m_workspace ? m_window.currentPlace() : std::nullopt;
    if (place && std::exchange(m_remembered, place) != place)
        m_settings.setLastPlace(QFileInfo(m_workspace->dataFile().path()).absoluteFilePath(), *place);
}

bool Program::hasOpen(const QString& path) const
{
    const auto whereIs = [](const QString& file) { return QFileInfo(file).canonicalFilePath(); };
    return m_workspace && whereIs(m_workspace->dataFile().path()) == whereIs(path);
}

void Program::comeToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

// Beside the window: a large file takes a while, and nobody waits for its copy.
void Program::keepCopy()
{
    if (!m_settings.keepsBackups() || m_workspace->file().access() == Access::ReadOnly)
        return;
    m_tasks->runAside(
        tr("Today's copy of the file"),
        [path = m_workspace->dataFile().path(), folder = m_settings.backupFolder()](TaskProgress&) {
            return keepBackup(path, folder, QDateTime::currentDateTime());
        },
        [this](const std::optional<BackupCopy>& copy) {
            m_window.status().setBackup(copy ? std::optional(copy->made) : std::nullopt);
        },
        [this] { m_window.status().setBackupMissing(); });
}

Page* Program::makeSettingsPage(QWidget* parent)
{
    auto* page = new SettingsPage(*m_desk, m_settings, m_window.theme(), parent);
    connect(page, &SettingsPage::officerChanged, this, &Program::setOfficer);
    connect(page, &SettingsPage::densityChosen, &m_window, &MainWindow::setDensity);
    connect(page, &SettingsPage::backupsChanged, this, &Program::keepCopy);
    return page;
}

void Program::setOfficer(const QString& name)
{
    m_settings.setOfficerName(name);
    if (m_workspace)
        m_workspace->setOfficer(m_settings.officerName());
}

void Program::connectTasks()
{
    StatusArea& status = m_window.status();
    connect(m_tasks.get(), &TaskRunner::started, &status, &StatusArea::startProgress);
    connect(m_tasks.get(), &TaskRunner::progressed, &status, &StatusArea::setProgress);
    connect(m_tasks.get(), &TaskRunner::finished, &status, &StatusArea::endProgress);
    connect(m_tasks.get(), &TaskRunner::cancelled, this, [this](const QString& name) {
        m_window.status().tell(tr("Cancelled: %1. Nothing was written.").arg(name));
    });
    connect(m_tasks.get(), &TaskRunner::failed, this, [this](const QString& name, const QString& reason) {
        m_prompts.tell({name, reason, tr("The file is as it was.")});
    });
}

void Program::addPages()
{
    m_window.addPage(PageId::Overview, [this](QWidget* parent) { return new OverviewPage(*m_desk, parent); });
    m_window.addPage(PageId::Tasks, [this](QWidget* parent) { return new DuePage(*m_desk, parent); });
    m_window.addPage(PageId::Calls, [this](QWidget* parent) { return new CallsPage(*m_desk, parent); });
    m_window.addPage(PageId::Cases, [this](QWidget* parent) { return new CasesPage(*m_desk, parent); });
    m_window.addPage(PageId::Agreements,
                     [this](QWidget* parent) { return new AgreementsPage(*m_desk, parent); });
    m_window.addPage(PageId::Payments, [this](QWidget* parent) { return new PaymentsPage(*m_desk, parent); });
    m_window.addPage(PageId::Reports, [this](QWidget* parent) { return new ReportsPage(*m_desk, parent); });
    m_window.addPage(PageId::Programmes,
                     [this](QWidget* parent) { return new ProgrammesPage(*m_desk, parent); });
    m_window.addPage(PageId::Municipalities,
                     [this](QWidget* parent) { return new MunicipalitiesPage(*m_desk, parent); });
    m_window.addPage(PageId::History, [this](QWidget* parent) { return new HistoryPage(*m_desk, parent); });
    m_window.addPage(PageId::Settings, [this](QWidget* parent) { return makeSettingsPage(parent); });
}

void Program::onChanged(const Changes& changes)
{
    m_window.status().setSaved(QTime::currentTime());
    const RecordChanges named = recordChanges(changes);
    m_window.refresh(named);
    m_attention->follow(named);
    showState();
}

void Program::followDay()
{
    const QDate today = m_clock().toLocalTime().date();
    if (std::exchange(m_today, today) == today)
        return;
    m_window.status().setToday(today);
    if (!m_attention) // no file, or no page yet
        return;
    m_window.refresh({}); // what is due, and what "today" means in a filter
    m_attention->follow({});
    keepCopy();
}

void Program::showAttention(const Attention& attention)
{
    m_window.status().setFindings(attention.findings);
    std::optional<RailCount> urgent;
    if (attention.today > 0)
        urgent = RailCount{attention.today, Urgency::Waiting};
    if (attention.late > 0)
        urgent = RailCount{attention.late, Urgency::Late};
    m_window.setRailCount(PageId::Tasks, urgent);
}

void Program::lookForOthers()
{
    if (!m_workspace || m_workspace->file().access() == Access::ReadOnly)
        return;
    try {
        m_workspace->file().requireUntouched();
    } catch (const StorageFault&) {
        m_window.status().setWrittenByOthers(true);
    }
}

void Program::showState()
{
    if (!m_workspace)
        return;
    m_runner.run([this] {
        const bool canChange = m_workspace->file().access() == Access::ReadWrite;
        const auto undo = canChange ? m_workspace->journal().nextUndo() : std::nullopt;
        const auto redo = canChange ? m_workspace->journal().nextRedo() : std::nullopt;
        m_window.setUndoState({undo ? ownText(stepName(undo->operation)) : QString(),
                               redo ? ownText(stepName(redo->operation)) : QString()});
        const Connection& file = m_workspace->file();
        m_window.setRailCount(PageId::Calls, RailCount{int(Records<Call>(file).count()), Urgency::None});
        m_window.setRailCount(PageId::Agreements, RailCount{standingAgreements(file), Urgency::None});
        m_window.setRailCount(
            PageId::Cases,
            RailCount{int(file.integer("SELECT count(*) FROM cases WHERE status = 'open'")), Urgency::None});
        m_window.setRailCount(PageId::Payments, RailCount{paymentsInCourse(file), Urgency::None});
        const int reports = reportsToCheck(file);
        m_window.setRailCount(PageId::Reports,
                              reports > 0 ? std::optional(RailCount{reports, Urgency::None}) : std::nullopt);
        m_window.setRailCount(PageId::Programmes,
                              RailCount{int(Records<Programme>(file).count()), Urgency::None});
        m_window.setRailCount(PageId::Municipalities,
                              RailCount{int(Records<Municipality>(file).count()), Urgency::None});
    });
}

std::optional<QString> Program::askNewPath(const QString& title, const QString& name)
{
    const auto path =
        m_prompts.fileToSave({title, QDir::homePath(), name, {tr("Oslonac file (*.oslonac)")}, u"oslonac"_s});
    return path;
}

void Program::askNewFile()
{
    if (const auto path = askNewPath(tr("New file"), tr("programme") + u".oslonac"_s))
        makeFile(*path);
}

void Program::askSample()
{
    if (const auto path = askNewPath(tr("Where to put the sample programme"), tr("sample") + u".oslonac"_s))
        makeSample(*path);
}

void Program::askOpenFile()
{
    const auto path = m_prompts.fileToOpen({tr("Open a file"),
                                            QFileInfo(m_settings.lastFile()).path(),
                                            {},
                                            {tr("Oslonac file (*.oslonac)")},
                                            {}});
    if (path)
        openFile(*path);
}

void Program::askBackUp()
{
    const QFileInfo file(m_workspace->dataFile().path());
    const QString name =
        u"%1-%2.oslonac"_s.arg(file.completeBaseName(), m_workspace->today().toString(Qt::ISODate));
    const auto path = m_prompts.fileToSave(
        {tr("Back up"), file.path(), name, {tr("Oslonac file (*.oslonac)")}, u"oslonac"_s});
    if (!path)
        return;
    if (m_runner.run([&] { m_workspace->dataFile().backUpTo(*path, WhenThere::Replace); }))
        m_window.status().tell(tr("A whole copy was written to %1.").arg(QFileInfo(*path).fileName()));
}

void Program::askOfficerName()
{
    const auto name = m_prompts.line(tr("Your name"), tr("It stands in the history beside what you do."),
                                     m_settings.officerName());
    if (name)
        setOfficer(*name);
}

void Program::showRecord(const RecordRef& record)
{
    m_runner.run([&] {
        auto place = placeOf(m_workspace->file(), record);
        if (place && record.table == QLatin1StringView(Mapping<Call>::table))
            place->part.clear(); // where its work is, as from the list of calls
        if (place)
            m_window.showPlace(*place);
        else
            m_window.status().tell(tr("This record is not there any more."));
    });
}

std::optional<RecordRef> Program::chosenRecord() const
{
    const auto place = m_workspace ? m_window.currentPlace() : std::nullopt;
    return place ? recordAt(m_workspace->file(), *place) : std::nullopt;
}

void Program::showRecordHistory()
{
    m_runner.run([this] {
        if (const auto record = chosenRecord())
            m_window.showPlace({PageId::History, 0, record->table, record->id});
    });
}

void Program::offerRecordHistory()
{
    QAction& action = m_window.actions()[ActionId::RecordHistory];
    if (!action.isEnabled()) // the page itself may do it
        m_runner.run([&] { action.setEnabled(chosenRecord().has_value()); });
}

HelpWindow& Program::help()
{
    if (!m_help)
        m_help = new HelpWindow(&m_window);
    return *m_help;
}

void Program::openHelp()
{
    const auto place = m_window.currentPlace();
    help().open(place ? QString::fromLatin1(pageEntry(place->page).key) : u"start"_s,
                place ? place->part : QString());
}

} // namespace oslonac::ui
