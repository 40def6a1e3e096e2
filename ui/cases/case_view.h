// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/cases/case_cards.h"

#include <QWidget>

class QMenu;
class QScrollArea;

namespace oslonac::ui {

class Button;
class CaseCourse;
class CaseEndForm;
class CaseStepper;
class LetterForm;
class NoteList;
class PageHeader;
class PillLabel;
class SupportCards;
class TabStrip;
struct Desk;

/// One case: whose it is and where it stands, its money, its stages, what is to be done, what the support is
/// about, and what happened.
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
    /// The tab that is open, by its key: "case" or "support"; another key changes nothing.
    [[nodiscard]] QString part() const;
    void showPart(const QString& key);
    /// The tab on which this stands.
    void bringUp(const QWidget& widget);
    [[nodiscard]] std::vector<ActionId> offeredActions() const;
    void perform(ActionId id);

    [[nodiscard]] InstalmentsCard& instalments() { return m_case->instalments(); }
    [[nodiscard]] BudgetCard& budget() { return m_case->budget(); }
    [[nodiscard]] ExpendituresCard& expenditures() { return m_case->expenditures(); }
    [[nodiscard]] RecoveriesCard& recoveries() { return m_case->recoveries(); }
    [[nodiscard]] DocumentsCard& documents() { return m_case->documents(); }
    [[nodiscard]] ReportsCard& reports() { return m_case->reports(); }
    [[nodiscard]] TasksCard& tasks() { return m_case->tasks(); }
    [[nodiscard]] SourcesCard& sources() { return m_case->sources(); }
    [[nodiscard]] SupportCards& support() { return *m_support; }
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
    void showTabs();
    void openTab(int place);
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
    CaseCards* m_case;
    SupportCards* m_support;
    TabStrip* m_tabs;
    QScrollArea* m_cards;
    CaseCourse* m_course;
};

} // namespace oslonac::ui
