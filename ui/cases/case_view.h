// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/actions/action_catalogue.h"

#include <QWidget>

class QMenu;
class QScrollArea;

namespace oslonac::ui {

class BudgetCard;
class Button;
class CardGrid;
class CaseCourse;
class CaseEndForm;
class CaseStepper;
class ChartCard;
class DocumentsCard;
class ExpendituresCard;
class InstalmentsCard;
class LetterForm;
class NoteList;
class PageHeader;
class PillLabel;
class RecoveriesCard;
class ReportsCard;
class StageChart;
class TasksCard;
struct Desk;

/// One case: whose it is and where it stands, its money, its stages, what is to be done, and what happened.
class CaseView final : public QWidget {
    Q_OBJECT

public:
    explicit CaseView(const Desk& desk, QWidget* parent = nullptr);

    void open(Id<Case> id);
    /// As the file stands now.
    void reload();
    void retranslate();
    [[nodiscard]] Id<Case> shown() const { return m_of ? m_of->record.id : Id<Case>(); }
    /// Which one it is of those that are listed, from 1.
    void setPlace(int place, int count);
    [[nodiscard]] std::vector<ActionId> offeredActions() const;
    void perform(ActionId id);

    [[nodiscard]] InstalmentsCard& instalments() { return *m_instalments; }
    [[nodiscard]] BudgetCard& budget() { return *m_budget; }
    [[nodiscard]] ExpendituresCard& expenditures() { return *m_expenditures; }
    [[nodiscard]] RecoveriesCard& recoveries() { return *m_recoveries; }
    [[nodiscard]] DocumentsCard& documents() { return *m_documents; }
    [[nodiscard]] ReportsCard& reports() { return *m_reports; }
    [[nodiscard]] TasksCard& tasks() { return *m_tasks; }
    [[nodiscard]] CaseCourse& course() { return *m_course; }
    [[nodiscard]] CaseEndForm& end() { return *m_end; }
    [[nodiscard]] LetterForm& letter() { return *m_letter; }
    [[nodiscard]] Button& nextButton() { return *m_next; }

Q_SIGNALS:
    void backRequested();
    /// The case before (-1) or after (1) in the list.
    void otherRequested(int step);
    void offersChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildBody();
    void arrange();
    void showHead();
    void showFindings();
    void showStages();
    void fillMenu(QMenu& menu);
    void reopen();

    const Desk& m_desk;
    std::optional<CaseFile> m_of;
    QString m_place; ///< "6 of 30"
    PageHeader* m_header;
    Button* m_back;
    PillLabel* m_package;
    PillLabel* m_state;
    Button* m_previous;
    Button* m_following;
    Button* m_print;
    Button* m_next;
    CaseStepper* m_stepper;
    NoteList* m_findings;
    CaseEndForm* m_end;
    LetterForm* m_letter;
    InstalmentsCard* m_instalments;
    BudgetCard* m_budget;
    ExpendituresCard* m_expenditures;
    StageChart* m_chart;
    ChartCard* m_stages;
    RecoveriesCard* m_recoveries;
    DocumentsCard* m_documents;
    ReportsCard* m_reports;
    TasksCard* m_tasks;
    CardGrid* m_grid;
    QScrollArea* m_cards;
    CaseCourse* m_course;
};

} // namespace oslonac::ui
