// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "core/cases/case_operations.h"
#include "ui/cases/case_view.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_catalogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/page_header.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

CasesPage::CasesPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(caseColumns([&desk] { return desk.language(); })),
      m_header(new PageHeader(this)), m_open(new Button(ButtonKind::Primary, this)), m_bar(new PageBar(this)),
      m_list(new ListView(m_model, this)), m_view(new CaseView(desk, this)), m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_list->table(), &ListTable::opened, this, [this](qint64 id) { openCase(Id<Case>(id)); });
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(m_view, &CaseView::backRequested, this, &CasesPage::showCases);
    connect(m_view, &CaseView::otherRequested, this, &CasesPage::goToOther);
    connect(m_view, &CaseView::offersChanged, this, &Page::offersChanged);
    connect(m_open, &QPushButton::clicked, this, &CasesPage::openWaiting);
    connect(m_bar, &PageBar::stepTaken, this, &CasesPage::openWaiting);
    showCases();
    retranslate();
}

CasesPage::~CasesPage()
{
    delete m_stack; // before the models it shows
}

QWidget* CasesPage::makeList()
{
    auto* host = new QWidget(this);
    m_open->setThemedIcon(u"folder-open"_s);
    m_list->setName(pageEntry(PageId::Cases).title);
    m_list->setEmptyState(
        {"oslonac::ui::CasesPage", QT_TRANSLATE_NOOP("oslonac::ui::CasesPage", "No cases yet")},
        {"oslonac::ui::CasesPage",
         QT_TRANSLATE_NOOP(
             "oslonac::ui::CasesPage",
             "A case follows a signed agreement: its stages, instalments, payments, tasks and notes. Once "
             "agreements are signed, their cases are opened here in one step.")});
    m_list->emptyState().addAction(m_open);
    m_list->table().setRowHeight(44);
    m_list->setViews(caseViews());
    m_list->attach(m_desk, u"cases"_s);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    return host;
}

QString CasesPage::title() const
{
    return pageEntry(PageId::Cases).title.text();
}

bool CasesPage::isCaseOpen() const
{
    return m_stack->currentWidget() == m_view;
}

void CasesPage::readWaiting()
{
    m_desk.run([this] {
        m_waiting.clear();
        for (const Call& call : Records<Call>(m_desk.file()).all())
            std::ranges::move(withoutCase(m_desk.file(), call.id), std::back_inserter(m_waiting));
    });
}

void CasesPage::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"cases"_s,
                                   u"case_stages"_s,
                                   u"case_tasks"_s,
                                   u"case_notes"_s,
                                   u"budget_lines"_s,
                                   u"expenditures"_s,
                                   u"payments"_s,
                                   u"instalments"_s,
                                   u"agreements"_s,
                                   u"addenda"_s,
                                   u"calls"_s,
                                   u"lots"_s,
                                   u"organisations"_s,
                                   u"programmes"_s,
                                   u"approvals"_s,
                                   u"party_reports"_s,
                                   u"report_steps"_s,
                                   u"recoveries"_s,
                                   u"case_documents"_s,
                                   u"case_members"_s,
                                   u"supported_services"_s,
                                   u"service_users"_s,
                                   u"case_visits"_s,
                                   u"case_checks"_s,
                                   u"visit_recommendations"_s,
                                   u"budget_sources"_s,
                                   u"checklist_items"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk, [this] { m_model.reset(readCaseRows(m_desk.file(), m_desk.workspace.today())); });
    readWaiting();
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(0).id.number());
    if (isCaseOpen()) {
        // Undo of its opening takes the case itself away.
        if (m_model.rowOf(m_view->shown().number()) < 0)
            showCases();
        else
            m_view->reload();
    }
    tellPlace();
    updateTexts();
    Q_EMIT offersChanged();
}

void CasesPage::retranslate()
{
    updateTexts();
    m_view->retranslate();
    if (isCaseOpen())
        tellPlace();
}

void CasesPage::updateTexts()
{
    m_header->setTitle(title());
    const auto open = int(std::ranges::count_if(m_model.rows(), &CaseRow::isOpen));
    const int towns = municipalitiesIn(m_model.rows());
    m_header->setFacts(open == 0 ? QString()
                                 : tr("%1 in %n cities and municipalities", nullptr, towns)
                                       .arg(tr("%n open cases", nullptr, open)));
    const auto waiting = int(m_waiting.size());
    const bool canOpen = waiting > 0 && !m_desk.isReadOnly();
    m_open->setText(tr("Open %n cases", nullptr, waiting));
    m_open->setVisible(canOpen);
    if (canOpen && m_model.rowCount() > 0)
        m_bar->say(StatusKind::Info, tr("%n signed agreements have no case yet.", nullptr, waiting),
                   tr("Open %n cases", nullptr, waiting));
    else
        m_bar->clear();
}

void CasesPage::openWaiting()
{
    readWaiting();
    if (m_waiting.empty())
        return;
    const auto count = int(m_waiting.size());
    if (m_desk.run([this] { (void)openCases(m_desk.workspace, m_waiting); }))
        m_desk.tell(
            tr("%n cases were opened, with the stages and instalments of their agreements.", nullptr, count));
}

void CasesPage::reveal(const Place& place)
{
    if (place.record == 0 || m_model.rowOf(place.record) < 0) // or it is gone by now
        return showCases();
    openCase(Id<Case>(place.record));
    m_view->showPart(place.part);
}

// The case that was open last stands behind the list with what was begun in it.
void CasesPage::bringUp(const QWidget& widget)
{
    if (!m_view->isAncestorOf(&widget))
        return;
    if (isCaseOpen())
        return m_view->bringUp(widget);
    m_view->bringUp(widget);
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    tellPlace();
    Q_EMIT offersChanged();
}

void CasesPage::describe(Place& place) const
{
    if (!isCaseOpen())
        return;
    place.record = m_view->shown().number();
    place.part = m_view->part();
}

std::vector<ActionId> CasesPage::offeredActions() const
{
    return isCaseOpen() ? m_view->offeredActions() : m_list->offeredActions();
}

void CasesPage::perform(ActionId id)
{
    if (isCaseOpen())
        m_view->perform(id);
    else
        m_list->perform(id);
}

void CasesPage::openCase(Id<Case> id)
{
    m_list->reveal(id.number());
    m_view->open(id);
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    tellPlace();
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void CasesPage::tellPlace()
{
    if (!isCaseOpen())
        return;
    const std::vector<qint64> listed = m_list->table().listedIds();
    const auto place = std::ranges::find(listed, m_view->shown().number());
    m_view->setPlace(place == listed.end() ? 0 : int(place - listed.begin()) + 1, int(listed.size()));
}

void CasesPage::goToOther(int step)
{
    const std::vector<qint64> listed = m_list->table().listedIds();
    const auto place = std::ranges::find(listed, m_view->shown().number());
    const auto other = (place - listed.begin()) + step;
    if (place != listed.end() && other >= 0 && other < std::ssize(listed))
        openCase(Id<Case>(listed[size_t(other)]));
}

void CasesPage::showList()
{
    if (isCaseOpen())
        showCases();
}

void CasesPage::showCases()
{
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

} // namespace oslonac::ui
