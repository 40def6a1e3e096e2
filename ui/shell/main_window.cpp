// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every part of the frame meets here.
#include "ui/shell/main_window.h"

#include "ui/shell/key_routing.h"
#include "ui/shell/list_and_panel.h"
#include "ui/shell/look_actions.h"
#include "ui/shell/page_layout.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStatusTipEvent>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int narrowWidth = 1280;
constexpr QSize leastSize{1024, 640};

} // namespace

MainWindow::MainWindow(Theme& theme, LanguageSwitch& languages, Settings& settings)
    : m_theme(theme), m_languages(languages), m_settings(settings), m_topBar(new TopBar(m_actions, this)),
      m_rail(new Rail(this)), m_stack(new QStackedWidget(this)),
      m_status(new StatusArea(m_actions[ActionId::Undo], this))
{
    build();
    qApp->installEventFilter(new KeyRouting(this));
    connectParts();
    connectOwnActions();
    m_settings.restoreGeometry(*this);
    setProgramDensity(m_settings.density());
    m_topBar->setLanguage(m_languages.current());
    updateOffers();
    retranslate();
}

void MainWindow::build()
{
    setMinimumSize(leastSize);
    setWindowIcon(icons::productMark());
    setContextMenuPolicy(Qt::NoContextMenu);
    setMenuWidget(m_topBar);
    setStatusBar(m_status);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    setCentralWidget(centre);
    addActions(m_actions.all());
}

void MainWindow::connectParts()
{
    connect(&m_actions, &Actions::triggered, this, &MainWindow::perform);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::clickedInto, this, &MainWindow::focusPage);
    connect(m_topBar, &TopBar::languageChosen, this,
            [this](Language language) { chooseLanguage(language, m_languages, m_settings); });
    connect(&m_languages, &LanguageSwitch::changed, m_topBar, &TopBar::setLanguage);
    // Also when it goes to the rail, from which a click leads back. Not as long as the window, whose controls
    // lose the focus when its pages are gone.
    connect(qApp, &QApplication::focusChanged, &m_actions, [this](QWidget* left) {
        const auto current = m_current ? m_pages.find(*m_current) : m_pages.end();
        if (left && current != m_pages.end() && current->second.page &&
            current->second.page->isAncestorOf(left))
            current->second.focus = left;
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_settings.setTheme(m_theme.choice());
        m_settings.setTextSize(m_theme.textSize());
        updateWidths();
    });
}

void MainWindow::addPage(PageId id, PageFactory factory)
{
    Entry& entry = m_pages[id];
    entry.factory = std::move(factory);
    addGoAction(id, entry);
    m_rail->addPage(id);
    m_rail->show();
    if (m_current)
        m_rail->setCurrent(*m_current);
}

void MainWindow::leaveField()
{
    if (QWidget* field = focusWidget())
        field->clearFocus();
}

void MainWindow::removePages()
{
    m_current.reset();
    for (auto& [id, entry] : m_pages) {
        delete entry.page;
        delete entry.go;
    }
    m_pages.clear();
    m_trail.clear();
    m_seen.reset();
    m_rail->clear();
    m_rail->hide();
    if (isVisible())
        showStart();
    updateOffers();
    retranslate();
}

void MainWindow::setStartPage(StartFactory factory)
{
    m_startFactory = std::move(factory);
    removePages();
}

void MainWindow::showStart()
{
    if (!m_startFactory)
        return;
    if (!m_start) {
        m_start = m_startFactory(m_stack);
        m_stack->addWidget(m_start);
    }
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus(Qt::OtherFocusReason);
}

void MainWindow::addGoAction(PageId id, Entry& entry)
{
    const PageEntry& listed = pageEntry(id);
    entry.go = new QAction(icons::themed(QString::fromLatin1(listed.icon)), listed.title.text(), this);
    if (listed.digit > 0)
        entry.go->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(listed.digit)));
    connect(entry.go, &QAction::triggered, this, [this, id] {
        if (m_current == id)
            showListOfPage();
        else
            showPage(id);
        if (!m_stack->isAncestorOf(focusWidget())) // whoever goes by keys goes on there
            focusPage();
    });
    addAction(entry.go);
    QMenu* view = m_topBar->menu(Menu::View);
    view->insertAction(&m_actions[ActionId::FoldRail], entry.go);
}

// Where it was on the page before; Qt would choose the first button of the head.
void MainWindow::focusPage()
{
    const Entry& entry = m_pages.at(*m_current);
    const bool isInSight = entry.focus && entry.focus->isVisible(); // not behind another part by now
    (isInSight ? entry.focus.data() : entry.page)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPage(PageId id)
{
    turnTo(id, Trail::Leave);
}

void MainWindow::followPage()
{
    const auto here = currentPlace();
    const bool isStep = m_seen && here && m_seen->page == here->page && m_seen->part != here->part;
    if (isStep && !m_isLeading)
        m_trail.leave(*m_seen);
    m_seen = here;
    updateOffers();
}

void MainWindow::showListOfPage()
{
    const QScopedValueRollback leading(m_isLeading, true);
    const auto before = currentPlace();
    pageIfBuilt(*m_current)->showList();
    m_seen = currentPlace();
    if (before == m_seen)
        return;
    m_trail.leave(*before);
    updateOffers();
}

void MainWindow::turnTo(PageId id, Trail trail)
{
    const auto found = m_pages.find(id);
    if (found == m_pages.end())
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    if (trail == Trail::Leave && m_current && m_current != id)
        m_trail.leave(*currentPlace());
    Entry& entry = found->second;
    const QWidget* focused = focusWidget();
    const bool takesFocus = !focused || m_stack->isAncestorOf(focused);
    const bool hadFocus = focused && takesFocus;
    if (hadFocus && m_current)
        m_pages.at(*m_current).focus = focusWidget();
    if (!entry.page) {
        entry.page = entry.factory(m_stack);
        m_stack->addWidget(entry.page);
        connect(entry.page, &Page::offersChanged, this, &MainWindow::followPage);
        entry.page->refresh({});
    } else if (const auto missed = std::exchange(entry.missed, std::nullopt)) {
        entry.page->refresh(*missed);
    }
    const bool moved = m_current != id;
    m_current = id;
    m_stack->setCurrentWidget(entry.page);
    if (takesFocus)
        focusPage();
    m_rail->setCurrent(id);
    m_seen = currentPlace();
    updateOffers();
    retranslate();
    if (!moved)
        return;
    m_status->tell({}); // what was said was of the other page
    Q_EMIT pageShown(id);
}

void MainWindow::showPlace(const Place& place)
{
    const QScopedValueRollback leading(m_isLeading, true);
    const auto before = currentPlace();
    turnTo(place.page, Trail::Leave);
    Page* page = pageIfBuilt(place.page);
    if (!page || (place.record == 0 && place.part.isEmpty()))
        return;
    page->reveal(place);
    // Another record of the same page is a step too.
    if (before && before->page == place.page && before != currentPlace()) {
        m_trail.leave(*before);
        updateOffers();
    }
    m_seen = currentPlace();
}

std::optional<Place> MainWindow::currentPlace() const
{
    if (!m_current)
        return std::nullopt;
    Place place{*m_current};
    m_pages.at(*m_current).page->describe(place);
    return place;
}

void MainWindow::returnTo(const std::optional<Place>& place)
{
    if (!place)
        return;
    const QScopedValueRollback leading(m_isLeading, true);
    turnTo(place->page, Trail::Keep);
    if (Page* page = pageIfBuilt(place->page))
        page->reveal(*place);
    m_seen = currentPlace();
    updateOffers();
}

Page* MainWindow::pageIfBuilt(PageId id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second.page;
}

void MainWindow::setUndoState(const UndoState& state)
{
    m_undoState = state;
    updateUndoTexts();
}

void MainWindow::setRailCount(PageId id, std::optional<RailCount> count)
{
    m_rail->setCount(id, count);
}

void MainWindow::setFileName(const QString& name)
{
    m_fileName = name;
    retranslate();
}

void MainWindow::refresh(const RecordChanges& changes)
{
    for (auto& [id, entry] : m_pages) {
        if (id == m_current)
            entry.page->refresh(changes);
        else if (entry.missed)
            entry.missed->add(changes);
        else if (entry.page)
            entry.missed = changes;
    }
}

void MainWindow::setProgramActions(const std::vector<ActionId>& ids)
{
    m_programActions = ids;
    m_topBar->setSearchVisible(std::ranges::count(ids, ActionId::Search) > 0);
    updateOffers();
}

QList<QAction*> MainWindow::commands() const
{
    QList<QAction*> all;
    for (const auto& [id, entry] : m_pages)
        all.append(entry.go);
    for (const ActionEntry& entry : actionCatalogue()) {
        // The search is open when commands are shown, and the settings are one of the pages.
        if (entry.id != ActionId::Search && entry.id != ActionId::GoToSettings)
            all.append(&m_actions[entry.id]);
    }
    return all;
}

void MainWindow::perform(ActionId id)
{
    Page* page = m_current ? m_pages.at(*m_current).page : nullptr;
    if (page && std::ranges::count(page->offeredActions(), id) > 0)
        return page->perform(id);
    if (actionEntry(id).doer != Doer::Window)
        Q_EMIT actionRequested(id);
}

void MainWindow::connectOwnActions()
{
    connectLookActions(m_actions, m_theme, m_languages, m_settings);
    const auto on = [this](ActionId id, auto work) {
        connect(&m_actions[id], &QAction::triggered, this, work);
    };
    on(ActionId::NextRegion, [this] { focusNextOf(regions(), 1); });
    on(ActionId::PreviousRegion, [this] { focusNextOf(regions(), -1); });
    on(ActionId::Back, [this] { returnTo(m_trail.goBack(*currentPlace())); });
    on(ActionId::Forward, [this] { returnTo(m_trail.goForward(*currentPlace())); });
    on(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(ActionId::NextDensity, [this] { setDensity(Density((int(m_settings.density()) + 1) % 3)); });
    on(ActionId::FoldRail, [this] {
        m_railChoice = m_rail->railWidth() == RailWidth::Icons ? RailChoice::Unfolded : RailChoice::Folded;
        updateWidths();
    });
}

void MainWindow::setDensity(Density density)
{
    m_settings.setDensity(density);
    setProgramDensity(density);
    Q_EMIT densityChanged(density);
}

// Reaches the window only when nothing else had a use for the key.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_status->isWorking())
        return Q_EMIT m_status->cancelRequested();
    if (event->key() == Qt::Key_Escape && leadBackToList(*m_stack))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::updateOffers()
{
    Page* page = m_current ? m_pages.at(*m_current).page : nullptr;
    const std::vector<ActionId> offered = page ? page->offeredActions() : std::vector<ActionId>();
    for (const ActionEntry& entry : actionCatalogue()) {
        const bool here = entry.doer == Doer::Window || std::ranges::count(offered, entry.id) > 0;
        m_actions[entry.id].setEnabled(here || std::ranges::count(m_programActions, entry.id) > 0);
    }
    m_actions[ActionId::Back].setEnabled(m_trail.canGoBack());
    m_actions[ActionId::Forward].setEnabled(m_trail.canGoForward());
    updateUndoTexts();
    Q_EMIT offersUpdated();
}

void MainWindow::updateUndoTexts()
{
    const Page* page = m_current ? m_pages.at(*m_current).page : nullptr;
    const UndoState shown = !page || page->showsTheFile() ? m_undoState : UndoState();
    m_status->setUndoState(shown);
    const auto& [undo, redo] = shown;
    m_actions.setStep(ActionId::Undo, undo.isEmpty() ? QString() : tr("&Undo: %1").arg(undo));
    m_actions.setStep(ActionId::Redo, redo.isEmpty() ? QString() : tr("&Redo: %1").arg(redo));
}

void MainWindow::updateWidths()
{
    const bool narrow = width() < narrowWidth * std::max(100, textPercent()) / 100;
    m_topBar->setBarWidth(narrow ? BarWidth::Narrow : BarWidth::Full);
    const bool folded = m_railChoice == RailChoice::ByWidth ? narrow : m_railChoice == RailChoice::Folded;
    m_rail->setRailWidth(folded ? RailWidth::Icons : RailWidth::Full);
}

std::vector<QWidget*> MainWindow::regions() const
{
    QWidget* page = m_stack->currentWidget();
    // The bottom row last: whoever leaves the last field by Tab would come upon taking back what was written.
    std::vector<QWidget*> regions{m_rail, page};
    if (page)
        std::ranges::move(regionsIn(*page), std::back_inserter(regions));
    regions.insert(regions.end(), {m_topBar, m_status});
    return regions;
}

std::vector<PageId> MainWindow::pages() const
{
    const auto ids = std::views::keys(m_pages);
    return {ids.begin(), ids.end()};
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    updateUndoTexts();
    for (const auto& [id, entry] : m_pages)
        entry.go->setText(pageEntry(id).title.text());
    const QString page = m_current ? m_pages.at(*m_current).page->title() : QString();
    setWindowTitle(m_fileName.isEmpty() ? u"Oslonac"_s : tr("%1, %2 - Oslonac").arg(m_fileName, page));
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    if (const QString sentence = static_cast<QStatusTipEvent*>(event)->tip(); !sentence.isEmpty())
        m_status->tell(sentence);
    return true;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_pages.empty())
        showStart();
    else if (!m_current)
        m_stack->setFocus(Qt::OtherFocusReason); // the page that follows takes it from here
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_hasAppeared, true))
        QMetaObject::invokeMethod(this, &MainWindow::appeared, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updateWidths();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    leaveField();
    m_settings.saveGeometry(*this);
    event->accept();
}

} // namespace oslonac::ui
