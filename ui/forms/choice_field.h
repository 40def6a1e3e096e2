// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field.h"
#include "ui/language/phrase.h"

#include <QVariant>

#include <vector>

class QComboBox;
class QKeyEvent;

namespace oslonac::ui {

/// One of a few values, each with a text. What is picked from the open list is written at once; what keys
/// walk over while it is closed is written by Enter or when the field is left, and Esc takes it back. Texts
/// that are data (lots, templates) are given as they are; texts of the program are phrases and follow the
/// language.
class ChoiceField final : public Field {
    Q_OBJECT

public:
    struct Choice {
        QVariant value;
        Phrase phrase{};
        QString text{}; ///< instead of a phrase

        [[nodiscard]] QString shown() const { return text.isEmpty() ? phrase.text() : text; }
    };
    /// Writes the value; gives the reason when it cannot be accepted.
    using Commit = std::function<std::optional<QString>(const QVariant&)>;

    explicit ChoiceField(Commit commit, QWidget* parent = nullptr);

    void setChoices(std::vector<Choice> choices);
    void setValue(const QVariant& value);
    [[nodiscard]] QVariant value() const { return m_written; }
    void setReadOnly(bool readOnly) override;
    /// For what is seen at once and is no step of the file: what keys walk over is written as well.
    void setLive() { m_isLive = true; }
    [[nodiscard]] QComboBox& box() { return *m_box; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int place);
    void write();
    void takeBack();
    [[nodiscard]] bool takeKey(const QKeyEvent& key);
    void showChosen();

    QComboBox* m_box;
    Commit m_commit;
    std::vector<Choice> m_choices;
    QVariant m_written;
    bool m_isLive = false;
    std::optional<QVariant> m_walkedTo; ///< shown and not written yet
};

} // namespace oslonac::ui
