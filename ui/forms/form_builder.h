// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/check_field.h"
#include "ui/forms/choice_field.h"
#include "ui/forms/date_field.h"
#include "ui/forms/field_mark.h"
#include "ui/forms/lookup_field.h"
#include "ui/forms/text_field.h"

class QGridLayout;
class QLabel;

namespace oslonac::ui {

class PhraseLabel;

/// Builds the rows of a form into a widget: one call makes label, buddy, accessible name and tab order (the
/// order of the calls). Labels stand left, 128 px wide, or above their fields where the form is too narrow
/// for both.
class FormBuilder final {
public:
    explicit FormBuilder(QWidget& host);

    LineField* addLine(const Phrase& label, LineField::Commit commit);
    TextField* addTextArea(const Phrase& label, LineField::Commit commit);
    DateField* addDate(const Phrase& label, DateField::CommitValue commit);
    /// For the other values of value_text.h: amountValue(Currency::Eur), numberValue(0, 99), pointsValue().
    template <typename Value>
    ValueField<Value>* addValue(const Phrase& label, ValueText<Value> text,
                                typename ValueField<Value>::CommitValue commit)
    {
        return add(label, new ValueField<Value>(std::move(text), std::move(commit), &m_host));
    }
    ChoiceField* addChoice(const Phrase& label, std::vector<ChoiceField::Choice> choices,
                           ChoiceField::Commit commit);
    LookupField* addLookup(const Phrase& label, LookupField::Find find, LookupField::CommitId commit);
    /// The words stand beside the box; there is no label at the left.
    CheckField* addCheck(const Phrase& text, CheckField::Commit commit);
    /// Before the label of the row that was added last.
    FieldMark* addMark();
    /// Of the form's full width, below the row that was added last.
    void addBelow(QWidget* widget);
    /// Selectable text that cannot be changed.
    QLabel* addText(const Phrase& label);
    void addRow(const Phrase& label, QWidget* field, QWidget* focus = nullptr);
    /// A label that names data ("Multiplier of A1") instead of a phrase, for the row added last.
    void nameLast(const QString& label);
    /// A row that does not apply now goes away with its label.
    void setRowVisible(QWidget& field, bool visible);

private:
    template <typename AnyField>
    AnyField* add(const Phrase& label, AnyField* field)
    {
        addRow(label, field, &field->editor());
        return field;
    }

    QWidget& m_host;
    QGridLayout* m_grid;
    QWidget* m_last = nullptr;
    PhraseLabel* m_lastLabel = nullptr;
};

} // namespace oslonac::ui
