// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_cards.h"

#include "ui/budgets/budget_card.h"
#include "ui/budgets/expenditures_card.h"
#include "ui/budgets/sources_card.h"
#include "ui/cases/documents_card.h"
#include "ui/cases/instalments_card.h"
#include "ui/cases/stage_chart.h"
#include "ui/cases/tasks_card.h"
#include "ui/charts/chart_card.h"
#include "ui/payments/recoveries_card.h"
#include "ui/reporting/reports_card.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace oslonac::ui {

CaseCards::CaseCards(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_instalments(new InstalmentsCard(desk, this)),
      m_budget(new BudgetCard(desk, this)), m_expenditures(new ExpendituresCard(desk, this)),
      m_sources(new SourcesCard(desk, this)), m_chart(new StageChart),
      m_stages(new ChartCard(desk, ChartCard::Kind::Chart, m_chart, stageColumns(), this)),
      m_recoveries(new RecoveriesCard(desk, this)), m_documents(new DocumentsCard(desk, this)),
      m_reports(new ReportsCard(desk, this)), m_tasks(new TasksCard(desk, this)), m_grid(new CardGrid(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    for (QWidget* card : std::initializer_list<QWidget*>{m_instalments, m_budget, m_expenditures, m_sources,
                                                         m_stages, m_tasks})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusProxy(m_instalments);
    arrange(CardGrid::Width::OneColumn);
}

void CaseCards::arrange(CardGrid::Width width)
{
    if (width == CardGrid::Width::TwoColumns)
        m_grid->arrange({{m_stages, m_reports, m_budget, m_sources},
                         {m_tasks, m_documents, m_expenditures, m_recoveries}},
                        m_instalments);
    else
        m_grid->arrange(
            {{m_stages, m_tasks, m_reports, m_documents, m_budget, m_expenditures, m_sources, m_recoveries}},
            m_instalments);
}

void CaseCards::show(const CaseFile& of)
{
    m_instalments->show(of);
    m_budget->show(of);
    m_expenditures->show(of);
    m_sources->show(of);
    m_recoveries->show(of);
    m_documents->show(of);
    m_reports->show(of);
    m_tasks->show(of);
    showStages(of);
}

void CaseCards::retranslate()
{
    m_stages->setTitle(tr("Stages and milestones"));
    m_chart->setName(tr("Stages and milestones over the months"));
    for (ListCard* card : std::initializer_list<ListCard*>{m_instalments, m_budget, m_expenditures, m_sources,
                                                           m_recoveries, m_documents, m_reports, m_tasks})
        card->retranslate();
}

void CaseCards::showStages(const CaseFile& of)
{
    const QDate today = m_desk.workspace.today();
    std::vector<StageBar> bars = stageBars(of, today, m_desk.language());
    m_stages->setRows(stageTable(bars, m_desk.language()));
    m_stages->setNote(of.dossier.agreement.number);
    if (bars.empty())
        return m_stages->say(tr("No stages"), tr("The terms of the agreement name no months of support."));
    m_stages->showBody();
    m_chart->setBars(std::move(bars), today, m_desk.language());
}

} // namespace oslonac::ui
