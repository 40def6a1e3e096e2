// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/forms/inspector_panel.h"
#include "ui/selection/ranked_rows.h"

class QLabel;

namespace oslonac::ui {

class Button;
class FindingList;
class NoteList;
class PillLabel;
class TieForm;
struct Desk;

/// Why an application stands where it stands: the reasons as numbered sentences in the order the rules were
/// applied, what would have moved it, the marks of each assessor with their remarks, and the findings that
/// can be approved.
class RankInspector final : public InspectorPanel {
    Q_OBJECT

public:
    RankInspector(const Desk& desk, CurrentTexts texts, QWidget* parent = nullptr);

    void show(const CallState& state, const SelectionLot& lot, const SelectionRow& row);
    void showNothing();
    using QWidget::show;
    /// The sentences of "Why this rank" and of "What would have moved it".
    [[nodiscard]] QStringList reasons() const { return m_reasons; }
    [[nodiscard]] QStringList moves() const { return m_moves; }
    [[nodiscard]] FindingList& findings() { return *m_findings; }
    [[nodiscard]] TieForm& tieForm() { return *m_tie; }
    void copyForMinutes() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildWhy();
    void showHead(const CallState& state, const SelectionLot& lot, const SelectionRow& row);
    void showReasons(const CallState& state, const SelectionLot& lot, const SelectionRow& row);
    void showMoves(const CallState& state, const SelectionLot& lot, const SelectionRow& row);
    void showMarks(const CallState& state, const SelectionRow& row);
    void showRemarks(const CallState& state, const SelectionRow& row);
    void retranslate();

    const Desk& m_desk;
    CurrentTexts m_texts;
    QString m_minutes;
    std::vector<InspectorSection*> m_sections;
    PillLabel* m_status;
    InspectorSection* m_why;
    NoteList* m_whyNotes;
    TieForm* m_tie;
    Button* m_copy;
    InspectorSection* m_move;
    NoteList* m_moveNotes;
    InspectorSection* m_marks;
    QLabel* m_matrix;
    QLabel* m_legend;
    InspectorSection* m_remarks;
    QLabel* m_remarkText;
    InspectorSection* m_found;
    FindingList* m_findings;
    QStringList m_reasons;
    QStringList m_moves;
};

} // namespace oslonac::ui
