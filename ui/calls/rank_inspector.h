// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/calls/ranked_rows.h"
#include "ui/forms/inspector_panel.h"

class QLabel;

namespace oslonac::ui {

class NoteList;
struct Note;
class PillLabel;

/// Why an application stands where it stands: the reasons as sentences in the order the rules were applied,
/// the marks of each assessor, and the findings that can be approved.
class RankInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit RankInspector(CurrentTexts texts, QWidget* parent = nullptr);

    void show(const CallState& state, const SelectionLot& lot, const SelectionRow& row);
    void showNothing();
    /// For tests and the clipboard: the sentences of "Why this rank".
    [[nodiscard]] QStringList reasons() const { return m_reasons; }

Q_SIGNALS:
    void approvalRequested(const oslonac::Finding& finding);
    void tieDecisionRequested();

private:
    void showReasons(const SelectionLot& lot, const SelectionRow& row);
    void showFindings(const std::vector<Finding>& findings);
    [[nodiscard]] Note noteOf(const Finding& finding);

    CurrentTexts m_texts;
    PillLabel* m_status;
    InspectorSection* m_why;
    NoteList* m_whyNotes;
    InspectorSection* m_marks;
    QLabel* m_matrix;
    InspectorSection* m_found;
    NoteList* m_findings;
    QStringList m_reasons;
};

} // namespace oslonac::ui
