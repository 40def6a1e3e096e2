// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

#include "ui/calls/call_actions.h"
#include "ui/calls/call_files.h"
#include "ui/calls/call_workspace.h"
#include "ui/calls/issue_panel.h"
#include "ui/calls/new_call_menu.h"
#include "ui/calls/overview_part.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranking_part.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_header.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

CallsPage::CallsPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(callColumns([&desk] { return desk.language(); })),
      m_texts(std::make_unique<Texts>(desk.language())), m_header(new PageHeader(this)),
      m_import(new Button(ButtonKind::Usual, this)), m_new(new Button(ButtonKind::Primary, this)),
      m_newMenu(new NewCallMenu(desk, this)), m_list(new ListView(m_model, this)),
      m_issues(new IssuePanel([this]() -> const Texts& { return *m_texts; }, this)),
      m_call(new CallWorkspace(desk, this)), m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_call);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_list->table(), &ListTable::opened, this, [this](qint64 id) { openCall(Id<Call>(id)); });
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &Page::offersChanged);
    connect(m_call, &CallWorkspace::backRequested, this, &CallsPage::showCalls);
    connect(m_call, &CallWorkspace::offersChanged, this, &Page::offersChanged);
    connect(m_call, &CallWorkspace::created, this, &CallsPage::openNewCall);
    connect(m_import, &QPushButton::clicked, this, &CallsPage::importCall);
    connect(m_new, &QPushButton::clicked, this, &CallsPage::offerNewCall);
    connect(m_newMenu, &NewCallMenu::created, this, &CallsPage::openNewCall);
    connect(m_newMenu, &NewCallMenu::importRequested, this, &CallsPage::importCall);
    m_list->table().installEventFilter(this);
    showCalls();
    retranslate();
}

CallsPage::~CallsPage()
{
    delete m_stack; // before the models and texts it shows
}

QWidget* CallsPage::makeList()
{
    auto* host = new QWidget(this);
    m_import->setThemedIcon(u"document-import"_s);
    m_new->setThemedIcon(u"list-add"_s);
    m_new->setKeyCap(u"Ctrl+N"_s);
    m_header->addAction(m_import);
    m_header->addAction(m_new);
    m_list->setName(pageEntry(PageId::Calls).title);
    m_list->setEmptyState(
        {"oslonac::ui::CallsPage", QT_TRANSLATE_NOOP("oslonac::ui::CallsPage", "No calls yet")},
        {"oslonac::ui::CallsPage",
         QT_TRANSLATE_NOOP("oslonac::ui::CallsPage",
                           "Begin with an empty call or with example criteria (Ctrl+N), or "
                           "import a call from a JSON file.")});
    m_list->table().setRowHeight(40);
    m_list->attach(m_desk, u"calls"_s);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list, 2);
    column->addWidget(m_issues, 1);
    return host;
}

QString CallsPage::title() const
{
    return pageEntry(PageId::Calls).title.text();
}

void CallsPage::refresh(const RecordChanges& changes)
{
    m_list->fill(m_desk, [this] { m_model.reset(readCallRows(m_desk.file())); });
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(0).id.number());
    if (isCallOpen()) {
        // Undo of its import takes the call itself away.
        if (m_model.rowOf(m_call->call().number()) < 0)
            showCalls();
        else
            m_call->refresh(changes);
    }
    updateTexts();
    Q_EMIT offersChanged();
}

void CallsPage::retranslate()
{
    updateTexts();
    if (isCallOpen())
        m_call->reload(); // reasons and findings are sentences too
}

void CallsPage::updateTexts()
{
    m_texts = std::make_unique<Texts>(m_desk.language());
    m_header->setTitle(title());
    m_header->setFacts(tr("%n calls in this file", nullptr, m_model.rowCount()));
    m_import->setText(tr("Import a call"));
    m_new->setText(tr("New call"));
    for (Button* button : {m_import, m_new})
        button->setEnabled(!m_desk.isReadOnly());
}

void CallsPage::reveal(const Place& place)
{
    if (place.record == 0 || m_model.rowOf(place.record) < 0) // or it is gone by now
        return showCalls();
    openCall(Id<Call>(place.record));
    m_call->reveal(place);
}

void CallsPage::bringUp(const QWidget& widget)
{
    if (!m_call->isAncestorOf(&widget))
        return;
    m_stack->setCurrentWidget(m_call); // and not the list of calls
    setFocusProxy(m_call);
    m_call->bringUp(widget);
    Q_EMIT offersChanged();
}

void CallsPage::describe(Place& place) const
{
    if (!isCallOpen())
        return;
    place.record = m_call->call().number();
    place.part = m_call->openPart();
    place.detail = m_call->chosenRecord();
}

std::vector<ActionId> CallsPage::offeredActions() const
{
    std::vector<ActionId> offered = isCallOpen() ? m_call->offeredActions() : m_list->offeredActions();
    if (!m_desk.isReadOnly())
        offered.insert(offered.end(), {ActionId::NewRecord, ActionId::NewCall, ActionId::ImportCall});
    if (m_list->table().currentId() == 0)
        return offered;
    offered.insert(offered.end(), {ActionId::ExportCall, ActionId::ShowRanking});
    if (!isCallOpen())
        offered.push_back(ActionId::RecordHistory);
    if (isCallOpen())
        offered.push_back(ActionId::ExportList);
    if (!m_desk.isReadOnly())
        offered.insert(offered.end(),
                       {ActionId::ImportApplications, ActionId::ImportScores, ActionId::DraftAgreements,
                        ActionId::DecideList, ActionId::DuplicateCall, ActionId::DeleteCall});
    return offered;
}

bool CallsPage::showsTheFile() const
{
    return !isCallOpen() || m_call->showsTheFile();
}

void CallsPage::perform(ActionId id)
{
    if (isCallOpen() && std::ranges::count(m_call->offeredActions(), id) > 0)
        return m_call->perform(id);
    if (id == ActionId::NewRecord || id == ActionId::NewCall)
        return offerNewCall();
    if (id == ActionId::ImportCall)
        return importCall();
    if (!isCallOpen() && m_list->perform(id))
        return;
    if (id == ActionId::RecordHistory)
        return m_desk.go({PageId::History, 0, u"calls"_s, m_list->table().currentId()});
    if (!isCallOpen())
        openCall(Id<Call>(m_list->table().currentId()));
    if (id == ActionId::DuplicateCall)
        m_call->duplicate();
    if (id == ActionId::ExportCall)
        m_call->exportCall();
    if (id == ActionId::DeleteCall)
        m_call->deleteCall();
    if (id == ActionId::ImportApplications)
        m_call->importApplications();
    if (id == ActionId::ImportScores)
        m_call->importScores();
    if (id == ActionId::ShowRanking)
        m_call->reveal({PageId::Calls, 0, RankingPart::entry().key});
    if (id == ActionId::DecideList)
        m_call->decide();
    if (id == ActionId::DraftAgreements)
        m_call->draft();
    if (id == ActionId::ExportList)
        m_call->exportAs(ListKind::Ranked);
}

void CallsPage::openCall(Id<Call> call)
{
    m_list->table().setCurrentId(call.number());
    m_call->open(call);
    m_stack->setCurrentWidget(m_call);
    setFocusProxy(m_call);
    m_call->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void CallsPage::showList()
{
    if (isCallOpen())
        showCalls();
}

void CallsPage::showCalls()
{
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void CallsPage::importCall()
{
    m_desk.run([this] {
        const auto file = importCallFile(m_desk);
        if (!file)
            return;
        const CallImportResult& result = file->result;
        if (!result.call) {
            showCalls();
            return m_issues->showProblems(
                tr("The call was not imported: these places in %1 must be put right first.").arg(file->name),
                rowProblems(result.problems));
        }
        m_issues->hide();
        openCall(*result.call);
    });
}

void CallsPage::openNewCall(Id<Call> call)
{
    openCall(call);
    m_call->reveal({PageId::Calls, call.number(), OverviewPart::entry().key});
    m_call->overview().editCode();
}

void CallsPage::offerNewCall()
{
    QWidget* const at = m_new->isVisible() ? static_cast<QWidget*>(m_new) : this;
    m_newMenu->popup(at == m_new ? m_new->mapToGlobal(QPoint(0, m_new->height() + 2))
                                 : mapToGlobal(QPoint(width() / 3, height() / 6)));
}

bool CallsPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool deletes = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && !m_desk.isReadOnly();
    const auto row = deletes ? m_model.find(m_list->table().currentId()) : std::nullopt;
    if (!row)
        return Page::eventFilter(watched, event);
    m_desk.run([&] { deleteWholeCall(m_desk, row->call); });
    return true;
}

bool CallsPage::isCallOpen() const
{
    return m_stack->currentWidget() == m_call;
}

} // namespace oslonac::ui
