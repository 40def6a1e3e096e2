// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_view.h"

#include "ui/lists/checks_bar.h"
#include "ui/lists/list_bars.h"
#include "ui/lists/list_edits.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_output.h"
#include "ui/lists/list_report.h"
#include "ui/lists/no_match_state.h"
#include "ui/lists/paste_panel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ListView::ListView(ListModel& model, QWidget* parent)
    : QWidget(parent), m_model(&model), m_table(new ListTable(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_unread(new EmptyState(this)), m_paste(new PastePanel(this)),
      m_footer(new ListFooter(*m_table, this)), m_bulk(new Button(ButtonKind::Quiet, this))
{
    m_table->setList(model);
    m_look = std::make_unique<ListLook>(*m_table);
    m_bars = new ListBars(model, *m_table, *m_look, this);
    m_noMatch = new NoMatchState(model, m_table->proxy(), this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_empty, m_unread, m_noMatch})
        m_stack->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bars);
    column->addWidget(m_stack, 2);
    column->addWidget(m_paste, 1);
    column->addWidget(m_footer);
    m_bulk->setThemedIcon(u"document-edit"_s);
    m_bulk->setProperty("isOfCatalogue", true);
    m_footer->addTool(m_bulk);
    setFocusProxy(m_table);
    m_bars->quick().installEventFilter(this);
    connectParts();
    retranslate();
}

ListView::~ListView()
{
    delete m_bars; // it knows the look, wherever it stands
}

void ListView::connectParts()
{
    connect(m_table, &ListTable::narrowRequested, this, &ListView::narrow);
    connect(m_table, &ListTable::escaped, this, &ListView::onEscape);
    connect(m_table, &ListTable::selectedIdsChanged, this, &ListView::updateCounts);
    connect(m_table, &ListTable::currentIdChanged, this, [this](qint64 id) {
        if (std::exchange(m_hadCurrent, id != 0) != (id != 0))
            Q_EMIT offersChanged(); // of what is done with a record
    });
    connect(m_bulk, &QPushButton::clicked, this, [this] { m_edits->changeSelected(*m_bulk); });
    connect(m_noMatch, &NoMatchState::wordsCleared, &m_bars->quick(), &QLineEdit::clear);
    connect(&m_table->header(), &ListHeader::columnsChanged, this, &ListView::updateCounts);
    connect(&m_table->header(), &ListHeader::fitted, this, [this] {
        if (m_model)
            m_footer->update();
    });
    connect(&m_table->header(), &ListHeader::menuRequested, this,
            [this](int at, const QPoint& place) { showListMenu(*m_table, *m_bars, at, place); });
    ListProxy& proxy = m_table->proxy();
    connect(&proxy, &QAbstractItemModel::modelReset, this, &ListView::updateCounts);
    connect(&proxy, &QAbstractItemModel::dataChanged, this, &ListView::updateCounts);
    // No row that is shown changes with other words that nothing holds, or records that filters hide.
    connect(&proxy, &ListProxy::narrowingChanged, this, [this] {
        if (m_table->proxy().rowCount() == 0)
            updateCounts();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&proxy, signal, this, &ListView::updateCounts);
        connect(m_model, signal, this, [this] {
            if (m_table->proxy().isNarrowed())
                updateCounts();
        });
    }
}

QWidget& ListView::bars()
{
    return *m_bars;
}

void ListView::leaveOutBars()
{
    m_hasBars = false;
    m_bars->hide();
}

QHBoxLayout& ListView::filterRow()
{
    return m_bars->pageTools();
}

void ListView::setFooter(Footer footer)
{
    m_footer->setWords(std::move(footer));
}

void ListView::addToFooter(QWidget* tool)
{
    m_footer->addTool(tool);
}

void ListView::setName(const Phrase& name)
{
    m_name = name;
    retranslate();
}

void ListView::setEmptyState(const Phrase& title, const Phrase& text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    updateCounts();
}

void ListView::setNoMatchTitle(std::function<QString()> title)
{
    m_noMatch->setTitle(std::move(title));
}

ChecksBar& ListView::addChecks(RowChecks& checks)
{
    m_table->setChecks(checks);
    auto* bar = new ChecksBar(*m_table, checks, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_stack), bar);
    return *bar;
}

void ListView::setViews(std::vector<SavedView> views)
{
    m_look->setViews(std::move(views));
}

void ListView::attach(const Desk& desk, const QString& list)
{
    m_desk = &desk;
    m_edits = std::make_unique<ListEdits>(*m_table, *m_model, *m_paste, desk);
    m_table->proxy().setToday([&desk] { return desk.workspace.today(); });
    remember(desk.lists, list);
}

void ListView::remember(ListStore& store, const QString& list)
{
    m_remembers = true;
    m_look->remember(store, list);
    m_bars->setTools(ListTools::All);
    makeViewShortcuts();
    Q_EMIT offersChanged();
}

void ListView::makeViewShortcuts()
{
    for (int place = 0; place < 9; ++place) {
        auto* shortcut = new QShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(place + 1)), this);
        connect(shortcut, &QShortcut::activated, this, [this, place] { m_look->open(place); });
    }
}

void ListView::reveal(qint64 id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row >= 0 && m_table->proxy().shownPlace(row) < 0) {
        m_bars->quick().clear();
        m_table->proxy().setFilters({});
    }
    m_table->setCurrentId(id);
}

void ListView::narrow()
{
    m_bars->quick().setFocus(Qt::ShortcutFocusReason);
    m_bars->quick().selectAll();
}

void ListView::addFilter()
{
    m_bars->addFilter();
}

void ListView::chooseColumns()
{
    m_bars->chooseColumns();
}

void ListView::chooseOrder()
{
    m_bars->chooseOrder();
}

Button* ListView::makeExportButton(QWidget* parent)
{
    m_export = new Button(ButtonKind::Usual, parent);
    m_export->setThemedIcon(u"document-export"_s);
    connect(m_export, &QPushButton::clicked, this, &ListView::exportShown);
    retranslate();
    return m_export;
}

QString ListView::nameText() const
{
    return m_name.isEmpty() ? tr("List") : m_name.text();
}

ListOrigin ListView::origin() const
{
    const bool isView = m_look->hasViews() && m_look->openPlace() > 0; // not all records
    const QString view = isView ? m_look->openView().text() : QString();
    return {m_paperTitle ? m_paperTitle() : nameText(),
            view,
            QFileInfo(m_desk->workspace.dataFile().path()).fileName(),
            m_desk->workspace.today(),
            m_paperFacts ? m_paperFacts() : QStringList(),
            m_paperNotice ? m_paperNotice() : QString()};
}

void ListView::exportShown()
{
    ui::exportShown(*m_desk, *m_table, origin());
}

void ListView::printShown()
{
    previewShown(*m_desk, *m_table, origin(), *window());
}

std::vector<ActionId> ListView::offeredActions() const
{
    std::vector<ActionId> offered;
    if (m_hasBars && m_table->proxy().recordCount() > 0)
        offered.push_back(ActionId::FindInList);
    if (m_remembers && m_table->proxy().recordCount() > 0)
        offered.insert(offered.end(), {ActionId::AddFilter, ActionId::ChooseColumns, ActionId::ChooseOrder,
                                       ActionId::NextTab, ActionId::PreviousTab});
    if (m_desk && m_table->proxy().shownCount() > 0)
        offered.insert(offered.end(), {ActionId::ExportList, ActionId::PrintList, ActionId::Print});
    if (m_edits && m_model && m_model->hasEditableColumns())
        offered.push_back(ActionId::PasteCells);
    if (m_edits && m_edits->canChangeSelected())
        offered.push_back(ActionId::ChangeSelected);
    return offered;
}

bool ListView::perform(ActionId id)
{
    if (id == ActionId::FindInList)
        narrow();
    else if (id == ActionId::AddFilter)
        addFilter();
    else if (id == ActionId::ChooseColumns)
        chooseColumns();
    else if (id == ActionId::ChooseOrder)
        chooseOrder();
    else if (id == ActionId::NextTab || id == ActionId::PreviousTab)
        m_look->openNext(id == ActionId::NextTab ? 1 : -1);
    else if (id == ActionId::ExportList && m_desk)
        exportShown();
    else if ((id == ActionId::PrintList || id == ActionId::Print) && m_desk)
        printShown();
    else if (id == ActionId::PasteCells && m_edits)
        m_edits->paste();
    else if (id == ActionId::ChangeSelected && m_edits)
        m_edits->changeSelected(*m_bulk);
    else
        return false;
    return true;
}

void ListView::updateBulkButton()
{
    const bool before = m_bulk->isVisibleTo(this);
    m_bulk->setVisible(m_edits && m_edits->canChangeSelected());
    m_bulk->setText(tr("Change in %n rows", nullptr, m_table->selectedCount()));
    if (m_bulk->isVisibleTo(this) != before)
        Q_EMIT offersChanged();
}

void ListView::onEscape()
{
    if (!m_bars->quick().text().isEmpty())
        endNarrowing();
    else
        m_table->selectOnlyCurrent();
}

// What was looked for and found stays chosen in the whole list.
void ListView::endNarrowing()
{
    if (m_table->currentId() != 0)
        m_table->chooseCurrent();
    m_bars->quick().clear();
}

void ListView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ListView::eventFilter(QObject* watched, QEvent* event)
{
    // The kind of event first: while the bars are taken apart, other events still come of their field.
    if (event->type() == QEvent::KeyPress && m_bars && watched == &m_bars->quick()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            endNarrowing();
        else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
            m_table->chooseCurrent(); // what was found is what is wanted
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListView::retranslate()
{
    m_table->setAccessibleName(nameText());
    if (m_export)
        m_export->setText(tr("Export"));
    updateCounts();
}

void ListView::updateCounts()
{
    if (!m_model)
        return; // the page goes, its rows first
    m_footer->update();
    updateBulkButton();
    showPart();
    const bool hasRecords = m_table->proxy().recordCount() > 0;
    if (std::exchange(m_hadRecords, hasRecords) != hasRecords)
        Q_EMIT offersChanged();
}

void ListView::fill(const Desk& desk, const std::function<void()>& read)
{
    m_fault = desk.runner.attempt(read);
    showPart();
}

void ListView::showPart()
{
    const ListProxy& proxy = m_table->proxy();
    QWidget* part = m_table;
    if (m_fault) {
        m_unread->setTexts(tr("The list could not be read"), *m_fault);
        part = m_unread;
    } else if (proxy.rowCount() == 0 && proxy.recordCount() > 0) {
        m_noMatch->update();
        part = m_noMatch;
    } else if (proxy.rowCount() == 0) {
        m_empty->setTexts(m_emptyTitle.isEmpty() ? tr("Nothing here yet") : m_emptyTitle.text(),
                          m_emptyText.text());
        part = m_empty;
    }
    hideToolsOf(part == m_empty || part == m_unread);
    if (part == m_stack->currentWidget())
        return;
    const QWidget* const focused = window()->focusWidget();
    const bool hadFocus = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(part);
    QWidget& target = part == m_empty ? m_empty->focusTarget() : *part;
    setFocusProxy(&target);
    if (hadFocus && part != m_noMatch)
        target.setFocus(Qt::OtherFocusReason);
}

// Of no records there is nothing to filter, to order or to count.
void ListView::hideToolsOf(bool nothing)
{
    m_footer->setVisible(!nothing);
    m_bars->setHasRecords(!nothing);
    m_bars->setVisible(m_hasBars && (!nothing || m_bars->hasPageTools()));
}

} // namespace oslonac::ui
