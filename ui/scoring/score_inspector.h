// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/forms/inspector_panel.h"
#include "ui/forms/step_form.h"

class QLabel;

namespace oslonac::ui {

class Button;
class NoteList;
struct Desk;

/// What belongs to one cell of the scoring sheet: its criterion, the assessor's remark, what the others gave,
/// and the conflict of interest of this assessor for this application.
class ScoreInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit ScoreInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const CallState& state, const MarkPlace& place);
    void showNothing();
    using QWidget::show;

    [[nodiscard]] TextField& remark() { return *m_remark; }
    [[nodiscard]] StepForm& conflictForm() { return *m_form; }
    void declareConflict();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildMark();
    void buildConflict();
    void showMark(const CallState& state, const Criterion& criterion);
    void showOthers(const CallState& state, const Criterion& criterion);
    void showConflict(const CallState& state);
    void showMatrix(const CallState& state);
    std::optional<QString> declare();
    void retranslate();

    const Desk& m_desk;
    MarkPlace m_place;
    MarkPlace m_declaredPlace{}; ///< for which the form of a conflict of interest was opened
    int m_marksThatGo = 0;
    std::vector<InspectorSection*> m_sections;
    InspectorSection* m_markSection;
    QLabel* m_criterion;
    TextField* m_remark;
    InspectorSection* m_otherSection;
    NoteList* m_others;
    InspectorSection* m_conflictSection;
    NoteList* m_declared;
    StepForm* m_form;
    DateField* m_date;
    TextField* m_reason;
    Button* m_declare;
    InspectorSection* m_matrixSection;
    QLabel* m_matrix;
};

} // namespace oslonac::ui
