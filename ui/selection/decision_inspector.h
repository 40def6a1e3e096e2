// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_actions.h"
#include "ui/forms/inspector_panel.h"
#include "ui/selection/decision_rows.h"

class QLabel;

namespace oslonac::ui {

class Button;
class DecisionForm;
class NoteList;
class PillLabel;
struct Desk;

/// Beside the versions of a decided list: the next decision, the facts of the chosen version with its export,
/// and what the commission decided on ties.
class DecisionInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit DecisionInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const CallState>& state, const DecisionRow& version);
    using QWidget::show;
    void decide();
    void exportAs(ListKind kind);
    [[nodiscard]] DecisionForm& form() { return *m_form; }

Q_SIGNALS:
    void decided();
    void tieShown(qint64 application);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildVersion();
    void showVersion(const DecisionRow& version);
    void showTies(const CallState& state);
    void retranslate();

    const Desk& m_desk;
    DecisionRow m_version;
    Id<Call> m_call;
    PillLabel* m_status;
    InspectorSection* m_next;
    bool m_isDecided = false; ///< by the form that is closing
    DecisionForm* m_form;
    Button* m_decide;
    InspectorSection* m_facts;
    QLabel* m_recorded;
    QLabel* m_counts;
    QLabel* m_digest;
    Button* m_ranked;
    Button* m_published;
    InspectorSection* m_tieSection;
    NoteList* m_ties;
};

} // namespace oslonac::ui
