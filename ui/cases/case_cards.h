// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/card_grid.h"

namespace oslonac::ui {

class BudgetCard;
class ChartCard;
class DocumentsCard;
class ExpendituresCard;
class InstalmentsCard;
class RecoveriesCard;
class ReportsCard;
class SourcesCard;
class StageChart;
class TasksCard;
struct Desk;

/// The first half of a case: its money from the instalments to what was asked back, its stages over time,
/// tasks, reports and documents.
class CaseCards final : public QWidget {
    Q_OBJECT

public:
    explicit CaseCards(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using QWidget::show;
    void arrange(CardGrid::Width width);
    void retranslate();

    [[nodiscard]] InstalmentsCard& instalments() const { return *m_instalments; }
    [[nodiscard]] BudgetCard& budget() const { return *m_budget; }
    [[nodiscard]] ExpendituresCard& expenditures() const { return *m_expenditures; }
    [[nodiscard]] SourcesCard& sources() const { return *m_sources; }
    [[nodiscard]] RecoveriesCard& recoveries() const { return *m_recoveries; }
    [[nodiscard]] DocumentsCard& documents() const { return *m_documents; }
    [[nodiscard]] ReportsCard& reports() const { return *m_reports; }
    [[nodiscard]] TasksCard& tasks() const { return *m_tasks; }

private:
    void showStages(const CaseFile& of);

    const Desk& m_desk;
    InstalmentsCard* m_instalments;
    BudgetCard* m_budget;
    ExpendituresCard* m_expenditures;
    SourcesCard* m_sources;
    StageChart* m_chart;
    ChartCard* m_stages;
    RecoveriesCard* m_recoveries;
    DocumentsCard* m_documents;
    ReportsCard* m_reports;
    TasksCard* m_tasks;
    CardGrid* m_grid;
};

} // namespace oslonac::ui
