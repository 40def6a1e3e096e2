// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/trial.h"
#include "ui/calls/call_part.h"
#include "ui/selection/ranked_rows.h"

class QStackedWidget;

namespace oslonac::ui {

class Button;
class ListView;
class PageBar;
class RankInspector;
class RankedList;
class SegmentedControl;
class TrialList;
class TrialPanel;
struct Desk;

/// The ranked lists of a call, lot by lot, as the marks stand now, and why each application stands where it
/// stands. In a trial the same lists stand beside what other rules would make of them; a trial is marked as
/// such everywhere and never written.
class RankingPart final : public CallPart {
    Q_OBJECT

public:
    explicit RankingPart(const Desk& desk, QWidget* parent = nullptr);
    ~RankingPart() override;

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    /// An application, or a lot with all of its applications.
    void reveal(qint64 record) override;
    [[nodiscard]] qint64 chosenRecord() const override;
    std::vector<ActionId> offeredActions() const override;
    [[nodiscard]] bool showsTheFile() const override { return !m_isTrial; }
    void perform(ActionId id) override;
    using CallPart::show;

    void chooseLot(int place);
    void beginTrial();
    void endTrial();
    void exportTrial();
    [[nodiscard]] bool isTrial() const { return m_isTrial; }
    [[nodiscard]] RankedList& list() { return *m_list; }
    [[nodiscard]] RankInspector& inspector() { return *m_inspector; }
    [[nodiscard]] TrialPanel& trialPanel() { return *m_panel; }
    [[nodiscard]] TrialList& trialList() { return *m_trialList; }
    [[nodiscard]] PageBar& bar() { return *m_bar; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showTry();
    void showWhatFits();
    void showLots();
    void showLot(int place);
    void showList();
    void showCurrent();
    void showTrial();
    void showMode();
    [[nodiscard]] const SelectionLot* lot() const;
    [[nodiscard]] RankedListOptions options() const;
    /// Of the list or of the trial; null before anything is shown.
    [[nodiscard]] ListView* shownView() const;
    [[nodiscard]] QStringList trialChanges(Language language) const;
    [[nodiscard]] QString trialNotice() const;
    void retranslate();

    const Desk& m_desk;
    State m_state;
    size_t m_lotPlace = 0;
    bool m_isTrial = false;
    std::optional<TrialOutcome> m_outcome;
    std::unique_ptr<Texts> m_texts;
    PageBar* m_bar;
    QWidget* m_tool;
    SegmentedControl* m_lots;
    Button* m_try;
    QStackedWidget* m_lists;
    QStackedWidget* m_panels;
    RankedList* m_list;
    TrialList* m_trialList;
    RankInspector* m_inspector;
    TrialPanel* m_panel;
};

} // namespace oslonac::ui
