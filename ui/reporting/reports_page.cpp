// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting/reports_page.h"

#include "ui/lists/list_view.h"
#include "ui/reporting/report_inspector.h"
#include "ui/reporting/report_steps_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ReportsPage", source};
}

} // namespace

ReportsPage::ReportsPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk),
      m_model(reportColumns(ReportList::OfAllCases, [&desk] { return desk.language(); })),
      m_header(new PageHeader(this)), m_list(new ListView(m_model, this)),
      m_inspector(new ReportInspector(desk, this))
{
    build();
    retranslate();
}

ReportsPage::~ReportsPage()
{
    delete m_list; // before the model it shows
}

void ReportsPage::build()
{
    m_list->setName(pageEntry(PageId::Reports).title);
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsPage", "No reports yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsPage",
                                 "Which reports the parties owe, and when, is said in the plan of cases of "
                                 "their call; each case gets them with its own days.")));
    m_list->table().setRowHeight(44);
    m_list->setViews(reportViews());
    m_list->attach(m_desk, u"reports"_s);
    QSplitter* body = listWithInspector(*m_list, *m_inspector, this);
    stackPage(*this, {m_header}, *body);
    setFocusProxy(m_list);
    m_inspector->steps().setHome(*m_list);
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &ReportsPage::showSelected);
    connect(&m_list->table(), &ListTable::selectedIdsChanged, this, &ReportsPage::showSelected);
    connect(&m_list->table(), &ListTable::opened, this, [this](qint64 id) {
        if (const auto row = m_model.find(id))
            m_desk.go({PageId::Cases, row->caseId.number()});
    });
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
}

QString ReportsPage::title() const
{
    return pageEntry(PageId::Reports).title.text();
}

void ReportsPage::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"party_reports"_s, u"report_steps"_s,  u"cases"_s,
                                   u"agreements"_s,    u"organisations"_s, u"calls"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk, [this] { m_model.reset(readReportRows(m_desk.file(), m_desk.workspace.today())); });
    if (m_list->table().currentId() == 0 && !m_list->table().listedIds().empty())
        m_list->table().setCurrentId(m_list->table().listedIds().front());
    showSelected();
    showFacts();
    Q_EMIT offersChanged();
}

void ReportsPage::retranslate()
{
    m_header->setTitle(title());
    m_inspector->retranslate();
    showFacts();
}

void ReportsPage::showFacts()
{
    const auto count = [this](const auto& which) {
        return int(std::ranges::count_if(m_model.rows(), which));
    };
    const int late = count([](const ReportRow& row) { return row.isOverdue(); });
    const int waiting =
        count([](const ReportRow& row) { return row.isLive && row.report.state() == ReportState::Received; });
    if (m_model.rows().empty())
        return m_header->setFacts({});
    m_header->setFacts(tr("%1, %2", "overdue reports, reports to be checked")
                           .arg(tr("%n overdue", nullptr, late), tr("%n to be checked", nullptr, waiting)));
}

void ReportsPage::showSelected()
{
    m_inspector->show(m_model.find(m_list->table().chosenIds()));
}

void ReportsPage::reveal(const Place& place)
{
    if (!place.part.isEmpty())
        m_list->look().open(m_list->look().views().placeOf(place.part));
    if (place.record != 0)
        m_list->reveal(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> ReportsPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    return offered;
}

void ReportsPage::perform(ActionId id)
{
    if (!m_list->perform(id) && id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

} // namespace oslonac::ui
