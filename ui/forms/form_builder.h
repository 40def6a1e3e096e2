// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/line_field.h"
#include "ui/language/phrase.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace oslonac::ui {

/// Builds the rows of a form into a widget: one call makes label, buddy, accessible name and tab order (the
/// order of the calls). Labels stand left, 128 px wide.
class FormBuilder final {
public:
    explicit FormBuilder(QWidget& host);

    LineField* addLine(const Phrase& label, LineField::Commit commit);
    /// Selectable text that cannot be changed.
    QLabel* addText(const Phrase& label);
    /// The items and what a choice writes are the caller's.
    QComboBox* addChoice(const Phrase& label);
    void addRow(const Phrase& label, QWidget* field, QWidget* focus = nullptr);

private:
    QWidget& m_host;
    QGridLayout* m_grid;
    QWidget* m_last = nullptr;
};

} // namespace oslonac::ui
