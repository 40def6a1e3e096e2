// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring_rules.h"
#include "ui/calls/call_part.h"
#include "ui/scoring/score_sheet_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace oslonac::ui {

class Button;
class ElidedLabel;
class EmptyState;
class ScoreInspector;
class ScoreSheet;
class SegmentedControl;
struct Desk;

/// The marks of a call, typed from the assessors' sheets: one lot and one assessor at a time (or all of them
/// beside each other), with what is still missing and where assessors disagree.
class ScoresPart final : public CallPart {
    Q_OBJECT

public:
    explicit ScoresPart(const Desk& desk, QWidget* parent = nullptr);
    ~ScoresPart() override;

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    void reveal(qint64 application) override;
    void bringUp(const QWidget& widget) override;
    [[nodiscard]] qint64 chosenRecord() const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    using CallPart::show;

    void chooseLot(int place);
    /// Nothing for all of them.
    void chooseAssessor(std::optional<Id<Assessor>> assessor);
    void chooseRows(SheetRows rows);
    /// Turns to an assessor whose marks they are, and to the first of their cells.
    void showMarks(const std::vector<MarkPlace>& places);
    void paste(const QString& text);
    void clearChosen();
    /// Said below the sheet, which stays where it is: how far the list is from the decided one. 0 for not.
    void showDifferences(int count, const QString& sentence);
    [[nodiscard]] ScoreSheet& sheet() { return *m_sheet; }
    [[nodiscard]] ScoreSheetModel& model() { return m_model; }
    [[nodiscard]] ScoreInspector& inspector() { return *m_inspector; }
    [[nodiscard]] QLabel& footer();
    [[nodiscard]] Button& differences() { return *m_differences; }

Q_SIGNALS:
    void assessorRequested();
    void importRequested();
    void differencesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makeFooter();
    void connectParts();
    void showLots();
    void showAssessors();
    void showSheet();
    void showCurrent();
    [[nodiscard]] QModelIndex firstCellOf(const std::vector<MarkPlace>& places) const;
    void showFooter();
    void showEmpty();
    void stepAssessor(int step);
    std::optional<QString> write(const MarkPlace& place, std::optional<Score> points);
    void retranslate();

    const Desk& m_desk;
    State m_state;
    bool m_isWriting = false; ///< what changes was entered here
    SheetChoice m_choice;
    std::vector<AssessorProgress> m_progress;
    ScoreSheetModel m_model;
    SegmentedControl* m_lots;
    QComboBox* m_assessors;
    QComboBox* m_rows;
    QLineEdit* m_quick;
    QStackedWidget* m_stack;
    ScoreSheet* m_sheet;
    EmptyState* m_empty;
    Button* m_addAssessor; ///< while the commission has no members
    Button* m_import;
    ElidedLabel* m_footer;
    Button* m_differences;
    ScoreInspector* m_inspector;
};

} // namespace oslonac::ui
