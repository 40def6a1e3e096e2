// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_part.h"
#include "ui/lists/record_list_model.h"

class QLabel;

namespace oslonac::ui {

class Button;
class DateField;
class LineField;
class ListTable;
class StepEntries;
struct Desk;
template <typename Value>
class ValueField;

/// The extensions of a call's deadline, each with the deadline it moved, and the few fields that record the
/// next one: all of it is one decision, so it is written by its own button.
class ExtensionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ExtensionForm(const Desk& desk, QWidget* parent = nullptr);
    ~ExtensionForm() override;

    void show(const CallPart::State& state);
    using QWidget::show;
    /// Opens the fields and goes to the first.
    void begin();
    /// Writes the extension; the reason stays beside the field when it is refused.
    void record();
    [[nodiscard]] const RecordListModel<DeadlineExtension>& extensions() const { return m_model; }

private:
    void makeFields();
    void showTexts();
    void end();
    void fitTable();

    const Desk& m_desk;
    CallPart::State m_state;
    RecordListModel<DeadlineExtension> m_model;
    ListTable* m_table;
    Button* m_begin;
    QWidget* m_fields;
    StepEntries* m_entries;
    ValueField<WallTime>* m_deadline = nullptr;
    DateField* m_decided = nullptr;
    LineField* m_reason = nullptr;
    Button* m_record;
    Button* m_cancel;
    std::optional<WallTime> m_newDeadline;
    std::optional<QDate> m_decidedOn;
    QString m_why;
};

} // namespace oslonac::ui
