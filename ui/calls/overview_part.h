// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_part.h"
#include "ui/calls/call_state.h"
#include "ui/calls/call_steps.h"
#include "ui/forms/inspector_panel.h"
#include "ui/forms/record_form.h"

class QBoxLayout;
class QLabel;

namespace oslonac::ui {

class Button;
class ExtensionForm;
class NoteList;

/// The call itself: what it is called, its dates and deadline, how it is assessed, how its agreements are
/// numbered; beside it what is to be done next and what the definition lacks.
class OverviewPart final : public CallPart {
    Q_OBJECT

public:
    explicit OverviewPart(const Desk& desk, QWidget* parent = nullptr);
    ~OverviewPart() override;

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    using CallPart::show;

    /// For a new call: its code, selected.
    void editCode();
    /// The pattern of the numbers of agreements, in sight.
    void editNumberScheme();
    [[nodiscard]] ExtensionForm& extension() { return *m_extension; }
    [[nodiscard]] NoteList& findingNotes() { return *m_findingNotes; }

Q_SIGNALS:
    void stepRequested(oslonac::ui::StepPlace place);
    /// Leads to the part of the page where the record can be put right.
    void partRequested(const QString& part, qint64 record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The fields of one card; all of them write the same call.
    RecordForm<Call>& addCard(QBoxLayout& column, const char* title, QWidget* below = nullptr);
    void makeForms(QBoxLayout& left, QBoxLayout& right);
    void makeInspector();
    void arrange();
    void showProgrammes();
    void showNumbers();
    void showNext();
    void showFindings(const std::vector<Finding>& findings);
    [[nodiscard]] Field* fieldOf(const QString& column) const;
    void showCounts();

    const Desk& m_desk;
    State m_state;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    std::vector<std::unique_ptr<RecordForm<Call>>> m_forms;
    LineField* m_code = nullptr;
    LineField* m_scheme = nullptr;
    ChoiceField* m_programme = nullptr;
    WallTimeField* m_deadline = nullptr;
    PointsField* m_minimum = nullptr;
    QLabel* m_numbers = nullptr;
    ExtensionForm* m_extension;
    InspectorPanel* m_inspector;
    NoteList* m_next = nullptr;
    InspectorSection* m_found = nullptr;
    NoteList* m_findingNotes = nullptr;
    QLabel* m_counts = nullptr;
};

} // namespace oslonac::ui
