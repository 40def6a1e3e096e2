// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/forms/step_form.h"

namespace oslonac::ui {

class NoteList;
struct Desk;
struct Note;

/// Freezes the list as it stands: what will be frozen lot by lot, what forbids it (an open tie) or should be
/// seen before (a version decided already, applications nobody marked), and the paper with number, date and
/// body. What was typed stays until the list is decided, also when the form was left.
class DecisionForm final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionForm(const Desk& desk, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const CallState>& state);
    using QWidget::show;
    /// With the number of the paper to be typed next.
    void open();
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& number() { return *m_number; }
    [[nodiscard]] DateField& date() { return *m_date; }
    [[nodiscard]] LineField& body() { return *m_body; }
    /// The sentences above the fields.
    [[nodiscard]] QStringList preview() const { return m_preview; }

Q_SIGNALS:
    void decided();
    void tieShown(qint64 application);

private:
    std::optional<QString> decide();
    [[nodiscard]] std::vector<Note> notes(const SelectionList& list);
    [[nodiscard]] std::vector<Note> warnings() const;
    /// Of a paper that is not written yet.
    void clear();

    const Desk& m_desk;
    std::shared_ptr<const CallState> m_state;
    QStringList m_preview;
    NoteList* m_notes;
    StepForm* m_form;
    LineField* m_number;
    DateField* m_date;
    LineField* m_body;
};

} // namespace oslonac::ui
