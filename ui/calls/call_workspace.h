// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "ui/calls/call_actions.h"
#include "ui/calls/call_part.h"
#include "ui/calls/call_steps.h"
#include "ui/shell/place.h"

#include <QTimer>

class QMenu;
class QStackedWidget;

namespace oslonac::ui {

class ApplicationsPart;
class CallHeader;
class Button;
class CriteriaPart;
class DecisionsPart;
class IssuePanel;
class LotsPart;
class OverviewPart;
class PageBar;
class PlanPart;
class RankingPart;
class ScoresPart;
class TabStrip;
struct Desk;
struct RecordChanges;

/// In the order of the tabs.
enum class CallTab { Overview, Lots, Criteria, Applications, Scores, Ranking, Decisions, Plan };

/// One call: its parts as tabs, and the steps that concern the whole of it, from imported applications to
/// drafted agreements.
class CallWorkspace final : public QWidget {
    Q_OBJECT

public:
    explicit CallWorkspace(const Desk& desk, QWidget* parent = nullptr);
    ~CallWorkspace() override;

    void open(Id<Call> call);
    /// The call's page as the file stands now.
    void reload();
    /// The same, reading only what these changes touched; tells which places of the ranking moved.
    void refresh(const RecordChanges& changes);
    void retranslate();
    [[nodiscard]] Id<Call> call() const { return m_call; }
    /// Brings a part, and a record in it, into sight.
    void reveal(const Place& place);
    /// Brings the part into sight that holds this widget of the call.
    void bringUp(const QWidget& widget);
    /// The key of the part that is open.
    [[nodiscard]] QString openPart() const;
    /// In the part that is open; 0 for none.
    [[nodiscard]] qint64 chosenRecord() const;
    [[nodiscard]] std::vector<ActionId> offeredActions() const;
    [[nodiscard]] bool showsTheFile() const;
    void perform(ActionId id);
    [[nodiscard]] ApplicationsPart& applications();
    [[nodiscard]] ScoresPart& scores();
    [[nodiscard]] OverviewPart& overview();
    [[nodiscard]] LotsPart& lots();
    [[nodiscard]] CriteriaPart& criteria();
    [[nodiscard]] RankingPart& ranking();
    [[nodiscard]] DecisionsPart& decisions();
    [[nodiscard]] PlanPart& plan();
    [[nodiscard]] IssuePanel& issues() { return *m_issues; }

    void importApplications();
    void importScores();
    void decide();
    void draft();
    void exportAs(ListKind kind);
    void exportCall();
    /// Opens a call with the definition of this one.
    void duplicate();
    void deleteCall();

Q_SIGNALS:
    void backRequested();
    /// Another call was made and wants to be opened in its first field.
    void created(oslonac::Id<oslonac::Call> call);
    void offersChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    /// For a call that is opened: where its work stands.
    void chooseFirstPart();
    void displaceEntries();
    void takeStep(StepPlace place);
    /// Each part is built on its first visit.
    [[nodiscard]] CallPart& built(CallTab tab);
    void connectOwn(CallTab tab);
    void showPartOf(CallTab tab);
    void showAndFocus(CallTab tab);
    void showPart(int place);
    void showHead();
    void showTabs();
    void showWhatFollows();
    void tellMoves();
    void showMatch();
    void openDifferences();
    void followDifferences();
    /// What was imported is then shown on its tab.
    void showResult(const ImportResult& result, const QString& title, CallTab tab);
    void showProblems(const QString& title, const std::vector<RowProblem>& problems);
    [[nodiscard]] CallPart& currentPart() const;

    const Desk& m_desk;
    Id<Call> m_call;
    std::shared_ptr<const CallState> m_state;
    std::shared_ptr<const CallState> m_told; ///< the state whose ranking the officer saw last
    std::unique_ptr<Texts> m_texts;
    CallHeader* m_header;
    PageBar* m_bar;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    std::vector<CallPart*> m_parts; ///< by CallTab; none before its first visit
    CallTab m_current = CallTab::Overview;
    IssuePanel* m_issues;
    std::optional<CallTab> m_issuesOf; ///< the part to which they belong alone
    QTimer m_later;
};

} // namespace oslonac::ui
