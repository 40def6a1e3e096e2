// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/line_field.h"
#include "ui/forms/value_text.h"
#include "ui/language/language.h"

#include <QEvent>

namespace oslonac::ui {

/// A line for a date, an amount, a number or points. What is typed is read as the value, written when the
/// field is left, and shown again in the form of the language; an empty line is no value. A text that is no
/// such value stays with the reason, and so does a value that the commit refuses.
template <typename Value>
class ValueField : public LineField {
public:
    /// Writes the value; gives the reason when it cannot be accepted.
    using CommitValue = std::function<std::optional<QString>(const std::optional<Value>&)>;

    ValueField(ValueText<Value> text, CommitValue commit, QWidget* parent)
        : LineField(parent), m_text(std::move(text)), m_commitValue(std::move(commit))
    {
        setCommit([this](const QString& typed) { return writeTyped(typed); });
    }

    void show(const std::optional<Value>& value)
    {
        m_value = value;
        setValue(value ? m_text.text(*value, shownLanguage()) : QString());
    }
    using QWidget::show;
    [[nodiscard]] const std::optional<Value>& shown() const { return m_value; }
    /// For a currency or bounds that depend on another field.
    void setText(ValueText<Value> text) { m_text = std::move(text); }

protected:
    void changeEvent(QEvent* event) override
    {
        LineField::changeEvent(event);
        if (event->type() != QEvent::LanguageChange || finding() == Finding::Refused)
            return;
        const QString doubt = remark();
        show(m_value);
        setDoubt(doubt);
    }

private:
    std::optional<QString> writeTyped(const QString& typed)
    {
        std::optional<Value> value;
        if (!typed.trimmed().isEmpty()) {
            std::variant<Value, QString> reading = m_text.read(typed);
            if (auto* reason = std::get_if<QString>(&reading))
                return *reason;
            value = std::get<Value>(reading);
        }
        if (value != m_value && m_commitValue) {
            if (auto refusal = m_commitValue(value))
                return refusal;
            if (value == m_value) // shown anew meanwhile, with what was found about it
                return std::nullopt;
        }
        show(value);
        return std::nullopt;
    }

    ValueText<Value> m_text;
    CommitValue m_commitValue;
    std::optional<Value> m_value;
};

using AmountField = ValueField<Money>;
using NumberField = ValueField<int>;
using PointsField = ValueField<Score>;
using WallTimeField = ValueField<WallTime>;

} // namespace oslonac::ui
